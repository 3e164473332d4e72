RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`byPredicate` ASC LIMIT $`p2`
    RETURN [[`n2`.`predicate`, [`n2`.`valueText`, `n2`.`valueValence`], COLLECT {
      MATCH (`n2`)-[`n5`:`OBJECT`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`id`]
    }[0], COLLECT {
      MATCH (`n2`)-[`n7`:`OF`]->(`n6`:`Entity`)
      WITH `n6` ORDER BY `n6`.`id` ASC LIMIT 1
      RETURN [`n6`.`id`]
    }[0], [COLLECT {
      MATCH ()<-[`n9`:`STATES`]-(`n8`) USING INDEX SEEK `n9`:`STATES`(`propositionId`, `byPublished`) WHERE (`n9`.`propositionId` = `n2`.`id`) AND (`n9`.`byPublished` IS NOT NULL)
      WITH `n8` ORDER BY `n9`.`propositionId` ASC, `n9`.`byPublished` ASC LIMIT $`p1`
      RETURN [[COLLECT {
        MATCH (`n8`)-[`n16`:`MADE_IN`]->(`n14`)
        OPTIONAL MATCH (`n14`)-[`n11`:`IN`]->(`n15`:`Statement`)
        WITH coalesce(`n15`, `n14`) AS `n10`
        WITH `n10` ORDER BY `n10`.`id` ASC LIMIT 1
        RETURN CASE WHEN `n10`:`Statement` THEN [COLLECT {
          MATCH (`n10`)<-[`n13`:`ASSERTED`]-(`n12`:`Actor`)
          WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
          RETURN [`n12`.`name`]
        }] END
      }[0]]]
    }]]]
  }, COUNT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL)
    RETURN `n2`
  }], [COLLECT {
    MATCH (`n17`:`Fact`) USING INDEX SEEK `n17`:`Fact`(`ofId`, `byPredicate`) WHERE (`n17`.`ofId` = `n1`.`id`) AND (`n17`.`byPredicate` IS NOT NULL) AND (`n17`.`predicate` IN $`p3`)
    WITH `n17` ORDER BY `n17`.`ofId` ASC, `n17`.`byPredicate` ASC LIMIT $`p4`
    RETURN [[`n17`.`predicate`, [`n17`.`valueText`]]]
  }], [COUNT {
    MATCH (`n19`:`Fact`) USING INDEX SEEK `n19`:`Fact`(`ofId`, `byPredicate`) WHERE (`n19`.`ofId` = `n1`.`id`) AND (`n19`.`byPredicate` IS NOT NULL) AND (`n19`.`predicate` IN $`p5`)
    RETURN `n19`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/protests"
// $p1 = 21
// $p2 = 51
// $p3 = ["LABEL","CHARACTERIZATION"]
// $p4 = 21
// $p5 = []
