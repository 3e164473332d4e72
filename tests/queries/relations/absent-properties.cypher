WITH COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p4` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`
RETURN [COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Relation`) WHERE (`n3`.`byWhen` IS NOT NULL) AND (`n3`.`role` IN $`p0`)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Relation`) WHERE (`n5`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n5`.`role` IN $`p1`, false))
  RETURN `n5`
}] AS `f2`, [COUNT {
  MATCH (`n7`:`Relation`) USING INDEX SEEK `n7`:`Relation`(`eventId`, `byWhen`) WHERE (`n7`.`eventId` IN `ids0`) AND (`n7`.`byWhen` IS NOT NULL)
  RETURN `n7`
}] AS `f3`, [COUNT {
  MATCH (`n10`:`Relation`) WHERE (`n10`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n10`.`eventId` IN `ids1`, false))
  RETURN `n10`
}] AS `f4`, [COUNT {
  MATCH (`n12`:`Relation`) WHERE `n12`.`byWhen` IS NOT NULL
  RETURN `n12`
}] AS `f5`, [COUNT {
  MATCH (`n14`:`Relation`) USING INDEX SEEK `n14`:`Relation`(`eventId`, `byWhen`) WHERE (`n14`.`eventId` IN `ids2`) AND (`n14`.`byWhen` IS NOT NULL)
  RETURN `n14`
}] AS `f6`, [COUNT {
  MATCH (`n17`:`Relation`) WHERE (`n17`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n17`.`eventId` IN `ids3`, false))
  RETURN `n17`
}] AS `f7`;
// $p0 = ["ACTOR","TARGET"]
// $p1 = ["ACTOR","TARGET"]
// $p2 = ["kazakhstan-2022/deployment","kazakhstan-2022/help-request"]
// $p3 = ["kazakhstan-2022/deployment","kazakhstan-2022/help-request"]
// $p4 = []
// $p5 = []
