RETURN [COLLECT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p2`
  RETURN [[`n1`.`name`, [COLLECT {
    MATCH (`n1`)<-[:`VOICES`]-()-[:`TAKEN_IN`]->()-[:`IN`]->()<-[`n4`:`ASSERTED`|`SPOKE_THROUGH`]-(`n3`:`Actor`)
    WITH DISTINCT `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p0`
    RETURN [[`n3`.`name`]]
  }], [COLLECT {
    MATCH (`n1`)<-[`n6`:`VOICES`|`REJECTS`|`MENTIONS`]-(`n5`:`Stance`) WHERE `n5`.`live`
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n5`)-[:`TAKEN_IN`]->()-[`n8`:`IN`]->(`n7`:`Statement`)
    RETURN [[`n5`.`stance`, CASE WHEN `n7` IS NOT NULL THEN [`n7`.`id`] END]] ORDER BY `n5`.`id` ASC
  }]]]
}] AS `f0`;
// $p0 = 20
// $p1 = 20
// $p2 = 20
