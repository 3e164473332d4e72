RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`predicate` IN $`p0`) AND (`n1`.`contested` = $`p1`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p3`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`label`]
  }[0], [COLLECT {
    MATCH (`n1`)<-[`n9`:`CONTESTS`]-(`n8`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n7`:`Discrepancy`)
    MATCH (`n8`)<-[`n6`:`SIDES_WITH`]-(`n5`:`Claim`)
    WITH DISTINCT `n5`, `n7` ORDER BY `n5`.`publishedSort` ASC, `n5`.`id` ASC, `n7`.`id` ASC LIMIT $`p2`
    RETURN [`n5`.`publishedSort`, `n5`.`id`, `n7`.`id`, [`n7`.`kind`, COLLECT {
      MATCH (`n7`)-[`n11`:`ON`]->(`n10`:`Question`)
      WITH DISTINCT `n10`, `n11` ORDER BY `n11`.`rank` ASC, `n10`.`id` ASC LIMIT 1
      RETURN [`n10`.`text`]
    }[0]], [`n5`.`id`, COLLECT {
      MATCH (`n5`)-[`n13`:`PUBLISHED_IN`]->(`n12`:`Source`)
      WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 1
      RETURN [`n12`.`id`]
    }[0]]]
  }, COUNT {
    MATCH (`n1`)<-[`n9`:`CONTESTS`]-(`n8`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n7`:`Discrepancy`)
    MATCH (`n8`)<-[`n6`:`SIDES_WITH`]-(`n5`:`Claim`)
    RETURN DISTINCT `n5`, `n7`
  }]]]
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`predicate` IN $`p0`) AND (`n1`.`contested` = $`p1`))
  RETURN `n1`
}] AS `f0`;
// $p0 = ["CONTRIBUTED_TO","DECLARED"]
// $p1 = true
// $p2 = 3
// $p3 = 2
