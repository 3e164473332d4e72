RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1`.`whenSort` AS `n5`, `n1`.`id` AS `n6`, `n1` ORDER BY `n5` ASC, `n6` ASC LIMIT $`p0`
  OPTIONAL MATCH (`n1`)-[`n4`:`PUBLISHED_IN`]->(`n3`:`Source`)
  RETURN [[`n1`.`id`, [`n1`.`whenEarliest`, `n1`.`whenExtent`], [`n3`.`id`]]] ORDER BY `n5` ASC, `n6` ASC
}] AS `f0`;
// $p0 = 6
