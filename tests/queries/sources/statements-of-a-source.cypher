WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
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
  RETURN [CASE WHEN `n1`:`Claim` THEN 0 WHEN `n1`:`Relation` THEN 1 WHEN `n1`:`Figure` THEN 2 WHEN `n1`:`Fact` THEN 3 WHEN `n1`:`Question` THEN 4 WHEN `n1`:`Batch` THEN 5 WHEN `n1`:`Discrepancy` THEN 6 WHEN `n1`:`Person` THEN 7 WHEN `n1`:`Organization` THEN 8 WHEN `n1`:`Group` THEN 9 WHEN `n1`:`Country` THEN 10 WHEN `n1`:`Location` THEN 11 WHEN `n1`:`Event` THEN 12 WHEN `n1`:`Thing` THEN 13 WHEN `n1`:`Record` THEN 14 WHEN `n1`:`Source` THEN 15 WHEN `n1`:`Passage` THEN 16 WHEN `n1`:`Judgement` THEN 17 WHEN `n1`:`Note` THEN 18 WHEN `n1`:`Narrative` THEN 19 WHEN `n1`:`Statement` THEN 20 WHEN `n1`:`Rendering` THEN 21 END, CASE WHEN (`n1`:`Source`) THEN [COLLECT {
    MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-()<-[`n3`:`RENDERED_IN`]-(`n2`:`Statement`) WHERE EXISTS {
      MATCH (`n2`)<-[`n5`:`ASSERTED`]-(`n4`) WHERE `n4`.`id` IN `ids0`
      RETURN 1 AS `found`
    }
    WITH DISTINCT `n2` ORDER BY `n2`.`publishedSort` DESC, `n2`.`id` DESC LIMIT $`p2`
    RETURN [[`n2`.`id`]]
  }, COUNT {
    MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-()<-[`n3`:`RENDERED_IN`]-(`n2`:`Statement`) WHERE EXISTS {
      MATCH (`n2`)<-[`n5`:`ASSERTED`]-(`n4`) WHERE `n4`.`id` IN `ids0`
      RETURN 1 AS `found`
    }
    RETURN DISTINCT `n2`
  }] END, CASE WHEN (`n1`:`Source`) THEN [COLLECT {
    MATCH (`n6`:`Claim`) USING INDEX SEEK `n6`:`Claim`(`sourceId`, `byPublished`) WHERE (`n6`.`sourceId` = `n1`.`id`) AND `n6`.`live` AND (`n6`.`byPublished` IS NOT NULL) AND (`n6`.`attributed` = $`p3`)
    WITH `n6` ORDER BY `n6`.`sourceId` ASC, `n6`.`whenSort` ASC, `n6`.`id` ASC LIMIT $`p4`
    RETURN [[`n6`.`predicate`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/sputnik-0108"
// $p1 = ["kazakhstan-2022/lebedev"]
// $p2 = 20
// $p3 = true
// $p4 = 3
