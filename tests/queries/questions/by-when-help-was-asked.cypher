RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Event`) THEN COLLECT {
    MATCH (`n1`)<-[`n3`:`DATES`]-(`n2`) WHERE `n2`.`whenExtent` IS NOT NULL
    WITH DISTINCT `n2` ORDER BY `n2`.`whenDays` ASC, `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT 101
    RETURN [`n2`.`whenText`, `n2`.`whenEdtf`, `n2`.`whenLatest`, CASE WHEN `n2`:`Claim` THEN [COLLECT {
      MATCH (`n2`)-[`n5`:`PUBLISHED_IN`]->(`n4`:`Source`)
      RETURN [`n4`.`id`]
    }[0]] END, `n2`.`whenExtent`]
  } END, CASE WHEN (`n1`:`Event`) THEN [COLLECT {
    CALL (`n1`) {
      MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`eventId`, `byWhen`) WHERE (`n6`.`eventId` = `n1`.`id`) AND (`n6`.`byWhen` IS NOT NULL)
      WITH `n6` ORDER BY `n6`.`eventId` ASC, `n6`.`byWhen` ASC LIMIT $`p1`
      RETURN `n6`
      UNION
      MATCH (`n6`:`Relation`) USING INDEX SEEK `n6`:`Relation`(`participantOf`, `byWhen`) WHERE (`n6`.`participantOf` = `n1`.`id`) AND (`n6`.`byWhen` IS NOT NULL)
      WITH `n6` ORDER BY `n6`.`participantOf` ASC, `n6`.`byWhen` ASC LIMIT $`p1`
      RETURN `n6`
    }
    WITH `n6` ORDER BY `n6`.`whenSort` ASC, `n6`.`id` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n6`)-[`n9`:`TO`]->(`n8`:`Entity`)
    RETURN [[[`n8`.`name`], `n6`.`originCount`]] ORDER BY `n6`.`whenSort` ASC, `n6`.`id` ASC
  }] END]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p2`})-[:`IN`]->(`n10`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n10`)<-[:`IN`]-()<-[`n12`:`LEFT`|`RIGHT`]-(`n11`:`Judgement`) WHERE `n11`.`live`
    WITH DISTINCT `n11` ORDER BY `n11`.`judgedAt` DESC, `n11`.`id` DESC LIMIT $`p3`
    OPTIONAL MATCH (`n11`)-[`n14`:`RIGHT`]->(`n13`:`Record`)
    RETURN [[`n11`.`verdict`, [`n13`.`label`], `n11`.`reason`]] ORDER BY `n11`.`judgedAt` DESC, `n11`.`id` DESC
  }]]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/help-request"
// $p1 = 20
// $p2 = "kazakhstan-2022/cica"
// $p3 = 20
