RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` DESC, `n1`.`id` DESC LIMIT $`p0`
  RETURN [[`n1`.`id`, `n1`.`name`, COLLECT {
    MATCH (`n1`)<-[`n4`:`DATES`]-(`n3`) WHERE `n3`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`whenEarliest`, `n3`.`whenExtent`]
  }]]
}] AS `f0`;
// $p0 = 8
