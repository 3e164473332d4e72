RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2`.`fromId` AS `n8`, `n2`.`predicate` AS `n9`, `n2`.`byWhen` AS `n10`, `n2` ORDER BY `n8` ASC, `n9` ASC, `n10` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
    RETURN [[[`n4`.`name`], COLLECT {
      MATCH (`n2`)<-[`n7`:`STATES`]-(`n6`) WHERE `n6`.`whenExtent` IS NOT NULL
      WITH DISTINCT `n6` ORDER BY `n6`.`whenDays` ASC, `n6`.`whenSort` ASC, `n6`.`id` ASC LIMIT 101
      RETURN [`n6`.`whenText`, `n6`.`whenExtent`]
    }, `n2`.`negated`]] ORDER BY `n8` ASC, `n9` ASC, `n10` ASC
  }] END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n11`:`Relation`) USING INDEX SEEK `n11`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n11`.`toId` = `n1`.`id`) AND (`n11`.`predicate` = $`p3`) AND (`n11`.`byWhen` IS NOT NULL)
    WITH `n11`.`toId` AS `n18`, `n11`.`predicate` AS `n19`, `n11`.`byWhen` AS `n20`, `n11` ORDER BY `n18` ASC, `n19` ASC, `n20` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n11`)-[`n14`:`FROM`]->(`n13`:`Entity`)
    RETURN [[[`n13`.`id`], [`n11`.`scopeText`, `n11`.`scopeExtent`, `n11`.`scopeList`, COLLECT {
      MATCH (`n11`)-[`n16`:`SCOPED_TO`]->(`n15`:`Entity`)
      WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
      RETURN [`n15`.`name`]
    }]], COLLECT {
      MATCH (`n17`:`Entity` {`id`: CASE WHEN `n11`.`fromId` = `n1`.`id` THEN `n11`.`toId` ELSE `n11`.`fromId` END})
      RETURN [`n17`.`id`]
    }[0]] ORDER BY `n18` ASC, `n19` ASC, `n20` ASC
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    MATCH (`n21`:`Relation`) USING INDEX SEEK `n21`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n21`.`toId` = `n1`.`id`) AND (`n21`.`predicate` = $`p5`) AND (`n21`.`byWhen` IS NOT NULL)
    RETURN `n21`
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    MATCH (`n23`:`Relation`) USING INDEX SEEK `n23`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n23`.`fromId` = `n1`.`id`) AND (`n23`.`predicate` = $`p6`) AND (`n23`.`byWhen` IS NOT NULL)
    RETURN `n23`
  }] END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p7`})-[:`IN`]->(`n25`:`Entity`)
  RETURN [CASE WHEN `n25`:`Person` THEN 0 WHEN `n25`:`Organization` THEN 1 WHEN `n25`:`Group` THEN 2 WHEN `n25`:`Country` THEN 3 WHEN `n25`:`Location` THEN 4 WHEN `n25`:`Event` THEN 5 WHEN `n25`:`Thing` THEN 6 END, CASE WHEN (`n25`:`Event`) THEN [COLLECT {
    MATCH (`n26`:`Relation`) USING INDEX SEEK `n26`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n26`.`fromId` = `n25`.`id`) AND (`n26`.`predicate` = $`p8`) AND (`n26`.`byWhen` IS NOT NULL)
    WITH `n26`.`fromId` AS `n30`, `n26`.`predicate` AS `n31`, `n26`.`byWhen` AS `n32`, `n26` ORDER BY `n30` ASC, `n31` ASC, `n32` ASC LIMIT $`p9`
    OPTIONAL MATCH (`n26`)-[`n29`:`TO`]->(`n28`:`Entity`)
    RETURN [[[`n28`.`id`]]] ORDER BY `n30` ASC, `n31` ASC, `n32` ASC
  }] END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/emergency"
// $p1 = "IN_FORCE_IN"
// $p2 = 20
// $p3 = "ENDED"
// $p4 = 20
// $p5 = "CAUSED"
// $p6 = "CAUSED"
// $p7 = "kazakhstan-2022/emergency-regional"
// $p8 = "IN_FORCE_IN"
// $p9 = 20
