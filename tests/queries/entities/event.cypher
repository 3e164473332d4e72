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
  }], `n1`.`modality`, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n11`:`CLASSIFIES`]-(`n10`:`EventCode`)
    WITH DISTINCT `n10` ORDER BY `n10`.`rank` ASC, `n10`.`id` ASC LIMIT 101
    RETURN [`n10`.`scheme`, `n10`.`type`, `n10`.`mode`, `n10`.`contexts`]
  } END, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n13`:`DATES`]-(`n12`) WHERE `n12`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n12` ORDER BY `n12`.`whenDays` ASC, `n12`.`whenSort` ASC, `n12`.`id` ASC LIMIT 101
    RETURN [`n12`.`whenText`, `n12`.`whenEdtf`, `n12`.`whenExtent`]
  } END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/help-request"
// $p1 = 20
