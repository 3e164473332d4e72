RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`RENDERED_IN`]->(`n3`) WHERE ((`n3`.`saidEarliest` IS NOT NULL) OR (`n3`.`saidLatest` IS NOT NULL)) AND ($`p0` <= $`p1`) AND ((NOT (`n3`.`saidLatest` IS NOT NULL)) OR (`n3`.`saidLatest` >= $`p0`)) AND ((NOT (`n3`.`saidEarliest` IS NOT NULL)) OR (`n3`.`saidEarliest` <= $`p1`))
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p2`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n6`:`RENDERED_IN`]->(`n5`) WHERE `n5`.`saidExtent` IS NOT NULL
    WITH DISTINCT `n5` ORDER BY `n5`.`saidDays` ASC, `n5`.`saidSort` ASC, `n5`.`id` ASC LIMIT 101
    RETURN [`n5`.`saidEdtf`, `n5`.`saidExtent`]
  }]]
}, COUNT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`RENDERED_IN`]->(`n3`) WHERE ((`n3`.`saidEarliest` IS NOT NULL) OR (`n3`.`saidLatest` IS NOT NULL)) AND ($`p0` <= $`p1`) AND ((NOT (`n3`.`saidLatest` IS NOT NULL)) OR (`n3`.`saidLatest` >= $`p0`)) AND ((NOT (`n3`.`saidEarliest` IS NOT NULL)) OR (`n3`.`saidEarliest` <= $`p1`))
    RETURN 1 AS `found`
  }
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n7`:`Statement`) WHERE (`n7`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n7`)-[`n10`:`RENDERED_IN`]->(`n9`) WHERE `n9`.`mode` = $`p3`
    RETURN 1 AS `found`
  }
  WITH `n7` ORDER BY `n7`.`byWhen` ASC LIMIT $`p5`
  RETURN [[[COLLECT {
    MATCH (`n7`)-[`n12`:`RENDERED_IN`]->(`n11`:`Rendering`)
    WITH DISTINCT `n11` ORDER BY `n11`.`sourceId` ASC, `n11`.`start` ASC, `n11`.`id` ASC LIMIT $`p4`
    RETURN [[`n11`.`mode`]]
  }]]]
}, COUNT {
  MATCH (`n7`:`Statement`) WHERE (`n7`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n7`)-[`n10`:`RENDERED_IN`]->(`n9`) WHERE `n9`.`mode` = $`p3`
    RETURN 1 AS `found`
  }
  RETURN `n7`
}] AS `f1`, [COLLECT {
  MATCH (`n13`:`Statement`) WHERE (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`textKey` CONTAINS $`p6`)
  WITH `n13` ORDER BY `n13`.`byWhen` ASC LIMIT $`p7`
  RETURN [[`n13`.`text`]]
}, COUNT {
  MATCH (`n13`:`Statement`) WHERE (`n13`.`byWhen` IS NOT NULL) AND (`n13`.`textKey` CONTAINS $`p6`)
  RETURN `n13`
}] AS `f2`;
// $p0 = "2022-01-05"
// $p1 = "2022-01-06"
// $p2 = 20
// $p3 = "MIXED"
// $p4 = 20
// $p5 = 20
// $p6 = "terrorist"
// $p7 = 20
