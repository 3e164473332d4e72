WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`)<-[`n2`:`ASSERTED`]-() USING INDEX SEEK `n2`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n2`.`actorId` = `ids0`[0]) AND (`n2`.`byWhen` IS NOT NULL)
  WITH `n1` ORDER BY `n2`.`actorId` ASC, `n2`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, `n1`.`text`]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/lebedev"]
// $p1 = 20
