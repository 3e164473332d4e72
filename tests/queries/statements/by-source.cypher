WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`)-[`n2`:`RENDERED_IN`]->() USING INDEX SEEK `n2`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n2`.`sourceId` = `ids0`[0]) AND (`n2`.`byWhen` IS NOT NULL)
  WITH DISTINCT `n2`.`sourceId` AS `n3`, `n2`.`byWhen` AS `n4`, `n1` ORDER BY `n3` DESC, `n4` DESC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)-[`n2`:`RENDERED_IN`]->() USING INDEX SEEK `n2`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n2`.`sourceId` = `ids0`[0]) AND (`n2`.`byWhen` IS NOT NULL)
  RETURN DISTINCT `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/ycpress-0115"]
// $p1 = 6
