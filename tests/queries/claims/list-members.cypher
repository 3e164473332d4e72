WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Claim`) WHERE `n1`.`live` AND (`n1`.`sourceId` = `ids0`[0]) AND (`n1`.`byPublished` IS NOT NULL) AND (`n1`.`relationType` = $`p1`)
  WITH `n1` ORDER BY `n1`.`sourceId` ASC, `n1`.`byPublished` ASC LIMIT $`p3`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n7`:`SUBJECT`]->(`n5`)
    OPTIONAL MATCH (`n5`)-[`n4`:`IN`]->(`n6`:`Entity`)
    WITH coalesce(`n6`, `n5`) AS `n3`
    RETURN [`n3`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n12`:`OBJECT`]->(`n10`)
    OPTIONAL MATCH (`n10`)-[`n9`:`IN`]->(`n11`:`Entity`)
    WITH coalesce(`n11`, `n10`) AS `n8`
    RETURN [`n8`.`id`]
  }[0], [`n1`.`listKind`, [COLLECT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n14`:`IN`]->(`n13`:`Entity`)
    WITH DISTINCT `n13` ORDER BY `n13`.`nameKey` ASC, `n13`.`id` ASC LIMIT $`p2`
    RETURN [[`n13`.`name`]]
  }, COUNT {
    MATCH (`n1`)-[:`MEMBER`]->()-[`n14`:`IN`]->(`n13`:`Entity`)
    RETURN DISTINCT `n13`
  }]], COLLECT {
    MATCH (`n1`)-[`n16`:`STATES`]->(`n15`:`Proposition`)
    WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n15`:`Relation` THEN 0 WHEN `n15`:`Figure` THEN 1 WHEN `n15`:`Fact` THEN 2 END, CASE WHEN (`n15`:`Relation`) THEN COLLECT {
      MATCH (`n15`)-[`n18`:`FROM`]->(`n17`:`Entity`)
      RETURN [`n17`.`id`]
    }[0] END, CASE WHEN (`n15`:`Relation`) THEN COLLECT {
      MATCH (`n15`)-[`n20`:`TO`]->(`n19`:`Entity`)
      RETURN [`n19`.`id`]
    }[0] END]
  }]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/anadolu-0106"]
// $p1 = "CONTRIBUTED_TO"
// $p2 = 3
// $p3 = 20
