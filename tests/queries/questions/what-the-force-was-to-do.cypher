RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL) AND (`n2`.`predicate` = $`p1`)
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`byPredicate` ASC LIMIT $`p3`
    RETURN [[`n2`.`predicate`, [`n2`.`valueText`], `n2`.`modality`, [COLLECT {
      MATCH ()<-[`n5`:`STATES`]-(`n4`) USING INDEX SEEK `n5`:`STATES`(`propositionId`, `byPublished`) WHERE (`n5`.`propositionId` = `n2`.`id`) AND (`n5`.`byPublished` IS NOT NULL)
      WITH `n4` ORDER BY `n5`.`propositionId` ASC, `n5`.`byPublished` ASC LIMIT $`p2`
      RETURN [[COLLECT {
        MATCH (`n4`)-[`n7`:`PUBLISHED_IN`]->(`n6`:`Source`)
        WITH `n6` ORDER BY `n6`.`id` ASC LIMIT 1
        RETURN [`n6`.`id`]
      }[0], COLLECT {
        MATCH (`n4`)-[`n14`:`MADE_IN`]->(`n12`)
        OPTIONAL MATCH (`n12`)-[`n9`:`IN`]->(`n13`:`Statement`)
        WITH coalesce(`n13`, `n12`) AS `n8`
        WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
        RETURN CASE WHEN `n8`:`Statement` THEN [COLLECT {
          MATCH (`n8`)<-[`n11`:`ASSERTED`]-(`n10`:`Actor`)
          WITH DISTINCT `n10` ORDER BY `n10`.`id` ASC LIMIT 101
          RETURN [`n10`.`name`]
        }] END
      }[0]]]
    }]]]
  }]]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n15`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n16`:`Fact`) USING INDEX SEEK `n16`:`Fact`(`ofId`, `byPredicate`) WHERE (`n16`.`ofId` = `n15`.`id`) AND (`n16`.`byPredicate` IS NOT NULL) AND (`n16`.`predicate` IN $`p5`)
    WITH `n16` ORDER BY `n16`.`ofId` ASC, `n16`.`byPredicate` ASC LIMIT $`p7`
    RETURN [[`n16`.`predicate`, [`n16`.`valueText`], `n16`.`modality`, [COLLECT {
      MATCH ()<-[`n19`:`STATES`]-(`n18`) USING INDEX SEEK `n19`:`STATES`(`propositionId`, `byPublished`) WHERE (`n19`.`propositionId` = `n16`.`id`) AND (`n19`.`byPublished` IS NOT NULL)
      WITH `n18` ORDER BY `n19`.`propositionId` ASC, `n19`.`byPublished` ASC LIMIT $`p6`
      RETURN [[COLLECT {
        MATCH (`n18`)-[`n21`:`PUBLISHED_IN`]->(`n20`:`Source`)
        WITH `n20` ORDER BY `n20`.`id` ASC LIMIT 1
        RETURN [`n20`.`id`]
      }[0], COLLECT {
        MATCH (`n18`)-[`n28`:`MADE_IN`]->(`n26`)
        OPTIONAL MATCH (`n26`)-[`n23`:`IN`]->(`n27`:`Statement`)
        WITH coalesce(`n27`, `n26`) AS `n22`
        WITH `n22` ORDER BY `n22`.`id` ASC LIMIT 1
        RETURN CASE WHEN `n22`:`Statement` THEN [COLLECT {
          MATCH (`n22`)<-[`n25`:`ASSERTED`]-(`n24`:`Actor`)
          WITH DISTINCT `n24` ORDER BY `n24`.`id` ASC LIMIT 101
          RETURN [`n24`.`name`]
        }] END
      }[0]]]
    }]]]
  }], [COLLECT {
    MATCH (`n29`:`Figure`) USING INDEX SEEK `n29`:`Figure`(`ofId`, `byPredicate`) WHERE (`n29`.`ofId` = `n15`.`id`) AND (`n29`.`byPredicate` IS NOT NULL) AND (`n29`.`predicate` = $`p8`)
    WITH `n29` ORDER BY `n29`.`ofId` ASC, `n29`.`byPredicate` ASC LIMIT $`p9`
    RETURN [[[`n29`.`valueText`], `n29`.`modality`, `n29`.`originCount`]]
  }]]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = "TASK"
// $p2 = 21
// $p3 = 21
// $p4 = "kazakhstan-2022/deployment"
// $p5 = ["PURPOSE","CHARACTERIZATION"]
// $p6 = 21
// $p7 = 21
// $p8 = "DURATION"
// $p9 = 21
