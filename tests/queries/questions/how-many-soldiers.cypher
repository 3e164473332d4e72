RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` IN $`p0`)
  WITH `n1` ORDER BY `n1`.`byPredicate` ASC LIMIT $`p2`
  RETURN [[`n1`.`predicate`, COLLECT {
    MATCH (`n1`)-[`n4`:`OF`]->(`n3`:`Entity`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`label`]
  }[0], [`n1`.`valueText`, `n1`.`valueComparator`, `n1`.`valueNumber`, `n1`.`valueUnit`], [COLLECT {
    MATCH ()<-[`n6`:`STATES`]-(`n5`) USING INDEX SEEK `n6`:`STATES`(`propositionId`, `byPublished`) WHERE (`n6`.`propositionId` = `n1`.`id`) AND (`n6`.`byPublished` IS NOT NULL)
    WITH `n5` ORDER BY `n6`.`propositionId` ASC, `n6`.`byPublished` ASC LIMIT $`p1`
    RETURN [[COLLECT {
      MATCH (`n5`)-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
      WITH `n7` ORDER BY `n7`.`id` ASC LIMIT 1
      RETURN [`n7`.`id`]
    }[0]]]
  }]]]
}] AS `f0`, [COLLECT {
  MATCH (`n9`:`Discrepancy`) WHERE (`n9`.`byKnown` IS NOT NULL) AND (`n9`.`measure` IN $`p3`)
  WITH `n9` ORDER BY `n9`.`byKnown` ASC LIMIT $`p5`
  RETURN [[`n9`.`kind`, COLLECT {
    MATCH (`n9`)-[`n12`:`ON`]->(`n11`:`Question`)
    WITH `n11`, `n12` ORDER BY `n12`.`rank` ASC, `n11`.`id` ASC LIMIT 1
    RETURN [`n11`.`text`]
  }[0], [COLLECT {
    MATCH (`n9`)<-[`n14`:`OF`]-(`n13`:`Position`)
    WITH DISTINCT `n13` ORDER BY `n13`.`knownSort` ASC, `n13`.`summary` ASC, `n13`.`id` ASC LIMIT $`p4`
    RETURN [[`n13`.`summary`]]
  }]]]
}] AS `f1`;
// $p0 = ["PERSONNEL","EQUIPMENT"]
// $p1 = 21
// $p2 = 21
// $p3 = ["PERSONNEL","EQUIPMENT"]
// $p4 = 21
// $p5 = 21
