RETURN [COLLECT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`predicate` ASC, `n1`.`byWhen` ASC LIMIT $`p2`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`name`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`name`]
  }[0], `n1`.`modality`, `n1`.`negated`, `n1`.`originCount`, `n1`.`knownSince`, COLLECT {
    MATCH (`n1`)<-[`n8`:`STATES`]-(`n7`) WHERE `n7`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n7` ORDER BY `n7`.`whenDays` ASC, `n7`.`whenSort` ASC, `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`whenText`, `n7`.`whenEdtf`, `n7`.`whenEarliest`, `n7`.`whenLatest`, `n7`.`whenPrecision`, `n7`.`whenBasis`, `n7`.`whenExtent`]
  }, COLLECT {
    MATCH (`n1`)-[`n10`:`PART_OF_EVENT`]->(`n9`:`Event`)
    WITH `n9` ORDER BY `n9`.`id` ASC LIMIT 1
    RETURN [`n9`.`id`, `n9`.`name`]
  }[0], [COLLECT {
    MATCH ()<-[`n12`:`STATES`]-(`n11`) USING INDEX SEEK `n12`:`STATES`(`propositionId`, `byPublished`) WHERE (`n12`.`propositionId` = `n1`.`id`) AND (`n12`.`byPublished` IS NOT NULL)
    WITH `n11` ORDER BY `n12`.`propositionId` ASC, `n12`.`byPublished` ASC LIMIT $`p1`
    RETURN [[`n11`.`subjectText`, `n11`.`objectText`, COLLECT {
      MATCH (`n11`)-[`n14`:`PUBLISHED_IN`]->(`n13`:`Source`)
      WITH `n13` ORDER BY `n13`.`id` ASC LIMIT 1
      RETURN [`n13`.`title`, COLLECT {
        MATCH (`n13`)-[:`PUBLISHED_BY`]->()-[`n16`:`IN`]->(`n15`:`Organization`)
        WITH `n15` ORDER BY `n15`.`id` ASC LIMIT 1
        RETURN [`n15`.`name`]
      }[0], [`n13`.`publishedEarliest`, `n13`.`publishedExtent`]]
    }[0], [`n11`.`originKind`, `n11`.`originId`], COLLECT {
      MATCH (`n11`)-[`n23`:`MADE_IN`]->(`n21`)
      OPTIONAL MATCH (`n21`)-[`n18`:`IN`]->(`n22`:`Statement`)
      WITH coalesce(`n22`, `n21`) AS `n17`
      WITH `n17` ORDER BY `n17`.`id` ASC LIMIT 1
      RETURN CASE WHEN `n17`:`Statement` THEN [COLLECT {
        MATCH (`n17`)<-[`n20`:`ASSERTED`]-(`n19`:`Actor`)
        WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 101
        RETURN [`n19`.`name`]
      }, `n17`.`medium`] END
    }[0], COLLECT {
      MATCH (`n11`)-[`n25`:`EVIDENCED_BY`]->(`n24`:`Passage`)
      WITH DISTINCT `n24` ORDER BY `n24`.`start` ASC, `n24`.`end` ASC, `n24`.`id` ASC LIMIT 101
      RETURN [`n24`.`exact`, `n24`.`start`, `n24`.`end`]
    }]]
  }]]]
}, COUNT {
  MATCH (`n1`:`Relation`) USING INDEX SEEK `n1`:`Relation`(`predicate`, `byWhen`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`byWhen` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = "REQUESTED_HELP_FROM"
// $p1 = 21
// $p2 = 21
