RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` IN $`p0`)
  WITH `n1`.`byPredicate` AS `n11`, `n1` ORDER BY `n11` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`OF`]->(`n3`:`Entity`)
  RETURN [[`n1`.`predicate`, [`n3`.`label`], [`n1`.`valueText`, `n1`.`valueComparator`, `n1`.`valueNumber`, `n1`.`valueUnit`], [COLLECT {
    MATCH ()<-[`n6`:`STATES`]-(`n5`) USING INDEX SEEK `n6`:`STATES`(`propositionId`, `byPublished`) WHERE (`n6`.`propositionId` = `n1`.`id`) AND (`n6`.`byPublished` IS NOT NULL)
    WITH `n6`.`propositionId` AS `n9`, `n6`.`byPublished` AS `n10`, `n5` ORDER BY `n9` ASC, `n10` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n5`)-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
    RETURN [[[`n7`.`id`]]] ORDER BY `n9` ASC, `n10` ASC
  }]]] ORDER BY `n11` ASC
}] AS `f0`, [COLLECT {
  MATCH (`n12`:`Discrepancy`) WHERE (`n12`.`byKnown` IS NOT NULL) AND (`n12`.`measure` IN $`p3`)
  WITH `n12` ORDER BY `n12`.`byKnown` ASC LIMIT $`p5`
  RETURN [[`n12`.`kind`, COLLECT {
    MATCH (`n12`)-[`n15`:`ON`]->(`n14`:`Question`)
    WITH `n14`, `n15` ORDER BY `n15`.`rank` ASC, `n14`.`id` ASC LIMIT 1
    RETURN [`n14`.`text`]
  }[0], [COLLECT {
    MATCH (`n12`)<-[`n17`:`OF`]-(`n16`:`Position`)
    WITH DISTINCT `n16` ORDER BY `n16`.`knownSort` ASC, `n16`.`summary` ASC, `n16`.`id` ASC LIMIT $`p4`
    RETURN [[`n16`.`summary`]]
  }]]]
}] AS `f1`;
// $p0 = ["PERSONNEL","EQUIPMENT"]
// $p1 = 20
// $p2 = 20
// $p3 = ["PERSONNEL","EQUIPMENT"]
// $p4 = 20
// $p5 = 20
