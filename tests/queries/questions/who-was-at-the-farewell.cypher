RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
    RETURN [[COLLECT {
      MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`name`]
    }[0]]]
  }] END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`eventId`, `byWhen`) WHERE (`n6`.`eventId` = `n1`.`id`) AND (`n6`.`byWhen` IS NOT NULL) AND (`n6`.`role` = $`p3`)
      WITH `n6` ORDER BY `n6`.`eventId` ASC, `n6`.`byWhen` ASC LIMIT $`p7`
      RETURN `n6`
      UNION
      MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`participantOf`, `byWhen`) WHERE (`n6`.`participantOf` = `n1`.`id`) AND (`n6`.`byWhen` IS NOT NULL) AND (`n6`.`role` = $`p3`)
      WITH `n6` ORDER BY `n6`.`participantOf` ASC, `n6`.`byWhen` ASC LIMIT $`p7`
      RETURN `n6`
    }
    WITH `n6` ORDER BY `n6`.`whenSort` ASC, `n6`.`id` ASC LIMIT $`p7`
    RETURN [[COLLECT {
      MATCH (`n6`)-[`n9`:`FROM`]->(`n8`:`Entity`)
      WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
      RETURN [`n8`.`name`, [COLLECT {
        MATCH (`n10`:`Relation`) USING INDEX SEEK `n10`:`Relation`(`fromId`, `byWhen`) WHERE (`n10`.`fromId` = `n8`.`id`) AND (`n10`.`byWhen` IS NOT NULL) AND (`n10`.`predicate` = $`p4`)
        WITH `n10` ORDER BY `n10`.`fromId` ASC, `n10`.`byWhen` ASC LIMIT $`p5`
        RETURN [[`n10`.`office`, COLLECT {
          MATCH (`n10`)-[`n13`:`TO`]->(`n12`:`Entity`)
          WITH `n12` ORDER BY `n12`.`id` ASC LIMIT 1
          RETURN [`n12`.`name`]
        }[0]]]
      }]]
    }[0], [COLLECT {
      MATCH ()<-[`n15`:`STATES`]-(`n14`) USING INDEX SEEK `n15`:`STATES`(`propositionId`, `byPublished`) WHERE (`n15`.`propositionId` = `n6`.`id`) AND (`n15`.`byPublished` IS NOT NULL)
      WITH `n14` ORDER BY `n15`.`propositionId` ASC, `n15`.`byPublished` ASC LIMIT $`p6`
      RETURN [[[`n14`.`listKind`], COLLECT {
        MATCH (`n14`)-[:`VIA`]->()-[`n17`:`IN`]->(`n16`:`Actor`)
        WITH DISTINCT `n16` ORDER BY `n16`.`id` ASC LIMIT 101
        RETURN [`n16`.`name`]
      }]]
    }]]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/farewell"
// $p1 = "OCCURRED_IN"
// $p2 = 21
// $p3 = "ATTENDEE"
// $p4 = "HOLDS_OFFICE_IN"
// $p5 = 21
// $p6 = 21
// $p7 = 21
