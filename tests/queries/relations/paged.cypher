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
// $p1 = "bc4668c3653d2a47a45a8784a448471b0362db45f8c43b85eccb5eee065a8a30"
// $p2 = 51
