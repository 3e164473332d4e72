RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) THEN [COUNT {
    MATCH (`n1`)<-[`n3`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n2`:`Event`) WHERE NOT `n3`.`negated`
    RETURN DISTINCT `n2`
  }] END, CASE WHEN (`n1`:`Country`) THEN [COLLECT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n6`:`Place`)
    MATCH (`n6`)<-[`n5`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n4`:`Event`) WHERE (NOT `n5`.`negated`) AND EXISTS {
      MATCH (`n4`)<-[`n8`:`DATES`]-(`n7`) WHERE ((`n7`.`whenEarliest` IS NOT NULL) OR (`n7`.`whenLatest` IS NOT NULL)) AND ((NOT (`n7`.`whenLatest` IS NOT NULL)) OR (`n7`.`whenLatest` >= $`p1`))
      RETURN 1 AS `found`
    }
    WITH DISTINCT `n4` ORDER BY `n4`.`nameKey` DESC, `n4`.`id` DESC LIMIT $`p2`
    RETURN [`n4`.`nameKey`, `n4`.`id`, [`n4`.`name`]]
  }, COUNT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n6`:`Place`)
    MATCH (`n6`)<-[`n5`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n4`:`Event`) WHERE (NOT `n5`.`negated`) AND EXISTS {
      MATCH (`n4`)<-[`n8`:`DATES`]-(`n7`) WHERE ((`n7`.`whenEarliest` IS NOT NULL) OR (`n7`.`whenLatest` IS NOT NULL)) AND ((NOT (`n7`.`whenLatest` IS NOT NULL)) OR (`n7`.`whenLatest` >= $`p1`))
      RETURN 1 AS `found`
    }
    RETURN DISTINCT `n4`
  }] END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p3`})-[:`IN`]->(`n9`:`Entity`)
  RETURN [CASE WHEN `n9`:`Person` THEN 0 WHEN `n9`:`Organization` THEN 1 WHEN `n9`:`Group` THEN 2 WHEN `n9`:`Country` THEN 3 WHEN `n9`:`Location` THEN 4 WHEN `n9`:`Event` THEN 5 WHEN `n9`:`Thing` THEN 6 END, CASE WHEN (`n9`:`Country`) OR (`n9`:`Location`) THEN [COLLECT {
    MATCH (:`Record` {`id`: `n9`.`id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n12`:`Place`)
    MATCH (`n12`)<-[`n11`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n10`:`Event`) WHERE NOT `n11`.`negated`
    WITH DISTINCT `n10` ORDER BY `n10`.`whenSort` DESC, `n10`.`id` DESC LIMIT $`p4`
    RETURN [[`n10`.`name`]]
  }, COUNT {
    MATCH (:`Record` {`id`: `n9`.`id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n12`:`Place`)
    MATCH (`n12`)<-[`n11`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n10`:`Event`) WHERE NOT `n11`.`negated`
    RETURN DISTINCT `n10`
  }] END, CASE WHEN (`n9`:`Country`) OR (`n9`:`Location`) THEN [COUNT {
    CALL (`n9`) {
      MATCH (:`Record` {`id`: `n9`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n15`:`Place`)
      MATCH (`n15`)<-[`n14`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n13`:`Event`) WHERE NOT `n14`.`negated`
      RETURN `n13`
      UNION
      MATCH (:`Record` {`id`: `n9`.`id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n16`:`Place`)
      MATCH (`n16`)<-[`n14`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n13`:`Event`) WHERE NOT `n14`.`negated`
      RETURN `n13`
    }
    RETURN `n13`
  }] END, CASE WHEN (`n9`:`Country`) OR (`n9`:`Location`) THEN [COLLECT {
    MATCH (:`Record` {`id`: `n9`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n17`:`Place`)
    MATCH (`n17`) WHERE `n17`.`id` <> `n9`.`id`
    WITH DISTINCT `n17` ORDER BY `n17`.`nameKey` ASC, `n17`.`id` ASC LIMIT $`p6`
    RETURN [[`n17`.`name`, [COLLECT {
      MATCH (`n17`)<-[`n20`:`OCCURRED_IN`|`IN_FORCE_IN`]-(`n19`:`Event`) WHERE NOT `n20`.`negated`
      WITH DISTINCT `n19` ORDER BY `n19`.`whenSort` ASC, `n19`.`id` ASC LIMIT $`p5`
      RETURN [[`n19`.`name`]]
    }]]]
  }] END]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = "2022-01-05"
// $p2 = 3
// $p3 = "kazakhstan-2022/almaty"
// $p4 = 4
// $p5 = 20
// $p6 = 20
