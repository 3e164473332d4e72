WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [[`n1`.`name`, [COLLECT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    WITH `n3` ORDER BY `n3`.`ofId` ASC, `n3`.`valueText` ASC, `n3`.`id` ASC LIMIT $`p4`
    RETURN [[`n3`.`valueText`, `n3`.`valueNameKind`, `n3`.`preferred`, COLLECT {
      MATCH (`n3`)<-[:`STATES`]-()-[:`MADE_IN`]->()<-[`n6`:`ASSERTED`]-(`n5`:`Actor`)
      WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
      RETURN [`n5`.`id`]
    }, [COLLECT {
      MATCH ()<-[`n8`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n8`.`propositionId` = `n3`.`id`) AND (`n8`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n8`.`propositionId` AS `n9`, `n8`.`sourceByPublished` AS `n10`, `n7` ORDER BY `n9` ASC, `n10` ASC LIMIT $`p2`
      RETURN [[`n7`.`id`]]
    }, COUNT {
      MATCH ()<-[`n8`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n7`) USING INDEX SEEK `n8`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n8`.`propositionId` = `n3`.`id`) AND (`n8`.`sourceByPublished` IS NOT NULL)
      RETURN DISTINCT `n7`
    }], [COLLECT {
      MATCH ()<-[`n12`:`STATES`]-(`n11`) USING INDEX SEEK `n12`:`STATES`(`propositionId`, `byPublished`) WHERE (`n12`.`propositionId` = `n3`.`id`) AND (`n12`.`byPublished` IS NOT NULL)
      WITH `n11` ORDER BY `n12`.`propositionId` ASC, `n12`.`byPublished` ASC LIMIT $`p3`
      RETURN [[COLLECT {
        MATCH (`n11`)-[`n14`:`EVIDENCED_BY`]->(`n13`:`Passage`)
        WITH DISTINCT `n13` ORDER BY `n13`.`start` ASC, `n13`.`end` ASC, `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`exact`]
      }]]
    }]]]
  }, COUNT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/kazakhstan","kazakhstan-2022/protesters","kazakhstan-2022/csto","kazakhstan-2022/tokayev"]
// $p1 = ["NAME","LABEL"]
// $p2 = 20
// $p3 = 1
// $p4 = 20
// $p5 = 20
