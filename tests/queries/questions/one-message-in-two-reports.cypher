WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p3` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
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
  RETURN [CASE WHEN `n1`:`Claim` THEN 0 WHEN `n1`:`Relation` THEN 1 WHEN `n1`:`Figure` THEN 2 WHEN `n1`:`Fact` THEN 3 WHEN `n1`:`Question` THEN 4 WHEN `n1`:`Batch` THEN 5 WHEN `n1`:`Discrepancy` THEN 6 WHEN `n1`:`Person` THEN 7 WHEN `n1`:`Organization` THEN 8 WHEN `n1`:`Group` THEN 9 WHEN `n1`:`Country` THEN 10 WHEN `n1`:`Location` THEN 11 WHEN `n1`:`Event` THEN 12 WHEN `n1`:`Thing` THEN 13 WHEN `n1`:`Record` THEN 14 WHEN `n1`:`Source` THEN 15 WHEN `n1`:`Passage` THEN 16 WHEN `n1`:`Judgement` THEN 17 WHEN `n1`:`Note` THEN 18 WHEN `n1`:`Narrative` THEN 19 WHEN `n1`:`Statement` THEN 20 WHEN `n1`:`Rendering` THEN 21 END, CASE WHEN (`n1`:`Statement`) THEN [COLLECT {
    MATCH (`n1`)<-[`n3`:`MADE_IN`]-(`n2`:`Claim`) WHERE (((`n2`.`sourceId` IN `ids0`)))
    WITH DISTINCT `n2` ORDER BY `n2`.`publishedSort` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [`n2`.`publishedSort`, `n2`.`id`, [`n2`.`predicate`, `n2`.`modality`, COLLECT {
      MATCH (`n2`)-[:`SUBJECT`]->()-[`n5`:`IN`]->(`n4`:`Entity`)
      WITH DISTINCT `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n4`:`Person` THEN 0 WHEN `n4`:`Organization` THEN 1 WHEN `n4`:`Group` THEN 2 WHEN `n4`:`Country` THEN 3 WHEN `n4`:`Location` THEN 4 WHEN `n4`:`Event` THEN 5 WHEN `n4`:`Thing` THEN 6 END, `n4`.`label`]
    }[0], COLLECT {
      MATCH (`n2`)-[`n7`:`EVIDENCED_BY`]->(`n6`:`Passage`)
      WITH DISTINCT `n6` ORDER BY `n6`.`start` ASC, `n6`.`end` ASC, `n6`.`id` ASC LIMIT 101
      RETURN [`n6`.`exact`]
    }]]
  }, COUNT {
    MATCH (`n1`)<-[`n3`:`MADE_IN`]-(`n2`:`Claim`) WHERE (((`n2`.`sourceId` IN `ids0`)))
    RETURN DISTINCT `n2`
  }] END, CASE WHEN (`n1`:`Statement`) THEN [COLLECT {
    MATCH (`n1`)<-[`n9`:`MADE_IN`]-(`n8`:`Claim`) WHERE (((`n8`.`sourceId` IN `ids1`)))
    WITH DISTINCT `n8` ORDER BY `n8`.`publishedSort` ASC, `n8`.`id` ASC LIMIT $`p4`
    RETURN [`n8`.`publishedSort`, `n8`.`id`, [`n8`.`predicate`, `n8`.`modality`, COLLECT {
      MATCH (`n8`)-[:`SUBJECT`]->()-[`n11`:`IN`]->(`n10`:`Entity`)
      WITH DISTINCT `n10` ORDER BY `n10`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n10`:`Person` THEN 0 WHEN `n10`:`Organization` THEN 1 WHEN `n10`:`Group` THEN 2 WHEN `n10`:`Country` THEN 3 WHEN `n10`:`Location` THEN 4 WHEN `n10`:`Event` THEN 5 WHEN `n10`:`Thing` THEN 6 END, `n10`.`label`]
    }[0], COLLECT {
      MATCH (`n8`)-[`n13`:`EVIDENCED_BY`]->(`n12`:`Passage`)
      WITH DISTINCT `n12` ORDER BY `n12`.`start` ASC, `n12`.`end` ASC, `n12`.`id` ASC LIMIT 101
      RETURN [`n12`.`exact`]
    }]]
  }, COUNT {
    MATCH (`n1`)<-[`n9`:`MADE_IN`]-(`n8`:`Claim`) WHERE (((`n8`.`sourceId` IN `ids1`)))
    RETURN DISTINCT `n8`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/belarus-mfa-0106"
// $p1 = ["kazakhstan-2022/interfax-0106"]
// $p2 = 51
// $p3 = ["kazakhstan-2022/anadolu-0106"]
// $p4 = 51
