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
  }], CASE WHEN (`n1`:`Person`) THEN [COUNT {
    MATCH (`n1`)-[`n9`:`ASSERTED`|`SPOKE_THROUGH`]->(`n8`:`Statement`)
    RETURN DISTINCT `n8`
  }] END, CASE WHEN (`n1`:`Person`) THEN [COLLECT {
    MATCH (`n10`:`Relation`) WHERE (`n10`.`fromId` = `n1`.`id`) AND (`n10`.`whenSort` IS NOT NULL) AND (`n10`.`id` IS NOT NULL) AND (`n10`.`predicate` IN $`p2`)
    WITH `n10` ORDER BY `n10`.`fromId` ASC, `n10`.`whenSort` ASC, `n10`.`id` ASC LIMIT $`p3`
    RETURN [`n10`.`whenSort`, `n10`.`id`, [COLLECT {
      MATCH (`n10`)-[`n13`:`TO`]->(`n12`:`Entity`)
      WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n12`:`Person` THEN 0 WHEN `n12`:`Organization` THEN 1 WHEN `n12`:`Group` THEN 2 WHEN `n12`:`Country` THEN 3 WHEN `n12`:`Location` THEN 4 WHEN `n12`:`Event` THEN 5 WHEN `n12`:`Thing` THEN 6 END, `n12`.`name`]
    }[0]]]
  }] END, CASE WHEN (`n1`:`Person`) THEN [COUNT {
    MATCH (`n14`:`Relation`) WHERE (`n14`.`fromId` = `n1`.`id`) AND (`n14`.`whenSort` IS NOT NULL) AND (`n14`.`id` IS NOT NULL) AND (`n14`.`predicate` IN $`p4`)
    RETURN `n14`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 21
// $p2 = ["REQUESTED_HELP_FROM"]
// $p3 = 21
// $p4 = ["PARTICIPATED_IN"]
