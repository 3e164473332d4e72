RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` IN $`p0`)
  WITH `n1` ORDER BY `n1`.`byPredicate` ASC LIMIT $`p2`
  RETURN [[`n1`.`predicate`, [`n1`.`valueText`], [`n1`.`scopeText`], COLLECT {
    MATCH (`n1`)-[`n4`:`PART_OF_TOTAL`]->(`n3`:`Figure`)
    WITH `n3`, `n4` ORDER BY `n4`.`rank` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`id`, [`n3`.`valueText`]]
  }[0], [COLLECT {
    MATCH (`n1`)<-[`n6`:`PART_OF_TOTAL`]-(`n5`:`Figure`)
    WITH DISTINCT `n5` ORDER BY `n5`.`predicate` ASC, `n5`.`knownSort` ASC, `n5`.`id` ASC LIMIT $`p1`
    RETURN [[[`n5`.`valueText`], COLLECT {
      MATCH (`n5`)-[`n8`:`PART_OF_TOTAL`]->(`n7`:`Figure`)
      WITH `n7`, `n8` ORDER BY `n8`.`rank` ASC, `n7`.`id` ASC LIMIT 1
      RETURN [`n7`.`id`]
    }[0]]]
  }, COUNT {
    MATCH (`n1`)<-[`n6`:`PART_OF_TOTAL`]-(`n5`:`Figure`)
    RETURN DISTINCT `n5`
  }]]]
}] AS `f0`;
// $p0 = ["PERSONNEL","DEATHS","ARRESTED"]
// $p1 = 6
// $p2 = 100
