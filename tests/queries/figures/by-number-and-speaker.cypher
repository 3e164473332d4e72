WITH COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (((`n1`.`valueNumber` >= $`p0`) AND (`n1`.`valueNumber` <= $`p1`)) OR ((`n1`.`valueLow` >= $`p2`) AND (`n1`.`valueLow` <= $`p3`)) OR ((`n1`.`valueHigh` >= $`p4`) AND (`n1`.`valueHigh` <= $`p5`)))
  WITH `n1` ORDER BY `n1`.`byPredicate` ASC LIMIT $`p6`
  RETURN [`n1`.`predicate`, `n1`.`knownSort`, `n1`.`id`, [`n1`.`predicate`, [`n1`.`valueText`, `n1`.`valueNumber`, `n1`.`valueLow`, `n1`.`valueHigh`]]]
}, COUNT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (((`n1`.`valueNumber` >= $`p0`) AND (`n1`.`valueNumber` <= $`p1`)) OR ((`n1`.`valueLow` >= $`p2`) AND (`n1`.`valueLow` <= $`p3`)) OR ((`n1`.`valueHigh` >= $`p4`) AND (`n1`.`valueHigh` <= $`p5`)))
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Figure`) WHERE (`n3`.`byPredicate` IS NOT NULL) AND EXISTS {
    MATCH (`n3`)<-[:`STATES`]-()-[:`MADE_IN`]->()<-[`n6`:`ASSERTED`]-(`n5`) WHERE `n5`.`id` IN `ids0`
    RETURN 1 AS `found`
  }
  WITH `n3` ORDER BY `n3`.`byPredicate` DESC LIMIT $`p8`
  RETURN [[`n3`.`predicate`, [`n3`.`valueText`]]]
}, COUNT {
  MATCH (`n3`:`Figure`) WHERE (`n3`.`byPredicate` IS NOT NULL) AND EXISTS {
    MATCH (`n3`)<-[:`STATES`]-()-[:`MADE_IN`]->()<-[`n6`:`ASSERTED`]-(`n5`) WHERE `n5`.`id` IN `ids0`
    RETURN 1 AS `found`
  }
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n7`:`Figure`) WHERE (`n7`.`byPredicate` IS NOT NULL) AND (`n7`.`originCount` = $`p9`)
  RETURN `n7`
}] AS `f2`;
// $p0 = 200
// $p1 = 3000
// $p2 = 200
// $p3 = 3000
// $p4 = 200
// $p5 = 3000
// $p6 = 20
// $p7 = ["kazakhstan-2022/tokayev"]
// $p8 = 4
// $p9 = 1
