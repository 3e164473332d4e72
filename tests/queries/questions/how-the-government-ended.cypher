RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH ()<-[`n3`:`ABOUT`]-(`n2`) USING INDEX SEEK `n3`:`ABOUT`(`entityId`, `byKnown`) WHERE (`n3`.`entityId` = `n1`.`id`) AND (`n3`.`byKnown` IS NOT NULL)
    WITH `n2` ORDER BY `n3`.`entityId` ASC, `n3`.`byKnown` ASC LIMIT $`p3`
    RETURN [[`n2`.`kind`, [COLLECT {
      MATCH (`n2`)<-[`n5`:`OF`]-(`n4`:`Position`)
      WITH DISTINCT `n4` ORDER BY `n4`.`knownSort` ASC, `n4`.`summary` ASC, `n4`.`id` ASC LIMIT $`p2`
      RETURN [[`n4`.`summary`, COLLECT {
        MATCH (`n4`)-[`n7`:`HELD_BY`]->(`n6`:`Actor`)
        WITH DISTINCT `n6` ORDER BY `n6`.`id` ASC LIMIT 101
        RETURN [`n6`.`name`]
      }, [COLLECT {
        MATCH ()<-[`n9`:`TAKES`]-()-[:`PUBLISHED_IN`]->(`n8`) USING INDEX SEEK `n9`:`TAKES`(`positionId`, `sourceByPublished`) WHERE (`n9`.`positionId` = `n4`.`id`) AND (`n9`.`sourceByPublished` IS NOT NULL)
        WITH DISTINCT `n9`.`positionId` AS `n10`, `n9`.`sourceByPublished` AS `n11`, `n8` ORDER BY `n10` ASC, `n11` ASC LIMIT $`p1`
        RETURN [[`n8`.`id`]]
      }]]]
    }]]]
  }], CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n13`:`DATES`]-(`n12`) WHERE `n12`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n12` ORDER BY `n12`.`whenDays` ASC, `n12`.`whenSort` ASC, `n12`.`id` ASC LIMIT 101
    RETURN [`n12`.`whenText`, `n12`.`whenEdtf`, `n12`.`whenExtent`]
  } END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n14`:`Relation`) USING INDEX SEEK `n14`:`Relation`(`eventId`, `byWhen`) WHERE (`n14`.`eventId` = `n1`.`id`) AND (`n14`.`byWhen` IS NOT NULL)
      WITH `n14` ORDER BY `n14`.`eventId` ASC, `n14`.`byWhen` ASC LIMIT $`p5`
      RETURN `n14`
      UNION
      MATCH (`n14`:`Relation`) USING INDEX SEEK `n14`:`Relation`(`participantOf`, `byWhen`) WHERE (`n14`.`participantOf` = `n1`.`id`) AND (`n14`.`byWhen` IS NOT NULL)
      WITH `n14` ORDER BY `n14`.`participantOf` ASC, `n14`.`byWhen` ASC LIMIT $`p5`
      RETURN `n14`
    }
    WITH `n14` ORDER BY `n14`.`whenSort` ASC, `n14`.`id` ASC LIMIT $`p5`
    OPTIONAL MATCH (`n14`)-[`n17`:`FROM`]->(`n16`:`Entity`)
    RETURN [[`n14`.`role`, [`n16`.`name`], [COLLECT {
      MATCH ()<-[`n19`:`STATES`]-(`n18`) USING INDEX SEEK `n19`:`STATES`(`propositionId`, `byPublished`) WHERE (`n19`.`propositionId` = `n14`.`id`) AND (`n19`.`byPublished` IS NOT NULL)
      WITH `n19`.`propositionId` AS `n24`, `n19`.`byPublished` AS `n25`, `n18` ORDER BY `n24` ASC, `n25` ASC LIMIT $`p4`
      OPTIONAL MATCH (`n18`)-[`n21`:`PUBLISHED_IN`]->(`n20`:`Source`)
      RETURN [[[`n20`.`id`], COLLECT {
        MATCH (`n18`)-[`n23`:`EVIDENCED_BY`]->(`n22`:`Passage`)
        WITH DISTINCT `n22` ORDER BY `n22`.`start` ASC, `n22`.`end` ASC, `n22`.`id` ASC LIMIT 101
        RETURN [`n22`.`exact`]
      }]] ORDER BY `n24` ASC, `n25` ASC
    }]]] ORDER BY `n14`.`whenSort` ASC, `n14`.`id` ASC
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/government-exit"
// $p1 = 20
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = 20
