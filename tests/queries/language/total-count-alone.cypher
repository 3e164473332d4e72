RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live`
  RETURN DISTINCT `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Entity`)
  RETURN DISTINCT `n3`
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Source`) WHERE `n5`.`live`
  RETURN DISTINCT `n5`
}] AS `f2`;
