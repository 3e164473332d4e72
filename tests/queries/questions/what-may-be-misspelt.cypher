WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    WITH `n3` ORDER BY `n3`.`ofId` ASC, `n3`.`valueText` ASC, `n3`.`id` ASC LIMIT $`p3`
    RETURN [[`n3`.`valueText`, [COLLECT {
      MATCH ()<-[`n6`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n5`) USING INDEX SEEK `n6`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n6`.`propositionId` = `n3`.`id`) AND (`n6`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n6`.`propositionId` AS `n7`, `n6`.`sourceByPublished` AS `n8`, `n5` ORDER BY `n7` ASC, `n8` ASC LIMIT $`p2`
      RETURN [[`n5`.`id`]]
    }]]]
  }], [COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n10`:`LEFT`|`RIGHT`]-(`n9`:`Judgement`) WHERE `n9`.`live`
    WITH DISTINCT `n9` ORDER BY `n9`.`judgedAt` DESC, `n9`.`id` DESC LIMIT $`p4`
    OPTIONAL MATCH (`n9`)-[`n12`:`LEFT`]->(`n11`:`Record`)
    OPTIONAL MATCH (`n9`)-[`n14`:`RIGHT`]->(`n13`:`Record`)
    RETURN [[`n9`.`verdict`, [`n11`.`label`], [`n13`.`label`], `n9`.`reason`]] ORDER BY `n9`.`judgedAt` DESC, `n9`.`id` DESC
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/danazin","kazakhstan-2022/aktao","kazakhstan-2022/cica","kazakhstan-2022/jian","kazakhstan-2022/lng"]
// $p1 = ["NAME","LABEL"]
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = 20
