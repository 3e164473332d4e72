WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p1` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p5` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p7` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} + COLLECT {
  UNWIND $`p7` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p8` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p8` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} + COLLECT {
  UNWIND $`p8` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids4`
RETURN [COUNT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n3`) WHERE (NOT `n4`.`negated`) AND (`n3`.`id` IN `ids0`)
    RETURN 1 AS `found`
  }
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n5`)-[`n8`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n7`) WHERE (NOT `n8`.`negated`) AND (`n7`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  WITH `n5` ORDER BY `n5`.`byWhen` ASC LIMIT $`p4`
  RETURN [[`n5`.`name`, [COLLECT {
    MATCH (`n9`:`Relation`) USING INDEX SEEK `n9`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n9`.`fromId` = `n5`.`id`) AND (`n9`.`predicate` = $`p2`) AND (`n9`.`byWhen` IS NOT NULL)
    WITH `n9`.`fromId` AS `n13`, `n9`.`predicate` AS `n14`, `n9`.`byWhen` AS `n15`, `n9` ORDER BY `n13` ASC, `n14` ASC, `n15` ASC LIMIT $`p3`
    OPTIONAL MATCH (`n9`)-[`n12`:`TO`]->(`n11`:`Entity`)
    RETURN [[[`n11`.`name`]]] ORDER BY `n13` ASC, `n14` ASC, `n15` ASC
  }]]]
}, COUNT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n5`)-[`n8`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n7`) WHERE (NOT `n8`.`negated`) AND (`n7`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  RETURN `n5`
}] AS `f1`, [COLLECT {
  MATCH (`n16`:`Event`) WHERE (`n16`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n16`)-[`n19`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n18`) WHERE (NOT `n19`.`negated`) AND (`n18`.`id` IN `ids2`)
    RETURN 1 AS `found`
  }
  WITH `n16` ORDER BY `n16`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n16`.`name`]]
}] AS `f2`, [COUNT {
  MATCH (`n20`:`Event`) WHERE (`n20`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n20`)-[`n23`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n22`) WHERE (NOT `n23`.`negated`) AND (`n22`.`id` IN `ids3`)
    RETURN 1 AS `found`
  }
  RETURN `n20`
}] AS `f3`, [COUNT {
  MATCH (`n24`:`Event`) WHERE (`n24`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n24`)-[`n27`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n26`) WHERE (NOT `n27`.`negated`) AND (`n26`.`id` IN `ids4`)
    RETURN 1 AS `found`
  }, false))
  RETURN `n24`
}] AS `f4`;
// $p0 = ["kazakhstan-2022/kazakhstan"]
// $p1 = ["kazakhstan-2022/kazakhstan"]
// $p2 = "OCCURRED_IN"
// $p3 = 20
// $p4 = 20
// $p5 = ["kazakhstan-2022/almaty"]
// $p6 = 20
// $p7 = ["kazakhstan-2022/almaty"]
// $p8 = ["kazakhstan-2022/kazakhstan"]
