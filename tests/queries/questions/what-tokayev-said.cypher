RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Person`) THEN [COLLECT {
    MATCH (`n1`)-[`n3`:`ASSERTED`|`SPOKE_THROUGH`]->(`n2`:`Statement`)
    WITH DISTINCT `n2` ORDER BY `n2`.`publishedSort` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [[`n2`.`id`, `n2`.`medium`, COLLECT {
      MATCH (`n2`)-[`n5`:`ADDRESSED_TO`]->(`n4`:`Actor`)
      WITH DISTINCT `n4` ORDER BY `n4`.`id` ASC LIMIT 101
      RETURN [`n4`.`name`]
    }, COLLECT {
      MATCH (`n2`)-[`n7`:`RENDERED_IN`]->(`n6`) WHERE `n6`.`saidExtent` IS NOT NULL
      WITH DISTINCT `n6` ORDER BY `n6`.`saidDays` ASC, `n6`.`saidSort` ASC, `n6`.`id` ASC LIMIT 101
      RETURN [`n6`.`saidText`, `n6`.`saidEdtf`, `n6`.`saidExtent`]
    }, [COLLECT {
      MATCH (`n2`)-[`n9`:`RENDERED_IN`]->(`n8`:`Rendering`)
      WITH DISTINCT `n8` ORDER BY `n8`.`sourceId` ASC, `n8`.`start` ASC, `n8`.`id` ASC LIMIT $`p1`
      OPTIONAL MATCH (`n8`)-[:`EVIDENCED_BY`]->()-[`n11`:`QUOTED_FROM`]->(`n10`:`Source`)
      RETURN [[`n8`.`mode`, `n8`.`cue`, `n8`.`text`, [`n10`.`id`]]] ORDER BY `n8`.`sourceId` ASC, `n8`.`start` ASC, `n8`.`id` ASC
    }]]]
  }, COUNT {
    MATCH (`n1`)-[`n3`:`ASSERTED`|`SPOKE_THROUGH`]->(`n2`:`Statement`)
    RETURN DISTINCT `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 20
// $p2 = 20
