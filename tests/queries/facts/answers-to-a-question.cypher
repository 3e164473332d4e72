RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`measure` = $`p0`)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p2`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n4`:`STATES`]->(`n3`:`Proposition`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
    RETURN [COLLECT {
      MATCH (`n3`)-[`n6`:`ANSWERS`]->(`n5`:`Question`)
      WITH DISTINCT `n5`, `n6` ORDER BY `n6`.`rank` ASC, `n5`.`id` ASC LIMIT 101
      RETURN [`n5`.`text`, [COLLECT {
        MATCH ()<-[`n8`:`ANSWERS`]-(`n7`) USING INDEX SEEK `n8`:`ANSWERS`(`questionId`, `byKnown`) WHERE (`n8`.`questionId` = `n5`.`id`) AND (`n8`.`byKnown` IS NOT NULL)
        WITH `n7` ORDER BY `n8`.`questionId` ASC, `n8`.`byKnown` ASC LIMIT $`p1`
        RETURN [[CASE WHEN `n7`:`Relation` THEN 0 WHEN `n7`:`Figure` THEN 1 WHEN `n7`:`Fact` THEN 2 END, `n7`.`knownSince`, CASE WHEN (`n7`:`Figure`) THEN [`n7`.`valueText`] END]]
      }, COUNT {
        MATCH (`n5`)<-[`n8`:`ANSWERS`]-(`n7`)
        RETURN `n7`
      }]]
    }]
  }]]
}] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p3`})-[:`IN`]->(`n9`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n10`:`Fact`) USING INDEX SEEK `n10`:`Fact`(`ofId`, `byPredicate`) WHERE (`n10`.`ofId` = `n9`.`id`) AND (`n10`.`byPredicate` IS NOT NULL) AND (`n10`.`predicate` = $`p4`)
    WITH `n10` ORDER BY `n10`.`ofId` ASC, `n10`.`byPredicate` ASC LIMIT $`p6`
    RETURN [[COLLECT {
      MATCH (`n10`)-[`n13`:`ANSWERS`]->(`n12`:`Question`)
      WITH DISTINCT `n12`, `n13` ORDER BY `n13`.`rank` ASC, `n12`.`id` ASC LIMIT 101
      RETURN [`n12`.`text`, [COLLECT {
        MATCH ()<-[`n15`:`ANSWERS`]-(`n14`) USING INDEX SEEK `n15`:`ANSWERS`(`questionId`, `byKnown`) WHERE (`n15`.`questionId` = `n12`.`id`) AND (`n15`.`byKnown` IS NOT NULL)
        WITH `n14` ORDER BY `n15`.`questionId` ASC, `n15`.`byKnown` ASC LIMIT $`p5`
        RETURN [`n14`.`knownSort`, `n14`.`id`, [CASE WHEN `n14`:`Relation` THEN 0 WHEN `n14`:`Figure` THEN 1 WHEN `n14`:`Fact` THEN 2 END, CASE WHEN (`n14`:`Fact`) THEN [`n14`.`valueText`] END]]
      }]]
    }]]
  }]]
}[0] AS `f1`;
// $p0 = "DEATHS"
// $p1 = 20
// $p2 = 1
// $p3 = "kazakhstan-2022/government-exit"
// $p4 = "ACT"
// $p5 = 2
// $p6 = 20
