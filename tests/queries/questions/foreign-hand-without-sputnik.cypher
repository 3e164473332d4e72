RETURN [COLLECT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n1`)<-[:`VOICES`]-()-[:`TAKEN_IN`]->()-[:`IN`]->()<-[`n4`:`ASSERTED`|`SPOKE_THROUGH`]-(`n3`:`Actor`)
    WITH DISTINCT `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p0`
    RETURN [[`n3`.`name`]]
  }]]]
}] AS `f0`;
// $p0 = 20
// $p1 = 20
