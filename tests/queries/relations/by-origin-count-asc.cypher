RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`originCount` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`originCount` ASC, `n1`.`id` ASC LIMIT $`p0`
  RETURN [[`n1`.`id`, `n1`.`predicate`, `n1`.`knownSince`, `n1`.`originCount`, COLLECT {
    MATCH (`n1`)<-[`n4`:`STATES`]-(`n3`) WHERE `n3`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`whenEarliest`, `n3`.`whenLatest`, `n3`.`whenExtent`]
  }]]
}] AS `f0`;
// $p0 = 12
