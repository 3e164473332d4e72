RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 2
