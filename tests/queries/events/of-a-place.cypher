RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) THEN [COUNT {
    MATCH (`n1`)<-[`n3`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n2`:`Event`) WHERE (NOT `n3`.`negated`)
    RETURN DISTINCT `n2`
  }] END, CASE WHEN (`n1`:`Country`) THEN [COLLECT {
    MATCH ANY SHORTEST (`n1`) ((`n7`)-[`n8`:`IN`|`WITHIN`|`PART_OF`]-(`n9`) WHERE (`n8`:`IN`) OR ((startNode(`n8`) = `n9`) AND ((coalesce(`n8`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n8`.`negated`, false))) AND ((`n7`.`kind` IN $`placeKinds`) AND coalesce(`n7`.`live`, true)) AND ((`n9`.`kind` IN $`placeKinds`) AND coalesce(`n9`.`live`, true)))){0,} (`n6`:`Place`)
    MATCH (`n6`)<-[`n5`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n4`:`Event`) WHERE (NOT `n5`.`negated`) AND (EXISTS {
      MATCH (`n4`)<-[`n11`:`DATES`]-(`n10`) WHERE ((`n10`.`whenEarliest` IS NOT NULL) OR (`n10`.`whenLatest` IS NOT NULL)) AND ((NOT (`n10`.`whenLatest` IS NOT NULL)) OR (`n10`.`whenLatest` >= $`p3`))
      RETURN 1 AS `found`
    })
    WITH DISTINCT `n4` ORDER BY `n4`.`nameKey` DESC, `n4`.`id` DESC LIMIT $`p4`
    RETURN [`n4`.`nameKey`, `n4`.`id`, [`n4`.`name`]]
  }, COUNT {
    MATCH ANY SHORTEST (`n1`) ((`n7`)-[`n8`:`IN`|`WITHIN`|`PART_OF`]-(`n9`) WHERE (`n8`:`IN`) OR ((startNode(`n8`) = `n9`) AND ((coalesce(`n8`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n8`.`negated`, false))) AND ((`n7`.`kind` IN $`placeKinds`) AND coalesce(`n7`.`live`, true)) AND ((`n9`.`kind` IN $`placeKinds`) AND coalesce(`n9`.`live`, true)))){0,} (`n6`:`Place`)
    MATCH (`n6`)<-[`n5`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n4`:`Event`) WHERE (NOT `n5`.`negated`) AND (EXISTS {
      MATCH (`n4`)<-[`n11`:`DATES`]-(`n10`) WHERE ((`n10`.`whenEarliest` IS NOT NULL) OR (`n10`.`whenLatest` IS NOT NULL)) AND ((NOT (`n10`.`whenLatest` IS NOT NULL)) OR (`n10`.`whenLatest` >= $`p3`))
      RETURN 1 AS `found`
    })
    RETURN DISTINCT `n4`
  }] END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p5`})-[:`IN`]->(`n12`:`Entity`)
  RETURN [CASE WHEN `n12`:`Person` THEN 0 WHEN `n12`:`Organization` THEN 1 WHEN `n12`:`Group` THEN 2 WHEN `n12`:`Country` THEN 3 WHEN `n12`:`Location` THEN 4 WHEN `n12`:`Event` THEN 5 WHEN `n12`:`Thing` THEN 6 END, CASE WHEN (`n12`:`Country`) OR (`n12`:`Location`) THEN [COLLECT {
    MATCH ANY SHORTEST (`n12`) ((`n16`)-[`n17`:`IN`|`WITHIN`|`PART_OF`]-(`n18`) WHERE (`n17`:`IN`) OR ((startNode(`n17`) = `n16`) AND ((coalesce(`n17`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n17`.`negated`, false))) AND ((`n16`.`kind` IN $`placeKinds`) AND coalesce(`n16`.`live`, true)) AND ((`n18`.`kind` IN $`placeKinds`) AND coalesce(`n18`.`live`, true)))){0,} (`n15`:`Place`)
    MATCH (`n15`)<-[`n14`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n13`:`Event`) WHERE (NOT `n14`.`negated`)
    WITH DISTINCT `n13` ORDER BY `n13`.`whenSort` DESC, `n13`.`id` DESC LIMIT $`p6`
    RETURN [[`n13`.`name`]]
  }, COUNT {
    MATCH ANY SHORTEST (`n12`) ((`n16`)-[`n17`:`IN`|`WITHIN`|`PART_OF`]-(`n18`) WHERE (`n17`:`IN`) OR ((startNode(`n17`) = `n16`) AND ((coalesce(`n17`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n17`.`negated`, false))) AND ((`n16`.`kind` IN $`placeKinds`) AND coalesce(`n16`.`live`, true)) AND ((`n18`.`kind` IN $`placeKinds`) AND coalesce(`n18`.`live`, true)))){0,} (`n15`:`Place`)
    MATCH (`n15`)<-[`n14`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n13`:`Event`) WHERE (NOT `n14`.`negated`)
    RETURN DISTINCT `n13`
  }] END, CASE WHEN (`n12`:`Country`) OR (`n12`:`Location`) THEN [COUNT {
    CALL (`n12`) {
      MATCH ANY SHORTEST (`n12`) ((`n22`)-[`n23`:`IN`|`WITHIN`|`PART_OF`]-(`n24`) WHERE (`n23`:`IN`) OR ((startNode(`n23`) = `n24`) AND ((coalesce(`n23`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n23`.`negated`, false))) AND ((`n22`.`kind` IN $`placeKinds`) AND coalesce(`n22`.`live`, true)) AND ((`n24`.`kind` IN $`placeKinds`) AND coalesce(`n24`.`live`, true)))){0,} (`n21`:`Place`)
      MATCH (`n21`)<-[`n20`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n19`:`Event`) WHERE (NOT `n20`.`negated`)
      RETURN `n19`
      UNION
      MATCH ANY SHORTEST (`n12`) ((`n26`)-[`n27`:`IN`|`WITHIN`|`PART_OF`]-(`n28`) WHERE (`n27`:`IN`) OR ((startNode(`n27`) = `n26`) AND ((coalesce(`n27`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n27`.`negated`, false))) AND ((`n26`.`kind` IN $`placeKinds`) AND coalesce(`n26`.`live`, true)) AND ((`n28`.`kind` IN $`placeKinds`) AND coalesce(`n28`.`live`, true)))){0,} (`n25`:`Place`)
      MATCH (`n25`)<-[`n20`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n19`:`Event`) WHERE (NOT `n20`.`negated`)
      RETURN `n19`
    }
    RETURN `n19`
  }] END, CASE WHEN (`n12`:`Country`) OR (`n12`:`Location`) THEN [COLLECT {
    MATCH ANY SHORTEST (`n12`) ((`n31`)-[`n32`:`IN`|`WITHIN`|`PART_OF`]-(`n33`) WHERE (`n32`:`IN`) OR ((startNode(`n32`) = `n33`) AND ((coalesce(`n32`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n32`.`negated`, false))) AND ((`n31`.`kind` IN $`placeKinds`) AND coalesce(`n31`.`live`, true)) AND ((`n33`.`kind` IN $`placeKinds`) AND coalesce(`n33`.`live`, true)))){0,} (`n29`:`Place`)
    MATCH (`n29`) WHERE (`n29`.`id` <> `n12`.`id`)
    WITH DISTINCT `n29` ORDER BY `n29`.`nameKey` ASC, `n29`.`id` ASC LIMIT $`p8`
    RETURN [[CASE WHEN `n29`:`Country` THEN 0 WHEN `n29`:`Location` THEN 1 END, `n29`.`name`, [COLLECT {
      MATCH (`n29`)<-[`n35`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n34`:`Event`) WHERE (NOT `n35`.`negated`)
      WITH DISTINCT `n34` ORDER BY `n34`.`whenSort` ASC, `n34`.`id` ASC LIMIT $`p7`
      RETURN [[`n34`.`name`]]
    }]]]
  }] END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $actual = "ACTUAL"
// $placeKinds = ["COUNTRY","LOCATION"]
// $p3 = "2022-01-05"
// $p4 = 4
// $p5 = "kazakhstan-2022/almaty"
// $p6 = 4
// $p7 = 21
// $p8 = 21
