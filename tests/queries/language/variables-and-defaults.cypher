RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (((`n1`.`titleKey` CONTAINS $`p0`)))
  WITH `n1` ORDER BY `n1`.`titleKey` DESC, `n1`.`id` DESC LIMIT $`p1`
  RETURN [`n1`.`titleKey`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) WHERE `n3`.`live` AND (`n3`.`publishedSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
  WITH `n3` ORDER BY `n3`.`publishedSort` ASC, `n3`.`id` ASC LIMIT $`p2`
  RETURN [`n3`.`publishedSort`, `n3`.`id`, [`n3`.`id`]]
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Source`) WHERE `n5`.`live` AND (`n5`.`publishedSort` IS NOT NULL) AND (`n5`.`id` IS NOT NULL) AND (((((`n5`.`titleKey` CONTAINS $`p3`)))))
  RETURN `n5`
}] AS `f2`;
// $p0 = "a"
// $p1 = 4
// $p2 = 21
// $p3 = "a"
