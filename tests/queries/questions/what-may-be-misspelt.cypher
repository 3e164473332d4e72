WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, [COLLECT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    WITH `n3` ORDER BY `n3`.`ofId` ASC, `n3`.`valueText` ASC, `n3`.`id` ASC LIMIT $`p3`
    RETURN [`n3`.`valueText`, `n3`.`id`, [`n3`.`valueText`, [COLLECT {
      MATCH (`n3`)<-[:`STATES`]-()-[`n6`:`PUBLISHED_IN`]->(`n5`:`Source`)
      WITH DISTINCT `n5` ORDER BY `n5`.`publishedSort` ASC, `n5`.`id` ASC LIMIT $`p2`
      RETURN [`n5`.`publishedSort`, `n5`.`id`, [`n5`.`id`]]
    }]]]
  }], [COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n8`:`LEFT`|`RIGHT`]-(`n7`:`Judgement`) WHERE `n7`.`live`
    WITH DISTINCT `n7` ORDER BY `n7`.`judgedAt` DESC, `n7`.`id` DESC LIMIT $`p4`
    RETURN [`n7`.`judgedAt`, `n7`.`id`, [`n7`.`verdict`, COLLECT {
      MATCH (`n7`)-[`n10`:`LEFT`]->(`n9`:`Record`)
      WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 1
      RETURN [`n9`.`label`]
    }[0], COLLECT {
      MATCH (`n7`)-[`n12`:`RIGHT`]->(`n11`:`Record`)
      WITH DISTINCT `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN [`n11`.`label`]
    }[0], `n7`.`reason`]]
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/danazin","kazakhstan-2022/aktao","kazakhstan-2022/cica","kazakhstan-2022/jian","kazakhstan-2022/lng"]
// $p1 = ["NAME","LABEL"]
// $p2 = 21
// $p3 = 21
// $p4 = 21
// $p5 = 21
