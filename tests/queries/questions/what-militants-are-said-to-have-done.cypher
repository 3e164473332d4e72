RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Group`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`role` = $`p2`)
    WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p4`
    RETURN [[COLLECT {
      MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`label`]
    }[0], `n2`.`originCount`, [COLLECT {
      MATCH ()<-[`n7`:`STATES`]-(`n6`) USING INDEX SEEK `n7`:`STATES`(`propositionId`, `byPublished`) WHERE (`n7`.`propositionId` = `n2`.`id`) AND (`n7`.`byPublished` IS NOT NULL)
      WITH `n6` ORDER BY `n7`.`propositionId` ASC, `n7`.`byPublished` ASC LIMIT $`p3`
      RETURN [[COLLECT {
        MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
        WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
        RETURN [`n8`.`id`]
      }[0], COLLECT {
        MATCH (`n6`)-[`n16`:`MADE_IN`]->(`n14`)
        OPTIONAL MATCH (`n14`)-[`n11`:`IN`]->(`n15`:`Statement`)
        WITH coalesce(`n15`, `n14`) AS `n10`
        WITH `n10` ORDER BY `n10`.`id` ASC LIMIT 1
        RETURN CASE WHEN `n10`:`Statement` THEN [COLLECT {
          MATCH (`n10`)<-[`n13`:`ASSERTED`]-(`n12`:`Actor`)
          WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
          RETURN [`n12`.`name`]
        }] END
      }[0], COLLECT {
        MATCH (`n6`)-[`n18`:`EVIDENCED_BY`]->(`n17`:`Passage`)
        WITH DISTINCT `n17` ORDER BY `n17`.`start` ASC, `n17`.`end` ASC, `n17`.`id` ASC LIMIT 101
        RETURN [`n17`.`exact`]
      }]]
    }]]]
  }, COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`role` = $`p2`)
    RETURN `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/militants"
// $p1 = "PARTICIPATED_IN"
// $p2 = "ACTOR"
// $p3 = 21
// $p4 = 21
