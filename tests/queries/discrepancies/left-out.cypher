RETURN [COLLECT {
  UNWIND $`p0` AS `n3`
  WITH DISTINCT `n3`
  CALL (`n3`) {
    MATCH (`n1`:`Relation`) WHERE (`n1`.`predicate` = `n3`) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`contested` = $`p1`)
    WITH `n1` ORDER BY `n1`.`predicate` ASC, `n1`.`byWhen` ASC LIMIT $`p3`
    RETURN `n1`
  }
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p3`
  OPTIONAL MATCH (`n1`)-[`n5`:`FROM`]->(`n4`:`Entity`)
  RETURN [[[`n4`.`label`], [COLLECT {
    MATCH (`n1`)<-[`n10`:`CONTESTS`]-(`n9`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n8`:`Discrepancy`)
    MATCH (`n9`)<-[`n7`:`SIDES_WITH`]-(`n6`:`Claim`)
    WITH DISTINCT `n6`, `n8` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC, `n8`.`id` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n6`)-[`n14`:`PUBLISHED_IN`]->(`n13`:`Source`)
    RETURN [`n6`.`publishedSort`, `n6`.`id`, `n8`.`id`, [`n8`.`kind`, COLLECT {
      MATCH (`n8`)-[`n12`:`ON`]->(`n11`:`Question`)
      WITH `n11`, `n12` ORDER BY `n12`.`rank` ASC, `n11`.`id` ASC LIMIT 1
      RETURN [`n11`.`text`]
    }[0]], [`n6`.`id`, [`n13`.`id`]]] ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC, `n8`.`id` ASC
  }, COUNT {
    MATCH (`n1`)<-[`n10`:`CONTESTS`]-(`n9`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n8`:`Discrepancy`)
    MATCH (`n9`)<-[`n7`:`SIDES_WITH`]-(`n6`:`Claim`)
    RETURN DISTINCT `n6`, `n8`
  }]]] ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`predicate` IN $`p0`) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`contested` = $`p1`)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["CONTRIBUTED_TO","DECLARED"]
// $p1 = true
// $p2 = 3
// $p3 = 1
