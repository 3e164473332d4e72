WITH COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)-[`n4`:`PUBLISHED_IN`]->(`n3`) WHERE ((`n3`.`publishedEarliest` IS NOT NULL) OR (`n3`.`publishedLatest` IS NOT NULL)) AND ((NOT (`n3`.`publishedEarliest` IS NOT NULL)) OR (`n3`.`publishedEarliest` <= $`p0`))
    RETURN 1 AS `found`
  }
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n5`:`Claim`) WHERE `n5`.`live` AND ((`n5`.`whenEarliest` IS NOT NULL) OR (`n5`.`whenLatest` IS NOT NULL)) AND ((NOT (`n5`.`whenLatest` IS NOT NULL)) OR (`n5`.`whenLatest` >= $`p1`))
  WITH `n5` ORDER BY COLLECT {
    MATCH (`n5`)<-[`n8`:`RECORDS`]-(`n7`)
    WITH `n7` ORDER BY `n7`.`seq` ASC LIMIT 1
    RETURN `n7`.`seq` AS `value`
  }[0] ASC, `n5`.`id` ASC LIMIT $`p2`
  RETURN [COLLECT {
    MATCH (`n5`)<-[`n8`:`RECORDS`]-(`n7`)
    WITH `n7` ORDER BY `n7`.`seq` ASC LIMIT 1
    RETURN `n7`.`seq` AS `value`
  }[0], `n5`.`id`, [[`n5`.`whenEdtf`, `n5`.`whenExtent`]]]
}, COUNT {
  MATCH (`n5`:`Claim`) WHERE `n5`.`live` AND ((`n5`.`whenEarliest` IS NOT NULL) OR (`n5`.`whenLatest` IS NOT NULL)) AND ((NOT (`n5`.`whenLatest` IS NOT NULL)) OR (`n5`.`whenLatest` >= $`p1`))
  RETURN `n5`
}] AS `f1`, [COUNT {
  MATCH (`n9`:`Claim`) WHERE `n9`.`live` AND (`n9`.`byPublished` IS NOT NULL) AND (COLLECT {
    MATCH (`n9`)<-[`n12`:`RECORDS`]-(`n11`)
    WITH `n11` ORDER BY `n11`.`seq` ASC LIMIT 1
    RETURN `n11`.`id` AS `value`
  }[0] IN `ids0`)
  RETURN `n9`
}] AS `f2`, [COLLECT {
  MATCH (`n13`:`Claim`) WHERE `n13`.`live` AND EXISTS {
    MATCH (`n13`)-[`n16`:`STATES`]->(`n15`) WHERE `n15`.`originCount` >= $`p4`
    RETURN 1 AS `found`
  }
  WITH `n13` ORDER BY COLLECT {
    MATCH (`n13`)<-[`n18`:`RECORDS`]-(`n17`)
    WITH `n17` ORDER BY `n17`.`seq` ASC LIMIT 1
    RETURN `n17`.`seq` AS `value`
  }[0] DESC, `n13`.`id` DESC LIMIT $`p5`
  RETURN [COLLECT {
    MATCH (`n13`)<-[`n18`:`RECORDS`]-(`n17`)
    WITH `n17` ORDER BY `n17`.`seq` ASC LIMIT 1
    RETURN `n17`.`seq` AS `value`
  }[0], `n13`.`id`, [`n13`.`id`, COLLECT {
    MATCH (`n13`)<-[`n20`:`RECORDS`]-(`n19`:`Batch`)
    WITH `n19` ORDER BY `n19`.`seq` ASC, `n19`.`id` ASC LIMIT 1
    RETURN [`n19`.`cursor`]
  }[0], COLLECT {
    MATCH (`n13`)-[`n22`:`STATES`]->(`n21`:`Proposition`)
    WITH DISTINCT `n21` ORDER BY `n21`.`id` ASC LIMIT 101
    RETURN [`n21`.`originCount`]
  }]]
}, COUNT {
  MATCH (`n13`:`Claim`) WHERE `n13`.`live` AND EXISTS {
    MATCH (`n13`)-[`n16`:`STATES`]->(`n15`) WHERE `n15`.`originCount` >= $`p4`
    RETURN 1 AS `found`
  }
  RETURN `n13`
}] AS `f3`;
// $p0 = "2022-01-06"
// $p1 = "2022-01-10"
// $p2 = 20
// $p3 = ["none"]
// $p4 = 3
// $p5 = 5
