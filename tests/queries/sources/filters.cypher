WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p4` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p9` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`
RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COLLECT {
  MATCH (`n3`:`Source`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL) AND EXISTS {
    MATCH (`n3`)-[:`PUBLISHED_BY`]->()-[`n6`:`IN`]->(`n5`) WHERE `n5`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  WITH `n3` ORDER BY `n3`.`byPublished` ASC LIMIT $`p3`
  RETURN [[`n3`.`id`]]
}] AS `f1`, [COUNT {
  MATCH (`n7`:`Source`) WHERE `n7`.`live` AND (`n7`.`byPublished` IS NOT NULL)
  RETURN `n7`
}] AS `f2`, [COUNT {
  MATCH (`n9`:`Source`) WHERE `n9`.`live` AND (`n9`.`byPublished` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n9`)-[:`PUBLISHED_BY`]->()-[`n12`:`IN`]->(`n11`) WHERE `n11`.`id` IN `ids2`
    RETURN 1 AS `found`
  }, false))
  RETURN `n9`
}] AS `f3`, [COLLECT {
  MATCH (`n13`:`Source`) WHERE `n13`.`live` AND (`n13`.`byPublished` IS NOT NULL) AND (`n13`.`titleKey` CONTAINS $`p5`)
  WITH `n13` ORDER BY `n13`.`byPublished` ASC LIMIT $`p6`
  RETURN [[`n13`.`title`]]
}] AS `f4`, [COUNT {
  MATCH (`n15`:`Source`) WHERE `n15`.`live` AND (`n15`.`byPublished` IS NOT NULL) AND (`n15`.`titleKey` IN $`p7`)
  RETURN `n15`
}] AS `f5`, [COUNT {
  MATCH (`n17`:`Source`) WHERE `n17`.`live` AND (`n17`.`byPublished` IS NOT NULL) AND ((`n17`.`titleKey` STARTS WITH $`p8`) OR (`n17`.`id` IN `ids3`))
  RETURN `n17`
}] AS `f6`;
// $p0 = ["kazakhstan-2022/interfax-0106"]
// $p1 = 20
// $p2 = ["kazakhstan-2022/anadolu"]
// $p3 = 20
// $p4 = ["kazakhstan-2022/anadolu","kazakhstan-2022/interfax"]
// $p5 = "kazakhstan"
// $p6 = 20
// $p7 = []
// $p8 = "c"
// $p9 = ["kazakhstan-2022/ycpress-0115"]
