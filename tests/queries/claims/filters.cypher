WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p4` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`, COLLECT {
  UNWIND $`p6` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids6`, COLLECT {
  UNWIND $`p14` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids7`, COLLECT {
  UNWIND $`p15` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids8`, COLLECT {
  UNWIND $`p16` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids9`, COLLECT {
  UNWIND $`p17` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids10`, COLLECT {
  UNWIND $`p18` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids11`, COLLECT {
  UNWIND $`p20` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids12`, COLLECT {
  UNWIND $`p21` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids13`, COLLECT {
  UNWIND $`p22` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids14`
RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`)-[`n4`:`CONCERNS`]->() USING INDEX SEEK `n4`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n4`.`entityId` = `ids1`[0]) AND (`n4`.`byPublished` IS NOT NULL) AND any(`n5` IN `n3`.`subjectIds` WHERE `n5` IN `ids2`)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n6`)-[`n7`:`CONCERNS`]->() USING INDEX SEEK `n7`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n7`.`entityId` = `ids3`[0]) AND (`n7`.`byPublished` IS NOT NULL) AND any(`n8` IN `n6`.`objectIds` WHERE `n8` IN `ids4`)
  RETURN `n6`
}] AS `f2`, [COUNT {
  MATCH (`n9`)-[`n10`:`CONCERNS`]->() USING INDEX SEEK `n10`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n10`.`entityId` = `ids5`[0]) AND (`n10`.`byPublished` IS NOT NULL) AND any(`n11` IN `n9`.`subjectIds` WHERE `n11` IN `ids6`)
  RETURN `n9`
}] AS `f3`, [COUNT {
  MATCH (`n12`:`Claim`) WHERE `n12`.`live` AND (`n12`.`byPublished` IS NOT NULL) AND (`n12`.`relationType` = $`p7`)
  RETURN `n12`
}] AS `f4`, [COUNT {
  MATCH (`n14`:`Claim`) WHERE `n14`.`live` AND (`n14`.`byPublished` IS NOT NULL) AND (`n14`.`measure` IN $`p8`)
  RETURN `n14`
}] AS `f5`, [COUNT {
  MATCH (`n16`:`Claim`) WHERE `n16`.`live` AND (`n16`.`byPublished` IS NOT NULL) AND (`n16`.`attribute` IN $`p9`)
  RETURN `n16`
}] AS `f6`, [COUNT {
  MATCH (`n18`:`Claim`) WHERE `n18`.`live` AND (`n18`.`byPublished` IS NOT NULL) AND (`n18`.`modality` = $`p10`)
  RETURN `n18`
}] AS `f7`, [COUNT {
  MATCH (`n20`:`Claim`) WHERE `n20`.`live` AND (`n20`.`byPublished` IS NOT NULL) AND (`n20`.`negated` = $`p11`)
  RETURN `n20`
}] AS `f8`, [COUNT {
  MATCH (`n22`:`Claim`) WHERE `n22`.`live` AND (`n22`.`byPublished` IS NOT NULL) AND (`n22`.`attributed` = $`p12`)
  RETURN `n22`
}] AS `f9`, [COUNT {
  MATCH (`n24`:`Claim`) WHERE `n24`.`live` AND (`n24`.`byPublished` IS NOT NULL) AND (`n24`.`attributed` = $`p13`)
  RETURN `n24`
}] AS `f10`, [COUNT {
  MATCH (`n26`:`Claim`) WHERE `n26`.`live` AND (`n26`.`byPublished` IS NOT NULL) AND (EXISTS {
    MATCH (`n26`)-[:`MADE_IN`]->()<-[`n29`:`ASSERTED`]-(`n28`) WHERE `n28`.`id` IN `ids7`
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n26`)-[:`MADE_IN`]->()-[:`IN`]->()<-[`n31`:`ASSERTED`]-(`n30`) WHERE `n30`.`id` IN `ids8`
    RETURN 1 AS `found`
  })
  RETURN `n26`
}] AS `f11`, [COUNT {
  MATCH (`n32`:`Claim`) WHERE `n32`.`live` AND (`n32`.`byPublished` IS NOT NULL) AND (EXISTS {
    MATCH (`n32`)-[`n35`:`MADE_IN`]->(`n34`) WHERE `n34`.`id` IN `ids9`
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n32`)-[:`MADE_IN`]->()-[`n37`:`IN`]->(`n36`) WHERE `n36`.`id` IN `ids10`
    RETURN 1 AS `found`
  })
  RETURN `n32`
}] AS `f12`, [COUNT {
  MATCH (`n38`:`Claim`) USING INDEX SEEK `n38`:`Claim`(`sourceId`, `byPublished`) WHERE `n38`.`live` AND (`n38`.`sourceId` = `ids11`[0]) AND (`n38`.`byPublished` IS NOT NULL)
  RETURN `n38`
}] AS `f13`, [COUNT {
  MATCH (`n40`:`Claim`) WHERE `n40`.`live` AND (`n40`.`byPublished` IS NOT NULL) AND (NOT coalesce(`n40`.`measure` IN $`p19`, false))
  RETURN `n40`
}] AS `f14`, [COUNT {
  MATCH (`n42`:`Claim`) WHERE `n42`.`live` AND (`n42`.`byPublished` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n42`)-[:`MADE_IN`]->()<-[`n45`:`ASSERTED`]-(`n44`) WHERE `n44`.`id` IN `ids12`
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n42`)-[:`MADE_IN`]->()-[:`IN`]->()<-[`n47`:`ASSERTED`]-(`n46`) WHERE `n46`.`id` IN `ids13`
    RETURN 1 AS `found`
  }, false))
  RETURN `n42`
}] AS `f15`, [COUNT {
  MATCH (`n48`:`Claim`) WHERE `n48`.`live` AND (`n48`.`byPublished` IS NOT NULL) AND (NOT coalesce(any(`n50` IN `n48`.`objectIds` WHERE `n50` IN `ids14`), false))
  RETURN `n48`
}] AS `f16`;
// $p0 = ["nothing","00746bcfbd79ee7f42d5b79b04b90e629c8687b0f9db369fba97238235abdd47"]
// $p1 = ["kazakhstan-2022/tokayev"]
// $p2 = ["kazakhstan-2022/tokayev"]
// $p3 = ["kazakhstan-2022/csto"]
// $p4 = ["kazakhstan-2022/csto"]
// $p5 = ["kazakhstan-2022/belarus"]
// $p6 = ["kazakhstan-2022/belarus"]
// $p7 = "DEPLOYED_TO"
// $p8 = ["PERSONNEL","DEATHS"]
// $p9 = ["NAME","LABEL"]
// $p10 = "ALLEGED"
// $p11 = true
// $p12 = true
// $p13 = false
// $p14 = ["kazakhstan-2022/tokayev"]
// $p15 = ["kazakhstan-2022/tokayev"]
// $p16 = ["kazakhstan-2022/tokayev-militants"]
// $p17 = ["kazakhstan-2022/tokayev-militants"]
// $p18 = ["kazakhstan-2022/ycpress-0115"]
// $p19 = ["PERSONNEL","DEATHS"]
// $p20 = ["kazakhstan-2022/tokayev"]
// $p21 = ["kazakhstan-2022/tokayev"]
// $p22 = ["kazakhstan-2022/csto"]
