WITH COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p8` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COUNT {
  MATCH (`n1`:`Relation`) WHERE `n1`.`byWhen` IS NOT NULL
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Relation`) WHERE (`n3`.`byWhen` IS NOT NULL) AND (false)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Relation`) WHERE (`n5`.`byWhen` IS NOT NULL) AND (NOT coalesce(true, false))
  RETURN `n5`
}] AS `f2`, [COUNT {
  MATCH (`n7`:`Relation`) USING INDEX SEEK `n7`:`Relation`(`byWhen`) WHERE `n7`.`byWhen` IS NOT NULL
  RETURN `n7`
}] AS `f3`, [COUNT {
  MATCH (`n9`:`Relation`) WHERE `n9`.`byWhen` IS NOT NULL
  RETURN `n9`
}] AS `f4`, [COUNT {
  MATCH (`n11`:`Relation`) WHERE (`n11`.`byWhen` IS NOT NULL) AND ((`n11`.`predicate` = $`p0`) OR (`n11`.`predicate` = $`p1`))
  RETURN `n11`
}] AS `f5`, [COUNT {
  MATCH (`n13`:`Relation`) WHERE (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`predicate` IN $`p2`) AND (`n13`.`predicate` IN $`p3`)
  RETURN `n13`
}] AS `f6`, [COUNT {
  MATCH (`n15`:`Relation`) WHERE (`n15`.`byWhen` IS NOT NULL) AND (NOT coalesce((`n15`.`predicate` = $`p4`) OR (`n15`.`predicate` = $`p5`), false))
  RETURN `n15`
}] AS `f7`, [COUNT {
  MATCH (`n17`:`Relation`) WHERE (`n17`.`byWhen` IS NOT NULL) AND (NOT coalesce(NOT coalesce(`n17`.`predicate` = $`p6`, false), false))
  RETURN `n17`
}] AS `f8`, [COUNT {
  MATCH (`n19`:`Relation`) WHERE (`n19`.`byWhen` IS NOT NULL) AND (`n19`.`fromId` IN `ids0`) AND (`n19`.`fromId` IN `ids1`)
  RETURN `n19`
}] AS `f9`;
// $p0 = "LEADS"
// $p1 = "SUPPORTS"
// $p2 = ["LEADS","SUPPORTS"]
// $p3 = ["SUPPORTS","DECLARED"]
// $p4 = "LEADS"
// $p5 = "SUPPORTS"
// $p6 = "LEADS"
// $p7 = ["kazakhstan-2022/tokayev"]
// $p8 = ["kazakhstan-2022/csto"]
