RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`byWhen` ASC LIMIT $`p5`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`byWhen` ASC LIMIT $`p5`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p5`
    RETURN [[`n2`.`predicate`, COLLECT {
      MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`name`, [COLLECT {
        MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`fromId`, `byWhen`) WHERE (`n6`.`fromId` = `n4`.`id`) AND (`n6`.`byWhen` IS NOT NULL)
        WITH `n6` ORDER BY `n6`.`fromId` ASC, `n6`.`byWhen` ASC LIMIT $`p4`
        RETURN [[COLLECT {
          MATCH (`n6`)-[`n9`:`TO`]->(`n8`:`Entity`)
          WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
          RETURN [`n8`.`id`]
        }[0], [COLLECT {
          MATCH ()<-[`n11`:`STATES`]-(`n10`) USING INDEX SEEK `n11`:`STATES`(`propositionId`, `byPublished`) WHERE (`n11`.`propositionId` = `n6`.`id`) AND (`n11`.`byPublished` IS NOT NULL)
          WITH `n10` ORDER BY `n11`.`propositionId` ASC, `n11`.`byPublished` ASC LIMIT $`p3`
          RETURN [[COLLECT {
            MATCH (`n10`)-[`n13`:`PUBLISHED_IN`]->(`n12`:`Source`)
            WITH `n12` ORDER BY `n12`.`id` ASC LIMIT 1
            RETURN [`n12`.`id`, [COLLECT {
              MATCH (`n14`:`Passage`) USING INDEX SEEK `n14`:`Passage`(`sourceId`, `byStart`) WHERE (`n14`.`sourceId` = `n12`.`id`) AND `n14`.`live` AND (`n14`.`byStart` IS NOT NULL)
              WITH `n14` ORDER BY `n14`.`sourceId` ASC, `n14`.`byStart` ASC LIMIT $`p2`
              RETURN [[`n14`.`start`]]
            }]]
          }[0]]]
        }, COUNT {
          MATCH (`n6`)<-[`n11`:`STATES`]-(`n10`)
          RETURN `n10`
        }]]]
      }]]
    }[0]]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = ["DEPLOYED_TO","CONTRIBUTED_TO"]
// $p2 = 2
// $p3 = 2
// $p4 = 2
// $p5 = 3
