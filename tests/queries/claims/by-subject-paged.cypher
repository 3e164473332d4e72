WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`)-[`n2`:`CONCERNS`]->() USING INDEX SEEK `n2`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n2`.`entityId` = `ids0`[0]) AND (`n2`.`byPublished` IS NOT NULL) AND any(`n3` IN `n1`.`subjectIds` WHERE `n3` IN `ids1`)
  WITH `n1` ORDER BY `n2`.`entityId` ASC, `n2`.`byPublished` ASC LIMIT $`p2`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)-[`n2`:`CONCERNS`]->() USING INDEX SEEK `n2`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n2`.`entityId` = `ids0`[0]) AND (`n2`.`byPublished` IS NOT NULL) AND any(`n3` IN `n1`.`subjectIds` WHERE `n3` IN `ids1`)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/tokayev"]
// $p1 = ["kazakhstan-2022/tokayev"]
// $p2 = 13

WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`)-[`n2`:`CONCERNS`]->() USING INDEX SEEK `n2`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n2`.`entityId` = `ids0`[0]) AND any(`n3` IN `n1`.`subjectIds` WHERE `n3` IN `ids1`) AND (`n2`.`byPublished` > $`p3`)
  WITH `n1` ORDER BY `n2`.`entityId` ASC, `n2`.`byPublished` ASC LIMIT $`p2`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}, COUNT {
  MATCH (`n1`)-[`n2`:`CONCERNS`]->() USING INDEX SEEK `n2`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n2`.`entityId` = `ids0`[0]) AND (`n2`.`byPublished` IS NOT NULL) AND any(`n3` IN `n1`.`subjectIds` WHERE `n3` IN `ids1`)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["kazakhstan-2022/tokayev"]
// $p1 = ["kazakhstan-2022/tokayev"]
// $p2 = 13
// $p3 = "2022-01-08 bcadae7235932f3820fd1799868d88dd5da9542735e4bf0c8053f29c581a22f4"
