WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p0`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL) AND (`n3`.`id` IN `ids0`)
  WITH `n3` ORDER BY `n3`.`byPublished` ASC LIMIT $`p2`
  RETURN [`n3`.`publishedSort`, `n3`.`id`, [`n3`.`id`]]
}] AS `f1`;
// $p0 = 1
// $p1 = []
// $p2 = 21
