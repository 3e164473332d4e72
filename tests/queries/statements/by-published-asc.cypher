RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [[`n1`.`id`, COLLECT {
    MATCH (`n1`)-[`n4`:`RENDERED_IN`]->(`n3`) WHERE `n3`.`saidExtent` IS NOT NULL
    WITH DISTINCT `n3` ORDER BY `n3`.`saidDays` ASC, `n3`.`saidSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`saidEarliest`, `n3`.`saidExtent`]
  }]]
}] AS `f0`;
// $p0 = 6
