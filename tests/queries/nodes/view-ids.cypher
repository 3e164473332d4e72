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
} AS `f0`;
// $p0 = ["kazakhstan-2022/tokayev","kazakhstan-2022/tokayev-appeal","kazakhstan-2022/anadolu-0106","00746bcfbd79ee7f42d5b79b04b90e629c8687b0f9db369fba97238235abdd47","004895f6a54d888a6910172fb1bfdd916f5ca3e440dc7b2e9b36e4eeb2e8ddd4","02cbef18aacc4626f0891e79291a35927be45ece9a6be2ed749886d6838e0209","0098b1d81b116e5c8d35779aaa29621addb8bab395647638cc8f6d2726fcdbf7","1a0ea77c98f4f9efe04cbd377d0545ffce97a134fb3431b4f97bf855297fd941","0269e77db0a6bf926030c582f487352dbc8b981e51c46e3c7c7bafd908dad94a","00c55d976c83fcd703ac21803324ffc36d3c39c3394238033c8931998445d029"]
