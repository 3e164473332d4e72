WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p9` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p13` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`
RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`fromId` = `ids0`[0]) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`fromId` ASC, `n1`.`predicate` ASC, `n1`.`byWhen` ASC LIMIT $`p2`
  RETURN [[`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`fromId` = `ids0`[0]) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `byWhen`) WHERE (`n3`.`toId` = `ids1`[0]) AND (`n3`.`byWhen` IS NOT NULL)
  WITH `n3` ORDER BY `n3`.`toId` DESC, `n3`.`byWhen` DESC LIMIT $`p4`
  RETURN [[`n3`.`id`]]
}, COUNT {
  MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `byWhen`) WHERE (`n3`.`toId` = `ids1`[0]) AND (`n3`.`byWhen` IS NOT NULL)
  RETURN `n3`
}] AS `f1`, [COLLECT {
  UNWIND `ids2` AS `n7`
  WITH DISTINCT `n7`
  CALL (`ids2`, `n7`) {
    MATCH (`n5`:`Relation`) WHERE (`n5`.`fromId` = `n7`) AND (`n5`.`byWhen` IS NOT NULL) AND (`n5`.`negated` = $`p6`)
    WITH `n5` ORDER BY `n5`.`fromId` ASC, `n5`.`byWhen` ASC LIMIT $`p7`
    RETURN `n5`
  }
  WITH `n5` ORDER BY `n5`.`whenSort` ASC, `n5`.`id` ASC LIMIT $`p7`
  RETURN [[`n5`.`id`]]
}, COUNT {
  MATCH (`n5`:`Relation`) WHERE (`n5`.`fromId` IN `ids2`) AND (`n5`.`byWhen` IS NOT NULL) AND (`n5`.`negated` = $`p6`)
  RETURN `n5`
}] AS `f2`, [COLLECT {
  UNWIND $`p8` AS `n10`
  WITH DISTINCT `n10`
  CALL (`ids3`, `ids4`, `n10`) {
    MATCH (`n8`:`Relation`) WHERE (`n8`.`predicate` = `n10`) AND (`n8`.`byWhen` IS NOT NULL) AND (`n8`.`fromId` IN `ids3`) AND (`n8`.`fromId` IN `ids4`)
    WITH `n8` ORDER BY `n8`.`predicate` ASC, `n8`.`byWhen` ASC LIMIT $`p11`
    RETURN `n8`
  }
  WITH `n8` ORDER BY `n8`.`whenSort` ASC, `n8`.`id` ASC LIMIT $`p11`
  RETURN [[`n8`.`id`]]
}, COUNT {
  MATCH (`n8`:`Relation`) WHERE (`n8`.`predicate` IN $`p8`) AND (`n8`.`byWhen` IS NOT NULL) AND (`n8`.`fromId` IN `ids3`) AND (`n8`.`fromId` IN `ids4`)
  RETURN `n8`
}] AS `f3`, [COLLECT {
  MATCH (`n11`:`Relation`) WHERE (`n11`.`predicate` = $`p12`) AND (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`id` IN `ids5`)
  WITH `n11` ORDER BY `n11`.`predicate` ASC, `n11`.`byWhen` ASC LIMIT $`p14`
  RETURN [[`n11`.`id`]]
}, COUNT {
  MATCH (`n11`:`Relation`) WHERE (`n11`.`predicate` = $`p12`) AND (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`id` IN `ids5`)
  RETURN `n11`
}] AS `f4`, [COLLECT {
  MATCH (`n13`:`Relation`) WHERE (`n13`.`predicate` = $`p15`) AND (`n13`.`knownSort` IS NOT NULL) AND (`n13`.`id` IS NOT NULL)
  WITH `n13` ORDER BY `n13`.`knownSort` ASC, `n13`.`id` ASC LIMIT $`p16`
  RETURN [[`n13`.`id`]]
}] AS `f5`;
// $p0 = "DEPLOYED_TO"
// $p1 = ["kazakhstan-2022/csto"]
// $p2 = 3
// $p3 = ["kazakhstan-2022/csto"]
// $p4 = 3
// $p5 = ["kazakhstan-2022/csto","kazakhstan-2022/tokayev"]
// $p6 = false
// $p7 = 5
// $p8 = []
// $p9 = ["kazakhstan-2022/csto"]
// $p10 = ["kazakhstan-2022/csto"]
// $p11 = 20
// $p12 = "MEMBER_OF"
// $p13 = []
// $p14 = 20
// $p15 = "MEMBER_OF"
// $p16 = 3
