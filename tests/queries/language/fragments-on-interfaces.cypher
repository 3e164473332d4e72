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
    RETURN [CASE WHEN `n2`:`Claim` THEN 0 WHEN `n2`:`Relation` THEN 1 WHEN `n2`:`Figure` THEN 2 WHEN `n2`:`Fact` THEN 3 WHEN `n2`:`Question` THEN 4 WHEN `n2`:`Batch` THEN 5 WHEN `n2`:`Discrepancy` THEN 6 WHEN `n2`:`Person` THEN 7 WHEN `n2`:`Organization` THEN 8 WHEN `n2`:`Group` THEN 9 WHEN `n2`:`Country` THEN 10 WHEN `n2`:`Location` THEN 11 WHEN `n2`:`Event` THEN 12 WHEN `n2`:`Thing` THEN 13 WHEN `n2`:`Record` THEN 14 WHEN `n2`:`Source` THEN 15 WHEN `n2`:`Passage` THEN 16 WHEN `n2`:`Judgement` THEN 17 WHEN `n2`:`Note` THEN 18 WHEN `n2`:`Narrative` THEN 19 WHEN `n2`:`Statement` THEN 20 WHEN `n2`:`Rendering` THEN 21 END, `n2`.`id`, `n2`.`name`, `n2`.`label`, `n2`.`class`, CASE WHEN (`n2`:`Country`) OR (`n2`:`Location`) THEN [`n2`.`coordinatesLatitude`] END, CASE WHEN (`n2`:`Statement`) THEN COLLECT {
      MATCH (`n2`)<-[`n4`:`ASSERTED`]-(`n3`:`Actor`)
      WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
      RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 END, `n3`.`id`, `n3`.`name`]
    } END]
  }[0]]
} AS `f0`;
// $p0 = ["kazakhstan-2022/kazakhstan","kazakhstan-2022/tokayev","kazakhstan-2022/almaty","kazakhstan-2022/help-request","kazakhstan-2022/tokayev-appeal"]
