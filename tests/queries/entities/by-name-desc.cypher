RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [[CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, `n1`.`name`]]
}] AS `f0`;
// $p0 = 11
