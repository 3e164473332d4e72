RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH ()-[`n3`:`ASSERTED`]->(`n2`) USING INDEX SEEK `n3`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n3`.`actorId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n3`.`actorId` ASC, `n3`.`byWhen` ASC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH ()-[`n3`:`SPOKE_THROUGH`]->(`n2`) USING INDEX SEEK `n3`:`SPOKE_THROUGH`(`actorId`, `byWhen`) WHERE (`n3`.`actorId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n3`.`actorId` ASC, `n3`.`byWhen` ASC LIMIT $`p1`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [[`n2`.`id`]]
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    MATCH ()-[`n5`:`ASSERTED`]->(`n4`) USING INDEX SEEK `n5`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n5`.`actorId` = `n1`.`id`) AND (`n5`.`byWhen` IS NOT NULL)
    WITH `n4` ORDER BY `n5`.`actorId` ASC, `n5`.`byWhen` ASC LIMIT $`p2`
    RETURN [[`n4`.`id`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/eu"
// $p1 = 20
// $p2 = 20
