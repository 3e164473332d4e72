RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, `n1`.`name`, [COUNT {
    MATCH (`n1`)<-[`n3`:`CONCERNS`]-(`n2`:`Claim`)
    RETURN DISTINCT `n2`
  }], [COLLECT {
    MATCH (`n1`)<-[:`CONCERNS`]-()-[`n5`:`PUBLISHED_IN`]->(`n4`:`Source`)
    WITH DISTINCT `n4` ORDER BY `n4`.`publishedSort` ASC, `n4`.`id` ASC LIMIT $`p1`
    RETURN [`n4`.`publishedSort`, `n4`.`id`, [`n4`.`id`]]
  }], [COUNT {
    MATCH (`n1`)<-[`n7`:`ABOUT`]-(`n6`:`Statement`)
    RETURN DISTINCT `n6`
  }], `n1`.`modality`, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n9`:`CLASSIFIES`]-(`n8`:`EventCode`)
    WITH DISTINCT `n8` ORDER BY `n8`.`rank` ASC, `n8`.`id` ASC LIMIT 101
    RETURN [`n8`.`scheme`, `n8`.`type`, `n8`.`mode`, `n8`.`contexts`]
  } END, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n11`:`DATES`]-(`n10`) WHERE (`n10`.`whenExtent` IS NOT NULL)
    WITH DISTINCT `n10` ORDER BY `n10`.`whenDays` ASC, `n10`.`whenSort` ASC, `n10`.`id` ASC LIMIT 101
    RETURN [`n10`.`whenText`, `n10`.`whenEdtf`, `n10`.`whenExtent`]
  } END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/help-request"
// $p1 = 21
