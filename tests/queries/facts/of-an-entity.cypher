RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL)
    WITH `n2`.`ofId` AS `n17`, `n2`.`byPredicate` AS `n18`, `n2` ORDER BY `n17` ASC, `n18` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n2`)-[`n5`:`OBJECT`]->(`n4`:`Entity`)
    OPTIONAL MATCH (`n2`)-[`n7`:`OF`]->(`n6`:`Entity`)
    RETURN [[`n2`.`predicate`, [`n2`.`valueText`, `n2`.`valueValence`], CASE WHEN `n4` IS NOT NULL THEN [`n4`.`id`] END, [`n6`.`id`], [COLLECT {
      MATCH ()<-[`n9`:`STATES`]-(`n8`) USING INDEX SEEK `n9`:`STATES`(`propositionId`, `byPublished`) WHERE (`n9`.`propositionId` = `n2`.`id`) AND (`n9`.`byPublished` IS NOT NULL)
      WITH `n8` ORDER BY `n9`.`propositionId` ASC, `n9`.`byPublished` ASC LIMIT $`p1`
      RETURN [[COLLECT {
        MATCH (`n8`)-[`n16`:`MADE_IN`]->(`n14`)
        OPTIONAL MATCH (`n14`)-[`n11`:`IN`]->(`n15`:`Statement`)
        WITH coalesce(`n15`, `n14`) AS `n10`
        RETURN CASE WHEN `n10`:`Statement` THEN [COLLECT {
          MATCH (`n10`)<-[`n13`:`ASSERTED`]-(`n12`:`Actor`)
          WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
          RETURN [`n12`.`name`]
        }] END
      }[0]]]
    }]]] ORDER BY `n17` ASC, `n18` ASC
  }, COUNT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL)
    RETURN `n2`
  }], [COLLECT {
    MATCH (`n19`:`Fact`) USING INDEX SEEK `n19`:`Fact`(`ofId`, `byPredicate`) WHERE (`n19`.`ofId` = `n1`.`id`) AND (`n19`.`byPredicate` IS NOT NULL) AND (`n19`.`predicate` IN $`p3`)
    WITH `n19` ORDER BY `n19`.`ofId` ASC, `n19`.`byPredicate` ASC LIMIT $`p4`
    RETURN [[`n19`.`predicate`, [`n19`.`valueText`]]]
  }], [COUNT {
    MATCH (`n21`:`Fact`) USING INDEX SEEK `n21`:`Fact`(`ofId`, `byPredicate`) WHERE (`n21`.`ofId` = `n1`.`id`) AND (`n21`.`byPredicate` IS NOT NULL) AND (`n21`.`predicate` IN $`p5`)
    RETURN `n21`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/protests"
// $p1 = 20
// $p2 = 50
// $p3 = ["LABEL","CHARACTERIZATION"]
// $p4 = 20
// $p5 = []
