WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`sourceId`, `byPublished`) WHERE `n1`.`live` AND (`n1`.`sourceId` = `ids0`[0]) AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`sourceId` DESC, `n1`.`byPublished` DESC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}, COUNT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`sourceId`, `byPublished`) WHERE `n1`.`live` AND (`n1`.`sourceId` = `ids0`[0]) AND (`n1`.`byPublished` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, [COLLECT {
  UNWIND `ids1` AS `n5`
  WITH DISTINCT `n5`
  CALL (`ids1`, `ids2`, `n5`) {
    MATCH (`n3`)-[`n4`:`CONCERNS`]->() USING INDEX SEEK `n4`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n4`.`entityId` = `n5`) AND (`n4`.`byPublished` IS NOT NULL) AND any(`n6` IN `n3`.`objectIds` WHERE `n6` IN `ids2`)
    WITH DISTINCT `n4`.`entityId` AS `n7`, `n4`.`byPublished` AS `n8`, `n3` ORDER BY `n7` ASC, `n8` ASC LIMIT $`p4`
    RETURN `n3`
  }
  WITH DISTINCT `n3` ORDER BY `n3`.`publishedSort` ASC, `n3`.`id` ASC LIMIT $`p4`
  RETURN [[`n3`.`id`]]
}, COUNT {
  MATCH (`n3`)-[`n4`:`CONCERNS`]->() USING INDEX SEEK `n4`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n4`.`entityId` IN `ids1`) AND (`n4`.`byPublished` IS NOT NULL) AND any(`n6` IN `n3`.`objectIds` WHERE `n6` IN `ids2`)
  RETURN DISTINCT `n3`
}] AS `f1`, [COLLECT {
  MATCH (`n9`:`Claim`) WHERE (`n9`.`byPublished` IS NOT NULL) AND any(`n11` IN `n9`.`objectIds` WHERE `n11` IN `ids3`)
  WITH `n9` ORDER BY `n9`.`byPublished` ASC LIMIT $`p6`
  RETURN [[`n9`.`id`]]
}, COUNT {
  MATCH (`n9`:`Claim`) WHERE (`n9`.`byPublished` IS NOT NULL) AND any(`n11` IN `n9`.`objectIds` WHERE `n11` IN `ids3`)
  RETURN `n9`
}] AS `f2`;
// $p0 = ["kazakhstan-2022/ycpress-0115"]
// $p1 = 5
// $p2 = ["kazakhstan-2022/csto","kazakhstan-2022/kazakhstan"]
// $p3 = ["kazakhstan-2022/csto","kazakhstan-2022/kazakhstan"]
// $p4 = 9
// $p5 = ["kazakhstan-2022/csto","kazakhstan-2022/kazakhstan"]
// $p6 = 9
