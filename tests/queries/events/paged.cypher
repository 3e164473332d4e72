RETURN [COLLECT {
  MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` DESC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`;
// $p0 = 10

RETURN [COLLECT {
  MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` < $`p1`
  WITH `n1` ORDER BY `n1`.`byWhen` DESC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, EXISTS {
  MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` >= $`p1`
  RETURN `n1`
}] AS `f0`;
// $p0 = 10
// $p1 = "~ kazakhstan-2022/red-level"
