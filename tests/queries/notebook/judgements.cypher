RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`LEFT`|`RIGHT`]-(`n2`:`Judgement`) WHERE `n2`.`live`
    WITH DISTINCT `n2` ORDER BY `n2`.`judgedAt` DESC, `n2`.`id` DESC LIMIT $`p1`
    RETURN [[`n2`.`id`, `n2`.`verdict`, COLLECT {
      MATCH (`n2`)-[`n5`:`LEFT`]->(`n4`:`Record`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`id`, `n4`.`label`, COLLECT {
        MATCH (`n4`)-[`n7`:`IN`]->(`n6`:`Entity`)
        WITH `n6` ORDER BY `n6`.`id` ASC LIMIT 1
        RETURN [`n6`.`name`]
      }[0]]
    }[0], COLLECT {
      MATCH (`n2`)-[`n9`:`RIGHT`]->(`n8`:`Record`)
      WITH `n8` ORDER BY `n8`.`id` ASC LIMIT 1
      RETURN [`n8`.`id`]
    }[0], `n2`.`reason`, `n2`.`judgedBy`, `n2`.`judgedAt`, `n2`.`retractedAt`]]
  }, COUNT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`LEFT`|`RIGHT`]-(`n2`:`Judgement`) WHERE `n2`.`live`
    RETURN DISTINCT `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = 21
