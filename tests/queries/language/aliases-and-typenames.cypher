RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p0`
  RETURN [[`n1`.`title`, [`n1`.`publishedEarliest`, `n1`.`publishedExtent`]]]
}, COUNT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) USING INDEX SEEK `n3`:`Source`(`byPublished`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL)
  WITH `n3` ORDER BY `n3`.`byPublished` ASC LIMIT $`p1`
  RETURN [[`n3`.`kind`, `n3`.`id`], [`n3`.`title`]]
}] AS `f1`;
// $p0 = 2
// $p1 = 1
