RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`originCount` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`predicate` IN $`p0`))
  WITH `n1` ORDER BY `n1`.`originCount` DESC, `n1`.`id` DESC LIMIT $`p2`
  RETURN [[`n1`.`modality`, `n1`.`originCount`, COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`label`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`label`]
  }[0], [COLLECT {
    MATCH ()<-[`n8`:`STATES`]-(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `byPublished`) WHERE (`n8`.`propositionId` = `n1`.`id`) AND (`n8`.`byPublished` IS NOT NULL)
    WITH `n7` ORDER BY `n8`.`propositionId` ASC, `n8`.`byPublished` ASC LIMIT $`p1`
    RETURN [[`n7`.`subjectText`, COLLECT {
      MATCH (`n7`)-[`n10`:`PUBLISHED_IN`]->(`n9`:`Source`)
      WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 1
      RETURN [`n9`.`id`]
    }[0], COLLECT {
      MATCH (`n7`)-[`n17`:`MADE_IN`]->(`n15`)
      OPTIONAL MATCH (`n15`)-[`n12`:`IN`]->(`n16`:`Statement`)
      WITH coalesce(`n16`, `n15`) AS `n11`
      WITH DISTINCT `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN CASE WHEN `n11`:`Statement` THEN [COLLECT {
        MATCH (`n11`)<-[`n14`:`ASSERTED`]-(`n13`:`Actor`)
        WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n13`:`Person` THEN 0 WHEN `n13`:`Organization` THEN 1 WHEN `n13`:`Group` THEN 2 WHEN `n13`:`Country` THEN 3 END, `n13`.`name`]
      }] END
    }[0]]]
  }]]]
}] AS `f0`;
// $p0 = ["CAUSED"]
// $p1 = 21
// $p2 = 51
