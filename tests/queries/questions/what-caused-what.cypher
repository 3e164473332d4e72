RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`predicate` = $`p0`) AND (`n1`.`originCount` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`originCount` DESC, `n1`.`id` DESC LIMIT $`p2`
  RETURN [[`n1`.`modality`, `n1`.`originCount`, COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`label`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`label`]
  }[0], [COLLECT {
    MATCH ()<-[`n8`:`STATES`]-(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `byPublished`) WHERE (`n8`.`propositionId` = `n1`.`id`) AND (`n8`.`byPublished` IS NOT NULL)
    WITH `n7` ORDER BY `n8`.`propositionId` ASC, `n8`.`byPublished` ASC LIMIT $`p1`
    RETURN [[`n7`.`subjectText`, COLLECT {
      MATCH (`n7`)-[`n10`:`PUBLISHED_IN`]->(`n9`:`Source`)
      WITH `n9` ORDER BY `n9`.`id` ASC LIMIT 1
      RETURN [`n9`.`id`]
    }[0], COLLECT {
      MATCH (`n7`)-[`n17`:`MADE_IN`]->(`n15`)
      OPTIONAL MATCH (`n15`)-[`n12`:`IN`]->(`n16`:`Statement`)
      WITH coalesce(`n16`, `n15`) AS `n11`
      WITH `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN CASE WHEN `n11`:`Statement` THEN [COLLECT {
        MATCH (`n11`)<-[`n14`:`ASSERTED`]-(`n13`:`Actor`)
        WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`name`]
      }] END
    }[0]]]
  }]]]
}] AS `f0`;
// $p0 = "CAUSED"
// $p1 = 21
// $p2 = 51
