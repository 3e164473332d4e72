RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`modality`, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n3`:`DATES`]-(`n2`) WHERE `n2`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n2` ORDER BY `n2`.`whenDays` ASC, `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT 101
    RETURN [`n2`.`whenText`, `n2`.`whenEdtf`, `n2`.`whenEarliest`, `n2`.`whenLatest`, `n2`.`whenPhase`, `n2`.`whenExtent`]
  } END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`eventId`, `byWhen`) WHERE (`n4`.`eventId` = `n1`.`id`) AND (`n4`.`byWhen` IS NOT NULL)
      WITH `n4` ORDER BY `n4`.`eventId` ASC, `n4`.`byWhen` ASC LIMIT $`p1`
      RETURN `n4`
      UNION
      MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`participantOf`, `byWhen`) WHERE (`n4`.`participantOf` = `n1`.`id`) AND (`n4`.`byWhen` IS NOT NULL)
      WITH `n4` ORDER BY `n4`.`participantOf` ASC, `n4`.`byWhen` ASC LIMIT $`p1`
      RETURN `n4`
    }
    WITH `n4` ORDER BY `n4`.`whenSort` ASC, `n4`.`id` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n4`)-[`n7`:`FROM`]->(`n6`:`Entity`)
    OPTIONAL MATCH (`n4`)-[`n9`:`TO`]->(`n8`:`Entity`)
    RETURN [[`n4`.`predicate`, `n4`.`role`, [`n6`.`id`], [`n8`.`id`]], COLLECT {
      MATCH (`n10`:`Entity` {`id`: CASE WHEN `n4`.`fromId` = `n1`.`id` THEN `n4`.`toId` ELSE `n4`.`fromId` END})
      RETURN [`n10`.`id`]
    }[0]] ORDER BY `n4`.`whenSort` ASC, `n4`.`id` ASC
  }, COUNT {
    CALL (`n1`) {
      MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`eventId`, `byWhen`) WHERE (`n4`.`eventId` = `n1`.`id`) AND (`n4`.`byWhen` IS NOT NULL)
      RETURN `n4`
      UNION
      MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`participantOf`, `byWhen`) WHERE (`n4`.`participantOf` = `n1`.`id`) AND (`n4`.`byWhen` IS NOT NULL)
      RETURN `n4`
    }
    RETURN `n4`
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    CALL (`n1`) {
      MATCH (`n11`:`Relation`) USING INDEX SEEK `n11`:`Relation`(`eventId`, `byWhen`) WHERE (`n11`.`eventId` = `n1`.`id`) AND (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`role` = $`p2`)
      RETURN `n11`
      UNION
      MATCH (`n11`:`Relation`) USING INDEX SEEK `n11`:`Relation`(`participantOf`, `byWhen`) WHERE (`n11`.`participantOf` = `n1`.`id`) AND (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`role` = $`p2`)
      RETURN `n11`
    }
    RETURN `n11`
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    CALL (`n1`) {
      MATCH (`n13`:`Relation`) USING INDEX SEEK `n13`:`Relation`(`eventId`, `byWhen`) WHERE (`n13`.`eventId` = `n1`.`id`) AND (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`role` IN $`p3`)
      RETURN `n13`
      UNION
      MATCH (`n13`:`Relation`) USING INDEX SEEK `n13`:`Relation`(`participantOf`, `byWhen`) WHERE (`n13`.`participantOf` = `n1`.`id`) AND (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`role` IN $`p3`)
      RETURN `n13`
    }
    RETURN `n13`
  }] END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n15`:`Relation`) USING INDEX SEEK `n15`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n15`.`fromId` = `n1`.`id`) AND (`n15`.`predicate` = $`p4`) AND (`n15`.`byWhen` IS NOT NULL)
    WITH `n15`.`fromId` AS `n19`, `n15`.`predicate` AS `n20`, `n15`.`byWhen` AS `n21`, `n15` ORDER BY `n19` ASC, `n20` ASC, `n21` ASC LIMIT $`p5`
    OPTIONAL MATCH (`n15`)-[`n18`:`TO`]->(`n17`:`Entity`)
    RETURN [[[`n17`.`name`]]] ORDER BY `n19` ASC, `n20` ASC, `n21` ASC
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/deployment"
// $p1 = 50
// $p2 = "ACTOR"
// $p3 = []
// $p4 = "OCCURRED_IN"
// $p5 = 20
