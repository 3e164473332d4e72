WITH COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p12` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`contested` = $`p0`)
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p2`
  RETURN [[`n1`.`predicate`, COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`label`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`label`]
  }[0], `n1`.`contested`, COLLECT {
    MATCH (`n1`)-[`n8`:`ANSWERS`]->(`n7`:`Question`)
    WITH DISTINCT `n7`, `n8` ORDER BY `n8`.`rank` ASC, `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`text`, [COLLECT {
      MATCH ()<-[`n10`:`ON`]-(`n9`) USING INDEX SEEK `n10`:`ON`(`questionId`, `byKnown`) WHERE (`n10`.`questionId` = `n7`.`id`) AND (`n10`.`byKnown` IS NOT NULL)
      WITH `n9` ORDER BY `n10`.`questionId` ASC, `n10`.`byKnown` ASC LIMIT $`p1`
      RETURN [[`n9`.`kind`]]
    }]]
  }]]
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`contested` = $`p0`)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n11`:`Claim`) WHERE `n11`.`live` AND (`n11`.`byPublished` IS NOT NULL) AND (`n11`.`relationType` = $`p3`) AND (EXISTS {
    MATCH (`n11`)-[`n14`:`STATES`]->(`n13`) WHERE `n13`.`contested`
    RETURN 1 AS `found`
  } = $`p4`)
  RETURN `n11`
}] AS `f1`, [COUNT {
  MATCH (`n15`:`Event`) WHERE (`n15`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n15`)<-[`n18`:`FROM`|`TO`|`OF`|`OBJECT`|`PART_OF_EVENT`]-(`n17`) WHERE `n17`.`contested`
    RETURN 1 AS `found`
  } = $`p5`, false))
  RETURN `n15`
}] AS `f2`, [COLLECT {
  MATCH (`n19`:`Event`) WHERE (`n19`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n19`)<-[`n22`:`FROM`|`TO`|`OF`|`OBJECT`|`PART_OF_EVENT`]-(`n21`) WHERE `n21`.`contested`
    RETURN 1 AS `found`
  } = $`p6`)
  WITH `n19` ORDER BY `n19`.`byWhen` ASC LIMIT $`p9`
  RETURN [[`n19`.`label`, [COLLECT {
    MATCH ()<-[`n24`:`ABOUT`]-(`n23`) USING INDEX SEEK `n24`:`ABOUT`(`entityId`, `byKnown`) WHERE (`n24`.`entityId` = `n19`.`id`) AND (`n24`.`byKnown` IS NOT NULL) AND (`n23`.`withinOneSource` = $`p7`)
    WITH `n23` ORDER BY `n24`.`entityId` ASC, `n24`.`byKnown` ASC LIMIT $`p8`
    RETURN [[`n23`.`kind`]]
  }]]]
}] AS `f3`, [COLLECT {
  MATCH (`n25`:`Discrepancy`) WHERE (`n25`.`byKnown` IS NOT NULL) AND EXISTS {
    MATCH (`n25`)-[`n28`:`ABOUT`]->(`n27`) WHERE `n27`.`id` IN `ids0`
    RETURN 1 AS `found`
  } AND (`n25`.`measure` = $`p11`) AND EXISTS {
    MATCH (`n25`)<-[:`OF`]-()<-[:`TAKES`]-()-[`n30`:`PUBLISHED_IN`]->(`n29`) WHERE `n29`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  WITH `n25` ORDER BY `n25`.`byKnown` ASC LIMIT $`p13`
  RETURN [[`n25`.`kind`]]
}, COUNT {
  MATCH (`n25`:`Discrepancy`) WHERE (`n25`.`byKnown` IS NOT NULL) AND EXISTS {
    MATCH (`n25`)-[`n28`:`ABOUT`]->(`n27`) WHERE `n27`.`id` IN `ids0`
    RETURN 1 AS `found`
  } AND (`n25`.`measure` = $`p11`) AND EXISTS {
    MATCH (`n25`)<-[:`OF`]-()<-[:`TAKES`]-()-[`n30`:`PUBLISHED_IN`]->(`n29`) WHERE `n29`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  RETURN `n25`
}] AS `f4`;
// $p0 = true
// $p1 = 6
// $p2 = 21
// $p3 = "REQUESTED_HELP_FROM"
// $p4 = false
// $p5 = true
// $p6 = true
// $p7 = false
// $p8 = 6
// $p9 = 11
// $p10 = ["kazakhstan-2022/csto-force"]
// $p11 = "PERSONNEL"
// $p12 = ["kazakhstan-2022/ycpress-0115"]
// $p13 = 6
