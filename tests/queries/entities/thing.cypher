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
  }], CASE WHEN (`n1`:`Thing`) THEN [COLLECT {
    MATCH (`n8`:`Figure`) WHERE (`n8`.`ofId` = `n1`.`id`) AND (`n8`.`predicate` IS NOT NULL) AND (`n8`.`knownSort` IS NOT NULL) AND (`n8`.`id` IS NOT NULL)
    WITH `n8` ORDER BY `n8`.`ofId` ASC, `n8`.`predicate` ASC, `n8`.`knownSort` ASC, `n8`.`id` ASC LIMIT $`p2`
    RETURN [`n8`.`predicate`, `n8`.`knownSort`, `n8`.`id`, [`n8`.`predicate`, [`n8`.`valueText`]]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/lpg"
// $p1 = 21
// $p2 = 21
