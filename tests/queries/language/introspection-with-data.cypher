RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND ((`n1`.`negated` = $`p0`))
  RETURN DISTINCT `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Source`) WHERE `n3`.`live`
  RETURN DISTINCT `n3`
}] AS `f1`;
// $p0 = true
