WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Event`) WHERE (`n3`.`byWhen` IS NOT NULL) AND (`n3`.`nameKey` STARTS WITH $`p2`)
  WITH `n3` ORDER BY `n3`.`byWhen` ASC LIMIT $`p3`
  RETURN [[`n3`.`name`]]
}] AS `f1`, [COLLECT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`byWhen` IS NOT NULL) AND (`n5`.`modality` IN $`p4`)
  WITH `n5` ORDER BY `n5`.`byWhen` ASC LIMIT $`p5`
  RETURN [[`n5`.`name`, `n5`.`modality`]]
}] AS `f2`, [COUNT {
  MATCH (`n7`:`Event`) WHERE (`n7`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n7`.`modality` = $`p6`, false))
  RETURN `n7`
}] AS `f3`, [COUNT {
  MATCH (`n9`:`Event`) WHERE (`n9`.`byWhen` IS NOT NULL) AND ((`n9`.`id` IN `ids1`) OR (`n9`.`nameKey` = $`p8`))
  RETURN `n9`
}] AS `f4`;
// $p0 = ["kazakhstan-2022/withdrawal","kazakhstan-2022/csto"]
// $p1 = 20
// $p2 = "protests"
// $p3 = 20
// $p4 = ["PLANNED","HOPED"]
// $p5 = 20
// $p6 = "ACTUAL"
// $p7 = ["kazakhstan-2022/curfew"]
// $p8 = "curfew in almaty"
