WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p2`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [[COLLECT {
    MATCH (`n1`)<-[`n4`:`QUOTED_FROM`]-(`n3`:`Passage`) WHERE `n3`.`live`
    WITH DISTINCT `n3` ORDER BY `n3`.`start` ASC, `n3`.`end` ASC, `n3`.`id` ASC LIMIT $`p1`
    RETURN [`n3`.`start`, `n3`.`end`, `n3`.`id`, [`n3`.`start`, `n3`.`end`]]
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/interfax-0106"]
// $p1 = 21
// $p2 = 21

WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [[COLLECT {
    MATCH (`n1`)<-[`n4`:`QUOTED_FROM`]-(`n3`:`Passage`) WHERE `n3`.`live` AND ((`n3`.`start` >= $`p1`) AND ((`n3`.`start` > $`p1`) OR ((`n3`.`end` >= $`p2`) AND ((`n3`.`end` > $`p2`) OR (`n3`.`id` > $`p3`)))))
    WITH DISTINCT `n3` ORDER BY `n3`.`start` ASC, `n3`.`end` ASC, `n3`.`id` ASC LIMIT $`p4`
    RETURN [`n3`.`start`, `n3`.`end`, `n3`.`id`, [`n3`.`start`, `n3`.`end`]]
  }, EXISTS {
    MATCH (`n1`)<-[`n4`:`QUOTED_FROM`]-(`n3`:`Passage`) WHERE `n3`.`live` AND ((`n3`.`start` <= $`p1`) AND ((`n3`.`start` < $`p1`) OR ((`n3`.`end` <= $`p2`) AND ((`n3`.`end` < $`p2`) OR (`n3`.`id` <= $`p3`)))))
    RETURN DISTINCT `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/interfax-0106"]
// $p1 = 719
// $p2 = 733
// $p3 = "9e61bfc60e0ed38fc71dcf688eb4e10607914d40163b90c79bc9a5cfbe011d9d"
// $p4 = 21
// $p5 = 21
