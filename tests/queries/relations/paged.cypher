RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 51

RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`whenSort` >= $`p0`) AND ((`n1`.`whenSort` > $`p0`) OR (`n1`.`id` > $`p1`)))
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p2`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}, EXISTS {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`whenSort` <= $`p0`) AND ((`n1`.`whenSort` < $`p0`) OR (`n1`.`id` <= $`p1`)))
  RETURN `n1`
}] AS `f0`;
// $p0 = "2022-01-06"
// $p1 = "9c6ec4c7033b7b2527fa1ecf01c72148872550484388d8c04471ccd5eff6bd3b"
// $p2 = 51
