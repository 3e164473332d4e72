WITH COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`predicate` = $`p1`)
    WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`byWhen` ASC LIMIT $`p3`
    RETURN [[COLLECT {
      MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`name`]
    }[0], [COLLECT {
      MATCH ()<-[`n7`:`STATES`]-(`n6`) USING INDEX SEEK `n7`:`STATES`(`propositionId`, `byPublished`) WHERE (`n7`.`propositionId` = `n2`.`id`) AND (`n7`.`byPublished` IS NOT NULL)
      WITH `n6` ORDER BY `n7`.`propositionId` ASC, `n7`.`byPublished` ASC LIMIT $`p2`
      RETURN [[COLLECT {
        MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
        WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
        RETURN [`n8`.`id`]
      }[0], [`n6`.`listKind`]]]
    }]]]
  }], [COLLECT {
    MATCH (`n10`:`Figure`) USING INDEX SEEK `n10`:`Figure`(`ofId`, `byPredicate`) WHERE (`n10`.`ofId` = `n1`.`id`) AND (`n10`.`byPredicate` IS NOT NULL) AND (`n10`.`predicate` = $`p4`)
    WITH `n10` ORDER BY `n10`.`ofId` ASC, `n10`.`byPredicate` ASC LIMIT $`p5`
    RETURN [[[`n10`.`valueText`, `n10`.`valueNumber`], [`n10`.`scopeText`]]]
  }]]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p6`})-[:`IN`]->(`n12`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n13`:`Relation`) USING INDEX SEEK `n13`:`Relation`(`toId`, `byWhen`) WHERE (`n13`.`toId` = `n12`.`id`) AND (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`predicate` = $`p7`)
    WITH `n13` ORDER BY `n13`.`toId` ASC, `n13`.`byWhen` ASC LIMIT $`p9`
    RETURN [[COLLECT {
      MATCH (`n13`)-[`n16`:`FROM`]->(`n15`:`Entity`)
      WITH `n15` ORDER BY `n15`.`id` ASC LIMIT 1
      RETURN [`n15`.`name`]
    }[0], [COLLECT {
      MATCH ()<-[`n18`:`STATES`]-(`n17`) USING INDEX SEEK `n18`:`STATES`(`propositionId`, `byPublished`) WHERE (`n18`.`propositionId` = `n13`.`id`) AND (`n18`.`byPublished` IS NOT NULL)
      WITH `n17` ORDER BY `n18`.`propositionId` ASC, `n18`.`byPublished` ASC LIMIT $`p8`
      RETURN [[COLLECT {
        MATCH (`n17`)-[`n20`:`PUBLISHED_IN`]->(`n19`:`Source`)
        WITH `n19` ORDER BY `n19`.`id` ASC LIMIT 1
        RETURN [`n19`.`id`]
      }[0], [`n17`.`listKind`]]]
    }]]]
  }]]
}[0] AS `f1`, [COLLECT {
  MATCH (`n21`:`Source`) WHERE `n21`.`live` AND (`n21`.`byPublished` IS NOT NULL) AND (`n21`.`id` IN `ids0`)
  WITH `n21` ORDER BY `n21`.`byPublished` ASC LIMIT $`p12`
  RETURN [[`n21`.`id`, [COLLECT {
    MATCH (`n21`)<-[`n24`:`REMARKS_ON`]-(`n23`:`Note`) WHERE `n23`.`live`
    WITH DISTINCT `n23` ORDER BY `n23`.`writtenSort` ASC, `n23`.`id` ASC LIMIT $`p11`
    RETURN [[`n23`.`kind`, `n23`.`text`]]
  }]]]
}] AS `f2`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = "MEMBER_OF"
// $p2 = 21
// $p3 = 21
// $p4 = "MEMBERS"
// $p5 = 21
// $p6 = "kazakhstan-2022/cis"
// $p7 = "MEMBER_OF"
// $p8 = 21
// $p9 = 21
// $p10 = ["kazakhstan-2022/sputnik-0108","kazakhstan-2022/anadolu-0106"]
// $p11 = 21
// $p12 = 21
