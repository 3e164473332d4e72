WITH COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p4` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p5` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`
RETURN COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`)
    RETURN `n1`
    UNION
    MATCH (`n1`:`Claim` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Proposition` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Source` {`id`: $`p0`}) WHERE `n1`.`content` IS NOT NULL
    RETURN `n1`
    UNION
    MATCH (`n1`:`Passage` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Rendering` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Question` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Discrepancy` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Batch` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Judgement` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Note` {`id`: $`p0`}) WHERE EXISTS {
      MATCH (`n1`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n1`
    UNION
    MATCH (`n1`:`Narrative` {`id`: $`p0`})
    RETURN `n1`
  }
  RETURN [`n1`.`id`]
}[0] AS `f0`, [COUNT {
  MATCH (`n2`:`Entity`) WHERE (`n2`.`nameKey` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`nameKey` CONTAINS $`p1`) AND ((`n2`.`id` IN `ids0`))
  RETURN `n2`
}] AS `f1`, [COUNT {
  MATCH (`n4`:`Entity`) WHERE (`n4`.`nameKey` IS NOT NULL) AND (`n4`.`id` IS NOT NULL) AND (`n4`.`nameKey` IN $`p3`)
  RETURN `n4`
}] AS `f2`, [COUNT {
  MATCH (`n6`:`Statement`) WHERE (`n6`.`byWhen` IS NOT NULL) AND EXISTS {
    MATCH (`n6`)<-[`n9`:`ASSERTED`]-(`n8`) WHERE (`n8`.`id` IN `ids1`) AND (`n8`.`id` IN `ids2`)
    RETURN 1 AS `found`
  }
  RETURN `n6`
}] AS `f3`;
// $p0 = "`}) DETACH DELETE n //"
// $p1 = "' or 1=1 //"
// $p2 = ["`}) DETACH DELETE n //"]
// $p3 = ["'","\\u0060","'} return 1 //"]
// $p4 = ["\"}) DETACH DELETE n //"]
// $p5 = ["$p0"]
