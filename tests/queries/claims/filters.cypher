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
  UNWIND $`p14` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids7`, COLLECT {
  UNWIND $`p15` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids8`, COLLECT {
  UNWIND $`p17` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids9`, COLLECT {
  UNWIND $`p18` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids10`, COLLECT {
  UNWIND $`p19` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids11`
RETURN [COUNT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND ((`n1`.`id` IN `ids0`) AND true)
  RETURN `n1`
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Claim`) WHERE `n3`.`live` AND (`n3`.`byPublished` IS NOT NULL) AND (any(`n5` IN `n3`.`subjectIds` WHERE (`n5` IN `ids1`)) AND true)
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n6`:`Claim`) WHERE `n6`.`live` AND (`n6`.`byPublished` IS NOT NULL) AND (any(`n8` IN `n6`.`objectIds` WHERE (`n8` IN `ids2`)) AND true)
  RETURN `n6`
}] AS `f2`, [COUNT {
  MATCH (`n9`:`Claim`) WHERE `n9`.`live` AND (`n9`.`byPublished` IS NOT NULL) AND (any(`n11` IN `n9`.`subjectIds` WHERE (`n11` IN `ids3`)) AND true)
  RETURN `n9`
}] AS `f3`, [COUNT {
  MATCH (`n12`:`Claim`) WHERE `n12`.`live` AND (`n12`.`byPublished` IS NOT NULL) AND ((`n12`.`relationType` IN $`p4`) AND true)
  RETURN `n12`
}] AS `f4`, [COUNT {
  MATCH (`n14`:`Claim`) WHERE `n14`.`live` AND (`n14`.`byPublished` IS NOT NULL) AND ((`n14`.`measure` IN $`p5`) AND true)
  RETURN `n14`
}] AS `f5`, [COUNT {
  MATCH (`n16`:`Claim`) WHERE `n16`.`live` AND (`n16`.`byPublished` IS NOT NULL) AND ((`n16`.`attribute` IN $`p6`) AND true)
  RETURN `n16`
}] AS `f6`, [COUNT {
  MATCH (`n18`:`Claim`) WHERE `n18`.`live` AND (`n18`.`byPublished` IS NOT NULL) AND ((`n18`.`modality` IN $`p7`) AND true)
  RETURN `n18`
}] AS `f7`, [COUNT {
  MATCH (`n20`:`Claim`) WHERE `n20`.`live` AND (`n20`.`byPublished` IS NOT NULL) AND ((`n20`.`negated` = $`p8`) AND true)
  RETURN `n20`
}] AS `f8`, [COUNT {
  MATCH (`n22`:`Claim`) WHERE `n22`.`live` AND (`n22`.`byPublished` IS NOT NULL) AND ((`n22`.`attributed` = $`p9`) AND true)
  RETURN `n22`
}] AS `f9`, [COUNT {
  MATCH (`n24`:`Claim`) WHERE `n24`.`live` AND (`n24`.`byPublished` IS NOT NULL) AND ((`n24`.`attributed` = $`p10`) AND true)
  RETURN `n24`
}] AS `f10`, [COUNT {
  MATCH (`n26`:`Claim`) WHERE `n26`.`live` AND (`n26`.`byPublished` IS NOT NULL) AND ((EXISTS {
    MATCH (`n26`)-[:`MADE_IN`]->()<-[`n29`:`ASSERTED`]-(`n28`) WHERE (`n28`.`id` IN `ids4`)
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n26`)-[:`MADE_IN`]->()-[:`IN`]->()<-[`n31`:`ASSERTED`]-(`n30`) WHERE (`n30`.`id` IN `ids5`)
    RETURN 1 AS `found`
  }) AND true)
  RETURN `n26`
}] AS `f11`, [COUNT {
  MATCH (`n32`:`Claim`) WHERE `n32`.`live` AND (`n32`.`byPublished` IS NOT NULL) AND ((EXISTS {
    MATCH (`n32`)-[`n35`:`MADE_IN`]->(`n34`) WHERE (`n34`.`id` IN `ids6`)
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n32`)-[:`MADE_IN`]->()-[`n37`:`IN`]->(`n36`) WHERE (`n36`.`id` IN `ids7`)
    RETURN 1 AS `found`
  }) AND true)
  RETURN `n32`
}] AS `f12`, [COUNT {
  MATCH (`n38`:`Claim`) WHERE `n38`.`live` AND (`n38`.`byPublished` IS NOT NULL) AND (((`n38`.`sourceId` IN `ids8`)) AND true)
  RETURN `n38`
}] AS `f13`, [COUNT {
  MATCH (`n40`:`Claim`) WHERE `n40`.`live` AND (`n40`.`byPublished` IS NOT NULL) AND (true AND (NOT coalesce((`n40`.`measure` IN $`p16`) AND true, false)))
  RETURN `n40`
}] AS `f14`, [COUNT {
  MATCH (`n42`:`Claim`) WHERE `n42`.`live` AND (`n42`.`byPublished` IS NOT NULL) AND (true AND (NOT coalesce((EXISTS {
    MATCH (`n42`)-[:`MADE_IN`]->()<-[`n45`:`ASSERTED`]-(`n44`) WHERE (`n44`.`id` IN `ids9`)
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n42`)-[:`MADE_IN`]->()-[:`IN`]->()<-[`n47`:`ASSERTED`]-(`n46`) WHERE (`n46`.`id` IN `ids10`)
    RETURN 1 AS `found`
  }) AND true, false)))
  RETURN `n42`
}] AS `f15`, [COUNT {
  MATCH (`n48`:`Claim`) WHERE `n48`.`live` AND (`n48`.`byPublished` IS NOT NULL) AND (true AND (NOT coalesce(any(`n50` IN `n48`.`objectIds` WHERE (`n50` IN `ids11`)) AND true, false)))
  RETURN `n48`
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
// $p12 = ["kazakhstan-2022/tokayev"]
// $p13 = ["kazakhstan-2022/tokayev-militants"]
// $p14 = ["kazakhstan-2022/tokayev-militants"]
// $p15 = ["kazakhstan-2022/ycpress-0115"]
// $p16 = ["PERSONNEL","DEATHS"]
// $p17 = ["kazakhstan-2022/tokayev"]
// $p18 = ["kazakhstan-2022/tokayev"]
// $p19 = ["kazakhstan-2022/csto"]
