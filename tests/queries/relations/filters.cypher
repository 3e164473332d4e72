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
  UNWIND $`p9` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`, COLLECT {
  UNWIND $`p11` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids6`
RETURN [COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`predicate`, `byWhen`) WHERE (`n3`.`predicate` IN $`p1`) AND (`n3`.`byWhen` IS NOT NULL)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`fromId`, `byWhen`) WHERE (`n6`.`fromId` = `ids1`[0]) AND (`n6`.`byWhen` IS NOT NULL)
  RETURN `n6`
}] AS `f2`, [COUNT {
  MATCH (`n8`:`Relation`) USING INDEX SEEK `n8`:`Relation`(`toId`, `byWhen`) WHERE (`n8`.`toId` IN `ids2`) AND (`n8`.`byWhen` IS NOT NULL)
  RETURN `n8`
}] AS `f3`, [COUNT {
  MATCH (`n11`:`Relation`) WHERE (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`role` = $`p4`)
  RETURN `n11`
}] AS `f4`, [COUNT {
  MATCH (`n13`:`Relation`) USING INDEX SEEK `n13`:`Relation`(`eventId`, `byWhen`) WHERE (`n13`.`eventId` = `ids3`[0]) AND (`n13`.`byWhen` IS NOT NULL)
  RETURN `n13`
}] AS `f5`, [COUNT {
  MATCH (`n15`:`Relation`) WHERE (`n15`.`byWhen` IS NOT NULL) AND (`n15`.`modality` IN $`p6`)
  RETURN `n15`
}] AS `f6`, [COUNT {
  MATCH (`n17`:`Relation`) WHERE (`n17`.`byWhen` IS NOT NULL) AND (`n17`.`negated` = $`p7`)
  RETURN `n17`
}] AS `f7`, [COUNT {
  MATCH (`n19`:`Relation`) WHERE (`n19`.`byWhen` IS NOT NULL) AND (`n19`.`negated` = $`p8`)
  RETURN `n19`
}] AS `f8`, [COUNT {
  MATCH (`n21`:`Relation`) WHERE (`n21`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n21`)<-[`n24`:`STATES`]-(`n23`) WHERE `n23`.`sourceId` IN `ids4`
    RETURN 1 AS `found`
  }
  RETURN `n21`
}] AS `f9`, [COUNT {
  MATCH (`n25`:`Relation`) WHERE (`n25`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n25`)<-[`n28`:`STATES`]-(`n27`) WHERE `n27`.`sourceId` IN `ids5`
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n25`)<-[`n30`:`STATES`]-(`n29`) WHERE `n29`.`sourceId` IN `ids6`
    RETURN 1 AS `found`
  }
  RETURN `n25`
}] AS `f10`;
// $p0 = ["0098b1d81b116e5c8d35779aaa29621addb8bab395647638cc8f6d2726fcdbf7","nothing","1a0ea77c98f4f9efe04cbd377d0545ffce97a134fb3431b4f97bf855297fd941"]
// $p1 = ["DEPLOYED_TO","WITHDREW_FROM"]
// $p2 = ["kazakhstan-2022/tokayev"]
// $p3 = ["kazakhstan-2022/csto","kazakhstan-2022/kazakhstan"]
// $p4 = "ACTOR"
// $p5 = ["kazakhstan-2022/deployment"]
// $p6 = ["PLANNED","HOPED"]
// $p7 = true
// $p8 = false
// $p9 = ["kazakhstan-2022/interfax-0106"]
// $p10 = ["kazakhstan-2022/interfax-0106"]
// $p11 = ["kazakhstan-2022/anadolu-0106"]
