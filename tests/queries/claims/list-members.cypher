WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL) AND ((`n1`.`relationType` IN $`p0`) AND ((`n1`.`sourceId` IN `ids0`)) AND true)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p3`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n7`:`SUBJECT`]->(`n5`)
    OPTIONAL MATCH (`n5`)-[`n4`:`IN`]->(`n6`:`Entity`)
    WITH coalesce(`n6`, `n5`) AS `n3`
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 WHEN `n3`:`Record` THEN 7 END, `n3`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n12`:`OBJECT`]->(`n10`)
    OPTIONAL MATCH (`n10`)-[`n9`:`IN`]->(`n11`:`Entity`)
    WITH coalesce(`n11`, `n10`) AS `n8`
    WITH DISTINCT `n8` ORDER BY `n8`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n8`:`Person` THEN 0 WHEN `n8`:`Organization` THEN 1 WHEN `n8`:`Group` THEN 2 WHEN `n8`:`Country` THEN 3 WHEN `n8`:`Location` THEN 4 WHEN `n8`:`Event` THEN 5 WHEN `n8`:`Thing` THEN 6 WHEN `n8`:`Record` THEN 7 END, `n8`.`id`]
  }[0], [`n1`.`listKind`, [COLLECT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n14`:`IN`]->(`n13`:`Entity`)
    WITH DISTINCT `n13` ORDER BY `n13`.`nameKey` ASC, `n13`.`id` ASC LIMIT $`p2`
    RETURN [[CASE WHEN `n13`:`Person` THEN 0 WHEN `n13`:`Organization` THEN 1 WHEN `n13`:`Group` THEN 2 WHEN `n13`:`Country` THEN 3 WHEN `n13`:`Location` THEN 4 WHEN `n13`:`Event` THEN 5 WHEN `n13`:`Thing` THEN 6 END, `n13`.`name`]]
  }, COUNT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n14`:`IN`]->(`n13`:`Entity`)
    RETURN DISTINCT `n13`
  }]], COLLECT {
    MATCH (`n1`)-[`n16`:`STATES`]->(`n15`:`Proposition`)
    WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n15`:`Relation` THEN 0 WHEN `n15`:`Figure` THEN 1 WHEN `n15`:`Fact` THEN 2 END, CASE WHEN (`n15`:`Relation`) THEN COLLECT {
      MATCH (`n15`)-[`n18`:`FROM`]->(`n17`:`Entity`)
      WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n17`:`Person` THEN 0 WHEN `n17`:`Organization` THEN 1 WHEN `n17`:`Group` THEN 2 WHEN `n17`:`Country` THEN 3 WHEN `n17`:`Location` THEN 4 WHEN `n17`:`Event` THEN 5 WHEN `n17`:`Thing` THEN 6 END, `n17`.`id`]
    }[0] END, CASE WHEN (`n15`:`Relation`) THEN COLLECT {
      MATCH (`n15`)-[`n20`:`TO`]->(`n19`:`Entity`)
      WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n19`:`Person` THEN 0 WHEN `n19`:`Organization` THEN 1 WHEN `n19`:`Group` THEN 2 WHEN `n19`:`Country` THEN 3 WHEN `n19`:`Location` THEN 4 WHEN `n19`:`Event` THEN 5 WHEN `n19`:`Thing` THEN 6 END, `n19`.`id`]
    }[0] END]
  }]]
}] AS `f0`;
// $p0 = ["CONTRIBUTED_TO"]
// $p1 = ["kazakhstan-2022/anadolu-0106"]
// $p2 = 3
// $p3 = 21
