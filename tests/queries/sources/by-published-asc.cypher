RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p0`
  RETURN [[`n1`.`title`, [`n1`.`publishedLatest`, `n1`.`publishedExtent`]]]
}] AS `f0`;
// $p0 = 20
