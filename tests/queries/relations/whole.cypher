WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`eventId`, `byWhen`) WHERE (`n1`.`eventId` = `ids0`[0]) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1`.`eventId` AS `n23`, `n1`.`byWhen` AS `n24`, `n1` ORDER BY `n23` ASC, `n24` ASC LIMIT $`p3`
  OPTIONAL MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n8`:`PART_OF_EVENT`]->(`n7`:`Event`)
  RETURN [[`n1`.`id`, `n1`.`predicate`, `n1`.`modality`, `n1`.`negated`, `n1`.`role`, `n1`.`office`, `n1`.`knownSince`, `n1`.`originCount`, [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`id`], [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`id`], CASE WHEN `n7` IS NOT NULL THEN [`n7`.`id`] END, [`n1`.`scopeText`, `n1`.`scopeExtent`, `n1`.`scopeList`, COLLECT {
    MATCH (`n1`)-[`n10`:`SCOPED_TO`]->(`n9`:`Entity`)
    WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 101
    RETURN [`n9`.`id`]
  }], COLLECT {
    MATCH (`n1`)<-[`n12`:`STATES`]-(`n11`) WHERE `n11`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n11` ORDER BY `n11`.`whenDays` ASC, `n11`.`whenSort` ASC, `n11`.`id` ASC LIMIT 101
    RETURN [`n11`.`whenText`, `n11`.`whenEdtf`, `n11`.`whenEarliest`, `n11`.`whenLatest`, `n11`.`whenExtent`, `n11`.`whenBasis`, `n11`.`whenPrecision`, `n11`.`whenPhase`]
  }, COLLECT {
    MATCH (`n1`)-[`n14`:`ANSWERS`]->(`n13`:`Question`)
    WITH DISTINCT `n13`, `n14` ORDER BY `n14`.`rank` ASC, `n13`.`id` ASC LIMIT 101
    RETURN [`n13`.`id`, `n13`.`text`, COLLECT {
      MATCH (`n13`)-[`n16`:`ABOUT`]->(`n15`)
      WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
      RETURN [CASE WHEN `n15`:`Claim` THEN 0 WHEN `n15`:`Relation` THEN 1 WHEN `n15`:`Figure` THEN 2 WHEN `n15`:`Fact` THEN 3 WHEN `n15`:`Question` THEN 4 WHEN `n15`:`Batch` THEN 5 WHEN `n15`:`Discrepancy` THEN 6 WHEN `n15`:`Person` THEN 7 WHEN `n15`:`Organization` THEN 8 WHEN `n15`:`Group` THEN 9 WHEN `n15`:`Country` THEN 10 WHEN `n15`:`Location` THEN 11 WHEN `n15`:`Event` THEN 12 WHEN `n15`:`Thing` THEN 13 WHEN `n15`:`Record` THEN 14 WHEN `n15`:`Source` THEN 15 WHEN `n15`:`Passage` THEN 16 WHEN `n15`:`Judgement` THEN 17 WHEN `n15`:`Note` THEN 18 WHEN `n15`:`Narrative` THEN 19 WHEN `n15`:`Statement` THEN 20 WHEN `n15`:`Rendering` THEN 21 END, `n15`.`id`]
    }]
  }, [COLLECT {
    MATCH ()<-[`n18`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n17`) USING INDEX SEEK `n18`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n18`.`propositionId` = `n1`.`id`) AND (`n18`.`sourceByPublished` IS NOT NULL)
    WITH DISTINCT `n18`.`propositionId` AS `n19`, `n18`.`sourceByPublished` AS `n20`, `n17` ORDER BY `n19` ASC, `n20` ASC LIMIT $`p1`
    RETURN [[`n17`.`id`]]
  }, COUNT {
    MATCH ()<-[`n18`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n17`) USING INDEX SEEK `n18`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n18`.`propositionId` = `n1`.`id`) AND (`n18`.`sourceByPublished` IS NOT NULL)
    RETURN DISTINCT `n17`
  }], [COLLECT {
    MATCH ()<-[`n22`:`STATES`]-(`n21`) USING INDEX SEEK `n22`:`STATES`(`propositionId`, `byPublished`) WHERE (`n22`.`propositionId` = `n1`.`id`) AND (`n22`.`byPublished` IS NOT NULL)
    WITH `n21` ORDER BY `n22`.`propositionId` DESC, `n22`.`byPublished` DESC LIMIT $`p2`
    RETURN [[`n21`.`id`, `n21`.`predicate`]]
  }, COUNT {
    MATCH (`n1`)<-[`n22`:`STATES`]-(`n21`)
    RETURN `n21`
  }]]] ORDER BY `n23` ASC, `n24` ASC
}] AS `f0`;
// $p0 = ["kazakhstan-2022/help-request"]
// $p1 = 20
// $p2 = 20
// $p3 = 3
