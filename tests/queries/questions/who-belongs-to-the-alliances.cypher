WITH COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2`.`toId` AS `n12`, `n2`.`predicate` AS `n13`, `n2`.`byWhen` AS `n14`, `n2` ORDER BY `n12` ASC, `n13` ASC, `n14` ASC LIMIT $`p3`
    OPTIONAL MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
    RETURN [[[`n4`.`name`], [COLLECT {
      MATCH ()<-[`n7`:`STATES`]-(`n6`) USING INDEX SEEK `n7`:`STATES`(`propositionId`, `byPublished`) WHERE (`n7`.`propositionId` = `n2`.`id`) AND (`n7`.`byPublished` IS NOT NULL)
      WITH `n7`.`propositionId` AS `n10`, `n7`.`byPublished` AS `n11`, `n6` ORDER BY `n10` ASC, `n11` ASC LIMIT $`p2`
      OPTIONAL MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
      RETURN [[[`n8`.`id`], [`n6`.`listKind`]]] ORDER BY `n10` ASC, `n11` ASC
    }]]] ORDER BY `n12` ASC, `n13` ASC, `n14` ASC
  }], [COLLECT {
    MATCH (`n15`:`Figure`) USING INDEX SEEK `n15`:`Figure`(`ofId`, `byPredicate`) WHERE (`n15`.`ofId` = `n1`.`id`) AND (`n15`.`byPredicate` IS NOT NULL) AND (`n15`.`predicate` = $`p4`)
    WITH `n15` ORDER BY `n15`.`ofId` ASC, `n15`.`byPredicate` ASC LIMIT $`p5`
    RETURN [[[`n15`.`valueText`, `n15`.`valueNumber`], [`n15`.`scopeText`]]]
  }]]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p6`})-[:`IN`]->(`n17`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n18`:`Relation`) USING INDEX SEEK `n18`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n18`.`toId` = `n17`.`id`) AND (`n18`.`predicate` = $`p7`) AND (`n18`.`byWhen` IS NOT NULL)
    WITH `n18`.`toId` AS `n28`, `n18`.`predicate` AS `n29`, `n18`.`byWhen` AS `n30`, `n18` ORDER BY `n28` ASC, `n29` ASC, `n30` ASC LIMIT $`p9`
    OPTIONAL MATCH (`n18`)-[`n21`:`FROM`]->(`n20`:`Entity`)
    RETURN [[[`n20`.`name`], [COLLECT {
      MATCH ()<-[`n23`:`STATES`]-(`n22`) USING INDEX SEEK `n23`:`STATES`(`propositionId`, `byPublished`) WHERE (`n23`.`propositionId` = `n18`.`id`) AND (`n23`.`byPublished` IS NOT NULL)
      WITH `n23`.`propositionId` AS `n26`, `n23`.`byPublished` AS `n27`, `n22` ORDER BY `n26` ASC, `n27` ASC LIMIT $`p8`
      OPTIONAL MATCH (`n22`)-[`n25`:`PUBLISHED_IN`]->(`n24`:`Source`)
      RETURN [[[`n24`.`id`], [`n22`.`listKind`]]] ORDER BY `n26` ASC, `n27` ASC
    }]]] ORDER BY `n28` ASC, `n29` ASC, `n30` ASC
  }]]
}[0] AS `f1`, [COLLECT {
  MATCH (`n31`:`Source`) WHERE `n31`.`live` AND (`n31`.`byPublished` IS NOT NULL) AND (`n31`.`id` IN `ids0`)
  WITH `n31` ORDER BY `n31`.`byPublished` ASC LIMIT $`p12`
  RETURN [[`n31`.`id`, [COLLECT {
    MATCH (`n31`)<-[`n34`:`REMARKS_ON`]-(`n33`:`Note`) WHERE `n33`.`live`
    WITH DISTINCT `n33` ORDER BY `n33`.`writtenSort` ASC, `n33`.`id` ASC LIMIT $`p11`
    RETURN [[`n33`.`kind`, `n33`.`text`]]
  }]]]
}] AS `f2`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = "MEMBER_OF"
// $p2 = 20
// $p3 = 20
// $p4 = "MEMBERS"
// $p5 = 20
// $p6 = "kazakhstan-2022/cis"
// $p7 = "MEMBER_OF"
// $p8 = 20
// $p9 = 20
// $p10 = ["kazakhstan-2022/sputnik-0108","kazakhstan-2022/anadolu-0106"]
// $p11 = 20
// $p12 = 20
