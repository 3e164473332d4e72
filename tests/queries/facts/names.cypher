WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`name`, [COLLECT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    WITH `n3` ORDER BY `n3`.`ofId` ASC, `n3`.`valueText` ASC, `n3`.`id` ASC LIMIT $`p4`
    RETURN [`n3`.`valueText`, `n3`.`id`, [`n3`.`valueText`, `n3`.`valueNameKind`, `n3`.`preferred`, COLLECT {
      MATCH (`n3`)<-[:`STATES`]-()-[:`MADE_IN`]->()<-[`n6`:`ASSERTED`]-(`n5`:`Actor`)
      WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
      RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 END, `n5`.`id`]
    }, [COLLECT {
      MATCH (`n3`)<-[:`STATES`]-()-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
      WITH DISTINCT `n7` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC LIMIT $`p2`
      RETURN [`n7`.`publishedSort`, `n7`.`id`, [`n7`.`id`]]
    }, COUNT {
      MATCH (`n3`)<-[:`STATES`]-()-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
      RETURN DISTINCT `n7`
    }], [COLLECT {
      MATCH (`n3`)<-[`n10`:`STATES`]-(`n9`:`Claim`)
      WITH DISTINCT `n9` ORDER BY `n9`.`publishedSort` ASC, `n9`.`id` ASC LIMIT $`p3`
      RETURN [`n9`.`publishedSort`, `n9`.`id`, [COLLECT {
        MATCH (`n9`)-[`n12`:`EVIDENCED_BY`]->(`n11`:`Passage`)
        WITH DISTINCT `n11` ORDER BY `n11`.`start` ASC, `n11`.`end` ASC, `n11`.`id` ASC LIMIT 101
        RETURN [`n11`.`exact`]
      }]]
    }]]]
  }, COUNT {
    MATCH (`n3`:`Fact`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`valueText` IS NOT NULL) AND (`n3`.`id` IS NOT NULL) AND (`n3`.`predicate` IN $`p1`)
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/kazakhstan","kazakhstan-2022/protesters","kazakhstan-2022/csto","kazakhstan-2022/tokayev"]
// $p1 = ["NAME","LABEL"]
// $p2 = 21
// $p3 = 2
// $p4 = 21
// $p5 = 21
