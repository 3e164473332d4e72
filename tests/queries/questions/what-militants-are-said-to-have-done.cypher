RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Group`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`role` = $`p2`)
    WITH `n2`.`fromId` AS `n21`, `n2`.`predicate` AS `n22`, `n2`.`byWhen` AS `n23`, `n2` ORDER BY `n21` ASC, `n22` ASC, `n23` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
    RETURN [[[`n4`.`label`], `n2`.`originCount`, [COLLECT {
      MATCH ()<-[`n7`:`STATES`]-(`n6`) USING INDEX SEEK `n7`:`STATES`(`propositionId`, `byPublished`) WHERE (`n7`.`propositionId` = `n2`.`id`) AND (`n7`.`byPublished` IS NOT NULL)
      WITH `n7`.`propositionId` AS `n19`, `n7`.`byPublished` AS `n20`, `n6` ORDER BY `n19` ASC, `n20` ASC LIMIT $`p3`
      OPTIONAL MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
      RETURN [[[`n8`.`id`], COLLECT {
        MATCH (`n6`)-[`n16`:`MADE_IN`]->(`n14`)
        OPTIONAL MATCH (`n14`)-[`n11`:`IN`]->(`n15`:`Statement`)
        WITH coalesce(`n15`, `n14`) AS `n10`
        RETURN CASE WHEN `n10`:`Statement` THEN [COLLECT {
          MATCH (`n10`)<-[`n13`:`ASSERTED`]-(`n12`:`Actor`)
          WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
          RETURN [`n12`.`name`]
        }] END
      }[0], COLLECT {
        MATCH (`n6`)-[`n18`:`EVIDENCED_BY`]->(`n17`:`Passage`)
        WITH DISTINCT `n17` ORDER BY `n17`.`start` ASC, `n17`.`end` ASC, `n17`.`id` ASC LIMIT 101
        RETURN [`n17`.`exact`]
      }]] ORDER BY `n19` ASC, `n20` ASC
    }]]] ORDER BY `n21` ASC, `n22` ASC, `n23` ASC
  }, COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`role` = $`p2`)
    RETURN `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/militants"
// $p1 = "PARTICIPATED_IN"
// $p2 = "ACTOR"
// $p3 = 20
// $p4 = 20
