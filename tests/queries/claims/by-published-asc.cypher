RETURN [COLLECT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p0`
  RETURN [[`n1`.`id`, [`n1`.`whenEarliest`, `n1`.`whenExtent`], COLLECT {
    MATCH (`n1`)-[`n4`:`PUBLISHED_IN`]->(`n3`:`Source`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`id`]
  }[0]]]
}] AS `f0`;
// $p0 = 7
