RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) USING INDEX SEEK `n2`:`Fact`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL) AND (`n2`.`predicate` = $`p1`)
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`byPredicate` ASC LIMIT $`p3`
    RETURN [[`n2`.`predicate`, [`n2`.`valueText`], `n2`.`modality`, [COLLECT {
      MATCH ()<-[`n5`:`STATES`]-(`n4`) USING INDEX SEEK `n5`:`STATES`(`propositionId`, `byPublished`) WHERE (`n5`.`propositionId` = `n2`.`id`) AND (`n5`.`byPublished` IS NOT NULL)
      WITH `n5`.`propositionId` AS `n15`, `n5`.`byPublished` AS `n16`, `n4` ORDER BY `n15` ASC, `n16` ASC LIMIT $`p2`
      OPTIONAL MATCH (`n4`)-[`n7`:`PUBLISHED_IN`]->(`n6`:`Source`)
      RETURN [[[`n6`.`id`], COLLECT {
        MATCH (`n4`)-[`n14`:`MADE_IN`]->(`n12`)
        OPTIONAL MATCH (`n12`)-[`n9`:`IN`]->(`n13`:`Statement`)
        WITH coalesce(`n13`, `n12`) AS `n8`
        RETURN CASE WHEN `n8`:`Statement` THEN [COLLECT {
          MATCH (`n8`)<-[`n11`:`ASSERTED`]-(`n10`:`Actor`)
          WITH DISTINCT `n10` ORDER BY `n10`.`id` ASC LIMIT 101
          RETURN [`n10`.`name`]
        }] END
      }[0]]] ORDER BY `n15` ASC, `n16` ASC
    }]]]
  }]]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n17`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n18`:`Fact`) USING INDEX SEEK `n18`:`Fact`(`ofId`, `byPredicate`) WHERE (`n18`.`ofId` = `n17`.`id`) AND (`n18`.`byPredicate` IS NOT NULL) AND (`n18`.`predicate` IN $`p5`)
    WITH `n18` ORDER BY `n18`.`ofId` ASC, `n18`.`byPredicate` ASC LIMIT $`p7`
    RETURN [[`n18`.`predicate`, [`n18`.`valueText`], `n18`.`modality`, [COLLECT {
      MATCH ()<-[`n21`:`STATES`]-(`n20`) USING INDEX SEEK `n21`:`STATES`(`propositionId`, `byPublished`) WHERE (`n21`.`propositionId` = `n18`.`id`) AND (`n21`.`byPublished` IS NOT NULL)
      WITH `n21`.`propositionId` AS `n31`, `n21`.`byPublished` AS `n32`, `n20` ORDER BY `n31` ASC, `n32` ASC LIMIT $`p6`
      OPTIONAL MATCH (`n20`)-[`n23`:`PUBLISHED_IN`]->(`n22`:`Source`)
      RETURN [[[`n22`.`id`], COLLECT {
        MATCH (`n20`)-[`n30`:`MADE_IN`]->(`n28`)
        OPTIONAL MATCH (`n28`)-[`n25`:`IN`]->(`n29`:`Statement`)
        WITH coalesce(`n29`, `n28`) AS `n24`
        RETURN CASE WHEN `n24`:`Statement` THEN [COLLECT {
          MATCH (`n24`)<-[`n27`:`ASSERTED`]-(`n26`:`Actor`)
          WITH DISTINCT `n26` ORDER BY `n26`.`id` ASC LIMIT 101
          RETURN [`n26`.`name`]
        }] END
      }[0]]] ORDER BY `n31` ASC, `n32` ASC
    }]]]
  }], [COLLECT {
    MATCH (`n33`:`Figure`) USING INDEX SEEK `n33`:`Figure`(`ofId`, `byPredicate`) WHERE (`n33`.`ofId` = `n17`.`id`) AND (`n33`.`byPredicate` IS NOT NULL) AND (`n33`.`predicate` = $`p8`)
    WITH `n33` ORDER BY `n33`.`ofId` ASC, `n33`.`byPredicate` ASC LIMIT $`p9`
    RETURN [[[`n33`.`valueText`], `n33`.`modality`, `n33`.`originCount`]]
  }]]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = "TASK"
// $p2 = 20
// $p3 = 20
// $p4 = "kazakhstan-2022/deployment"
// $p5 = ["PURPOSE","CHARACTERIZATION"]
// $p6 = 20
// $p7 = 20
// $p8 = "DURATION"
// $p9 = 20
