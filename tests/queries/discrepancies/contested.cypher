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
  WITH `n1`.`byWhen` AS `n11`, `n1` ORDER BY `n11` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
  RETURN [[`n1`.`predicate`, [`n3`.`label`], [`n5`.`label`], `n1`.`contested`, COLLECT {
    MATCH (`n1`)-[`n8`:`ANSWERS`]->(`n7`:`Question`)
    WITH DISTINCT `n7`, `n8` ORDER BY `n8`.`rank` ASC, `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`text`, [COLLECT {
      MATCH ()<-[`n10`:`ON`]-(`n9`) USING INDEX SEEK `n10`:`ON`(`questionId`, `byKnown`) WHERE (`n10`.`questionId` = `n7`.`id`) AND (`n10`.`byKnown` IS NOT NULL)
      WITH `n9` ORDER BY `n10`.`questionId` ASC, `n10`.`byKnown` ASC LIMIT $`p1`
      RETURN [[`n9`.`kind`]]
    }]]
  }]] ORDER BY `n11` ASC
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`contested` = $`p0`)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n12`:`Claim`) WHERE `n12`.`live` AND (`n12`.`byPublished` IS NOT NULL) AND (`n12`.`relationType` = $`p3`) AND (EXISTS {
    MATCH (`n12`)-[`n15`:`STATES`]->(`n14`) WHERE `n14`.`contested`
    RETURN 1 AS `found`
  } = $`p4`)
  RETURN `n12`
}] AS `f1`, [COUNT {
  MATCH (`n16`:`Event`) WHERE (`n16`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n16`)<-[`n19`:`FROM`|`TO`|`OF`|`OBJECT`|`PART_OF_EVENT`]-(`n18`) WHERE `n18`.`contested`
    RETURN 1 AS `found`
  } = $`p5`, false))
  RETURN `n16`
}] AS `f2`, [COLLECT {
  MATCH (`n20`:`Event`) WHERE (`n20`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n20`)<-[`n23`:`FROM`|`TO`|`OF`|`OBJECT`|`PART_OF_EVENT`]-(`n22`) WHERE `n22`.`contested`
    RETURN 1 AS `found`
  } = $`p6`)
  WITH `n20` ORDER BY `n20`.`byWhen` ASC LIMIT $`p9`
  RETURN [[`n20`.`label`, [COLLECT {
    MATCH ()<-[`n25`:`ABOUT`]-(`n24`) USING INDEX SEEK `n25`:`ABOUT`(`entityId`, `byKnown`) WHERE (`n25`.`entityId` = `n20`.`id`) AND (`n25`.`byKnown` IS NOT NULL) AND (`n24`.`withinOneSource` = $`p7`)
    WITH `n24` ORDER BY `n25`.`entityId` ASC, `n25`.`byKnown` ASC LIMIT $`p8`
    RETURN [[`n24`.`kind`]]
  }]]]
}] AS `f3`, [COLLECT {
  MATCH (`n26`:`Discrepancy`) WHERE (`n26`.`byKnown` IS NOT NULL) AND EXISTS {
    MATCH (`n26`)-[`n29`:`ABOUT`]->(`n28`) WHERE `n28`.`id` IN `ids0`
    RETURN 1 AS `found`
  } AND (`n26`.`measure` = $`p11`) AND EXISTS {
    MATCH (`n26`)<-[:`OF`]-()<-[:`TAKES`]-()-[`n31`:`PUBLISHED_IN`]->(`n30`) WHERE `n30`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  WITH `n26` ORDER BY `n26`.`byKnown` ASC LIMIT $`p13`
  RETURN [[`n26`.`kind`]]
}, COUNT {
  MATCH (`n26`:`Discrepancy`) WHERE (`n26`.`byKnown` IS NOT NULL) AND EXISTS {
    MATCH (`n26`)-[`n29`:`ABOUT`]->(`n28`) WHERE `n28`.`id` IN `ids0`
    RETURN 1 AS `found`
  } AND (`n26`.`measure` = $`p11`) AND EXISTS {
    MATCH (`n26`)<-[:`OF`]-()<-[:`TAKES`]-()-[`n31`:`PUBLISHED_IN`]->(`n30`) WHERE `n30`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  RETURN `n26`
}] AS `f4`;
// $p0 = true
// $p1 = 5
// $p2 = 20
// $p3 = "REQUESTED_HELP_FROM"
// $p4 = false
// $p5 = true
// $p6 = true
// $p7 = false
// $p8 = 5
// $p9 = 10
// $p10 = ["kazakhstan-2022/csto-force"]
// $p11 = "PERSONNEL"
// $p12 = ["kazakhstan-2022/ycpress-0115"]
// $p13 = 5
