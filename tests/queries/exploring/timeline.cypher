RETURN [COLLECT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
  }
  WITH DISTINCT `n1`
  CALL (`n1`) {
    MATCH (`n1`)<-[:`DATES`]-(`n6`) WHERE ((`n6`.`whenEarliest` IS NOT NULL) OR (`n6`.`whenLatest` IS NOT NULL)) AND ($`p6` <= $`p7`) AND ((NOT (`n6`.`whenLatest` IS NOT NULL)) OR (`n6`.`whenLatest` >= $`p6`)) AND ((NOT (`n6`.`whenEarliest` IS NOT NULL)) OR (`n6`.`whenEarliest` <= $`p7`))
    RETURN `n6`.`whenSort` AS `n5`
    UNION ALL
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n7`) WHERE ((`n7`.`saidEarliest` IS NOT NULL) OR (`n7`.`saidLatest` IS NOT NULL)) AND ($`p8` <= $`p9`) AND ((NOT (`n7`.`saidLatest` IS NOT NULL)) OR (`n7`.`saidLatest` >= $`p8`)) AND ((NOT (`n7`.`saidEarliest` IS NOT NULL)) OR (`n7`.`saidEarliest` <= $`p9`))
    RETURN `n7`.`saidSort` AS `n5`
  }
  WITH `n1`, min(`n5`) AS `n2`
  WITH `n1`, `n2` ORDER BY `n2` ASC, `n1`.`id` ASC LIMIT $`p4`
  RETURN [`n2`, `n1`.`id`, CASE WHEN `n1`:`Event` THEN COLLECT {
    MATCH (`n1`)<-[:`DATES`]-(`n3`) WHERE (`n3`.`whenSort` = `n2`) AND ((`n3`.`whenEarliest` IS NOT NULL) OR (`n3`.`whenLatest` IS NOT NULL)) AND ($`p0` <= $`p1`) AND ((NOT (`n3`.`whenLatest` IS NOT NULL)) OR (`n3`.`whenLatest` >= $`p0`)) AND ((NOT (`n3`.`whenEarliest` IS NOT NULL)) OR (`n3`.`whenEarliest` <= $`p1`))
    WITH `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`whenEdtf`, `n3`.`whenText`, `n3`.`whenExtent`]
  }[0] END, CASE WHEN `n1`:`Statement` THEN COLLECT {
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n4`) WHERE (`n4`.`saidSort` = `n2`) AND ((`n4`.`saidEarliest` IS NOT NULL) OR (`n4`.`saidLatest` IS NOT NULL)) AND ($`p2` <= $`p3`) AND ((NOT (`n4`.`saidLatest` IS NOT NULL)) OR (`n4`.`saidLatest` >= $`p2`)) AND ((NOT (`n4`.`saidEarliest` IS NOT NULL)) OR (`n4`.`saidEarliest` <= $`p3`))
    WITH `n4` ORDER BY `n4`.`saidDays` ASC, `n4`.`id` ASC LIMIT 1
    RETURN [`n4`.`saidEdtf`, `n4`.`saidText`, `n4`.`saidExtent`]
  }[0] END, [CASE WHEN `n1`:`Event` THEN 0 WHEN `n1`:`Statement` THEN 1 END, `n1`.`label`, `n1`.`modality`, `n1`.`text`]] ORDER BY `n2` ASC, `n1`.`id` ASC
}, COUNT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
  }
  WITH DISTINCT `n1`
  CALL (`n1`) {
    MATCH (`n1`)<-[:`DATES`]-(`n9`) WHERE ((`n9`.`whenEarliest` IS NOT NULL) OR (`n9`.`whenLatest` IS NOT NULL)) AND ($`p10` <= $`p11`) AND ((NOT (`n9`.`whenLatest` IS NOT NULL)) OR (`n9`.`whenLatest` >= $`p10`)) AND ((NOT (`n9`.`whenEarliest` IS NOT NULL)) OR (`n9`.`whenEarliest` <= $`p11`))
    RETURN `n9`.`whenSort` AS `n8`
    UNION ALL
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n10`) WHERE ((`n10`.`saidEarliest` IS NOT NULL) OR (`n10`.`saidLatest` IS NOT NULL)) AND ($`p12` <= $`p13`) AND ((NOT (`n10`.`saidLatest` IS NOT NULL)) OR (`n10`.`saidLatest` >= $`p12`)) AND ((NOT (`n10`.`saidEarliest` IS NOT NULL)) OR (`n10`.`saidEarliest` <= $`p13`))
    RETURN `n10`.`saidSort` AS `n8`
  }
  WITH `n1`, min(`n8`) AS `n2`
  RETURN `n1`
}, COUNT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE NOT (`n1`.`byWhen` < $`unknownDay`)
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE NOT (`n1`.`byWhen` < $`unknownDay`)
    RETURN `n1`
  }
  RETURN DISTINCT `n1`
}] AS `f0`;
// $p0 = "2022-01-05"
// $p1 = "2022-01-07"
// $p2 = "2022-01-05"
// $p3 = "2022-01-07"
// $p4 = 13
// $unknownDay = "~"
// $p6 = "2022-01-05"
// $p7 = "2022-01-07"
// $p8 = "2022-01-05"
// $p9 = "2022-01-07"
// $p10 = "2022-01-05"
// $p11 = "2022-01-07"
// $p12 = "2022-01-05"
// $p13 = "2022-01-07"

RETURN [COLLECT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
  }
  WITH DISTINCT `n1`
  CALL (`n1`) {
    MATCH (`n1`)<-[:`DATES`]-(`n6`) WHERE ((`n6`.`whenEarliest` IS NOT NULL) OR (`n6`.`whenLatest` IS NOT NULL)) AND ($`p6` <= $`p7`) AND ((NOT (`n6`.`whenLatest` IS NOT NULL)) OR (`n6`.`whenLatest` >= $`p6`)) AND ((NOT (`n6`.`whenEarliest` IS NOT NULL)) OR (`n6`.`whenEarliest` <= $`p7`))
    RETURN `n6`.`whenSort` AS `n5`
    UNION ALL
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n7`) WHERE ((`n7`.`saidEarliest` IS NOT NULL) OR (`n7`.`saidLatest` IS NOT NULL)) AND ($`p8` <= $`p9`) AND ((NOT (`n7`.`saidLatest` IS NOT NULL)) OR (`n7`.`saidLatest` >= $`p8`)) AND ((NOT (`n7`.`saidEarliest` IS NOT NULL)) OR (`n7`.`saidEarliest` <= $`p9`))
    RETURN `n7`.`saidSort` AS `n5`
  }
  WITH `n1`, min(`n5`) AS `n2`
  WITH `n1`, `n2` WHERE (`n2` >= $`p10`) AND CASE WHEN `n2` = $`p10` THEN `n1`.`id` > $`p11` ELSE true END
  WITH `n1`, `n2` ORDER BY `n2` ASC, `n1`.`id` ASC LIMIT $`p4`
  RETURN [`n2`, `n1`.`id`, CASE WHEN `n1`:`Event` THEN COLLECT {
    MATCH (`n1`)<-[:`DATES`]-(`n3`) WHERE (`n3`.`whenSort` = `n2`) AND ((`n3`.`whenEarliest` IS NOT NULL) OR (`n3`.`whenLatest` IS NOT NULL)) AND ($`p0` <= $`p1`) AND ((NOT (`n3`.`whenLatest` IS NOT NULL)) OR (`n3`.`whenLatest` >= $`p0`)) AND ((NOT (`n3`.`whenEarliest` IS NOT NULL)) OR (`n3`.`whenEarliest` <= $`p1`))
    WITH `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`whenEdtf`, `n3`.`whenText`, `n3`.`whenExtent`]
  }[0] END, CASE WHEN `n1`:`Statement` THEN COLLECT {
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n4`) WHERE (`n4`.`saidSort` = `n2`) AND ((`n4`.`saidEarliest` IS NOT NULL) OR (`n4`.`saidLatest` IS NOT NULL)) AND ($`p2` <= $`p3`) AND ((NOT (`n4`.`saidLatest` IS NOT NULL)) OR (`n4`.`saidLatest` >= $`p2`)) AND ((NOT (`n4`.`saidEarliest` IS NOT NULL)) OR (`n4`.`saidEarliest` <= $`p3`))
    WITH `n4` ORDER BY `n4`.`saidDays` ASC, `n4`.`id` ASC LIMIT 1
    RETURN [`n4`.`saidEdtf`, `n4`.`saidText`, `n4`.`saidExtent`]
  }[0] END, [CASE WHEN `n1`:`Event` THEN 0 WHEN `n1`:`Statement` THEN 1 END, `n1`.`label`, `n1`.`modality`, `n1`.`text`]] ORDER BY `n2` ASC, `n1`.`id` ASC
}, COUNT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` < $`unknownDay`
    RETURN `n1`
  }
  WITH DISTINCT `n1`
  CALL (`n1`) {
    MATCH (`n1`)<-[:`DATES`]-(`n9`) WHERE ((`n9`.`whenEarliest` IS NOT NULL) OR (`n9`.`whenLatest` IS NOT NULL)) AND ($`p12` <= $`p13`) AND ((NOT (`n9`.`whenLatest` IS NOT NULL)) OR (`n9`.`whenLatest` >= $`p12`)) AND ((NOT (`n9`.`whenEarliest` IS NOT NULL)) OR (`n9`.`whenEarliest` <= $`p13`))
    RETURN `n9`.`whenSort` AS `n8`
    UNION ALL
    MATCH (`n1`)-[:`RENDERED_IN`]->(`n10`) WHERE ((`n10`.`saidEarliest` IS NOT NULL) OR (`n10`.`saidLatest` IS NOT NULL)) AND ($`p14` <= $`p15`) AND ((NOT (`n10`.`saidLatest` IS NOT NULL)) OR (`n10`.`saidLatest` >= $`p14`)) AND ((NOT (`n10`.`saidEarliest` IS NOT NULL)) OR (`n10`.`saidEarliest` <= $`p15`))
    RETURN `n10`.`saidSort` AS `n8`
  }
  WITH `n1`, min(`n8`) AS `n2`
  RETURN `n1`
}, COUNT {
  CALL () {
    MATCH (`n1`:`Event`) USING INDEX SEEK `n1`:`Event`(`byWhen`) WHERE NOT (`n1`.`byWhen` < $`unknownDay`)
    RETURN `n1`
    UNION
    MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE NOT (`n1`.`byWhen` < $`unknownDay`)
    RETURN `n1`
  }
  RETURN DISTINCT `n1`
}] AS `f0`;
// $p0 = "2022-01-05"
// $p1 = "2022-01-07"
// $p2 = "2022-01-05"
// $p3 = "2022-01-07"
// $p4 = 13
// $unknownDay = "~"
// $p6 = "2022-01-05"
// $p7 = "2022-01-07"
// $p8 = "2022-01-05"
// $p9 = "2022-01-07"
// $p10 = "2022-01-06"
// $p11 = "kazakhstan-2022/decision"
// $p12 = "2022-01-05"
// $p13 = "2022-01-07"
// $p14 = "2022-01-05"
// $p15 = "2022-01-07"
