WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`relationType` IN $`p0`) AND ((`n1`.`sourceId` IN `ids0`)))
  WITH `n1` ORDER BY `n1`.`publishedSort` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [`n1`.`publishedSort`, `n1`.`id`, [COLLECT {
    MATCH (`n1`)-[:`SUBJECT`]->()-[`n4`:`IN`]->(`n3`:`Entity`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[:`OBJECT`]->()-[`n6`:`IN`]->(`n5`:`Entity`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`id`]
  }[0], [`n1`.`listKind`, [COLLECT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n8`:`IN`]->(`n7`:`Entity`)
    WITH DISTINCT `n7` ORDER BY `n7`.`nameKey` ASC, `n7`.`id` ASC LIMIT $`p2`
    RETURN [`n7`.`nameKey`, `n7`.`id`, [CASE WHEN `n7`:`Person` THEN 0 WHEN `n7`:`Organization` THEN 1 WHEN `n7`:`Group` THEN 2 WHEN `n7`:`Country` THEN 3 WHEN `n7`:`Location` THEN 4 WHEN `n7`:`Event` THEN 5 WHEN `n7`:`Thing` THEN 6 END, `n7`.`name`]]
  }, COUNT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n8`:`IN`]->(`n7`:`Entity`)
    RETURN DISTINCT `n7`
  }]], COLLECT {
    MATCH (`n1`)-[`n10`:`STATES`]->(`n9`:`Proposition`)
    WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n9`:`Relation` THEN 0 WHEN `n9`:`Figure` THEN 1 WHEN `n9`:`Fact` THEN 2 END, CASE WHEN (`n9`:`Relation`) THEN COLLECT {
      MATCH (`n9`)-[`n12`:`FROM`]->(`n11`:`Entity`)
      WITH DISTINCT `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n11`:`Person` THEN 0 WHEN `n11`:`Organization` THEN 1 WHEN `n11`:`Group` THEN 2 WHEN `n11`:`Country` THEN 3 WHEN `n11`:`Location` THEN 4 WHEN `n11`:`Event` THEN 5 WHEN `n11`:`Thing` THEN 6 END, `n11`.`id`]
    }[0] END, CASE WHEN (`n9`:`Relation`) THEN COLLECT {
      MATCH (`n9`)-[`n14`:`TO`]->(`n13`:`Entity`)
      WITH DISTINCT `n13` ORDER BY `n13`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n13`:`Person` THEN 0 WHEN `n13`:`Organization` THEN 1 WHEN `n13`:`Group` THEN 2 WHEN `n13`:`Country` THEN 3 WHEN `n13`:`Location` THEN 4 WHEN `n13`:`Event` THEN 5 WHEN `n13`:`Thing` THEN 6 END, `n13`.`id`]
    }[0] END]
  }]]
}] AS `f0`;
// $p0 = ["CONTRIBUTED_TO"]
// $p1 = ["kazakhstan-2022/anadolu-0106"]
// $p2 = 3
// $p3 = 21
