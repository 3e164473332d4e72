RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`knownSince` IS NOT NULL) OR (`n1`.`knownSince` IS NOT NULL)) AND ((NOT (`n1`.`knownSince` IS NOT NULL)) OR (`n1`.`knownSince` <= $`p0`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`knownSince`]]
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`knownSince` IS NOT NULL) OR (`n1`.`knownSince` IS NOT NULL)) AND ((NOT (`n1`.`knownSince` IS NOT NULL)) OR (`n1`.`knownSince` <= $`p0`))
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Relation`) WHERE (`n3`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n3`)<-[`n6`:`STATES`]-(`n5`) WHERE ((`n5`.`whenEarliest` IS NOT NULL) OR (`n5`.`whenLatest` IS NOT NULL)) AND ((NOT (`n5`.`whenEarliest` IS NOT NULL)) OR (`n5`.`whenEarliest` <= $`p2`))
    RETURN 1 AS `found`
  }
  WITH `n3` ORDER BY `n3`.`byWhen` ASC LIMIT $`p3`
  RETURN [[`n3`.`predicate`, COLLECT {
    MATCH (`n3`)<-[`n8`:`STATES`]-(`n7`) WHERE `n7`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n7` ORDER BY `n7`.`whenDays` ASC, `n7`.`whenSort` ASC, `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`whenEdtf`, `n7`.`whenExtent`]
  }]]
}] AS `f1`, [COLLECT {
  MATCH (`n9`:`Relation`) WHERE (`n9`.`byWhen` IS NOT NULL) AND (`n9`.`originCount` >= $`p4`) AND (`n9`.`originCount` <= $`p5`)
  WITH `n9` ORDER BY `n9`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n9`.`predicate`, `n9`.`originCount`]]
}] AS `f2`;
// $p0 = "2022-01-06"
// $p1 = 20
// $p2 = "2022-01-03"
// $p3 = 20
// $p4 = 2
// $p5 = 3
// $p6 = 20
