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
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`nameKey` <= $`p1`) AND CASE WHEN `n1`.`nameKey` = $`p1` THEN `n1`.`id` < $`p2` ELSE true END
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Country` THEN 0 WHEN `n1`:`Location` THEN 1 END, `n1`.`id`, `n1`.`name`, `n1`.`class`]]
}, COUNT {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}, EXISTS {
  MATCH (`n1`:`Place`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`nameKey` >= $`p1`) AND CASE WHEN `n1`.`nameKey` = $`p1` THEN `n1`.`id` >= $`p2` ELSE true END
  RETURN `n1`
}] AS `f0`;
// $p0 = 9
// $p1 = "russia"
// $p2 = "kazakhstan-2022/russia"
