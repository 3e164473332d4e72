RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
    RETURN [[COLLECT {
      MATCH (`n2`)-[`n5`:`TO`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`name`]
    }[0], COLLECT {
      MATCH (`n2`)<-[`n7`:`STATES`]-(`n6`) WHERE `n6`.`whenExtent` IS NOT NULL
      WITH DISTINCT `n6` ORDER BY `n6`.`whenDays` ASC, `n6`.`whenSort` ASC, `n6`.`id` ASC LIMIT 101
      RETURN [`n6`.`whenText`, `n6`.`whenExtent`]
    }, `n2`.`negated`]]
  }] END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    MATCH (`n8`:`Relation`) USING INDEX SEEK `n8`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n8`.`toId` = `n1`.`id`) AND (`n8`.`predicate` = $`p3`) AND (`n8`.`byWhen` IS NOT NULL)
    WITH `n8` ORDER BY `n8`.`toId` ASC, `n8`.`predicate` ASC, `n8`.`byWhen` ASC LIMIT $`p4`
    RETURN [[COLLECT {
      MATCH (`n8`)-[`n11`:`FROM`]->(`n10`:`Entity`)
      WITH `n10` ORDER BY `n10`.`id` ASC LIMIT 1
      RETURN [`n10`.`id`]
    }[0], [`n8`.`scopeText`, `n8`.`scopeExtent`, `n8`.`scopeList`, COLLECT {
      MATCH (`n8`)-[`n13`:`SCOPED_TO`]->(`n12`:`Entity`)
      WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
      RETURN [`n12`.`name`]
    }]], COLLECT {
      MATCH (`n14`:`Entity` {`id`: CASE WHEN `n8`.`fromId` = `n1`.`id` THEN `n8`.`toId` ELSE `n8`.`fromId` END})
      RETURN [`n14`.`id`]
    }[0]]
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    MATCH (`n15`:`Relation`) USING INDEX SEEK `n15`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n15`.`toId` = `n1`.`id`) AND (`n15`.`predicate` = $`p5`) AND (`n15`.`byWhen` IS NOT NULL)
    RETURN `n15`
  }] END, CASE WHEN (`n1`:`Event`) THEN [COUNT {
    MATCH (`n17`:`Relation`) USING INDEX SEEK `n17`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n17`.`fromId` = `n1`.`id`) AND (`n17`.`predicate` = $`p6`) AND (`n17`.`byWhen` IS NOT NULL)
    RETURN `n17`
  }] END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p7`})-[:`IN`]->(`n19`:`Entity`)
  RETURN [CASE WHEN `n19`:`Person` THEN 0 WHEN `n19`:`Organization` THEN 1 WHEN `n19`:`Group` THEN 2 WHEN `n19`:`Country` THEN 3 WHEN `n19`:`Location` THEN 4 WHEN `n19`:`Event` THEN 5 WHEN `n19`:`Thing` THEN 6 END, CASE WHEN (`n19`:`Event`) THEN [COLLECT {
    MATCH (`n20`:`Relation`) USING INDEX SEEK `n20`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n20`.`fromId` = `n19`.`id`) AND (`n20`.`predicate` = $`p8`) AND (`n20`.`byWhen` IS NOT NULL)
    WITH `n20` ORDER BY `n20`.`fromId` ASC, `n20`.`predicate` ASC, `n20`.`byWhen` ASC LIMIT $`p9`
    RETURN [[COLLECT {
      MATCH (`n20`)-[`n23`:`TO`]->(`n22`:`Entity`)
      WITH `n22` ORDER BY `n22`.`id` ASC LIMIT 1
      RETURN [`n22`.`id`]
    }[0]]]
  }] END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/emergency"
// $p1 = "IN_FORCE_IN"
// $p2 = 21
// $p3 = "ENDED"
// $p4 = 21
// $p5 = "CAUSED"
// $p6 = "CAUSED"
// $p7 = "kazakhstan-2022/emergency-regional"
// $p8 = "IN_FORCE_IN"
// $p9 = 21
