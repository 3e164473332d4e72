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
    RETURN [CASE WHEN `n2`:`Claim` THEN 0 WHEN `n2`:`Relation` THEN 1 WHEN `n2`:`Figure` THEN 2 WHEN `n2`:`Fact` THEN 3 WHEN `n2`:`Question` THEN 4 WHEN `n2`:`Batch` THEN 5 WHEN `n2`:`Discrepancy` THEN 6 WHEN `n2`:`Person` THEN 7 WHEN `n2`:`Organization` THEN 8 WHEN `n2`:`Group` THEN 9 WHEN `n2`:`Country` THEN 10 WHEN `n2`:`Location` THEN 11 WHEN `n2`:`Event` THEN 12 WHEN `n2`:`Thing` THEN 13 WHEN `n2`:`Record` THEN 14 WHEN `n2`:`Source` THEN 15 WHEN `n2`:`Passage` THEN 16 WHEN `n2`:`Judgement` THEN 17 WHEN `n2`:`Note` THEN 18 WHEN `n2`:`Narrative` THEN 19 WHEN `n2`:`Statement` THEN 20 WHEN `n2`:`Rendering` THEN 21 END, `n2`.`id`, `n2`.`verdict`, CASE WHEN (`n2`:`Judgement`) THEN COLLECT {
      MATCH (`n2`)-[`n4`:`LEFT`]->(`n3`:`Record`)
      RETURN [`n3`.`id`]
    }[0] END, CASE WHEN (`n2`:`Judgement`) THEN COLLECT {
      MATCH (`n2`)-[`n6`:`RIGHT`]->(`n5`:`Record`)
      RETURN [`n5`.`id`]
    }[0] END, `n2`.`kind`, CASE WHEN (`n2`:`Note`) THEN COLLECT {
      MATCH (`n2`)-[`n11`:`REMARKS_ON`]->(`n9`)
      OPTIONAL MATCH (`n9`)-[`n8`:`IN`]->(`n10`)
      WITH coalesce(`n10`, `n9`) AS `n7`
      RETURN [CASE WHEN `n7`:`Claim` THEN 0 WHEN `n7`:`Relation` THEN 1 WHEN `n7`:`Figure` THEN 2 WHEN `n7`:`Fact` THEN 3 WHEN `n7`:`Question` THEN 4 WHEN `n7`:`Batch` THEN 5 WHEN `n7`:`Discrepancy` THEN 6 WHEN `n7`:`Person` THEN 7 WHEN `n7`:`Organization` THEN 8 WHEN `n7`:`Group` THEN 9 WHEN `n7`:`Country` THEN 10 WHEN `n7`:`Location` THEN 11 WHEN `n7`:`Event` THEN 12 WHEN `n7`:`Thing` THEN 13 WHEN `n7`:`Record` THEN 14 WHEN `n7`:`Source` THEN 15 WHEN `n7`:`Passage` THEN 16 WHEN `n7`:`Judgement` THEN 17 WHEN `n7`:`Note` THEN 18 WHEN `n7`:`Narrative` THEN 19 WHEN `n7`:`Statement` THEN 20 WHEN `n7`:`Rendering` THEN 21 END, `n7`.`id`]
    }[0] END, `n2`.`name`]
  }[0]]
} AS `f0`;
// $p0 = ["3378af592afb8ed22519ee79b6b0ce0d6a3103d6e00831ef3f852e14e7a71077","1ba1853cbdb2b73288c6dcba4f8f63f7575fcbe52574cfa28d8da2f3afc66ca0","kazakhstan-2022/coup","kazakhstan-2022/nothing"]
