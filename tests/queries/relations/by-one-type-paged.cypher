RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`predicate` ASC, `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`, `n1`.`predicate`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = "MEMBER_OF"
// $p1 = 6

RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` > $`p2`)
  WITH `n1` ORDER BY `n1`.`predicate` ASC, `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`, `n1`.`predicate`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = "MEMBER_OF"
// $p1 = 6
// $p2 = "~ 50dda01c3b727fdd17add94d1abb20c0fbde0b38bb94667127ca422eec6d0c4f"
