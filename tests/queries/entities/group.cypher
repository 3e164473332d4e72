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
  }], CASE WHEN (`n1`:`Group`) THEN [COLLECT {
    MATCH (`n8`:`Relation`) WHERE (`n8`.`fromId` = `n1`.`id`) AND (`n8`.`whenSort` IS NOT NULL) AND (`n8`.`id` IS NOT NULL) AND (`n8`.`predicate` IN $`p2`)
    WITH `n8` ORDER BY `n8`.`fromId` ASC, `n8`.`whenSort` ASC, `n8`.`id` ASC LIMIT $`p3`
    RETURN [`n8`.`whenSort`, `n8`.`id`, [COLLECT {
      MATCH (`n8`)-[`n11`:`TO`]->(`n10`:`Entity`)
      WITH DISTINCT `n10` ORDER BY `n10`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n10`:`Person` THEN 0 WHEN `n10`:`Organization` THEN 1 WHEN `n10`:`Group` THEN 2 WHEN `n10`:`Country` THEN 3 WHEN `n10`:`Location` THEN 4 WHEN `n10`:`Event` THEN 5 WHEN `n10`:`Thing` THEN 6 END, `n10`.`name`]
    }[0], `n8`.`role`]]
  }] END, CASE WHEN (`n1`:`Group`) THEN [COUNT {
    MATCH (`n12`:`Relation`) WHERE (`n12`.`fromId` = `n1`.`id`) AND (`n12`.`whenSort` IS NOT NULL) AND (`n12`.`id` IS NOT NULL) AND (`n12`.`predicate` IN $`p4`)
    RETURN `n12`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/protesters"
// $p1 = 21
// $p2 = ["PARTICIPATED_IN"]
// $p3 = 21
// $p4 = ["MEMBER_OF"]
