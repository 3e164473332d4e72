RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` IN $`p0`)
  WITH `n1`.`byPredicate` AS `n22`, `n1` ORDER BY `n22` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`OF`]->(`n3`:`Entity`)
  RETURN [[`n1`.`predicate`, [`n3`.`label`], [`n1`.`valueText`, `n1`.`valueNumber`], [`n1`.`scopeText`], COLLECT {
    MATCH (`n1`)-[`n6`:`PART_OF_TOTAL`]->(`n5`:`Figure`)
    WITH `n5`, `n6` ORDER BY `n6`.`rank` ASC, `n5`.`id` ASC LIMIT 1
    RETURN [[`n5`.`valueText`]]
  }[0], `n1`.`knownSince`, [COLLECT {
    MATCH ()<-[`n8`:`STATES`]-(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `byPublished`) WHERE (`n8`.`propositionId` = `n1`.`id`) AND (`n8`.`byPublished` IS NOT NULL)
    WITH `n8`.`propositionId` AS `n20`, `n8`.`byPublished` AS `n21`, `n7` ORDER BY `n20` ASC, `n21` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n7`)-[`n10`:`PUBLISHED_IN`]->(`n9`:`Source`)
    RETURN [[`n7`.`hedge`, [`n9`.`id`], COLLECT {
      MATCH (`n7`)-[`n17`:`MADE_IN`]->(`n15`)
      OPTIONAL MATCH (`n15`)-[`n12`:`IN`]->(`n16`:`Statement`)
      WITH coalesce(`n16`, `n15`) AS `n11`
      RETURN CASE WHEN `n11`:`Statement` THEN [COLLECT {
        MATCH (`n11`)<-[`n14`:`ASSERTED`]-(`n13`:`Actor`)
        WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`name`]
      }] END
    }[0], COLLECT {
      MATCH (`n7`)-[`n19`:`EVIDENCED_BY`]->(`n18`:`Passage`)
      WITH DISTINCT `n18` ORDER BY `n18`.`start` ASC, `n18`.`end` ASC, `n18`.`id` ASC LIMIT 101
      RETURN [`n18`.`exact`]
    }]] ORDER BY `n20` ASC, `n21` ASC
  }]]] ORDER BY `n22` ASC
}] AS `f0`;
// $p0 = ["DEATHS","INJURED"]
// $p1 = 20
// $p2 = 20
