RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH ()<-[`n3`:`ABOUT`]-(`n2`) USING INDEX SEEK `n3`:`ABOUT`(`entityId`, `byKnown`) WHERE (`n3`.`entityId` = `n1`.`id`) AND (`n3`.`byKnown` IS NOT NULL)
    WITH `n2` ORDER BY `n3`.`entityId` ASC, `n3`.`byKnown` ASC LIMIT $`p3`
    RETURN [[`n2`.`kind`, [COLLECT {
      MATCH (`n2`)<-[`n5`:`OF`]-(`n4`:`Position`)
      WITH DISTINCT `n4` ORDER BY `n4`.`knownSort` ASC, `n4`.`summary` ASC, `n4`.`id` ASC LIMIT $`p2`
      RETURN [[COLLECT {
        MATCH (`n4`)-[`n7`:`NAMES`]->(`n6`:`Entity`)
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
    RETURN [`n12`.`whenText`, `n12`.`whenEdtf`, `n12`.`whenPhase`, CASE WHEN `n12`:`Claim` THEN [COLLECT {
      MATCH (`n12`)-[`n15`:`PUBLISHED_IN`]->(`n14`:`Source`)
      RETURN [`n14`.`id`]
    }[0]] END, `n12`.`whenExtent`]
  } END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n16`:`Entity`)
  RETURN [CASE WHEN `n16`:`Person` THEN 0 WHEN `n16`:`Organization` THEN 1 WHEN `n16`:`Group` THEN 2 WHEN `n16`:`Country` THEN 3 WHEN `n16`:`Location` THEN 4 WHEN `n16`:`Event` THEN 5 WHEN `n16`:`Thing` THEN 6 END, CASE WHEN (`n16`:`Event`) THEN COLLECT {
    MATCH (`n16`)<-[`n18`:`DATES`]-(`n17`) WHERE `n17`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n17` ORDER BY `n17`.`whenDays` ASC, `n17`.`whenSort` ASC, `n17`.`id` ASC LIMIT 101
    RETURN [`n17`.`whenText`, `n17`.`whenEdtf`, `n17`.`whenPhase`, CASE WHEN `n17`:`Claim` THEN [COLLECT {
      MATCH (`n17`)-[`n20`:`PUBLISHED_IN`]->(`n19`:`Source`)
      RETURN [`n19`.`id`]
    }[0]] END, `n17`.`whenExtent`]
  } END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/first-protests"
// $p1 = 20
// $p2 = 20
// $p3 = 20
// $p4 = "kazakhstan-2022/protests"
