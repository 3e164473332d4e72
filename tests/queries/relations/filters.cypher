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
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Relation`) WHERE (`n3`.`byWhen` IS NOT NULL) AND ((`n3`.`predicate` IN $`p1`))
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n5`:`Relation`) WHERE (`n5`.`byWhen` IS NOT NULL) AND (((`n5`.`fromId` IN `ids1`)))
  RETURN `n5`
}] AS `f2`, [COUNT {
  MATCH (`n7`:`Relation`) WHERE (`n7`.`byWhen` IS NOT NULL) AND (((`n7`.`toId` IN `ids2`)))
  RETURN `n7`
}] AS `f3`, [COUNT {
  MATCH (`n9`:`Relation`) WHERE (`n9`.`byWhen` IS NOT NULL) AND ((`n9`.`role` IN $`p4`))
  RETURN `n9`
}] AS `f4`, [COUNT {
  MATCH (`n11`:`Relation`) WHERE (`n11`.`byWhen` IS NOT NULL) AND (((`n11`.`eventId` IN `ids3`)))
  RETURN `n11`
}] AS `f5`, [COUNT {
  MATCH (`n13`:`Relation`) WHERE (`n13`.`byWhen` IS NOT NULL) AND ((`n13`.`modality` IN $`p6`))
  RETURN `n13`
}] AS `f6`, [COUNT {
  MATCH (`n15`:`Relation`) WHERE (`n15`.`byWhen` IS NOT NULL) AND ((`n15`.`negated` = $`p7`))
  RETURN `n15`
}] AS `f7`, [COUNT {
  MATCH (`n17`:`Relation`) WHERE (`n17`.`byWhen` IS NOT NULL) AND ((`n17`.`negated` = $`p8`))
  RETURN `n17`
}] AS `f8`, [COUNT {
  MATCH (`n19`:`Relation`) WHERE (`n19`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n19`)<-[`n22`:`STATES`]-(`n21`) WHERE (`n21`.`sourceId` IN `ids4`)
    RETURN 1 AS `found`
  })
  RETURN `n19`
}] AS `f9`, [COUNT {
  MATCH (`n23`:`Relation`) WHERE (`n23`.`byWhen` IS NOT NULL) AND (((EXISTS {
    MATCH (`n23`)<-[`n26`:`STATES`]-(`n25`) WHERE (`n25`.`sourceId` IN `ids5`)
    RETURN 1 AS `found`
  }) AND (EXISTS {
    MATCH (`n23`)<-[`n28`:`STATES`]-(`n27`) WHERE (`n27`.`sourceId` IN `ids6`)
    RETURN 1 AS `found`
  })))
  RETURN `n23`
}] AS `f10`;
// $p0 = ["0098b1d81b116e5c8d35779aaa29621addb8bab395647638cc8f6d2726fcdbf7","nothing","1a0ea77c98f4f9efe04cbd377d0545ffce97a134fb3431b4f97bf855297fd941"]
// $p1 = ["DEPLOYED_TO","WITHDREW_FROM"]
// $p2 = ["kazakhstan-2022/tokayev"]
// $p3 = ["kazakhstan-2022/csto","kazakhstan-2022/kazakhstan"]
// $p4 = ["ACTOR"]
// $p5 = ["kazakhstan-2022/deployment"]
// $p6 = ["PLANNED","HOPED"]
// $p7 = true
// $p8 = false
// $p9 = ["kazakhstan-2022/interfax-0106"]
// $p10 = ["kazakhstan-2022/interfax-0106"]
// $p11 = ["kazakhstan-2022/anadolu-0106"]
