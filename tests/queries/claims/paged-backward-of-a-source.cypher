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
    MATCH (`n2`:`Claim`) USING INDEX SEEK `n2`:`Claim`(`sourceId`, `byPublished`) WHERE (`n2`.`sourceId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`byPublished` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`sourceId` DESC, `n2`.`whenSort` DESC, `n2`.`id` DESC LIMIT $`p1`
    RETURN [`n2`.`whenSort`, `n2`.`id`, [`n2`.`id`]]
  }, COUNT {
    MATCH (`n2`:`Claim`) USING INDEX SEEK `n2`:`Claim`(`sourceId`, `byPublished`) WHERE (`n2`.`sourceId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`byPublished` IS NOT NULL)
    RETURN `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/ycpress-0115"
// $p1 = 10

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
    MATCH (`n2`:`Claim`) USING INDEX SEEK `n2`:`Claim`(`sourceId`, `byPublished`) WHERE (`n2`.`sourceId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`byPublished` IS NOT NULL) AND (`n2`.`whenSort` <= $`p2`) AND CASE WHEN `n2`.`whenSort` = $`p2` THEN `n2`.`id` < $`p3` ELSE true END
    WITH `n2` ORDER BY `n2`.`sourceId` DESC, `n2`.`whenSort` DESC, `n2`.`id` DESC LIMIT $`p1`
    RETURN [`n2`.`whenSort`, `n2`.`id`, [`n2`.`id`]]
  }, COUNT {
    MATCH (`n2`:`Claim`) USING INDEX SEEK `n2`:`Claim`(`sourceId`, `byPublished`) WHERE (`n2`.`sourceId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`byPublished` IS NOT NULL)
    RETURN `n2`
  }, EXISTS {
    MATCH (`n2`:`Claim`) USING INDEX SEEK `n2`:`Claim`(`sourceId`, `byPublished`) WHERE (`n2`.`sourceId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`byPublished` IS NOT NULL) AND (`n2`.`whenSort` >= $`p2`) AND CASE WHEN `n2`.`whenSort` = $`p2` THEN `n2`.`id` >= $`p3` ELSE true END
    RETURN `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/ycpress-0115"
// $p1 = 10
// $p2 = "~"
// $p3 = "cfef911780c6814ba25fb71c9579bb2307867fe667a1499613fad16eb098cdcc"
