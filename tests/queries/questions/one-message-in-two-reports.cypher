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
    MATCH ()<-[`n3`:`MADE_IN`]-(`n2`) USING INDEX SEEK `n3`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n3`.`statementId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`sourceId` = `ids0`[0]) AND (`n3`.`byPublished` IS NOT NULL)
    WITH `n2` ORDER BY `n3`.`statementId` ASC, `n3`.`byPublished` ASC LIMIT $`p2`
    RETURN [[`n2`.`predicate`, `n2`.`modality`, COLLECT {
      MATCH (`n2`)-[`n8`:`SUBJECT`]->(`n6`)
      OPTIONAL MATCH (`n6`)-[`n5`:`IN`]->(`n7`:`Entity`)
      WITH coalesce(`n7`, `n6`) AS `n4`
      RETURN [`n4`.`label`]
    }[0], COLLECT {
      MATCH (`n2`)-[`n10`:`EVIDENCED_BY`]->(`n9`:`Passage`)
      WITH DISTINCT `n9` ORDER BY `n9`.`start` ASC, `n9`.`end` ASC, `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`exact`]
    }]]
  }, COUNT {
    MATCH ()<-[`n3`:`MADE_IN`]-(`n2`) USING INDEX SEEK `n3`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n3`.`statementId` = `n1`.`id`) AND `n2`.`live` AND (`n2`.`sourceId` = `ids0`[0]) AND (`n3`.`byPublished` IS NOT NULL)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Statement`) THEN [COLLECT {
    MATCH ()<-[`n12`:`MADE_IN`]-(`n11`) USING INDEX SEEK `n12`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n12`.`statementId` = `n1`.`id`) AND `n11`.`live` AND (`n11`.`sourceId` = `ids1`[0]) AND (`n12`.`byPublished` IS NOT NULL)
    WITH `n11` ORDER BY `n12`.`statementId` ASC, `n12`.`byPublished` ASC LIMIT $`p4`
    RETURN [[`n11`.`predicate`, `n11`.`modality`, COLLECT {
      MATCH (`n11`)-[`n17`:`SUBJECT`]->(`n15`)
      OPTIONAL MATCH (`n15`)-[`n14`:`IN`]->(`n16`:`Entity`)
      WITH coalesce(`n16`, `n15`) AS `n13`
      RETURN [`n13`.`label`]
    }[0], COLLECT {
      MATCH (`n11`)-[`n19`:`EVIDENCED_BY`]->(`n18`:`Passage`)
      WITH DISTINCT `n18` ORDER BY `n18`.`start` ASC, `n18`.`end` ASC, `n18`.`id` ASC LIMIT 101
      RETURN [`n18`.`exact`]
    }]]
  }, COUNT {
    MATCH ()<-[`n12`:`MADE_IN`]-(`n11`) USING INDEX SEEK `n12`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n12`.`statementId` = `n1`.`id`) AND `n11`.`live` AND (`n11`.`sourceId` = `ids1`[0]) AND (`n12`.`byPublished` IS NOT NULL)
    RETURN `n11`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/belarus-mfa-0106"
// $p1 = ["kazakhstan-2022/interfax-0106"]
// $p2 = 50
// $p3 = ["kazakhstan-2022/anadolu-0106"]
// $p4 = 50
