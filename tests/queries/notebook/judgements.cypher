RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`LEFT`|`RIGHT`]-(`n2`:`Judgement`) WHERE `n2`.`live`
    WITH DISTINCT `n2` ORDER BY `n2`.`judgedAt` DESC, `n2`.`id` DESC LIMIT $`p1`
    OPTIONAL MATCH (`n2`)-[`n5`:`LEFT`]->(`n4`:`Record`)
    OPTIONAL MATCH (`n4`)-[`n7`:`IN`]->(`n6`:`Entity`)
    OPTIONAL MATCH (`n2`)-[`n9`:`RIGHT`]->(`n8`:`Record`)
    RETURN [[`n2`.`id`, `n2`.`verdict`, [`n4`.`id`, `n4`.`label`, CASE WHEN `n6` IS NOT NULL THEN [`n6`.`name`] END], [`n8`.`id`], `n2`.`reason`, `n2`.`judgedBy`, `n2`.`judgedAt`, `n2`.`retractedAt`]] ORDER BY `n2`.`judgedAt` DESC, `n2`.`id` DESC
  }, COUNT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`LEFT`|`RIGHT`]-(`n2`:`Judgement`) WHERE `n2`.`live`
    RETURN DISTINCT `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = 20
