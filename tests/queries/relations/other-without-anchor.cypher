RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`;
// $p0 = 2
