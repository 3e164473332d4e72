WITH COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p11` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (any(`n3` IN range(0, size(`n1`.`codeSchemes`) - 1) WHERE (`n1`.`codeSchemes`[`n3`] IN $`p0`) AND (`n1`.`codeTypes`[`n3`] IN $`p1`) AND (`n1`.`codeModes`[`n3`] IN $`p2`)))
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`name`, `n1`.`codes`]]
}] AS `f0`, [COLLECT {
  MATCH (`n4`:`Event`) WHERE (`n4`.`whenSort` IS NOT NULL) AND (`n4`.`id` IS NOT NULL) AND (any(`n6` IN range(0, size(`n4`.`codeSchemes`) - 1) WHERE (`n4`.`codeSchemes`[`n6`] IN $`p4`) AND (`n4`.`codeContexts`[`n6`] IN $`p5`)))
  WITH `n4` ORDER BY `n4`.`whenSort` ASC, `n4`.`id` ASC LIMIT $`p6`
  RETURN [`n4`.`whenSort`, `n4`.`id`, [`n4`.`name`]]
}] AS `f1`, [COLLECT {
  MATCH (`n7`:`Event`) WHERE (`n7`.`whenSort` IS NOT NULL) AND (`n7`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n7`)<-[`n10`:`DATES`]-(`n9`) WHERE ((`n9`.`whenEarliest` IS NOT NULL) OR (`n9`.`whenLatest` IS NOT NULL)) AND ($`p7` <= $`p8`) AND ((NOT (`n9`.`whenLatest` IS NOT NULL)) OR (`n9`.`whenLatest` >= $`p7`)) AND ((NOT (`n9`.`whenEarliest` IS NOT NULL)) OR (`n9`.`whenEarliest` <= $`p8`))
    RETURN 1 AS `found`
  })
  WITH `n7` ORDER BY `n7`.`whenSort` ASC, `n7`.`id` ASC LIMIT $`p9`
  RETURN [`n7`.`whenSort`, `n7`.`id`, [`n7`.`name`, COLLECT {
    MATCH (`n7`)<-[`n12`:`DATES`]-(`n11`) WHERE (`n11`.`whenExtent` IS NOT NULL)
    WITH DISTINCT `n11` ORDER BY `n11`.`whenDays` ASC, `n11`.`whenSort` ASC, `n11`.`id` ASC LIMIT 101
    RETURN [`n11`.`whenEdtf`, `n11`.`whenEarliest`, `n11`.`whenLatest`, `n11`.`whenExtent`]
  }]]
}] AS `f2`, [COLLECT {
  MATCH (`n13`:`Event`) WHERE (`n13`.`whenSort` IS NOT NULL) AND (`n13`.`id` IS NOT NULL) AND ((EXISTS {
    MATCH (`n13`)<-[`n16`:`PART_OF_EVENT`]-(`n15`) WHERE any(`n17` IN `n15`.`takingPart` WHERE (`n17` IN `ids0`))
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n13`)<-[`n19`:`TO`]-(`n18`) WHERE (`n18`.`participant` IN `ids1`)
    RETURN 1 AS `found`
  }))
  WITH `n13` ORDER BY `n13`.`whenSort` ASC, `n13`.`id` ASC LIMIT $`p12`
  RETURN [`n13`.`whenSort`, `n13`.`id`, [`n13`.`name`]]
}] AS `f3`, [COLLECT {
  MATCH (`n20`:`Event`) WHERE (`n20`.`whenSort` IS NOT NULL) AND (`n20`.`id` IS NOT NULL) AND (((COUNT {
    MATCH (`n20`)<-[`n23`:`CONCERNS`]-(`n22`)
    RETURN DISTINCT `n22`.`originId` AS `value`
  } >= $`p13`)))
  WITH `n20` ORDER BY COUNT {
    MATCH (`n20`)<-[`n25`:`CONCERNS`]-(`n24`)
    RETURN DISTINCT `n24`.`sourceId` AS `value`
  } ASC, `n20`.`id` ASC LIMIT $`p14`
  RETURN [COUNT {
    MATCH (`n20`)<-[`n25`:`CONCERNS`]-(`n24`)
    RETURN DISTINCT `n24`.`sourceId` AS `value`
  }, `n20`.`id`, [`n20`.`name`]]
}] AS `f4`;
// $p0 = ["PLOVER"]
// $p1 = ["PROTEST","ASSAULT"]
// $p2 = ["riot","demo"]
// $p3 = 21
// $p4 = ["PLOVER"]
// $p5 = ["economic","military"]
// $p6 = 21
// $p7 = "2022-01-05"
// $p8 = "2022-01-06"
// $p9 = 21
// $p10 = ["kazakhstan-2022/tokayev"]
// $p11 = ["kazakhstan-2022/tokayev"]
// $p12 = 21
// $p13 = 5
// $p14 = 21
