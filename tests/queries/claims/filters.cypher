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
  UNWIND $`p11` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p12` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`, COLLECT {
  UNWIND $`p13` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids6`, COLLECT {
  UNWIND $`p15` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids7`, COLLECT {
  UNWIND $`p16` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids8`
RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Claim`) WHERE `n3`.`live` AND (`n3`.`publishedSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (any(`n5` IN `n3`.`subjectIds` WHERE (`n5` IN `ids1`)))
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n6`:`Claim`) WHERE `n6`.`live` AND (`n6`.`publishedSort` IS NOT NULL) AND (`n6`.`id` IS NOT NULL) AND (any(`n8` IN `n6`.`objectIds` WHERE (`n8` IN `ids2`)))
  RETURN `n6`
}] AS `f2`, [COUNT {
  MATCH (`n9`:`Claim`) WHERE `n9`.`live` AND (`n9`.`publishedSort` IS NOT NULL) AND (`n9`.`id` IS NOT NULL) AND (any(`n11` IN `n9`.`subjectIds` WHERE (`n11` IN `ids3`)))
  RETURN `n9`
}] AS `f3`, [COUNT {
  MATCH (`n12`:`Claim`) WHERE `n12`.`live` AND (`n12`.`publishedSort` IS NOT NULL) AND (`n12`.`id` IS NOT NULL) AND ((`n12`.`relationType` IN $`p4`))
  RETURN `n12`
}] AS `f4`, [COUNT {
  MATCH (`n14`:`Claim`) WHERE `n14`.`live` AND (`n14`.`publishedSort` IS NOT NULL) AND (`n14`.`id` IS NOT NULL) AND ((`n14`.`measure` IN $`p5`))
  RETURN `n14`
}] AS `f5`, [COUNT {
  MATCH (`n16`:`Claim`) WHERE `n16`.`live` AND (`n16`.`publishedSort` IS NOT NULL) AND (`n16`.`id` IS NOT NULL) AND ((`n16`.`attribute` IN $`p6`))
  RETURN `n16`
}] AS `f6`, [COUNT {
  MATCH (`n18`:`Claim`) WHERE `n18`.`live` AND (`n18`.`publishedSort` IS NOT NULL) AND (`n18`.`id` IS NOT NULL) AND ((`n18`.`modality` IN $`p7`))
  RETURN `n18`
}] AS `f7`, [COUNT {
  MATCH (`n20`:`Claim`) WHERE `n20`.`live` AND (`n20`.`publishedSort` IS NOT NULL) AND (`n20`.`id` IS NOT NULL) AND ((`n20`.`negated` = $`p8`))
  RETURN `n20`
}] AS `f8`, [COUNT {
  MATCH (`n22`:`Claim`) WHERE `n22`.`live` AND (`n22`.`publishedSort` IS NOT NULL) AND (`n22`.`id` IS NOT NULL) AND ((`n22`.`attributed` = $`p9`))
  RETURN `n22`
}] AS `f9`, [COUNT {
  MATCH (`n24`:`Claim`) WHERE `n24`.`live` AND (`n24`.`publishedSort` IS NOT NULL) AND (`n24`.`id` IS NOT NULL) AND ((`n24`.`attributed` = $`p10`))
  RETURN `n24`
}] AS `f10`, [COUNT {
  MATCH (`n26`:`Claim`) WHERE `n26`.`live` AND (`n26`.`publishedSort` IS NOT NULL) AND (`n26`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n26`)-[:`MADE_IN`]->()<-[`n29`:`ASSERTED`]-(`n28`) WHERE (`n28`.`id` IN `ids4`)
    RETURN 1 AS `found`
  })
  RETURN `n26`
}] AS `f11`, [COUNT {
  MATCH (`n30`:`Claim`) WHERE `n30`.`live` AND (`n30`.`publishedSort` IS NOT NULL) AND (`n30`.`id` IS NOT NULL) AND (EXISTS {
    MATCH (`n30`)-[`n33`:`MADE_IN`]->(`n32`) WHERE (`n32`.`id` IN `ids5`)
    RETURN 1 AS `found`
  })
  RETURN `n30`
}] AS `f12`, [COUNT {
  MATCH (`n34`:`Claim`) WHERE `n34`.`live` AND (`n34`.`publishedSort` IS NOT NULL) AND (`n34`.`id` IS NOT NULL) AND (((`n34`.`sourceId` IN `ids6`)))
  RETURN `n34`
}] AS `f13`, [COUNT {
  MATCH (`n36`:`Claim`) WHERE `n36`.`live` AND (`n36`.`publishedSort` IS NOT NULL) AND (`n36`.`id` IS NOT NULL) AND ((NOT coalesce((`n36`.`measure` IN $`p14`), false)))
  RETURN `n36`
}] AS `f14`, [COUNT {
  MATCH (`n38`:`Claim`) WHERE `n38`.`live` AND (`n38`.`publishedSort` IS NOT NULL) AND (`n38`.`id` IS NOT NULL) AND ((NOT coalesce(EXISTS {
    MATCH (`n38`)-[:`MADE_IN`]->()<-[`n41`:`ASSERTED`]-(`n40`) WHERE (`n40`.`id` IN `ids7`)
    RETURN 1 AS `found`
  }, false)))
  RETURN `n38`
}] AS `f15`, [COUNT {
  MATCH (`n42`:`Claim`) WHERE `n42`.`live` AND (`n42`.`publishedSort` IS NOT NULL) AND (`n42`.`id` IS NOT NULL) AND ((NOT coalesce(any(`n44` IN `n42`.`objectIds` WHERE (`n44` IN `ids8`)), false)))
  RETURN `n42`
}] AS `f16`;
// $p0 = ["nothing","00746bcfbd79ee7f42d5b79b04b90e629c8687b0f9db369fba97238235abdd47"]
// $p1 = ["kazakhstan-2022/tokayev"]
// $p2 = ["kazakhstan-2022/csto"]
// $p3 = ["kazakhstan-2022/belarus"]
// $p4 = ["DEPLOYED_TO"]
// $p5 = ["PERSONNEL","DEATHS"]
// $p6 = ["NAME","LABEL"]
// $p7 = ["ALLEGED"]
// $p8 = true
// $p9 = true
// $p10 = false
// $p11 = ["kazakhstan-2022/tokayev"]
// $p12 = ["kazakhstan-2022/tokayev-militants"]
// $p13 = ["kazakhstan-2022/ycpress-0115"]
// $p14 = ["PERSONNEL","DEATHS"]
// $p15 = ["kazakhstan-2022/tokayev"]
// $p16 = ["kazakhstan-2022/csto"]
