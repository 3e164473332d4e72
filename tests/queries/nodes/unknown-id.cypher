RETURN COLLECT {
  UNWIND $`p0` AS `n1`
  RETURN [COLLECT {
    CALL (`n1`) {
      MATCH (:`Record` {`id`: `n1`})-[:`IN`]->(`n2`)
      RETURN `n2`
      UNION
      MATCH (`n2`:`Claim` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Proposition` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Source` {`id`: `n1`}) WHERE `n2`.`content` IS NOT NULL
      RETURN `n2`
      UNION
      MATCH (`n2`:`Passage` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Rendering` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Question` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Discrepancy` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Batch` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Judgement` {`id`: `n1`})
      RETURN `n2`
      UNION
      MATCH (`n2`:`Note` {`id`: `n1`}) WHERE EXISTS {
        MATCH (`n2`)-[:`REMARKS_ON`]->()
        RETURN 1 AS `found`
      }
      RETURN `n2`
      UNION
      MATCH (`n2`:`Narrative` {`id`: `n1`})
      RETURN `n2`
    }
    RETURN [CASE WHEN `n2`:`Claim` THEN 0 WHEN `n2`:`Relation` THEN 1 WHEN `n2`:`Figure` THEN 2 WHEN `n2`:`Fact` THEN 3 WHEN `n2`:`Question` THEN 4 WHEN `n2`:`Batch` THEN 5 WHEN `n2`:`Discrepancy` THEN 6 WHEN `n2`:`Person` THEN 7 WHEN `n2`:`Organization` THEN 8 WHEN `n2`:`Group` THEN 9 WHEN `n2`:`Country` THEN 10 WHEN `n2`:`Location` THEN 11 WHEN `n2`:`Event` THEN 12 WHEN `n2`:`Thing` THEN 13 WHEN `n2`:`Record` THEN 14 WHEN `n2`:`Source` THEN 15 WHEN `n2`:`Passage` THEN 16 WHEN `n2`:`Judgement` THEN 17 WHEN `n2`:`Note` THEN 18 WHEN `n2`:`Narrative` THEN 19 WHEN `n2`:`Statement` THEN 20 WHEN `n2`:`Rendering` THEN 21 END, `n2`.`id`]
  }[0]]
} AS `f0`, COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n3`)
    RETURN `n3`
    UNION
    MATCH (`n3`:`Claim` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Proposition` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Source` {`id`: $`p1`}) WHERE `n3`.`content` IS NOT NULL
    RETURN `n3`
    UNION
    MATCH (`n3`:`Passage` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Rendering` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Question` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Discrepancy` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Batch` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Judgement` {`id`: $`p1`})
    RETURN `n3`
    UNION
    MATCH (`n3`:`Note` {`id`: $`p1`}) WHERE EXISTS {
      MATCH (`n3`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n3`
    UNION
    MATCH (`n3`:`Narrative` {`id`: $`p1`})
    RETURN `n3`
  }
  RETURN [`n3`.`id`]
}[0] AS `f1`, COLLECT {
  UNWIND $`p2` AS `n4`
  RETURN [COLLECT {
    CALL (`n4`) {
      MATCH (:`Record` {`id`: `n4`})-[:`IN`]->(`n5`)
      RETURN `n5`
      UNION
      MATCH (`n5`:`Claim` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Proposition` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Source` {`id`: `n4`}) WHERE `n5`.`content` IS NOT NULL
      RETURN `n5`
      UNION
      MATCH (`n5`:`Passage` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Rendering` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Question` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Discrepancy` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Batch` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Judgement` {`id`: `n4`})
      RETURN `n5`
      UNION
      MATCH (`n5`:`Note` {`id`: `n4`}) WHERE EXISTS {
        MATCH (`n5`)-[:`REMARKS_ON`]->()
        RETURN 1 AS `found`
      }
      RETURN `n5`
      UNION
      MATCH (`n5`:`Narrative` {`id`: `n4`})
      RETURN `n5`
    }
    RETURN [`n5`.`id`]
  }[0]]
} AS `f2`;
// $p0 = ["nothing","kazakhstan-2022/csto","kazakhstan-2022/tokayev-appeal","kazakhstan-2022/interfax-0106","","kazakhstan-2022/csto"]
// $p1 = "nothing"
// $p2 = []
