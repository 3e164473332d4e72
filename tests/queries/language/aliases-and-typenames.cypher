RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`title`, [`n1`.`publishedEarliest`, `n1`.`publishedExtent`]]]
}, COUNT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) WHERE `n3`.`live` AND (`n3`.`publishedSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
  WITH `n3` ORDER BY `n3`.`publishedSort` ASC, `n3`.`id` ASC LIMIT $`p1`
  RETURN [`n3`.`publishedSort`, `n3`.`id`, [`n3`.`kind`, `n3`.`id`], [`n3`.`title`]]
}] AS `f1`;
// $p0 = 2
// $p1 = 2
