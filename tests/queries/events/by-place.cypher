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
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n25`)-[`n26`:`IN`|`WITHIN`|`PART_OF`]-(`n27`) WHERE (`n26`:`IN`) OR ((startNode(`n26`) = `n27`) AND ((coalesce(`n26`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n26`.`negated`, false))) AND ((`n25`.`kind` IN $`placeKinds`) AND coalesce(`n25`.`live`, true)) AND ((`n27`.`kind` IN $`placeKinds`) AND coalesce(`n27`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p5` AS `id`
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n28`)-[`n29`:`IN`|`WITHIN`|`PART_OF`]-(`n30`) WHERE (`n29`:`IN`) OR ((startNode(`n29`) = `n28`) AND ((coalesce(`n29`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n29`.`negated`, false))) AND ((`n28`.`kind` IN $`placeKinds`) AND coalesce(`n28`.`live`, true)) AND ((`n30`.`kind` IN $`placeKinds`) AND coalesce(`n30`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p7` AS `id`
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n31`)-[`n32`:`IN`|`WITHIN`|`PART_OF`]-(`n33`) WHERE (`n32`:`IN`) OR ((startNode(`n32`) = `n33`) AND ((coalesce(`n32`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n32`.`negated`, false))) AND ((`n31`.`kind` IN $`placeKinds`) AND coalesce(`n31`.`live`, true)) AND ((`n33`.`kind` IN $`placeKinds`) AND coalesce(`n33`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} + COLLECT {
  UNWIND $`p7` AS `id`
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n34`)-[`n35`:`IN`|`WITHIN`|`PART_OF`]-(`n36`) WHERE (`n35`:`IN`) OR ((startNode(`n35`) = `n34`) AND ((coalesce(`n35`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n35`.`negated`, false))) AND ((`n34`.`kind` IN $`placeKinds`) AND coalesce(`n34`.`live`, true)) AND ((`n36`.`kind` IN $`placeKinds`) AND coalesce(`n36`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p8` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p8` AS `id`
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n37`)-[`n38`:`IN`|`WITHIN`|`PART_OF`]-(`n39`) WHERE (`n38`:`IN`) OR ((startNode(`n38`) = `n39`) AND ((coalesce(`n38`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n38`.`negated`, false))) AND ((`n37`.`kind` IN $`placeKinds`) AND coalesce(`n37`.`live`, true)) AND ((`n39`.`kind` IN $`placeKinds`) AND coalesce(`n39`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} + COLLECT {
  UNWIND $`p8` AS `id`
  MATCH ANY SHORTEST (:`Record` {`id`: `id`}) ((`n40`)-[`n41`:`IN`|`WITHIN`|`PART_OF`]-(`n42`) WHERE (`n41`:`IN`) OR ((startNode(`n41`) = `n40`) AND ((coalesce(`n41`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n41`.`negated`, false))) AND ((`n40`.`kind` IN $`placeKinds`) AND coalesce(`n40`.`live`, true)) AND ((`n42`.`kind` IN $`placeKinds`) AND coalesce(`n42`.`live`, true)))){0,} (`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids4`
RETURN [COUNT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n1`)-[`n4`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n3`) WHERE (NOT `n4`.`negated`) AND ((`n3`.`id` IN `ids0`))
    RETURN 1 AS `found`
  })
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`whenSort` IS NOT NULL) AND (`n5`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n5`)-[`n8`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n7`) WHERE (NOT `n8`.`negated`) AND ((`n7`.`id` IN `ids1`))
    RETURN 1 AS `found`
  })
  WITH `n5` ORDER BY `n5`.`whenSort` ASC, `n5`.`id` ASC LIMIT $`p4`
  RETURN [`n5`.`whenSort`, `n5`.`id`, [`n5`.`name`, [COLLECT {
    MATCH (`n9`:`Relation`) WHERE (`n9`.`fromId` = `n5`.`id`) AND (`n9`.`whenSort` IS NOT NULL) AND (`n9`.`id` IS NOT NULL) AND (`n9`.`predicate` IN $`p2`)
    WITH `n9` ORDER BY `n9`.`fromId` ASC, `n9`.`whenSort` ASC, `n9`.`id` ASC LIMIT $`p3`
    RETURN [`n9`.`whenSort`, `n9`.`id`, [COLLECT {
      MATCH (`n9`)-[`n12`:`TO`]->(`n11`:`Entity`)
      WITH DISTINCT `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n11`:`Person` THEN 0 WHEN `n11`:`Organization` THEN 1 WHEN `n11`:`Group` THEN 2 WHEN `n11`:`Country` THEN 3 WHEN `n11`:`Location` THEN 4 WHEN `n11`:`Event` THEN 5 WHEN `n11`:`Thing` THEN 6 END, `n11`.`name`]
    }[0]]]
  }]]]
}, COUNT {
  MATCH (`n5`:`Event`) WHERE (`n5`.`whenSort` IS NOT NULL) AND (`n5`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n5`)-[`n8`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n7`) WHERE (NOT `n8`.`negated`) AND ((`n7`.`id` IN `ids1`))
    RETURN 1 AS `found`
  })
  RETURN `n5`
}] AS `f1`, [COLLECT {
  MATCH (`n13`:`Event`) WHERE (`n13`.`whenSort` IS NOT NULL) AND (`n13`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n13`)-[`n16`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n15`) WHERE (NOT `n16`.`negated`) AND ((`n15`.`id` IN `ids2`))
    RETURN 1 AS `found`
  })
  WITH `n13` ORDER BY `n13`.`whenSort` ASC, `n13`.`id` ASC LIMIT $`p6`
  RETURN [`n13`.`whenSort`, `n13`.`id`, [`n13`.`name`]]
}] AS `f2`, [COUNT {
  MATCH (`n17`:`Event`) WHERE (`n17`.`whenSort` IS NOT NULL) AND (`n17`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n17`)-[`n20`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n19`) WHERE (NOT `n20`.`negated`) AND ((`n19`.`id` IN `ids3`))
    RETURN 1 AS `found`
  })
  RETURN `n17`
}] AS `f3`, [COUNT {
  MATCH (`n21`:`Event`) WHERE (`n21`.`whenSort` IS NOT NULL) AND (`n21`.`id` IS NOT NULL) AND ((NOT coalesce(EXISTS {
    MATCH (`n21`)-[`n24`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n23`) WHERE (NOT `n24`.`negated`) AND ((`n23`.`id` IN `ids4`))
    RETURN 1 AS `found`
  }, false)))
  RETURN `n21`
}] AS `f4`;
// $p0 = ["kazakhstan-2022/kazakhstan"]
// $p1 = ["kazakhstan-2022/kazakhstan"]
// $p2 = ["OCCURRED_IN"]
// $p3 = 21
// $p4 = 21
// $p5 = ["kazakhstan-2022/almaty"]
// $p6 = 21
// $p7 = ["kazakhstan-2022/almaty"]
// $p8 = ["kazakhstan-2022/kazakhstan"]
// $actual = "ACTUAL"
// $placeKinds = ["COUNTRY","LOCATION"]
