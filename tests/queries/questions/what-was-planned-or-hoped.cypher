RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`modality` IN $`p0`)
  WITH `n1`.`byWhen` AS `n20`, `n1` ORDER BY `n20` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
  OPTIONAL MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
  RETURN [[`n1`.`predicate`, `n1`.`modality`, [`n3`.`label`], [`n5`.`label`], [COLLECT {
    MATCH ()<-[`n8`:`STATES`]-(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `byPublished`) WHERE (`n8`.`propositionId` = `n1`.`id`) AND (`n8`.`byPublished` IS NOT NULL)
    WITH `n8`.`propositionId` AS `n18`, `n8`.`byPublished` AS `n19`, `n7` ORDER BY `n18` ASC, `n19` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n7`)-[`n10`:`PUBLISHED_IN`]->(`n9`:`Source`)
    RETURN [[[`n9`.`id`], COLLECT {
      MATCH (`n7`)-[`n17`:`MADE_IN`]->(`n15`)
      OPTIONAL MATCH (`n15`)-[`n12`:`IN`]->(`n16`:`Statement`)
      WITH coalesce(`n16`, `n15`) AS `n11`
      RETURN CASE WHEN `n11`:`Statement` THEN [COLLECT {
        MATCH (`n11`)<-[`n14`:`ASSERTED`]-(`n13`:`Actor`)
        WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`name`]
      }] END
    }[0], [`n7`.`whenText`, `n7`.`whenExtent`]]] ORDER BY `n18` ASC, `n19` ASC
  }]]] ORDER BY `n20` ASC
}, COUNT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`modality` IN $`p0`)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["PLANNED","HOPED"]
// $p1 = 20
// $p2 = 50
