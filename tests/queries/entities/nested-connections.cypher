RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    UNWIND $`p1` AS `n4`
    WITH DISTINCT `n4`
    CALL (`n1`, `n4`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p5`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p5`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p5`
    OPTIONAL MATCH (`n2`)-[`n6`:`FROM`]->(`n5`:`Entity`)
    RETURN [[`n2`.`predicate`, [`n5`.`name`, [COLLECT {
      MATCH (`n7`:`Relation`) USING INDEX SEEK `n7`:`Relation`(`fromId`, `byWhen`) WHERE (`n7`.`fromId` = `n5`.`id`) AND (`n7`.`byWhen` IS NOT NULL)
      WITH `n7`.`fromId` AS `n19`, `n7`.`byWhen` AS `n20`, `n7` ORDER BY `n19` ASC, `n20` ASC LIMIT $`p4`
      OPTIONAL MATCH (`n7`)-[`n10`:`TO`]->(`n9`:`Entity`)
      RETURN [[[`n9`.`id`], [COLLECT {
        MATCH ()<-[`n12`:`STATES`]-(`n11`) USING INDEX SEEK `n12`:`STATES`(`propositionId`, `byPublished`) WHERE (`n12`.`propositionId` = `n7`.`id`) AND (`n12`.`byPublished` IS NOT NULL)
        WITH `n12`.`propositionId` AS `n17`, `n12`.`byPublished` AS `n18`, `n11` ORDER BY `n17` ASC, `n18` ASC LIMIT $`p3`
        OPTIONAL MATCH (`n11`)-[`n14`:`PUBLISHED_IN`]->(`n13`:`Source`)
        RETURN [[[`n13`.`id`, [COLLECT {
          MATCH (`n15`:`Passage`) USING INDEX SEEK `n15`:`Passage`(`sourceId`, `byStart`) WHERE (`n15`.`sourceId` = `n13`.`id`) AND `n15`.`live` AND (`n15`.`byStart` IS NOT NULL)
          WITH `n15` ORDER BY `n15`.`sourceId` ASC, `n15`.`byStart` ASC LIMIT $`p2`
          RETURN [[`n15`.`start`]]
        }]]]] ORDER BY `n17` ASC, `n18` ASC
      }, COUNT {
        MATCH (`n7`)<-[`n12`:`STATES`]-(`n11`)
        RETURN `n11`
      }]]] ORDER BY `n19` ASC, `n20` ASC
    }]]]] ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = ["DEPLOYED_TO","CONTRIBUTED_TO"]
// $p2 = 1
// $p3 = 1
// $p4 = 1
// $p5 = 2
