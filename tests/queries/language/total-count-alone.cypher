RETURN [COUNT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Entity`) WHERE (`n3`.`nameKey` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Source`) USING INDEX SEEK `n5`:`Source`(`byPublished`) WHERE `n5`.`live` AND (`n5`.`byPublished` IS NOT NULL)
  RETURN `n5`
}] AS `f2`;
