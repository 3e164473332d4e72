WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p8` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`, COLLECT {
  UNWIND $`p9` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids6`, COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids7`
RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COUNT {
  MATCH (`n3`)<-[`n4`:`ASSERTED`]-() USING INDEX SEEK `n4`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n4`.`actorId` IN `ids1`) AND (`n4`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n3`
}] AS `f1`, [COLLECT {
  MATCH (`n6`)<-[`n7`:`SPOKE_THROUGH`]-() USING INDEX SEEK `n7`:`SPOKE_THROUGH`(`actorId`, `byWhen`) WHERE (`n7`.`actorId` = `ids2`[0]) AND (`n7`.`byWhen` IS NOT NULL)
  WITH `n6` ORDER BY `n7`.`actorId` ASC, `n7`.`byWhen` ASC LIMIT $`p4`
  RETURN [[`n6`.`id`]]
}] AS `f2`, [COLLECT {
  MATCH (`n8`:`Statement`) WHERE (`n8`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n8`)-[`n11`:`ADDRESSED_TO`]->(`n10`) WHERE `n10`.`id` IN `ids3`
    RETURN 1 AS `found`
  }
  WITH `n8` ORDER BY `n8`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n8`.`id`]]
}] AS `f3`, [COUNT {
  MATCH (`n12`)-[`n13`:`ABOUT`]->() USING INDEX SEEK `n13`:`ABOUT`(`entityId`, `byWhen`) WHERE (`n13`.`entityId` = `ids4`[0]) AND (`n13`.`byWhen` IS NOT NULL)
  RETURN `n12`
}] AS `f4`, [COUNT {
  MATCH (`n14`)-[`n15`:`RENDERED_IN`]->() USING INDEX SEEK `n15`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n15`.`sourceId` = `ids5`[0]) AND (`n15`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n14`
}] AS `f5`, [COUNT {
  MATCH (`n16`:`Statement`) WHERE `n16`.`byWhen` IS NOT NULL
  RETURN `n16`
}] AS `f6`, [COUNT {
  MATCH (`n18`)<-[`n19`:`ASSERTED`]-() USING INDEX SEEK `n19`:`ASSERTED`(`actorId`, `byWhen`) WHERE (`n19`.`actorId` IN `ids6`) AND (`n19`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n18`
}] AS `f7`, [COUNT {
  MATCH (`n21`:`Statement`) WHERE (`n21`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n21`)<-[`n24`:`ASSERTED`]-(`n23`) WHERE `n23`.`id` IN `ids7`
    RETURN 1 AS `found`
  }, false))
  RETURN `n21`
}] AS `f8`, [COUNT {
  MATCH (`n25`:`Statement`) WHERE (`n25`.`byWhen` IS NOT NULL) AND (NOT coalesce(true, false))
  RETURN `n25`
}] AS `f9`;
// $p0 = ["kazakhstan-2022/tokayev-appeal"]
// $p1 = 20
// $p2 = ["kazakhstan-2022/tokayev","kazakhstan-2022/antonov"]
// $p3 = ["kazakhstan-2022/eu"]
// $p4 = 20
// $p5 = ["kazakhstan-2022/csto"]
// $p6 = 20
// $p7 = ["kazakhstan-2022/kazakhstan"]
// $p8 = ["kazakhstan-2022/sputnik-0108"]
// $p9 = []
// $p10 = ["kazakhstan-2022/tokayev"]
