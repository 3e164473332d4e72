RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  RETURN `n1`
}] AS `f0`;
// $p0 = 51

RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` > $`p1`
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  RETURN `n1`
}, EXISTS {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` <= $`p1`
  RETURN `n1`
}] AS `f0`;
// $p0 = 51
// $p1 = "2022-01-06 9c6ec4c7033b7b2527fa1ecf01c72148872550484388d8c04471ccd5eff6bd3b"
