RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`whenSort` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`;
// $p0 = 10

RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`whenSort` <= $`p0`) AND ((`n1`.`whenSort` < $`p0`) OR (`n1`.`id` < $`p1`)))
  WITH `n1` ORDER BY `n1`.`whenSort` DESC, `n1`.`id` DESC LIMIT $`p2`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, EXISTS {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`whenSort` >= $`p0`) AND ((`n1`.`whenSort` > $`p0`) OR (`n1`.`id` >= $`p1`)))
  RETURN `n1`
}] AS `f0`;
// $p0 = "~"
// $p1 = "kazakhstan-2022/red-level"
// $p2 = 10
