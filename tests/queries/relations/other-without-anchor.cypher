RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`;
// $p0 = 3
