RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, `n1`.`name`, [COUNT {
    MATCH (`n1`)<-[`n3`:`CONCERNS`]-(`n2`)
    RETURN `n2`
  }], [COLLECT {
    MATCH ()<-[`n5`:`CONCERNS`]-()-[:`PUBLISHED_IN`]->(`n4`) USING INDEX SEEK `n5`:`CONCERNS`(`entityId`, `sourceByPublished`) WHERE (`n5`.`entityId` = `n1`.`id`) AND (`n5`.`sourceByPublished` IS NOT NULL)
    WITH DISTINCT `n5`.`entityId` AS `n6`, `n5`.`sourceByPublished` AS `n7`, `n4` ORDER BY `n6` ASC, `n7` ASC LIMIT $`p1`
    RETURN [[`n4`.`id`]]
  }], [COUNT {
    MATCH ()<-[`n9`:`ABOUT`]-(`n8`) USING INDEX SEEK `n9`:`ABOUT`(`entityId`, `byWhen`) WHERE (`n9`.`entityId` = `n1`.`id`) AND (`n9`.`byWhen` IS NOT NULL)
    RETURN `n8`
  }], CASE WHEN (`n1`:`Organization`) THEN [COUNT {
    MATCH (`n10`:`Relation`) USING INDEX SEEK `n10`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n10`.`toId` = `n1`.`id`) AND (`n10`.`predicate` = $`p2`) AND (`n10`.`byWhen` IS NOT NULL)
    RETURN `n10`
  }] END, CASE WHEN (`n1`:`Organization`) THEN [COLLECT {
    MATCH (`n12`:`Relation`) USING INDEX SEEK `n12`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n12`.`fromId` = `n1`.`id`) AND (`n12`.`predicate` = $`p3`) AND (`n12`.`byWhen` IS NOT NULL)
    WITH `n12`.`fromId` AS `n16`, `n12`.`predicate` AS `n17`, `n12`.`byWhen` AS `n18`, `n12` ORDER BY `n16` ASC, `n17` ASC, `n18` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n12`)-[`n15`:`TO`]->(`n14`:`Entity`)
    RETURN [[[`n14`.`name`]]] ORDER BY `n16` ASC, `n17` ASC, `n18` ASC
  }] END, CASE WHEN (`n1`:`Organization`) THEN [COUNT {
    MATCH ()-[`n20`:`ASSERTED`]->(`n19`) USING INDEX SEEK `n20`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n20`.`actorId` = `n1`.`id`) AND (`n20`.`byWhen` IS NOT NULL)
    RETURN `n19`
  }] END, CASE WHEN (`n1`:`Organization`) THEN [COUNT {
    CALL (`n1`) {
      MATCH ()-[`n22`:`ASSERTED`]->(`n21`) USING INDEX SEEK `n22`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n22`.`actorId` = `n1`.`id`) AND (`n22`.`byWhen` IS NOT NULL)
      RETURN `n21`
      UNION
      MATCH ()-[`n22`:`SPOKE_THROUGH`]->(`n21`) USING INDEX SEEK `n22`:`SPOKE_THROUGH`(`actorId`, `byWhen`) WHERE (`n22`.`actorId` = `n1`.`id`) AND (`n22`.`byWhen` IS NOT NULL)
      RETURN `n21`
    }
    RETURN `n21`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = 20
// $p2 = "MEMBER_OF"
// $p3 = "DEPLOYED_TO"
// $p4 = 20
