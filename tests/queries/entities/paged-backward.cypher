RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`;
// $p0 = 26

RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`nameKey` <= $`p1`) AND CASE WHEN `n1`.`nameKey` = $`p1` THEN `n1`.`id` < $`p2` ELSE true END
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [`n1`.`id`]]
}, EXISTS {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`nameKey` >= $`p1`) AND CASE WHEN `n1`.`nameKey` = $`p1` THEN `n1`.`id` >= $`p2` ELSE true END
  RETURN `n1`
}] AS `f0`;
// $p0 = 26
// $p1 = "stun grenades and tear gas against the march in almaty"
// $p2 = "kazakhstan-2022/almaty-dispersal"
