RETURN [COLLECT {
  UNWIND $`p0` AS `n3`
  WITH DISTINCT `n3`
  CALL (`n3`) {
    MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = `n3`) AND (`n1`.`byWhen` IS NOT NULL)
    WITH `n1` ORDER BY `n1`.`predicate` DESC, `n1`.`byWhen` DESC LIMIT $`p1`
    RETURN `n1`
  }
  WITH `n1` ORDER BY `n1`.`whenSort` DESC, `n1`.`id` DESC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`, `n1`.`predicate`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` IN $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["MEMBER_OF","DEPLOYED_TO","MEMBER_OF"]
// $p1 = 13

RETURN [COLLECT {
  UNWIND $`p0` AS `n3`
  WITH DISTINCT `n3`
  CALL (`n3`) {
    MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = `n3`) AND (`n1`.`byWhen` < $`p2`)
    WITH `n1` ORDER BY `n1`.`predicate` DESC, `n1`.`byWhen` DESC LIMIT $`p1`
    RETURN `n1`
  }
  WITH `n1` ORDER BY `n1`.`whenSort` DESC, `n1`.`id` DESC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`, `n1`.`predicate`]]
}, EXISTS {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` IN $`p0`) AND (`n1`.`byWhen` >= $`p2`)
  RETURN `n1`
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` IN $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["MEMBER_OF","DEPLOYED_TO","MEMBER_OF"]
// $p1 = 13
// $p2 = "~ 7f0944b1668289c5d545f524d892da40e4bbe6f4edbc0f3ab678367e71ef7253"
