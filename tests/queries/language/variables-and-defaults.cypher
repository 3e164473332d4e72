RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`titleKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`titleKey` CONTAINS $`p0`)
  WITH `n1` ORDER BY `n1`.`titleKey` DESC, `n1`.`id` DESC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) USING INDEX SEEK `n3`:`Source`(`byPublished`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL)
  WITH `n3` ORDER BY `n3`.`byPublished` ASC LIMIT $`p2`
  RETURN [[`n3`.`id`]]
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Source`) WHERE `n5`.`live` AND (`n5`.`byPublished` IS NOT NULL) AND (`n5`.`titleKey` CONTAINS $`p3`)
  RETURN `n5`
}] AS `f2`;
// $p0 = "a"
// $p1 = 3
// $p2 = 20
// $p3 = "a"
