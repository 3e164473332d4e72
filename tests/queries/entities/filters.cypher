WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p15` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Entity`) WHERE (`n3`.`nameKey` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`kind` = $`p2`)
  WITH `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p3`
  RETURN [[`n3`.`name`]]
}] AS `f1`, [COLLECT {
  MATCH (`n5`:`Entity`) WHERE (`n5`.`nameKey` IS NOT NULL) AND (`n5`.`id` IS NOT NULL) AND (`n5`.`nameKey` = $`p4`)
  WITH `n5` ORDER BY `n5`.`nameKey` ASC, `n5`.`id` ASC LIMIT $`p5`
  RETURN [[`n5`.`name`]]
}] AS `f2`, [COLLECT {
  MATCH (`n7`:`Entity`) WHERE (`n7`.`nameKey` IS NOT NULL) AND (`n7`.`id` IS NOT NULL) AND (`n7`.`nameKey` IN $`p6`)
  WITH `n7` ORDER BY `n7`.`nameKey` ASC, `n7`.`id` ASC LIMIT $`p7`
  RETURN [[`n7`.`name`]]
}] AS `f3`, [COLLECT {
  MATCH (`n9`:`Entity`) WHERE (`n9`.`nameKey` IS NOT NULL) AND (`n9`.`id` IS NOT NULL) AND (`n9`.`nameKey` CONTAINS $`p8`)
  WITH `n9` ORDER BY `n9`.`nameKey` ASC, `n9`.`id` ASC LIMIT $`p9`
  RETURN [[`n9`.`name`]]
}] AS `f4`, [COLLECT {
  MATCH (`n11`:`Entity`) WHERE (`n11`.`nameKey` IS NOT NULL) AND (`n11`.`id` IS NOT NULL) AND (`n11`.`nameKey` STARTS WITH $`p10`)
  WITH `n11` ORDER BY `n11`.`nameKey` ASC, `n11`.`id` ASC LIMIT $`p11`
  RETURN [[`n11`.`name`]]
}] AS `f5`, [COUNT {
  MATCH (`n13`:`Entity`) WHERE (`n13`.`nameKey` IS NOT NULL) AND (`n13`.`id` IS NOT NULL) AND (`n13`.`nameKey` CONTAINS $`p12`)
  RETURN `n13`
}] AS `f6`, [COLLECT {
  MATCH (`n15`:`Entity`) WHERE (`n15`.`nameKey` IS NOT NULL) AND (`n15`.`id` IS NOT NULL) AND (`n15`.`kind` = $`p13`) AND (`n15`.`nameKey` STARTS WITH $`p14`) AND (NOT coalesce(`n15`.`id` IN `ids1`, false))
  WITH `n15` ORDER BY `n15`.`nameKey` ASC, `n15`.`id` ASC LIMIT $`p16`
  RETURN [[`n15`.`id`]]
}] AS `f7`, [COLLECT {
  MATCH (`n17`:`Entity`) WHERE (`n17`.`nameKey` IS NOT NULL) AND (`n17`.`id` IS NOT NULL) AND (`n17`.`kind` IN $`p17`)
  WITH `n17` ORDER BY `n17`.`nameKey` ASC, `n17`.`id` ASC LIMIT $`p18`
  RETURN [`n17`.`nameKey`, `n17`.`id`, [`n17`.`id`]]
}, COUNT {
  MATCH (`n17`:`Entity`) WHERE (`n17`.`nameKey` IS NOT NULL) AND (`n17`.`id` IS NOT NULL) AND (`n17`.`kind` IN $`p17`)
  RETURN `n17`
}] AS `f8`;
// $p0 = ["kazakhstan-2022/csto","kazakhstan-2022/tokayev","nothing"]
// $p1 = 20
// $p2 = "COUNTRY"
// $p3 = 20
// $p4 = "almaty"
// $p5 = 20
// $p6 = ["almaty","belarus"]
// $p7 = 20
// $p8 = "toka"
// $p9 = 20
// $p10 = "nur"
// $p11 = 20
// $p12 = ""
// $p13 = "LOCATION"
// $p14 = "a"
// $p15 = ["kazakhstan-2022/aktao"]
// $p16 = 20
// $p17 = []
// $p18 = 21
