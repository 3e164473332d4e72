RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE `n1`.`kind` IN $`p0`
  WITH `n1` ORDER BY COUNT {
    MATCH (`n1`)<-[`n4`:`CONCERNS`]-(`n3`)
    RETURN DISTINCT `n3`.`sourceId` AS `value`
  } DESC, `n1`.`id` DESC LIMIT $`p1`
  RETURN [COUNT {
    MATCH (`n1`)<-[`n4`:`CONCERNS`]-(`n3`)
    RETURN DISTINCT `n3`.`sourceId` AS `value`
  }, `n1`.`id`, [`n1`.`name`, [COUNT {
    MATCH ()<-[`n6`:`CONCERNS`]-()-[:`PUBLISHED_IN`]->(`n5`) USING INDEX SEEK `n6`:`CONCERNS`(`entityId`, `sourceByPublished`) WHERE (`n6`.`entityId` = `n1`.`id`) AND (`n6`.`sourceByPublished` IS NOT NULL)
    RETURN DISTINCT `n5`
  }]]]
}] AS `f0`;
// $p0 = ["ORGANIZATION","COUNTRY"]
// $p1 = 41
