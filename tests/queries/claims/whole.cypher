WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`sourceId`, `byPublished`) WHERE `n1`.`live` AND (`n1`.`sourceId` = `ids0`[0]) AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1`.`sourceId` AS `n41`, `n1`.`byPublished` AS `n42`, `n1` ORDER BY `n41` ASC, `n42` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[:`PART_OF_EVENT`]->()-[`n14`:`IN`]->(`n13`:`Event`)
  OPTIONAL MATCH (`n1`)-[`n27`:`PUBLISHED_IN`]->(`n26`:`Source`)
  RETURN [[`n1`.`id`, `n1`.`predicate`, `n1`.`relationType`, `n1`.`measure`, `n1`.`attribute`, `n1`.`subjectText`, `n1`.`objectText`, `n1`.`role`, `n1`.`office`, `n1`.`modality`, `n1`.`negated`, `n1`.`hedge`, `n1`.`recordedAt`, COLLECT {
    MATCH (`n1`)-[`n7`:`SUBJECT`]->(`n5`)
    OPTIONAL MATCH (`n5`)-[`n4`:`IN`]->(`n6`:`Entity`)
    WITH coalesce(`n6`, `n5`) AS `n3`
    RETURN [`n3`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n12`:`OBJECT`]->(`n10`)
    OPTIONAL MATCH (`n10`)-[`n9`:`IN`]->(`n11`:`Entity`)
    WITH coalesce(`n11`, `n10`) AS `n8`
    RETURN [`n8`.`id`]
  }[0], CASE WHEN `n13` IS NOT NULL THEN [`n13`.`id`] END, [`n1`.`valueText`, `n1`.`valueNumber`, `n1`.`valueLow`, `n1`.`valueHigh`, `n1`.`valueComparator`, `n1`.`valueUnit`, `n1`.`valueValence`], [`n1`.`scopeText`, `n1`.`scopeExtent`, `n1`.`scopeList`, COLLECT {
    MATCH (`n1`)-[`n16`:`SCOPED_TO`]->(`n15`:`Entity`)
    WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
    RETURN [`n15`.`id`]
  }], [`n1`.`whenText`, `n1`.`whenEdtf`, `n1`.`whenEarliest`, `n1`.`whenLatest`, `n1`.`whenExtent`, `n1`.`whenBasis`, `n1`.`whenPrecision`, `n1`.`whenPhase`], [`n1`.`listKind`, [COLLECT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n18`:`IN`]->(`n17`:`Entity`)
    WITH DISTINCT `n17` ORDER BY `n17`.`nameKey` ASC, `n17`.`id` ASC LIMIT $`p1`
    RETURN [[`n17`.`name`]]
  }]], COLLECT {
    MATCH (`n1`)-[`n23`:`MADE_IN`]->(`n21`)
    OPTIONAL MATCH (`n21`)-[`n20`:`IN`]->(`n22`:`Statement`)
    WITH coalesce(`n22`, `n21`) AS `n19`
    RETURN CASE WHEN `n19`:`Statement` THEN [`n19`.`id`] END
  }[0], COLLECT {
    MATCH (`n1`)-[:`VIA`]->()-[`n25`:`IN`]->(`n24`:`Actor`)
    WITH DISTINCT `n24` ORDER BY `n24`.`id` ASC LIMIT 101
    RETURN [`n24`.`name`]
  }, [`n26`.`id`], COLLECT {
    MATCH (`n1`)-[`n29`:`EVIDENCED_BY`]->(`n28`:`Passage`)
    WITH DISTINCT `n28` ORDER BY `n28`.`start` ASC, `n28`.`end` ASC, `n28`.`id` ASC LIMIT 101
    RETURN [`n28`.`exact`, `n28`.`prefix`, `n28`.`suffix`, `n28`.`start`, `n28`.`end`, `n28`.`section`]
  }, COLLECT {
    MATCH (`n1`)-[`n31`:`STATES`]->(`n30`:`Proposition`)
    WITH DISTINCT `n30` ORDER BY `n30`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n30`:`Relation` THEN 0 WHEN `n30`:`Figure` THEN 1 WHEN `n30`:`Fact` THEN 2 END, `n30`.`id`]
  }, [`n1`.`originId`, `n1`.`originKind`, COLLECT {
    MATCH (`n1`)-[`n36`:`ORIGINATES_IN`]->(`n34`)
    OPTIONAL MATCH (`n34`)-[`n33`:`IN`]->(`n35`)
    WITH coalesce(`n35`, `n34`) AS `n32`
    RETURN [CASE WHEN `n32`:`Claim` THEN 0 WHEN `n32`:`Relation` THEN 1 WHEN `n32`:`Figure` THEN 2 WHEN `n32`:`Fact` THEN 3 WHEN `n32`:`Question` THEN 4 WHEN `n32`:`Batch` THEN 5 WHEN `n32`:`Discrepancy` THEN 6 WHEN `n32`:`Person` THEN 7 WHEN `n32`:`Organization` THEN 8 WHEN `n32`:`Group` THEN 9 WHEN `n32`:`Country` THEN 10 WHEN `n32`:`Location` THEN 11 WHEN `n32`:`Event` THEN 12 WHEN `n32`:`Thing` THEN 13 WHEN `n32`:`Record` THEN 14 WHEN `n32`:`Source` THEN 15 WHEN `n32`:`Passage` THEN 16 WHEN `n32`:`Judgement` THEN 17 WHEN `n32`:`Note` THEN 18 WHEN `n32`:`Narrative` THEN 19 WHEN `n32`:`Statement` THEN 20 WHEN `n32`:`Rendering` THEN 21 END, `n32`.`id`]
  }[0]], COLLECT {
    MATCH (`n1`)<-[`n38`:`RECORDS`]-(`n37`:`Batch`)
    WITH `n37` ORDER BY `n37`.`seq` ASC, `n37`.`id` ASC LIMIT 1
    OPTIONAL MATCH (`n37`)-[`n40`:`RECORDED_FOR`]->(`n39`:`Source`)
    RETURN [`n37`.`id`, `n37`.`cursor`, `n37`.`recordedAt`, `n37`.`author`, `n37`.`tool`, CASE WHEN `n39` IS NOT NULL THEN [`n39`.`id`] END]
  }[0]]] ORDER BY `n41` ASC, `n42` ASC
}] AS `f0`;
// $p0 = ["kazakhstan-2022/anadolu-0106"]
// $p1 = 20
// $p2 = 4
