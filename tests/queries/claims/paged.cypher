RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (true AND (NOT coalesce((`n1`.`attribute` IN $`p0`) AND true, false)))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (true AND (NOT coalesce((`n1`.`attribute` IN $`p0`) AND true, false)))
  RETURN `n1`
}] AS `f0`;
// $p0 = ["NAME"]
// $p1 = 61

RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (true AND (NOT coalesce((`n1`.`attribute` IN $`p0`) AND true, false))) AND ((`n1`.`publishedSort` >= $`p1`) AND ((`n1`.`publishedSort` > $`p1`) OR (`n1`.`id` > $`p2`)))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, EXISTS {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (true AND (NOT coalesce((`n1`.`attribute` IN $`p0`) AND true, false))) AND ((`n1`.`publishedSort` <= $`p1`) AND ((`n1`.`publishedSort` < $`p1`) OR (`n1`.`id` <= $`p2`)))
  RETURN `n1`
}, COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (true AND (NOT coalesce((`n1`.`attribute` IN $`p0`) AND true, false)))
  RETURN `n1`
}] AS `f0`;
// $p0 = ["NAME"]
// $p1 = "2022-01-06"
// $p2 = "66cdd3a92e8739504259b886866613e1828409221cc62adb61c6ab809273ff11"
// $p3 = 61
