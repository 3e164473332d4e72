WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  UNWIND `ids0` AS `n3`
  WITH DISTINCT `n3`
  CALL (`ids0`, `n3`) {
    MATCH (`n1`)<-[`n2`:`ASSERTED`]-() USING INDEX SEEK `n2`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n2`.`actorId` = `n3`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH DISTINCT `n2`.`actorId` AS `n4`, `n2`.`byWhen` AS `n5`, `n1` ORDER BY `n4` ASC, `n5` ASC LIMIT $`p1`
    RETURN `n1`
  }
  WITH DISTINCT `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)<-[`n2`:`ASSERTED`]-() USING INDEX SEEK `n2`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n2`.`actorId` IN `ids0`) AND (`n2`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/tokayev","kazakhstan-2022/putin","kazakhstan-2022/lebedev"]
// $p1 = 8

WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  UNWIND `ids0` AS `n3`
  WITH DISTINCT `n3`
  CALL (`ids0`, `n3`) {
    MATCH (`n1`)<-[`n2`:`ASSERTED`]-() USING INDEX SEEK `n2`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n2`.`actorId` = `n3`) AND (`n2`.`byWhen` > $`p2`)
    WITH DISTINCT `n2`.`actorId` AS `n4`, `n2`.`byWhen` AS `n5`, `n1` ORDER BY `n4` ASC, `n5` ASC LIMIT $`p1`
    RETURN `n1`
  }
  WITH DISTINCT `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)<-[`n2`:`ASSERTED`]-() USING INDEX SEEK `n2`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n2`.`actorId` IN `ids0`) AND (`n2`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/tokayev","kazakhstan-2022/putin","kazakhstan-2022/lebedev"]
// $p1 = 8
// $p2 = "~ kazakhstan-2022/lebedev-organisers"
