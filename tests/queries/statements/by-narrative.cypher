WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p4` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids3`
RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n1`)<-[:`IN`]-()<-[:`TAKEN_IN`]-()-[`n4`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n3`) WHERE `n3`.`id` IN `ids0`
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p2`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n6`:`TAKEN_IN`]-(`n5`:`Stance`) WHERE `n5`.`live`
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n5`)-[`n8`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n7`:`Narrative`)
    RETURN [[`n5`.`stance`, [`n7`.`id`]]] ORDER BY `n5`.`id` ASC
  }]]]
}] AS `f0`, [COUNT {
  MATCH (`n9`:`Statement`) WHERE (`n9`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n9`)<-[:`IN`]-()<-[:`TAKEN_IN`]-()-[`n12`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n11`) WHERE `n11`.`id` IN `ids1`
    RETURN 1 AS `found`
  }
  RETURN `n9`
}] AS `f1`, [COUNT {
  MATCH (`n13`:`Statement`) WHERE (`n13`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n13`)<-[:`IN`]-()<-[:`TAKEN_IN`]-()-[`n16`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n15`) WHERE `n15`.`id` IN `ids2`
    RETURN 1 AS `found`
  }
  RETURN `n13`
}] AS `f2`, [COUNT {
  MATCH (`n17`:`Statement`) WHERE (`n17`.`byWhen` IS NOT NULL) AND (NOT coalesce(EXISTS {
    MATCH (`n17`)<-[:`IN`]-()<-[:`TAKEN_IN`]-()-[`n20`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n19`) WHERE `n19`.`id` IN `ids3`
    RETURN 1 AS `found`
  }, false))
  RETURN `n17`
}] AS `f3`, [COUNT {
  MATCH (`n21`:`Statement`) WHERE `n21`.`byWhen` IS NOT NULL
  RETURN `n21`
}] AS `f4`;
// $p0 = ["kazakhstan-2022/terrorism"]
// $p1 = 20
// $p2 = 20
// $p3 = ["kazakhstan-2022/terrorism","kazakhstan-2022/none"]
// $p4 = []
// $p5 = ["kazakhstan-2022/terrorism"]
