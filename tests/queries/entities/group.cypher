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
  }], CASE WHEN (`n1`:`Group`) THEN [COLLECT {
    MATCH (`n10`:`Relation`) USING INDEX SEEK `n10`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n10`.`fromId` = `n1`.`id`) AND (`n10`.`predicate` = $`p2`) AND (`n10`.`byWhen` IS NOT NULL)
    WITH `n10`.`fromId` AS `n14`, `n10`.`predicate` AS `n15`, `n10`.`byWhen` AS `n16`, `n10` ORDER BY `n14` ASC, `n15` ASC, `n16` ASC LIMIT $`p3`
    OPTIONAL MATCH (`n10`)-[`n13`:`TO`]->(`n12`:`Entity`)
    RETURN [[[`n12`.`name`], `n10`.`role`]] ORDER BY `n14` ASC, `n15` ASC, `n16` ASC
  }] END, CASE WHEN (`n1`:`Group`) THEN [COUNT {
    MATCH (`n17`:`Relation`) USING INDEX SEEK `n17`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n17`.`fromId` = `n1`.`id`) AND (`n17`.`predicate` = $`p4`) AND (`n17`.`byWhen` IS NOT NULL)
    RETURN `n17`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/protesters"
// $p1 = 20
// $p2 = "PARTICIPATED_IN"
// $p3 = 20
// $p4 = "MEMBER_OF"
