RETURN [COLLECT {
  CALL () {
    MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE (NOT (`n1`.`redated` IS NOT NULL)) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`knownSort` <= $`p1`)
    WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Relation`)-[`n2`:`TIMED_BY`]->(`n6`) USING INDEX SEEK `n2`:`TIMED_BY`(`byWhen`) WHERE (`n2`.`byWhen` IS NOT NULL) AND (`n6`.`publishedSort` <= $`p1`) AND (NOT EXISTS {
      MATCH (`n1`)-[`n7`:`TIMED_BY`]->(`n8`) WHERE ((`n7`.`byWhen` < `n2`.`byWhen`) OR ((`n7`.`byWhen` = `n2`.`byWhen`) AND (`n8`.`id` < `n6`.`id`))) AND (`n8`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    })
    WITH `n1` ORDER BY `n2`.`byWhen` ASC LIMIT $`p0`
    RETURN `n1`
  }
  WITH `n1`, CASE WHEN (`n1`.`redated` IS NOT NULL) AND (NOT ((`n1`.`bearingDays`[-1] <= $`p1`) AND (NOT (`n1`.`late` IS NOT NULL)))) THEN COLLECT {
    MATCH (`n1`)<-[:`STATES`]-(`n9`) WHERE `n9`.`publishedSort` <= $`p1`
    WITH `n9` ORDER BY `n9`.`whenSort` ASC LIMIT 1
    RETURN `n9`.`whenSort` AS `value`
  }[0] ELSE `n1`.`whenSort` END AS `n10`, `n1`.`id` AS `n11`
  WITH `n1` ORDER BY `n10` ASC, `n11` ASC LIMIT $`p0`
  RETURN [CASE WHEN (`n1`.`redated` IS NOT NULL) AND (NOT ((`n1`.`bearingDays`[-1] <= $`p1`) AND (NOT (`n1`.`late` IS NOT NULL)))) THEN COLLECT {
    MATCH (`n1`)<-[:`STATES`]-(`n12`) WHERE `n12`.`publishedSort` <= $`p1`
    WITH `n12` ORDER BY `n12`.`whenSort` ASC LIMIT 1
    RETURN `n12`.`whenSort` AS `value`
  }[0] ELSE `n1`.`whenSort` END, `n1`.`id`, [`n1`.`predicate`, COLLECT {
    MATCH (`n1`)<-[`n4`:`STATES`]-(`n3`) WHERE (`n3`.`whenExtent` IS NOT NULL) AND (`n4`.`byPublished` < $`p4`)
    WITH DISTINCT `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`whenText`, `n3`.`whenEarliest`, `n3`.`whenExtent`]
  }]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`knownSort` <= $`p1`)
  RETURN `n1`
}] AS `f0`;
// $p0 = 41
// $p1 = "2022-01-12"
// $p2 = []
// $text2 = " "
// $p4 = "2022-01-12!"

RETURN [COLLECT {
  CALL () {
    MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE (NOT (`n1`.`redated` IS NOT NULL)) AND (`n1`.`byWhen` > $`p1`) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`knownSort` <= $`p2`)
    WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p0`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Relation`)-[`n2`:`TIMED_BY`]->(`n6`) USING INDEX SEEK `n2`:`TIMED_BY`(`byWhen`) WHERE (`n2`.`byWhen` > $`p1`) AND (`n6`.`publishedSort` <= $`p2`) AND (NOT EXISTS {
      MATCH (`n1`)-[`n7`:`TIMED_BY`]->(`n8`) WHERE ((`n7`.`byWhen` < `n2`.`byWhen`) OR ((`n7`.`byWhen` = `n2`.`byWhen`) AND (`n8`.`id` < `n6`.`id`))) AND (`n8`.`publishedSort` <= $`p2`)
      RETURN 1 AS `found`
    })
    WITH `n1` ORDER BY `n2`.`byWhen` ASC LIMIT $`p0`
    RETURN `n1`
  }
  WITH `n1`, CASE WHEN (`n1`.`redated` IS NOT NULL) AND (NOT ((`n1`.`bearingDays`[-1] <= $`p2`) AND (NOT (`n1`.`late` IS NOT NULL)))) THEN COLLECT {
    MATCH (`n1`)<-[:`STATES`]-(`n9`) WHERE `n9`.`publishedSort` <= $`p2`
    WITH `n9` ORDER BY `n9`.`whenSort` ASC LIMIT 1
    RETURN `n9`.`whenSort` AS `value`
  }[0] ELSE `n1`.`whenSort` END AS `n10`, `n1`.`id` AS `n11`
  WITH `n1` ORDER BY `n10` ASC, `n11` ASC LIMIT $`p0`
  RETURN [CASE WHEN (`n1`.`redated` IS NOT NULL) AND (NOT ((`n1`.`bearingDays`[-1] <= $`p2`) AND (NOT (`n1`.`late` IS NOT NULL)))) THEN COLLECT {
    MATCH (`n1`)<-[:`STATES`]-(`n12`) WHERE `n12`.`publishedSort` <= $`p2`
    WITH `n12` ORDER BY `n12`.`whenSort` ASC LIMIT 1
    RETURN `n12`.`whenSort` AS `value`
  }[0] ELSE `n1`.`whenSort` END, `n1`.`id`, [`n1`.`predicate`, COLLECT {
    MATCH (`n1`)<-[`n4`:`STATES`]-(`n3`) WHERE (`n3`.`whenExtent` IS NOT NULL) AND (`n4`.`byPublished` < $`p5`)
    WITH DISTINCT `n3` ORDER BY `n3`.`whenDays` ASC, `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`whenText`, `n3`.`whenEarliest`, `n3`.`whenExtent`]
  }]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`byWhen`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`knownSort` <= $`p2`)
  RETURN `n1`
}] AS `f0`;
// $p0 = 41
// $p1 = "2022-01-06 6a1c7513008e925852b360f3a4ce5b0ff7eaab1e47e26987aeeb2656f491f5dd"
// $p2 = "2022-01-12"
// $p3 = []
// $text2 = " "
// $p5 = "2022-01-12!"
