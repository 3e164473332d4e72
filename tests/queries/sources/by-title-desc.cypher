RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`titleKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`titleKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [[`n1`.`title`, [`n1`.`publishedLatest`, `n1`.`publishedExtent`]]]
}] AS `f0`;
// $p0 = 20
