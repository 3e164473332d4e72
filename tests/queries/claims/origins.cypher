RETURN [COLLECT {
  MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p0`
  RETURN [[[`n1`.`originKind`, `n1`.`originId`, COLLECT {
    MATCH (`n1`)-[`n9`:`ORIGINATES_IN`]->(`n7`)
    OPTIONAL MATCH (`n7`)-[`n4`:`IN`]->(`n8`)
    WITH coalesce(`n8`, `n7`) AS `n3`
    RETURN [CASE WHEN `n3`:`Claim` THEN 0 WHEN `n3`:`Relation` THEN 1 WHEN `n3`:`Figure` THEN 2 WHEN `n3`:`Fact` THEN 3 WHEN `n3`:`Question` THEN 4 WHEN `n3`:`Batch` THEN 5 WHEN `n3`:`Discrepancy` THEN 6 WHEN `n3`:`Person` THEN 7 WHEN `n3`:`Organization` THEN 8 WHEN `n3`:`Group` THEN 9 WHEN `n3`:`Country` THEN 10 WHEN `n3`:`Location` THEN 11 WHEN `n3`:`Event` THEN 12 WHEN `n3`:`Thing` THEN 13 WHEN `n3`:`Record` THEN 14 WHEN `n3`:`Source` THEN 15 WHEN `n3`:`Passage` THEN 16 WHEN `n3`:`Judgement` THEN 17 WHEN `n3`:`Note` THEN 18 WHEN `n3`:`Narrative` THEN 19 WHEN `n3`:`Statement` THEN 20 WHEN `n3`:`Rendering` THEN 21 END, `n3`.`id`, `n3`.`name`, `n3`.`title`, CASE WHEN (`n3`:`Statement`) THEN COLLECT {
      MATCH (`n3`)<-[`n6`:`ASSERTED`]-(`n5`:`Actor`)
      WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
      RETURN [`n5`.`id`]
    } END]
  }[0]]]]
}] AS `f0`;
// $p0 = 300
