RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n3`:`DATES`]-(`n2`) WHERE `n2`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n2` ORDER BY `n2`.`whenDays` ASC, `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT 101
    RETURN [`n2`.`whenText`, `n2`.`whenEdtf`, CASE WHEN `n2`:`Claim` THEN [`n2`.`id`, `n2`.`predicate`, COLLECT {
      MATCH (`n2`)-[`n5`:`PUBLISHED_IN`]->(`n4`:`Source`)
      RETURN [`n4`.`title`]
    }[0]] END, COLLECT {
      MATCH (`n2`)-[`n7`:`EVIDENCED_BY`]->(`n6`:`Passage`)
      WITH `n6` ORDER BY `n6`.`start` ASC, `n6`.`end` ASC, `n6`.`id` ASC LIMIT 1
      RETURN [`n6`.`exact`]
    }[0], `n2`.`whenExtent`]
  } END]
}[0] AS `f0`, COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n8`)
    RETURN `n8`
    UNION
    MATCH (`n8`:`Claim` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Proposition` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Source` {`id`: $`p1`}) WHERE `n8`.`content` IS NOT NULL
    RETURN `n8`
    UNION
    MATCH (`n8`:`Passage` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Rendering` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Question` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Discrepancy` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Batch` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Judgement` {`id`: $`p1`})
    RETURN `n8`
    UNION
    MATCH (`n8`:`Note` {`id`: $`p1`}) WHERE EXISTS {
      MATCH (`n8`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n8`
    UNION
    MATCH (`n8`:`Narrative` {`id`: $`p1`})
    RETURN `n8`
  }
  RETURN [CASE WHEN `n8`:`Claim` THEN 0 WHEN `n8`:`Relation` THEN 1 WHEN `n8`:`Figure` THEN 2 WHEN `n8`:`Fact` THEN 3 WHEN `n8`:`Question` THEN 4 WHEN `n8`:`Batch` THEN 5 WHEN `n8`:`Discrepancy` THEN 6 WHEN `n8`:`Person` THEN 7 WHEN `n8`:`Organization` THEN 8 WHEN `n8`:`Group` THEN 9 WHEN `n8`:`Country` THEN 10 WHEN `n8`:`Location` THEN 11 WHEN `n8`:`Event` THEN 12 WHEN `n8`:`Thing` THEN 13 WHEN `n8`:`Record` THEN 14 WHEN `n8`:`Source` THEN 15 WHEN `n8`:`Passage` THEN 16 WHEN `n8`:`Judgement` THEN 17 WHEN `n8`:`Note` THEN 18 WHEN `n8`:`Narrative` THEN 19 WHEN `n8`:`Statement` THEN 20 WHEN `n8`:`Rendering` THEN 21 END, CASE WHEN (`n8`:`Statement`) THEN COLLECT {
    MATCH (`n8`)-[`n10`:`RENDERED_IN`]->(`n9`) WHERE `n9`.`saidExtent` IS NOT NULL
    WITH DISTINCT `n9` ORDER BY `n9`.`saidDays` ASC, `n9`.`saidSort` ASC, `n9`.`id` ASC LIMIT 101
    RETURN [`n9`.`saidEdtf`, CASE WHEN `n9`:`Claim` THEN [`n9`.`id`] END, COLLECT {
      MATCH (`n9`)-[`n12`:`EVIDENCED_BY`]->(`n11`:`Passage`)
      WITH `n11` ORDER BY `n11`.`start` ASC, `n11`.`end` ASC, `n11`.`id` ASC LIMIT 1
      OPTIONAL MATCH (`n11`)-[`n14`:`QUOTED_FROM`]->(`n13`:`Source`)
      RETURN [`n11`.`exact`, [`n13`.`id`]]
    }[0], `n9`.`saidExtent`]
  } END]
}[0] AS `f1`, [COLLECT {
  MATCH (`n15`:`Source`) USING INDEX SEEK `n15`:`Source`(`byPublished`) WHERE `n15`.`live` AND (`n15`.`byPublished` IS NOT NULL)
  WITH `n15` ORDER BY `n15`.`byPublished` ASC LIMIT $`p2`
  RETURN [[[`n15`.`publishedEarliest`, CASE WHEN `n15`:`Claim` THEN [`n15`.`id`] END, COLLECT {
    MATCH (`n15`)-[`n18`:`EVIDENCED_BY`]->(`n17`:`Passage`)
    WITH `n17` ORDER BY `n17`.`start` ASC, `n17`.`end` ASC, `n17`.`id` ASC LIMIT 1
    RETURN [`n17`.`exact`]
  }[0], `n15`.`publishedExtent`]]]
}] AS `f2`, COLLECT {
  MATCH (:`Record` {`id`: $`p3`})-[:`IN`]->(`n19`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n20`:`Fact`) WHERE (`n20`.`ofId` = `n19`.`id`) AND (`n20`.`valueText` IS NOT NULL) AND (`n20`.`id` IS NOT NULL) AND (`n20`.`predicate` IN $`p4`)
    WITH `n20` ORDER BY `n20`.`ofId` ASC, `n20`.`valueText` ASC, `n20`.`id` ASC LIMIT $`p5`
    RETURN [[`n20`.`valueText`, COLLECT {
      MATCH (`n20`)<-[`n23`:`STATES`]-(`n22`) WHERE `n22`.`whenExtent` IS NOT NULL
      WITH `n22` ORDER BY `n22`.`whenDays` ASC, `n22`.`whenSort` ASC, `n22`.`id` ASC LIMIT 1
      RETURN [`n22`.`whenText`, `n22`.`whenEdtf`, `n22`.`whenExtent`]
    }[0]]]
  }]]
}[0] AS `f3`;
// $p0 = "kazakhstan-2022/emergency"
// $p1 = "kazakhstan-2022/tokayev-address-0105"
// $p2 = 1
// $p3 = "kazakhstan-2022/nur-sultan"
// $p4 = ["NAME","LABEL"]
// $p5 = 20
