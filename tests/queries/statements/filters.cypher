WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p7` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p8` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids5`, COLLECT {
  UNWIND $`p9` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids6`, COLLECT {
  UNWIND $`p10` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids7`
RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`]]
}] AS `f0`, [COUNT {
  MATCH (`n3`:`Statement`) WHERE (`n3`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n3`)<-[`n6`:`ASSERTED`]-(`n5`) WHERE (`n5`.`id` IN `ids1`)
    RETURN 1 AS `found`
  })
  RETURN `n3`
}] AS `f1`, [COLLECT {
  MATCH (`n7`:`Statement`) WHERE (`n7`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n7`)<-[`n10`:`SPOKE_THROUGH`]-(`n9`) WHERE (`n9`.`id` IN `ids2`)
    RETURN 1 AS `found`
  })
  WITH `n7` ORDER BY `n7`.`byWhen` ASC LIMIT $`p4`
  RETURN [[`n7`.`id`]]
}] AS `f2`, [COLLECT {
  MATCH (`n11`:`Statement`) WHERE (`n11`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n11`)-[`n14`:`ADDRESSED_TO`]->(`n13`) WHERE (`n13`.`id` IN `ids3`)
    RETURN 1 AS `found`
  })
  WITH `n11` ORDER BY `n11`.`byWhen` ASC LIMIT $`p6`
  RETURN [[`n11`.`id`]]
}] AS `f3`, [COUNT {
  MATCH (`n15`:`Statement`) WHERE (`n15`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n15`)-[`n18`:`ABOUT`]->(`n17`) WHERE (`n17`.`id` IN `ids4`)
    RETURN 1 AS `found`
  })
  RETURN `n15`
}] AS `f4`, [COUNT {
  MATCH (`n19`:`Statement`) WHERE (`n19`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n19`)-[`n22`:`RENDERED_IN`]->(`n21`) WHERE (`n21`.`sourceId` IN `ids5`)
    RETURN 1 AS `found`
  })
  RETURN `n19`
}] AS `f5`, [COUNT {
  MATCH (`n23`:`Statement`) WHERE (`n23`.`byWhen` IS NOT NULL) AND (true)
  RETURN `n23`
}] AS `f6`, [COUNT {
  MATCH (`n25`:`Statement`) WHERE (`n25`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n25`)<-[`n28`:`ASSERTED`]-(`n27`) WHERE (`n27`.`id` IN `ids6`)
    RETURN 1 AS `found`
  })
  RETURN `n25`
}] AS `f7`, [COUNT {
  MATCH (`n29`:`Statement`) WHERE (`n29`.`byWhen` IS NOT NULL) AND ((NOT coalesce(EXISTS {
    MATCH (`n29`)<-[`n32`:`ASSERTED`]-(`n31`) WHERE (`n31`.`id` IN `ids7`)
    RETURN 1 AS `found`
  }, false)))
  RETURN `n29`
}] AS `f8`, [COUNT {
  MATCH (`n33`:`Statement`) WHERE (`n33`.`byWhen` IS NOT NULL) AND ((NOT coalesce(true, false)))
  RETURN `n33`
}] AS `f9`;
// $p0 = ["kazakhstan-2022/tokayev-appeal"]
// $p1 = 21
// $p2 = ["kazakhstan-2022/tokayev","kazakhstan-2022/antonov"]
// $p3 = ["kazakhstan-2022/eu"]
// $p4 = 21
// $p5 = ["kazakhstan-2022/csto"]
// $p6 = 21
// $p7 = ["kazakhstan-2022/kazakhstan"]
// $p8 = ["kazakhstan-2022/sputnik-0108"]
// $p9 = []
// $p10 = ["kazakhstan-2022/tokayev"]
