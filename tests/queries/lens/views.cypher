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
  RETURN [CASE WHEN `n1`:`Claim` THEN 0 WHEN `n1`:`Relation` THEN 1 WHEN `n1`:`Figure` THEN 2 WHEN `n1`:`Fact` THEN 3 WHEN `n1`:`Question` THEN 4 WHEN `n1`:`Batch` THEN 5 WHEN `n1`:`Discrepancy` THEN 6 WHEN `n1`:`Person` THEN 7 WHEN `n1`:`Organization` THEN 8 WHEN `n1`:`Group` THEN 9 WHEN `n1`:`Country` THEN 10 WHEN `n1`:`Location` THEN 11 WHEN `n1`:`Event` THEN 12 WHEN `n1`:`Thing` THEN 13 WHEN `n1`:`Record` THEN 14 WHEN `n1`:`Source` THEN 15 WHEN `n1`:`Passage` THEN 16 WHEN `n1`:`Judgement` THEN 17 WHEN `n1`:`Note` THEN 18 WHEN `n1`:`Narrative` THEN 19 WHEN `n1`:`Statement` THEN 20 WHEN `n1`:`Rendering` THEN 21 END, `n1`.`id`, `n1`.`name`, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COUNT {
    MATCH (`n1`)<-[`n3`:`CONCERNS`]-(`n2`)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COLLECT {
    MATCH ()<-[`n5`:`CONCERNS`]-()-[:`PUBLISHED_IN`]->(`n4`) USING INDEX SEEK `n5`:`CONCERNS`(`entityId`, `sourceByPublished`) WHERE (`n5`.`entityId` = `n1`.`id`) AND (`n5`.`sourceByPublished` IS NOT NULL)
    WITH DISTINCT `n5`.`entityId` AS `n6`, `n5`.`sourceByPublished` AS `n7`, `n4` ORDER BY `n6` ASC, `n7` ASC LIMIT $`p1`
    RETURN [[`n4`.`id`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 20
