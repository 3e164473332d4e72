RETURN [COLLECT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p2`
  RETURN [[`n1`.`id`, `n1`.`name`, `n1`.`description`, `n1`.`author`, [COLLECT {
    MATCH (`n1`)<-[`n4`:`VOICES`|`REJECTS`|`MENTIONS`]-(`n3`:`Stance`) WHERE `n3`.`live`
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT $`p0`
    OPTIONAL MATCH (`n3`)-[:`TAKEN_IN`]->()-[`n6`:`IN`]->(`n5`:`Statement`)
    OPTIONAL MATCH (`n3`)-[`n8`:`TAKEN_IN`]->(`n7`:`Claim`)
    RETURN [[`n3`.`stance`, `n3`.`judgedBy`, `n3`.`reason`, CASE WHEN `n5` IS NOT NULL THEN [`n5`.`id`] END, CASE WHEN `n7` IS NOT NULL THEN [`n7`.`id`] END]] ORDER BY `n3`.`id` ASC
  }], [COLLECT {
    MATCH (`n1`)<-[:`VOICES`]-()-[:`TAKEN_IN`]->()-[:`IN`]->()<-[`n10`:`ASSERTED`|`SPOKE_THROUGH`]-(`n9`:`Actor`)
    WITH DISTINCT `n9` ORDER BY `n9`.`nameKey` ASC, `n9`.`id` ASC LIMIT $`p1`
    RETURN [[CASE WHEN `n9`:`Person` THEN 0 WHEN `n9`:`Organization` THEN 1 WHEN `n9`:`Group` THEN 2 WHEN `n9`:`Country` THEN 3 END, `n9`.`name`]]
  }, COUNT {
    MATCH (`n1`)<-[:`VOICES`]-()-[:`TAKEN_IN`]->()-[:`IN`]->()<-[`n10`:`ASSERTED`|`SPOKE_THROUGH`]-(`n9`:`Actor`)
    RETURN DISTINCT `n9`
  }]]]
}, COUNT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`, COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p3`})-[:`IN`]->(`n11`)
    RETURN `n11`
    UNION
    MATCH (`n11`:`Claim` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Proposition` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Source` {`id`: $`p3`}) WHERE `n11`.`content` IS NOT NULL
    RETURN `n11`
    UNION
    MATCH (`n11`:`Passage` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Rendering` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Question` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Discrepancy` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Batch` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Judgement` {`id`: $`p3`})
    RETURN `n11`
    UNION
    MATCH (`n11`:`Note` {`id`: $`p3`}) WHERE EXISTS {
      MATCH (`n11`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n11`
    UNION
    MATCH (`n11`:`Narrative` {`id`: $`p3`})
    RETURN `n11`
  }
  RETURN [CASE WHEN `n11`:`Claim` THEN 0 WHEN `n11`:`Relation` THEN 1 WHEN `n11`:`Figure` THEN 2 WHEN `n11`:`Fact` THEN 3 WHEN `n11`:`Question` THEN 4 WHEN `n11`:`Batch` THEN 5 WHEN `n11`:`Discrepancy` THEN 6 WHEN `n11`:`Person` THEN 7 WHEN `n11`:`Organization` THEN 8 WHEN `n11`:`Group` THEN 9 WHEN `n11`:`Country` THEN 10 WHEN `n11`:`Location` THEN 11 WHEN `n11`:`Event` THEN 12 WHEN `n11`:`Thing` THEN 13 WHEN `n11`:`Record` THEN 14 WHEN `n11`:`Source` THEN 15 WHEN `n11`:`Passage` THEN 16 WHEN `n11`:`Judgement` THEN 17 WHEN `n11`:`Note` THEN 18 WHEN `n11`:`Narrative` THEN 19 WHEN `n11`:`Statement` THEN 20 WHEN `n11`:`Rendering` THEN 21 END, CASE WHEN (`n11`:`Statement`) THEN [COLLECT {
    MATCH (`n11`)<-[:`IN`]-()<-[`n13`:`TAKEN_IN`]-(`n12`:`Stance`) WHERE `n12`.`live`
    WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n12`)-[`n15`:`VOICES`|`REJECTS`|`MENTIONS`]->(`n14`:`Narrative`)
    RETURN [[`n12`.`stance`, [`n14`.`name`]]] ORDER BY `n12`.`id` ASC
  }] END]
}[0] AS `f1`;
// $p0 = 20
// $p1 = 20
// $p2 = 20
// $p3 = "kazakhstan-2022/tokayev-militants"
// $p4 = 20
