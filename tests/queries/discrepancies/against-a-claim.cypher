RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`measure` = $`p0`) AND (EXISTS {
    MATCH (`n1`)-[`n4`:`STATES`]->(`n3`) WHERE `n3`.`contested`
    RETURN 1 AS `found`
  } = $`p1`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p3`
  RETURN [[`n1`.`id`, [`n1`.`valueText`], COLLECT {
    MATCH (`n1`)-[`n6`:`PUBLISHED_IN`]->(`n5`:`Source`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`id`]
  }[0], [COLLECT {
    MATCH (`n1`)-[:`SIDES_WITH`]->()-[`n11`:`CONTRADICTS`]-(`n10`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n9`:`Discrepancy`)
    MATCH (`n10`)<-[`n8`:`SIDES_WITH`]-(`n7`:`Claim`)
    WITH DISTINCT `n7`, `n9` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC, `n9`.`id` ASC LIMIT $`p2`
    RETURN [[`n9`.`kind`], [[`n7`.`valueText`], COLLECT {
      MATCH (`n7`)-[`n13`:`PUBLISHED_IN`]->(`n12`:`Source`)
      WITH `n12` ORDER BY `n12`.`id` ASC LIMIT 1
      RETURN [`n12`.`id`]
    }[0]]]
  }, COUNT {
    MATCH (`n1`)-[:`SIDES_WITH`]->()-[`n11`:`CONTRADICTS`]-(`n10`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n9`:`Discrepancy`)
    MATCH (`n10`)<-[`n8`:`SIDES_WITH`]-(`n7`:`Claim`)
    RETURN DISTINCT `n7`, `n9`
  }]]]
}] AS `f0`;
// $p0 = "PERSONNEL"
// $p1 = true
// $p2 = 21
// $p3 = 21
