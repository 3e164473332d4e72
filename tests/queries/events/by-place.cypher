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
    WITH `n9` ORDER BY `n9`.`fromId` ASC, `n9`.`predicate` ASC, `n9`.`byWhen` ASC LIMIT $`p3`
    RETURN [[COLLECT {
      MATCH (`n9`)-[`n12`:`TO`]->(`n11`:`Entity`)
      WITH `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN [`n11`.`name`]
    }[0]]]
  }]]]
}, COUNT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n5`)-[`n8`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n7`) WHERE (NOT `n8`.`negated`) AND (`n7`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  RETURN `n5`
}] AS `f1`, [COLLECT {
  MATCH (`n13`:`Event`) WHERE (`n13`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n13`)-[`n16`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n15`) WHERE (NOT `n16`.`negated`) AND (`n15`.`id` IN `ids2`)
    RETURN 1 AS `found`
  }
  WITH `n13` ORDER BY `n13`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n13`.`name`]]
}] AS `f2`, [COUNT {
  MATCH (`n17`:`Event`) WHERE (`n17`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n17`)-[`n20`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n19`) WHERE (NOT `n20`.`negated`) AND (`n19`.`id` IN `ids3`)
    RETURN 1 AS `found`
  }
  RETURN `n17`
}] AS `f3`, [COUNT {
  MATCH (`n21`:`Event`) WHERE (`n21`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n21`)-[`n24`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n23`) WHERE (NOT `n24`.`negated`) AND (`n23`.`id` IN `ids4`)
    RETURN 1 AS `found`
  }, false))
  RETURN `n21`
}] AS `f4`;
// $p0 = ["kazakhstan-2022/kazakhstan"]
// $p1 = ["kazakhstan-2022/kazakhstan"]
// $p2 = "OCCURRED_IN"
// $p3 = 21
// $p4 = 21
// $p5 = ["kazakhstan-2022/almaty"]
// $p6 = 21
// $p7 = ["kazakhstan-2022/almaty"]
// $p8 = ["kazakhstan-2022/kazakhstan"]
