RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`negated` = $`p0`)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Source`) USING INDEX SEEK `n3`:`Source`(`byPublished`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL)
  RETURN `n3`
}] AS `f1`;
// $p0 = true
