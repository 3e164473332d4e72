RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`negated` = $`p2`)
    WITH `n2`.`toId` AS `n15`, `n2`.`predicate` AS `n16`, `n2`.`byWhen` AS `n17`, `n2` ORDER BY `n15` ASC, `n16` ASC, `n17` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
    RETURN [[[`n4`.`name`], `n2`.`originCount`, `n2`.`contested`, [COLLECT {
      MATCH (`n2`)<-[`n10`:`CONTESTS`]-(`n9`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n8`:`Discrepancy`)
      MATCH (`n9`)<-[`n7`:`SIDES_WITH`]-(`n6`:`Claim`)
      WITH DISTINCT `n6`, `n8` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC, `n8`.`id` ASC LIMIT $`p3`
      OPTIONAL MATCH (`n6`)-[`n12`:`PUBLISHED_IN`]->(`n11`:`Source`)
      RETURN [[[`n11`.`id`], [`n6`.`listKind`], COLLECT {
        MATCH (`n6`)-[`n14`:`EVIDENCED_BY`]->(`n13`:`Passage`)
        WITH DISTINCT `n13` ORDER BY `n13`.`start` ASC, `n13`.`end` ASC, `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`exact`]
      }]] ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC, `n8`.`id` ASC
    }]]] ORDER BY `n15` ASC, `n16` ASC, `n17` ASC
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = "CONTRIBUTED_TO"
// $p2 = false
// $p3 = 20
// $p4 = 20
