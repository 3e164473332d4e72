WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`)-[`n2`:`ABOUT`]->() USING INDEX SEEK `n2`:`ABOUT`(`entityId`, `byWhen`) WHERE (`n2`.`entityId` = `ids0`[0]) AND (`n2`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`RENDERED_IN`]->(`n3`) WHERE `n3`.`mode` = $`p1`
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n2`.`entityId` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)-[`n2`:`ABOUT`]->() USING INDEX SEEK `n2`:`ABOUT`(`entityId`, `byWhen`) WHERE (`n2`.`entityId` = `ids0`[0]) AND (`n2`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`RENDERED_IN`]->(`n3`) WHERE `n3`.`mode` = $`p1`
    RETURN 1 AS `found`
  }
  RETURN `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/csto"]
// $p1 = "DIRECT"
// $p2 = 5
