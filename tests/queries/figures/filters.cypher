WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`
RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COUNT {
    MATCH (`n2`:`Figure`) USING INDEX SEEK `n2`:`Figure`(`ofId`, `byPredicate`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`byPredicate` IS NOT NULL) AND (`n2`.`id` IN `ids0`)
    RETURN `n2`
  }], [COUNT {
    MATCH (`n4`:`Figure`) USING INDEX SEEK `n4`:`Figure`(`ofId`, `byPredicate`) WHERE (`n4`.`ofId` = `n1`.`id`) AND (`n4`.`byPredicate` IS NOT NULL) AND (`n4`.`ofId` IN `ids1`)
    RETURN `n4`
  }], [COLLECT {
    MATCH (`n6`:`Figure`) USING INDEX SEEK `n6`:`Figure`(`ofId`, `byPredicate`) WHERE (`n6`.`ofId` = `n1`.`id`) AND (`n6`.`byPredicate` IS NOT NULL) AND (`n6`.`predicate` = $`p3`)
    WITH `n6` ORDER BY `n6`.`ofId` ASC, `n6`.`byPredicate` ASC LIMIT $`p4`
    RETURN [[[`n6`.`valueText`]]]
  }], [COUNT {
    MATCH (`n8`:`Figure`) USING INDEX SEEK `n8`:`Figure`(`ofId`, `byPredicate`) WHERE (`n8`.`ofId` = `n1`.`id`) AND (`n8`.`byPredicate` IS NOT NULL) AND EXISTS {
      MATCH (`n8`)<-[`n11`:`STATES`]-(`n10`) WHERE `n10`.`sourceId` IN `ids2`
      RETURN 1 AS `found`
    }
    RETURN `n8`
  }], [COUNT {
    MATCH (`n12`:`Figure`) USING INDEX SEEK `n12`:`Figure`(`ofId`, `byPredicate`) WHERE (`n12`.`ofId` = `n1`.`id`) AND (`n12`.`byPredicate` IS NOT NULL) AND (`n12`.`modality` = $`p6`)
    RETURN `n12`
  }], [COUNT {
    MATCH (`n14`:`Figure`) USING INDEX SEEK `n14`:`Figure`(`ofId`, `byPredicate`) WHERE (`n14`.`ofId` = `n1`.`id`) AND (`n14`.`byPredicate` IS NOT NULL) AND ((`n14`.`predicate` = $`p7`) OR (NOT coalesce(`n14`.`modality` = $`p8`, false)))
    RETURN `n14`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = ["nothing","593b332df318771ea69d78fc0c8d9334a0de55219bb1363c25d4604a1b3c1a80"]
// $p2 = ["kazakhstan-2022/csto-force"]
// $p3 = "PERSONNEL"
// $p4 = 20
// $p5 = ["kazakhstan-2022/ycpress-0115"]
// $p6 = "ACTUAL"
// $p7 = "EQUIPMENT"
// $p8 = "ACTUAL"
