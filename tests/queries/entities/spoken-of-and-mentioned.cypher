RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n1`)<-[`n3`:`ABOUT`]-(`n2`:`Statement`)
    WITH DISTINCT `n2` ORDER BY `n2`.`publishedSort` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [[`n2`.`id`, COLLECT {
      MATCH (`n2`)<-[`n5`:`ASSERTED`]-(`n4`:`Actor`)
      WITH DISTINCT `n4` ORDER BY `n4`.`id` ASC LIMIT 101
      RETURN [`n4`.`name`]
    }]]
  }], [COLLECT {
    MATCH (`n1`)<-[:`CONCERNS`]-()-[`n7`:`PUBLISHED_IN`]->(`n6`:`Source`) WHERE `n6`.`titleKey` CONTAINS $`p2`
    WITH DISTINCT `n6` ORDER BY `n6`.`titleKey` ASC, `n6`.`id` ASC LIMIT $`p3`
    RETURN [[`n6`.`title`]]
  }, COUNT {
    MATCH (`n1`)<-[:`CONCERNS`]-()-[`n7`:`PUBLISHED_IN`]->(`n6`:`Source`) WHERE `n6`.`titleKey` CONTAINS $`p2`
    RETURN DISTINCT `n6`
  }], [COLLECT {
    MATCH ()<-[`n9`:`CONCERNS`]-(`n8`) USING INDEX SEEK `n9`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n9`.`entityId` = `n1`.`id`) AND (`n9`.`byPublished` IS NOT NULL) AND (`n8`.`attributed` = $`p4`)
    WITH `n8` ORDER BY `n9`.`entityId` ASC, `n9`.`byPublished` ASC LIMIT $`p5`
    RETURN [[`n8`.`predicate`]]
  }, COUNT {
    MATCH ()<-[`n9`:`CONCERNS`]-(`n8`) USING INDEX SEEK `n9`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n9`.`entityId` = `n1`.`id`) AND (`n9`.`byPublished` IS NOT NULL) AND (`n8`.`attributed` = $`p4`)
    RETURN `n8`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/protesters"
// $p1 = 20
// $p2 = "kazakh"
// $p3 = 20
// $p4 = true
// $p5 = 3
