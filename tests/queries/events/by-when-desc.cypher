RETURN [COLLECT {
  MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` DESC LIMIT $`p0`
  RETURN [[`n1`.`id`, `n1`.`name`, COLLECT {
    MATCH (`n1`)<-[`n4`:`DATES`]-(`n3`) WHERE `n3`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`whenEarliest`, `n3`.`whenExtent`]
  }]]
}] AS `f0`;
// $p0 = 8
