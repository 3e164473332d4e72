RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, `n1`.`name`, `n1`.`label`, `n1`.`identifiers`, COLLECT {
    MATCH (`n1`)<-[`n3`:`IN`]-(`n2`:`Record`)
    WITH DISTINCT `n2` ORDER BY `n2`.`id` ASC LIMIT 101
    OPTIONAL MATCH (`n2`)-[`n7`:`IN`]->(`n6`:`Entity`)
    OPTIONAL MATCH (`n2`)-[`n9`:`IN`]->(`n8`:`Statement`)
    RETURN [`n2`.`id`, `n2`.`dossier`, `n2`.`label`, COLLECT {
      MATCH (`n2`)-[`n5`:`WITHIN`]->(`n4`:`Record`) WHERE `n4`.`live`
      WITH DISTINCT `n4` ORDER BY `n4`.`id` ASC LIMIT 101
      RETURN [`n4`.`id`]
    }, CASE WHEN `n6` IS NOT NULL THEN [`n6`.`id`] END, CASE WHEN `n8` IS NOT NULL THEN [`n8`.`id`] END] ORDER BY `n2`.`id` ASC
  }, [COLLECT {
    MATCH (`n10`:`Fact`) WHERE (`n10`.`ofId` = `n1`.`id`) AND (`n10`.`valueText` IS NOT NULL) AND (`n10`.`id` IS NOT NULL) AND (`n10`.`predicate` IN $`p1`)
    WITH `n10` ORDER BY `n10`.`ofId` ASC, `n10`.`valueText` ASC, `n10`.`id` ASC LIMIT $`p3`
    RETURN [[`n10`.`valueText`, `n10`.`valueNameKind`, `n10`.`valueScript`, `n10`.`valueLanguage`, `n10`.`preferred`, COLLECT {
      MATCH (`n10`)<-[:`STATES`]-()-[:`MADE_IN`]->()<-[`n13`:`ASSERTED`]-(`n12`:`Actor`)
      WITH DISTINCT `n12` ORDER BY `n12`.`id` ASC LIMIT 101
      RETURN [`n12`.`name`]
    }, [COLLECT {
      MATCH ()<-[`n15`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n14`) USING INDEX SEEK `n15`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n15`.`propositionId` = `n10`.`id`) AND (`n15`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n15`.`propositionId` AS `n16`, `n15`.`sourceByPublished` AS `n17`, `n14` ORDER BY `n16` ASC, `n17` ASC LIMIT $`p2`
      RETURN [[`n14`.`id`]]
    }], [COUNT {
      MATCH (`n10`)<-[`n19`:`STATES`]-(`n18`)
      RETURN `n18`
    }]]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = ["NAME","LABEL"]
// $p2 = 20
// $p3 = 20
