RETURN [COLLECT {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Country` THEN 0 WHEN `n1`:`Location` THEN 1 END, `n1`.`id`, `n1`.`name`, `n1`.`class`]]
}, COUNT {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 9

RETURN [COLLECT {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`nameKey` <= $`p0`) AND ((`n1`.`nameKey` < $`p0`) OR (`n1`.`id` < $`p1`)))
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p2`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Country` THEN 0 WHEN `n1`:`Location` THEN 1 END, `n1`.`id`, `n1`.`name`, `n1`.`class`]]
}, COUNT {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}, EXISTS {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`nameKey` >= $`p0`) AND ((`n1`.`nameKey` > $`p0`) OR (`n1`.`id` >= $`p1`)))
  RETURN `n1`
}] AS `f0`;
// $p0 = "russia"
// $p1 = "kazakhstan-2022/russia"
// $p2 = 9
