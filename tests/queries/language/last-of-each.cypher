RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`titleKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`titleKey` DESC, `n1`.`id` DESC LIMIT $`p3`
  RETURN [[`n1`.`title`, [COLLECT {
    MATCH (`n3`:`Passage`) USING INDEX SEEK `n3`:`Passage`(`sourceId`, `byStart`) WHERE (`n3`.`sourceId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`byStart` IS NOT NULL)
    WITH `n3` ORDER BY `n3`.`sourceId` DESC, `n3`.`byStart` DESC LIMIT $`p2`
    RETURN [[`n3`.`exact`, [COLLECT {
      MATCH (`n3`)<-[`n6`:`EVIDENCED_BY`]-(`n5`:`Claim`) WHERE `n5`.`live`
      WITH DISTINCT `n5` ORDER BY `n5`.`publishedSort` DESC, `n5`.`id` DESC LIMIT $`p1`
      RETURN [[`n5`.`predicate`, COLLECT {
        MATCH (`n5`)-[`n8`:`STATES`]->(`n7`:`Proposition`)
        WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
        RETURN [[COLLECT {
          MATCH ()<-[`n10`:`STATES`]-(`n9`) USING INDEX SEEK `n10`:`STATES`(`propositionId`, `byPublished`) WHERE (`n10`.`propositionId` = `n7`.`id`) AND (`n10`.`byPublished` IS NOT NULL)
          WITH `n9` ORDER BY `n10`.`propositionId` DESC, `n10`.`byPublished` DESC LIMIT $`p0`
          RETURN [[`n9`.`id`]]
        }]]
      }]]
    }, COUNT {
      MATCH (`n3`)<-[`n6`:`EVIDENCED_BY`]-(`n5`:`Claim`) WHERE `n5`.`live`
      RETURN DISTINCT `n5`
    }]]]
  }]]]
}] AS `f0`;
// $p0 = 2
// $p1 = 1
// $p2 = 3
// $p3 = 3
