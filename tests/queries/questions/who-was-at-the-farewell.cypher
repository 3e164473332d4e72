RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2`.`fromId` AS `n6`, `n2`.`predicate` AS `n7`, `n2`.`byWhen` AS `n8`, `n2` ORDER BY `n6` ASC, `n7` ASC, `n8` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
    RETURN [[[`n4`.`name`]]] ORDER BY `n6` ASC, `n7` ASC, `n8` ASC
  }] END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n9`:`Relation`) USING INDEX SEEK `n9`:`Relation`(`eventId`, `byWhen`) WHERE (`n9`.`eventId` = `n1`.`id`) AND (`n9`.`byWhen` IS NOT NULL) AND (`n9`.`role` = $`p3`)
      WITH `n9` ORDER BY `n9`.`eventId` ASC, `n9`.`byWhen` ASC LIMIT $`p7`
      RETURN `n9`
      UNION
      MATCH (`n9`:`Relation`) USING INDEX SEEK `n9`:`Relation`(`participantOf`, `byWhen`) WHERE (`n9`.`participantOf` = `n1`.`id`) AND (`n9`.`byWhen` IS NOT NULL) AND (`n9`.`role` = $`p3`)
      WITH `n9` ORDER BY `n9`.`participantOf` ASC, `n9`.`byWhen` ASC LIMIT $`p7`
      RETURN `n9`
    }
    WITH `n9` ORDER BY `n9`.`whenSort` ASC, `n9`.`id` ASC LIMIT $`p7`
    OPTIONAL MATCH (`n9`)-[`n12`:`FROM`]->(`n11`:`Entity`)
    RETURN [[[`n11`.`name`, [COLLECT {
      MATCH (`n13`:`Relation`) USING INDEX SEEK `n13`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n13`.`fromId` = `n11`.`id`) AND (`n13`.`predicate` = $`p4`) AND (`n13`.`byWhen` IS NOT NULL)
      WITH `n13`.`fromId` AS `n17`, `n13`.`predicate` AS `n18`, `n13`.`byWhen` AS `n19`, `n13` ORDER BY `n17` ASC, `n18` ASC, `n19` ASC LIMIT $`p5`
      OPTIONAL MATCH (`n13`)-[`n16`:`TO`]->(`n15`:`Entity`)
      RETURN [[`n13`.`office`, [`n15`.`name`]]] ORDER BY `n17` ASC, `n18` ASC, `n19` ASC
    }]], [COLLECT {
      MATCH ()<-[`n21`:`STATES`]-(`n20`) USING INDEX SEEK `n21`:`STATES`(`propositionId`, `byPublished`) WHERE (`n21`.`propositionId` = `n9`.`id`) AND (`n21`.`byPublished` IS NOT NULL)
      WITH `n20` ORDER BY `n21`.`propositionId` ASC, `n21`.`byPublished` ASC LIMIT $`p6`
      RETURN [[[`n20`.`listKind`], COLLECT {
        MATCH (`n20`)-[:`VIA`]->()-[`n23`:`IN`]->(`n22`:`Actor`)
        WITH DISTINCT `n22` ORDER BY `n22`.`id` ASC LIMIT 101
        RETURN [`n22`.`name`]
      }]]
    }]]] ORDER BY `n9`.`whenSort` ASC, `n9`.`id` ASC
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/farewell"
// $p1 = "OCCURRED_IN"
// $p2 = 20
// $p3 = "ATTENDEE"
// $p4 = "HOLDS_OFFICE_IN"
// $p5 = 20
// $p6 = 20
// $p7 = 20
