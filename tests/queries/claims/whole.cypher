WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (((`n1`.`sourceId` IN `ids0`)))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p2`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [`n1`.`id`, `n1`.`predicate`, `n1`.`relationType`, `n1`.`measure`, `n1`.`attribute`, `n1`.`subjectText`, `n1`.`objectText`, `n1`.`role`, `n1`.`office`, `n1`.`modality`, `n1`.`negated`, `n1`.`hedge`, `n1`.`recordedAt`, COLLECT {
    MATCH (`n1`)-[:`SUBJECT`]->()-[`n4`:`IN`]->(`n3`:`Entity`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[:`OBJECT`]->()-[`n6`:`IN`]->(`n5`:`Entity`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[:`PART_OF_EVENT`]->()-[`n8`:`IN`]->(`n7`:`Event`)
    WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 1
    RETURN [`n7`.`id`]
  }[0], [`n1`.`valueText`, `n1`.`valueNumber`, `n1`.`valueLow`, `n1`.`valueHigh`, `n1`.`valueComparator`, `n1`.`valueUnit`, `n1`.`valueValence`], [`n1`.`scopeText`, `n1`.`scopeExtent`, `n1`.`scopeList`, COLLECT {
    MATCH (`n1`)-[`n10`:`SCOPED_TO`]->(`n9`:`Entity`)
    WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n9`:`Person` THEN 0 WHEN `n9`:`Organization` THEN 1 WHEN `n9`:`Group` THEN 2 WHEN `n9`:`Country` THEN 3 WHEN `n9`:`Location` THEN 4 WHEN `n9`:`Event` THEN 5 WHEN `n9`:`Thing` THEN 6 END, `n9`.`id`]
  }], [`n1`.`whenText`, `n1`.`whenEdtf`, `n1`.`whenEarliest`, `n1`.`whenLatest`, `n1`.`whenExtent`, `n1`.`whenBasis`, `n1`.`whenPrecision`, `n1`.`whenPhase`], [`n1`.`listKind`, [COLLECT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n12`:`IN`]->(`n11`:`Entity`)
    WITH DISTINCT `n11` ORDER BY `n11`.`nameKey` ASC, `n11`.`id` ASC LIMIT $`p1`
    RETURN [`n11`.`nameKey`, `n11`.`id`, [CASE WHEN `n11`:`Person` THEN 0 WHEN `n11`:`Organization` THEN 1 WHEN `n11`:`Group` THEN 2 WHEN `n11`:`Country` THEN 3 WHEN `n11`:`Location` THEN 4 WHEN `n11`:`Event` THEN 5 WHEN `n11`:`Thing` THEN 6 END, `n11`.`name`]]
  }]], COLLECT {
    MATCH (`n1`)-[`n14`:`MADE_IN`]->(`n13`:`Statement`)
    WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 1
    RETURN [`n13`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[:`VIA`]->()-[`n16`:`IN`]->(`n15`:`Actor`)
    WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n15`:`Person` THEN 0 WHEN `n15`:`Organization` THEN 1 WHEN `n15`:`Group` THEN 2 WHEN `n15`:`Country` THEN 3 END, `n15`.`name`]
  }, COLLECT {
    MATCH (`n1`)-[`n18`:`PUBLISHED_IN`]->(`n17`:`Source`)
    WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 1
    RETURN [`n17`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n20`:`EVIDENCED_BY`]->(`n19`:`Passage`)
    WITH DISTINCT `n19` ORDER BY `n19`.`start` ASC, `n19`.`end` ASC, `n19`.`id` ASC LIMIT 101
    RETURN [`n19`.`exact`, `n19`.`prefix`, `n19`.`suffix`, `n19`.`start`, `n19`.`end`, `n19`.`section`]
  }, COLLECT {
    MATCH (`n1`)-[`n22`:`STATES`]->(`n21`:`Proposition`)
    WITH DISTINCT `n21` ORDER BY `n21`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n21`:`Relation` THEN 0 WHEN `n21`:`Figure` THEN 1 WHEN `n21`:`Fact` THEN 2 END, `n21`.`id`]
  }, [`n1`.`originId`, `n1`.`originKind`, COLLECT {
    MATCH (`n1`)-[`n24`:`ORIGINATES_IN`]->(`n23`)
    WITH DISTINCT `n23` ORDER BY `n23`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n23`:`Claim` THEN 0 WHEN `n23`:`Relation` THEN 1 WHEN `n23`:`Figure` THEN 2 WHEN `n23`:`Fact` THEN 3 WHEN `n23`:`Question` THEN 4 WHEN `n23`:`Batch` THEN 5 WHEN `n23`:`Discrepancy` THEN 6 WHEN `n23`:`Person` THEN 7 WHEN `n23`:`Organization` THEN 8 WHEN `n23`:`Group` THEN 9 WHEN `n23`:`Country` THEN 10 WHEN `n23`:`Location` THEN 11 WHEN `n23`:`Event` THEN 12 WHEN `n23`:`Thing` THEN 13 WHEN `n23`:`Record` THEN 14 WHEN `n23`:`Source` THEN 15 WHEN `n23`:`Passage` THEN 16 WHEN `n23`:`Judgement` THEN 17 WHEN `n23`:`Note` THEN 18 WHEN `n23`:`Narrative` THEN 19 WHEN `n23`:`Statement` THEN 20 WHEN `n23`:`Rendering` THEN 21 END, `n23`.`id`]
  }[0]], COLLECT {
    MATCH (`n1`)<-[`n26`:`RECORDS`]-(`n25`:`Batch`)
    WITH DISTINCT `n25` ORDER BY `n25`.`seq` ASC, `n25`.`id` ASC LIMIT 1
    RETURN [`n25`.`id`, `n25`.`cursor`, `n25`.`recordedAt`, `n25`.`author`, `n25`.`tool`, COLLECT {
      MATCH (`n25`)-[`n28`:`RECORDED_FOR`]->(`n27`:`Source`)
      WITH DISTINCT `n27` ORDER BY `n27`.`id` ASC LIMIT 1
      RETURN [`n27`.`id`]
    }[0]]
  }[0]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/anadolu-0106"]
// $p1 = 21
// $p2 = 5
