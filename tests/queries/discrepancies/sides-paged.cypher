RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE `n1`.`byKnown` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p1`
  RETURN [`n1`.`knownSort`, `n1`.`id`, [`n1`.`id`, [COLLECT {
    MATCH (`n1`)<-[`n4`:`OF`]-(`n3`:`Position`)
    WITH DISTINCT `n3` ORDER BY `n3`.`knownSort` DESC, `n3`.`summary` DESC, `n3`.`id` DESC LIMIT $`p0`
    RETURN [`n3`.`knownSort`, `n3`.`summary`, `n3`.`id`, [`n3`.`summary`]]
  }]]]
}] AS `f0`;
// $p0 = 2
// $p1 = 4
