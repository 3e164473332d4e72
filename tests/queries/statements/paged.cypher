RETURN [COLLECT {
  MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`]
}] AS `f0`;
// $p0 = 5

RETURN [COLLECT {
  MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` > $`p1`
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
  RETURN [`n1`.`whenSort`, `n1`.`id`]
}, EXISTS {
  MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` <= $`p1`
  RETURN `n1`
}] AS `f0`;
// $p0 = 5
// $p1 = "2022-01-06 kazakhstan-2022/belarus-mfa-0106"
