WITH COLLECT {
  UNWIND $`p6` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND any(`n3` IN `n1`.`identifierKeys` WHERE `n3` = $`p0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, `n1`.`identifiers`]]
}] AS `f0`, [COLLECT {
  MATCH (`n4`:`Entity`) WHERE (`n4`.`nameKey` IS NOT NULL) AND (`n4`.`id` IS NOT NULL) AND any(`n6` IN `n4`.`identifierKeys` WHERE `n6` IN $`p2`)
  WITH `n4` ORDER BY `n4`.`nameKey` ASC, `n4`.`id` ASC LIMIT $`p3`
  RETURN [[`n4`.`id`]]
}] AS `f1`, [COUNT {
  MATCH (`n7`:`Entity`) WHERE (`n7`.`nameKey` IS NOT NULL) AND (`n7`.`id` IS NOT NULL) AND any(`n9` IN `n7`.`identifierKeys` WHERE `n9` STARTS WITH $`p4`)
  RETURN `n7`
}] AS `f2`, [COLLECT {
  MATCH (`n10`:`Entity`) WHERE (`n10`.`nameKey` IS NOT NULL) AND (`n10`.`id` IS NOT NULL) AND (`n10`.`kind` = $`p5`) AND EXISTS {
    MATCH (`n10`)<-[`n13`:`CONCERNS`]-(`n12`) WHERE `n12`.`sourceId` IN `ids0`
    RETURN 1 AS `found`
  } AND (NOT coalesce(EXISTS {
    MATCH (`n10`)<-[`n15`:`CONCERNS`]-(`n14`) WHERE `n14`.`sourceId` IN `ids1`
    RETURN 1 AS `found`
  }, false))
  WITH `n10` ORDER BY `n10`.`nameKey` ASC, `n10`.`id` ASC LIMIT $`p8`
  RETURN [[`n10`.`name`]]
}, COUNT {
  MATCH (`n10`:`Entity`) WHERE (`n10`.`nameKey` IS NOT NULL) AND (`n10`.`id` IS NOT NULL) AND (`n10`.`kind` = $`p5`) AND EXISTS {
    MATCH (`n10`)<-[`n13`:`CONCERNS`]-(`n12`) WHERE `n12`.`sourceId` IN `ids0`
    RETURN 1 AS `found`
  } AND (NOT coalesce(EXISTS {
    MATCH (`n10`)<-[`n15`:`CONCERNS`]-(`n14`) WHERE `n14`.`sourceId` IN `ids1`
    RETURN 1 AS `found`
  }, false))
  RETURN `n10`
}] AS `f3`;
// $p0 = "wikidata:q232"
// $p1 = 20
// $p2 = ["q200881","wikidata:q458"]
// $p3 = 20
// $p4 = "wikidata:"
// $p5 = "EVENT"
// $p6 = ["kazakhstan-2022/ycpress-0115"]
// $p7 = ["kazakhstan-2022/anadolu-0106","kazakhstan-2022/sputnik-0108"]
// $p8 = 20
