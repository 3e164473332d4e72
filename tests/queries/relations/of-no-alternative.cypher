RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Organization`) THEN [COLLECT {
    MATCH (`n2`:`Relation`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (false)
    WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
    RETURN [[`n2`.`id`]]
  }, COUNT {
    MATCH (`n2`:`Relation`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (false)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Organization`) THEN [COLLECT {
    MATCH (`n4`:`Relation`) WHERE (`n4`.`toId` = `n1`.`id`) AND (`n4`.`predicate` = $`p3`) AND (`n4`.`byWhen` IS NOT NULL) AND (NOT coalesce((true), false))
    WITH `n4` ORDER BY `n4`.`toId` DESC, `n4`.`predicate` DESC, `n4`.`byWhen` DESC LIMIT $`p4`
    RETURN [[`n4`.`id`]]
  }, COUNT {
    MATCH (`n4`:`Relation`) WHERE (`n4`.`toId` = `n1`.`id`) AND (`n4`.`predicate` = $`p3`) AND (`n4`.`byWhen` IS NOT NULL) AND (NOT coalesce((true), false))
    RETURN `n4`
  }] END, CASE WHEN (`n1`:`Organization`) THEN [COUNT {
    MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n6`.`toId` = `n1`.`id`) AND (`n6`.`predicate` = $`p5`) AND (`n6`.`byWhen` IS NOT NULL) AND (NOT coalesce(false, false))
    RETURN `n6`
  }] END]
}[0] AS `f0`, [COLLECT {
  MATCH (`n8`:`Relation`) WHERE (`n8`.`predicate` = $`p6`) AND (`n8`.`byWhen` IS NOT NULL) AND (false)
  WITH `n8` ORDER BY `n8`.`predicate` ASC, `n8`.`byWhen` ASC LIMIT $`p7`
  RETURN [[`n8`.`id`]]
}, COUNT {
  MATCH (`n8`:`Relation`) WHERE (`n8`.`predicate` = $`p6`) AND (`n8`.`byWhen` IS NOT NULL) AND (false)
  RETURN `n8`
}] AS `f1`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = "REQUESTED_HELP_FROM"
// $p2 = 20
// $p3 = "REQUESTED_HELP_FROM"
// $p4 = 1
// $p5 = "REQUESTED_HELP_FROM"
// $p6 = "REQUESTED_HELP_FROM"
// $p7 = 20
