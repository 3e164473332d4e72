RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1`.`predicate` AS `n7`, `n1`.`byWhen` AS `n8`, `n1` ORDER BY `n7` ASC, `n8` ASC LIMIT $`p1`
  OPTIONAL MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
  RETURN [[[`n3`.`name`], [`n5`.`label`], `n1`.`contested`]] ORDER BY `n7` ASC, `n8` ASC
}] AS `f0`;
// $p0 = "DECLARED"
// $p1 = 20
