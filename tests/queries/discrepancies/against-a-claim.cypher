RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`measure` = $`p0`) AND (EXISTS {
    MATCH (`n1`)-[`n4`:`STATES`]->(`n3`) WHERE `n3`.`contested`
    RETURN 1 AS `found`
  } = $`p1`)
  WITH `n1`.`byPublished` AS `n14`, `n1` ORDER BY `n14` ASC LIMIT $`p3`
  OPTIONAL MATCH (`n1`)-[`n6`:`PUBLISHED_IN`]->(`n5`:`Source`)
  RETURN [[`n1`.`id`, [`n1`.`valueText`], [`n5`.`id`], [COLLECT {
    MATCH (`n1`)-[:`SIDES_WITH`]->()-[`n11`:`CONTRADICTS`]-(`n10`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n9`:`Discrepancy`)
    MATCH (`n10`)<-[`n8`:`SIDES_WITH`]-(`n7`:`Claim`)
    WITH DISTINCT `n7`, `n9` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC, `n9`.`id` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n7`)-[`n13`:`PUBLISHED_IN`]->(`n12`:`Source`)
    RETURN [[`n9`.`kind`], [[`n7`.`valueText`], [`n12`.`id`]]] ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC, `n9`.`id` ASC
  }, COUNT {
    MATCH (`n1`)-[:`SIDES_WITH`]->()-[`n11`:`CONTRADICTS`]-(`n10`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n9`:`Discrepancy`)
    MATCH (`n10`)<-[`n8`:`SIDES_WITH`]-(`n7`:`Claim`)
    RETURN DISTINCT `n7`, `n9`
  }]]] ORDER BY `n14` ASC
}] AS `f0`;
// $p0 = "PERSONNEL"
// $p1 = true
// $p2 = 20
// $p3 = 20
