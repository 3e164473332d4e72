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
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND any(`n3` IN range(0, size(`n1`.`codeSchemes`) - 1) WHERE (`n1`.`codeSchemes`[`n3`] IN $`p0`) AND (`n1`.`codeTypes`[`n3`] IN $`p1`) AND (`n1`.`codeModes`[`n3`] IN $`p2`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p3`
  RETURN [[`n1`.`name`, COLLECT {
    MATCH (`n1`)<-[`n5`:`CLASSIFIES`]-(`n4`:`EventCode`)
    WITH DISTINCT `n4` ORDER BY `n4`.`rank` ASC, `n4`.`id` ASC LIMIT 101
    RETURN [`n4`.`scheme`, `n4`.`type`, `n4`.`mode`, `n4`.`contexts`]
  }]]
}] AS `f0`, [COLLECT {
  MATCH (`n6`:`Event`) WHERE (`n6`.`byWhen` IS NOT NULL) AND any(`n8` IN range(0, size(`n6`.`codeSchemes`) - 1) WHERE (`n6`.`codeSchemes`[`n8`] IN $`p4`) AND (`n6`.`codeContexts`[`n8`] IN $`p5`))
  WITH `n6` ORDER BY `n6`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n6`.`name`]]
}] AS `f1`, [COLLECT {
  MATCH (`n9`:`Event`) WHERE (`n9`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n9`)<-[`n12`:`DATES`]-(`n11`) WHERE ((`n11`.`whenEarliest` IS NOT NULL) OR (`n11`.`whenLatest` IS NOT NULL)) AND ($`p7` <= $`p8`) AND ((NOT (`n11`.`whenLatest` IS NOT NULL)) OR (`n11`.`whenLatest` >= $`p7`)) AND ((NOT (`n11`.`whenEarliest` IS NOT NULL)) OR (`n11`.`whenEarliest` <= $`p8`))
    RETURN 1 AS `found`
  }
  WITH `n9` ORDER BY `n9`.`byWhen` ASC LIMIT $`p9`
  RETURN [[`n9`.`name`, COLLECT {
    MATCH (`n9`)<-[`n14`:`DATES`]-(`n13`) WHERE `n13`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n13` ORDER BY `n13`.`whenDays` ASC, `n13`.`whenSort` ASC, `n13`.`id` ASC LIMIT 101
    RETURN [`n13`.`whenEdtf`, `n13`.`whenEarliest`, `n13`.`whenLatest`, `n13`.`whenExtent`]
  }]]
}] AS `f2`, [COLLECT {
  MATCH (`n15`:`Event`) WHERE (`n15`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n15`)<-[`n18`:`PART_OF_EVENT`]-(`n17`) WHERE any(`n19` IN `n17`.`takingPart` WHERE `n19` IN `ids0`)
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n15`)<-[`n21`:`TO`]-(`n20`) WHERE `n20`.`participant` IN `ids1`
    RETURN 1 AS `found`
  })
  WITH `n15` ORDER BY `n15`.`byWhen` ASC LIMIT $`p12`
  RETURN [[`n15`.`name`]]
}] AS `f3`, [COLLECT {
  MATCH (`n22`:`Event`) WHERE COUNT {
    MATCH (`n22`)<-[`n25`:`CONCERNS`]-(`n24`)
    RETURN DISTINCT `n24`.`originId` AS `value`
  } >= $`p13`
  WITH `n22` ORDER BY COUNT {
    MATCH (`n22`)<-[`n27`:`CONCERNS`]-(`n26`)
    RETURN DISTINCT `n26`.`sourceId` AS `value`
  } ASC, `n22`.`id` ASC LIMIT $`p14`
  RETURN [COUNT {
    MATCH (`n22`)<-[`n27`:`CONCERNS`]-(`n26`)
    RETURN DISTINCT `n26`.`sourceId` AS `value`
  }, `n22`.`id`, [`n22`.`name`]]
}] AS `f4`;
// $p0 = ["PLOVER"]
// $p1 = ["PROTEST","ASSAULT"]
// $p2 = ["riot","demo"]
// $p3 = 20
// $p4 = ["PLOVER"]
// $p5 = ["economic","military"]
// $p6 = 20
// $p7 = "2022-01-05"
// $p8 = "2022-01-06"
// $p9 = 20
// $p10 = ["kazakhstan-2022/tokayev"]
// $p11 = ["kazakhstan-2022/tokayev"]
// $p12 = 20
// $p13 = 5
// $p14 = 20
