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
  }], CASE WHEN (`n1`:`Thing`) THEN [COLLECT {
    MATCH (`n10`:`Figure`) USING INDEX SEEK `n10`:`Figure`(`ofId`, `byPredicate`) WHERE (`n10`.`ofId` = `n1`.`id`) AND (`n10`.`byPredicate` IS NOT NULL)
    WITH `n10` ORDER BY `n10`.`ofId` ASC, `n10`.`byPredicate` ASC LIMIT $`p2`
    RETURN [[`n10`.`predicate`, [`n10`.`valueText`]]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/lpg"
// $p1 = 20
// $p2 = 20
