RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH (`n1`)<-[`n3`:`ABOUT`]-(`n2`:`Discrepancy`)
    WITH DISTINCT `n2` ORDER BY `n2`.`knownSort` ASC, `n2`.`id` ASC LIMIT $`p3`
    RETURN [`n2`.`knownSort`, `n2`.`id`, [`n2`.`kind`, [COLLECT {
      MATCH (`n2`)<-[`n5`:`OF`]-(`n4`:`Position`)
      WITH DISTINCT `n4` ORDER BY `n4`.`knownSort` ASC, `n4`.`summary` ASC, `n4`.`id` ASC LIMIT $`p2`
      RETURN [`n4`.`knownSort`, `n4`.`summary`, `n4`.`id`, [COLLECT {
        MATCH (`n4`)-[`n7`:`NAMES`]->(`n6`:`Entity`)
        WITH DISTINCT `n6` ORDER BY `n6`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n6`:`Person` THEN 0 WHEN `n6`:`Organization` THEN 1 WHEN `n6`:`Group` THEN 2 WHEN `n6`:`Country` THEN 3 WHEN `n6`:`Location` THEN 4 WHEN `n6`:`Event` THEN 5 WHEN `n6`:`Thing` THEN 6 END, `n6`.`name`]
      }, [COLLECT {
        MATCH (`n4`)<-[:`TAKES`]-()-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
        WITH DISTINCT `n8` ORDER BY `n8`.`publishedSort` ASC, `n8`.`id` ASC LIMIT $`p1`
        RETURN [`n8`.`publishedSort`, `n8`.`id`, [`n8`.`id`]]
      }]]]
    }]]]
  }], CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n11`:`DATES`]-(`n10`) WHERE (`n10`.`whenExtent` IS NOT NULL)
    WITH DISTINCT `n10` ORDER BY `n10`.`whenDays` ASC, `n10`.`whenSort` ASC, `n10`.`id` ASC LIMIT 101
    RETURN [`n10`.`whenText`, `n10`.`whenEdtf`, `n10`.`whenPhase`, CASE WHEN `n10`:`Claim` THEN [COLLECT {
      MATCH (`n10`)-[`n13`:`PUBLISHED_IN`]->(`n12`:`Source`)
      WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 1
      RETURN [`n12`.`id`]
    }[0]] END, `n10`.`whenExtent`]
  } END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n14`:`Entity`)
  RETURN [CASE WHEN `n14`:`Person` THEN 0 WHEN `n14`:`Organization` THEN 1 WHEN `n14`:`Group` THEN 2 WHEN `n14`:`Country` THEN 3 WHEN `n14`:`Location` THEN 4 WHEN `n14`:`Event` THEN 5 WHEN `n14`:`Thing` THEN 6 END, CASE WHEN (`n14`:`Event`) THEN COLLECT {
    MATCH (`n14`)<-[`n16`:`DATES`]-(`n15`) WHERE (`n15`.`whenExtent` IS NOT NULL)
    WITH DISTINCT `n15` ORDER BY `n15`.`whenDays` ASC, `n15`.`whenSort` ASC, `n15`.`id` ASC LIMIT 101
    RETURN [`n15`.`whenText`, `n15`.`whenEdtf`, `n15`.`whenPhase`, CASE WHEN `n15`:`Claim` THEN [COLLECT {
      MATCH (`n15`)-[`n18`:`PUBLISHED_IN`]->(`n17`:`Source`)
      WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 1
      RETURN [`n17`.`id`]
    }[0]] END, `n15`.`whenExtent`]
  } END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/first-protests"
// $p1 = 21
// $p2 = 21
// $p3 = 21
// $p4 = "kazakhstan-2022/protests"
