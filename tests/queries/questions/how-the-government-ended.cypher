RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH (`n1`)<-[`n3`:`ABOUT`]-(`n2`:`Discrepancy`)
    WITH DISTINCT `n2` ORDER BY `n2`.`knownSort` ASC, `n2`.`id` ASC LIMIT $`p3`
    RETURN [`n2`.`knownSort`, `n2`.`id`, [`n2`.`kind`, [COLLECT {
      MATCH (`n2`)<-[`n5`:`OF`]-(`n4`:`Position`)
      WITH DISTINCT `n4` ORDER BY `n4`.`knownSort` ASC, `n4`.`summary` ASC, `n4`.`id` ASC LIMIT $`p2`
      RETURN [`n4`.`knownSort`, `n4`.`summary`, `n4`.`id`, [`n4`.`summary`, COLLECT {
        MATCH (`n4`)-[`n7`:`HELD_BY`]->(`n6`:`Actor`)
        WITH DISTINCT `n6` ORDER BY `n6`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n6`:`Person` THEN 0 WHEN `n6`:`Organization` THEN 1 WHEN `n6`:`Group` THEN 2 WHEN `n6`:`Country` THEN 3 END, `n6`.`name`]
      }, [COLLECT {
        MATCH (`n4`)<-[:`TAKES`]-()-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
        WITH DISTINCT `n8` ORDER BY `n8`.`publishedSort` ASC, `n8`.`id` ASC LIMIT $`p1`
        RETURN [`n8`.`publishedSort`, `n8`.`id`, [`n8`.`id`]]
      }]]]
    }]]]
  }], CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n11`:`DATES`]-(`n10`) WHERE (`n10`.`whenExtent` IS NOT NULL)
    WITH DISTINCT `n10` ORDER BY `n10`.`whenDays` ASC, `n10`.`whenSort` ASC, `n10`.`id` ASC LIMIT 101
    RETURN [`n10`.`whenText`, `n10`.`whenEdtf`, `n10`.`whenExtent`]
  } END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n12`:`Relation`) WHERE (`n12`.`eventId` = `n1`.`id`) AND (`n12`.`whenSort` IS NOT NULL) AND (`n12`.`id` IS NOT NULL)
      WITH `n12` ORDER BY `n12`.`eventId` ASC, `n12`.`whenSort` ASC, `n12`.`id` ASC LIMIT $`p5`
      RETURN `n12`
      UNION
      MATCH (`n12`:`Relation`) WHERE (`n12`.`participantOf` = `n1`.`id`) AND (`n12`.`whenSort` IS NOT NULL) AND (`n12`.`id` IS NOT NULL)
      WITH `n12` ORDER BY `n12`.`participantOf` ASC, `n12`.`whenSort` ASC, `n12`.`id` ASC LIMIT $`p5`
      RETURN `n12`
    }
    WITH `n12` ORDER BY `n12`.`whenSort` ASC, `n12`.`id` ASC LIMIT $`p5`
    RETURN [`n12`.`whenSort`, `n12`.`id`, [`n12`.`role`, COLLECT {
      MATCH (`n12`)-[`n15`:`FROM`]->(`n14`:`Entity`)
      WITH DISTINCT `n14` ORDER BY `n14`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n14`:`Person` THEN 0 WHEN `n14`:`Organization` THEN 1 WHEN `n14`:`Group` THEN 2 WHEN `n14`:`Country` THEN 3 WHEN `n14`:`Location` THEN 4 WHEN `n14`:`Event` THEN 5 WHEN `n14`:`Thing` THEN 6 END, `n14`.`name`]
    }[0], [COLLECT {
      MATCH (`n12`)<-[`n17`:`STATES`]-(`n16`:`Claim`)
      WITH DISTINCT `n16` ORDER BY `n16`.`publishedSort` ASC, `n16`.`id` ASC LIMIT $`p4`
      RETURN [`n16`.`publishedSort`, `n16`.`id`, [COLLECT {
        MATCH (`n16`)-[`n19`:`PUBLISHED_IN`]->(`n18`:`Source`)
        WITH DISTINCT `n18` ORDER BY `n18`.`id` ASC LIMIT 1
        RETURN [`n18`.`id`]
      }[0], COLLECT {
        MATCH (`n16`)-[`n21`:`EVIDENCED_BY`]->(`n20`:`Passage`)
        WITH DISTINCT `n20` ORDER BY `n20`.`start` ASC, `n20`.`end` ASC, `n20`.`id` ASC LIMIT 101
        RETURN [`n20`.`exact`]
      }]]
    }]]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/government-exit"
// $p1 = 21
// $p2 = 21
// $p3 = 21
// $p4 = 21
// $p5 = 21
