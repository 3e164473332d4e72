WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Figure`) USING INDEX SEEK `n1`:`Figure`(`ofId`, `byPredicate`) WHERE (`n1`.`ofId` = `ids0`[0]) AND (`n1`.`byPredicate` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`ofId` ASC, `n1`.`byPredicate` ASC LIMIT $`p1`
  RETURN [`n1`.`predicate`, `n1`.`knownSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Figure`) USING INDEX SEEK `n1`:`Figure`(`ofId`, `byPredicate`) WHERE (`n1`.`ofId` = `ids0`[0]) AND (`n1`.`byPredicate` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/csto"]
// $p1 = 4
