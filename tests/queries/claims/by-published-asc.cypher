RETURN [COLLECT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1`.`byPublished` AS `n5`, `n1` ORDER BY `n5` ASC LIMIT $`p0`
  OPTIONAL MATCH (`n1`)-[`n4`:`PUBLISHED_IN`]->(`n3`:`Source`)
  RETURN [[`n1`.`id`, [`n1`.`whenEarliest`, `n1`.`whenExtent`], [`n3`.`id`]]] ORDER BY `n5` ASC
}] AS `f0`;
// $p0 = 6
