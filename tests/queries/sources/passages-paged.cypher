WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p2`
  RETURN [[[COLLECT {
    MATCH (`n3`:`Passage`) USING INDEX SEEK `n3`:`Passage`(`sourceId`, `byStart`) WHERE (`n3`.`sourceId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`byStart` IS NOT NULL)
    WITH `n3` ORDER BY `n3`.`sourceId` ASC, `n3`.`byStart` ASC LIMIT $`p1`
    RETURN [`n3`.`start`, `n3`.`end`, `n3`.`id`, [`n3`.`start`, `n3`.`end`]]
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/interfax-0106"]
// $p1 = 21
// $p2 = 20

WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p3`
  RETURN [[[COLLECT {
    MATCH (`n3`:`Passage`) USING INDEX SEEK `n3`:`Passage`(`sourceId`, `byStart`) WHERE (`n3`.`sourceId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`byStart` > $`p2`)
    WITH `n3` ORDER BY `n3`.`sourceId` ASC, `n3`.`byStart` ASC LIMIT $`p1`
    RETURN [`n3`.`start`, `n3`.`end`, `n3`.`id`, [`n3`.`start`, `n3`.`end`]]
  }, EXISTS {
    MATCH (`n3`:`Passage`) USING INDEX SEEK `n3`:`Passage`(`sourceId`, `byStart`) WHERE (`n3`.`sourceId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`byStart` <= $`p2`)
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/interfax-0106"]
// $p1 = 21
// $p2 = "0000000719 0000000733 9e61bfc60e0ed38fc71dcf688eb4e10607914d40163b90c79bc9a5cfbe011d9d"
// $p3 = 20
