RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (NOT coalesce(`n1`.`attribute` = $`p0`, false))
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p1`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (NOT coalesce(`n1`.`attribute` = $`p0`, false))
  RETURN `n1`
}] AS `f0`;
// $p0 = "NAME"
// $p1 = 61

RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (NOT coalesce(`n1`.`attribute` = $`p0`, false)) AND (`n1`.`byPublished` > $`p2`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p1`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, EXISTS {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (NOT coalesce(`n1`.`attribute` = $`p0`, false)) AND (`n1`.`byPublished` <= $`p2`)
  RETURN `n1`
}, COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (NOT coalesce(`n1`.`attribute` = $`p0`, false))
  RETURN `n1`
}] AS `f0`;
// $p0 = "NAME"
// $p1 = 61
// $p2 = "2022-01-06 66cdd3a92e8739504259b886866613e1828409221cc62adb61c6ab809273ff11"
