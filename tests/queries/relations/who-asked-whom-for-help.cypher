RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1`.`predicate` AS `n28`, `n1`.`byWhen` AS `n29`, `n1` ORDER BY `n28` ASC, `n29` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n10`:`PART_OF_EVENT`]->(`n9`:`Event`)
  RETURN [[[`n3`.`name`], [`n5`.`name`], `n1`.`modality`, `n1`.`negated`, `n1`.`originCount`, `n1`.`knownSince`, COLLECT {
    MATCH (`n1`)<-[`n8`:`STATES`]-(`n7`) WHERE `n7`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n7` ORDER BY `n7`.`whenDays` ASC, `n7`.`whenSort` ASC, `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`whenText`, `n7`.`whenEdtf`, `n7`.`whenEarliest`, `n7`.`whenLatest`, `n7`.`whenPrecision`, `n7`.`whenBasis`, `n7`.`whenExtent`]
  }, CASE WHEN `n9` IS NOT NULL THEN [`n9`.`id`, `n9`.`name`] END, [COLLECT {
    MATCH ()<-[`n12`:`STATES`]-(`n11`) USING INDEX SEEK `n12`:`STATES`(`propositionId`, `byPublished`) WHERE (`n12`.`propositionId` = `n1`.`id`) AND (`n12`.`byPublished` IS NOT NULL)
    WITH `n12`.`propositionId` AS `n26`, `n12`.`byPublished` AS `n27`, `n11` ORDER BY `n26` ASC, `n27` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n11`)-[`n14`:`PUBLISHED_IN`]->(`n13`:`Source`)
    OPTIONAL MATCH (`n13`)-[:`PUBLISHED_BY`]->()-[`n16`:`IN`]->(`n15`:`Organization`)
    RETURN [[`n11`.`subjectText`, `n11`.`objectText`, [`n13`.`title`, CASE WHEN `n15` IS NOT NULL THEN [`n15`.`name`] END, [`n13`.`publishedEarliest`, `n13`.`publishedExtent`]], [`n11`.`originKind`, `n11`.`originId`], COLLECT {
      MATCH (`n11`)-[`n23`:`MADE_IN`]->(`n21`)
      OPTIONAL MATCH (`n21`)-[`n18`:`IN`]->(`n22`:`Statement`)
      WITH coalesce(`n22`, `n21`) AS `n17`
      RETURN CASE WHEN `n17`:`Statement` THEN [COLLECT {
        MATCH (`n17`)<-[`n20`:`ASSERTED`]-(`n19`:`Actor`)
        WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 101
        RETURN [`n19`.`name`]
      }, `n17`.`medium`] END
    }[0], COLLECT {
      MATCH (`n11`)-[`n25`:`EVIDENCED_BY`]->(`n24`:`Passage`)
      WITH DISTINCT `n24` ORDER BY `n24`.`start` ASC, `n24`.`end` ASC, `n24`.`id` ASC LIMIT 101
      RETURN [`n24`.`exact`, `n24`.`start`, `n24`.`end`]
    }]] ORDER BY `n26` ASC, `n27` ASC
  }]]] ORDER BY `n28` ASC, `n29` ASC
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = "REQUESTED_HELP_FROM"
// $p1 = 20
// $p2 = 20
