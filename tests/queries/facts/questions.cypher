RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`measure` IN $`p0`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p1`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n4`:`STATES`]->(`n3`:`Proposition`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n3`:`Relation` THEN 0 WHEN `n3`:`Figure` THEN 1 WHEN `n3`:`Fact` THEN 2 END, COLLECT {
      MATCH (`n3`)-[`n6`:`ANSWERS`]->(`n5`:`Question`)
      WITH DISTINCT `n5`, `n6` ORDER BY `n6`.`rank` ASC, `n5`.`id` ASC LIMIT 101
      RETURN [`n5`.`id`, `n5`.`text`, COLLECT {
        MATCH (`n5`)-[`n8`:`ABOUT`]->(`n7`)
        WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n7`:`Claim` THEN 0 WHEN `n7`:`Relation` THEN 1 WHEN `n7`:`Figure` THEN 2 WHEN `n7`:`Fact` THEN 3 WHEN `n7`:`Question` THEN 4 WHEN `n7`:`Batch` THEN 5 WHEN `n7`:`Discrepancy` THEN 6 WHEN `n7`:`Person` THEN 7 WHEN `n7`:`Organization` THEN 8 WHEN `n7`:`Group` THEN 9 WHEN `n7`:`Country` THEN 10 WHEN `n7`:`Location` THEN 11 WHEN `n7`:`Event` THEN 12 WHEN `n7`:`Thing` THEN 13 WHEN `n7`:`Record` THEN 14 WHEN `n7`:`Source` THEN 15 WHEN `n7`:`Passage` THEN 16 WHEN `n7`:`Judgement` THEN 17 WHEN `n7`:`Note` THEN 18 WHEN `n7`:`Narrative` THEN 19 WHEN `n7`:`Statement` THEN 20 WHEN `n7`:`Rendering` THEN 21 END, `n7`.`id`, `n7`.`name`]
      }]
    }]
  }]]
}] AS `f0`;
// $p0 = ["DEATHS","PERSONNEL"]
// $p1 = 20
