RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`nameKey` CONTAINS $`p0`)
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p5`
  RETURN [[`n1`.`name`, [COLLECT {
    MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n3`.`toId` = `n1`.`id`) AND (`n3`.`predicate` = $`p1`) AND (`n3`.`byWhen` IS NOT NULL)
    WITH `n3`.`toId` AS `n7`, `n3`.`predicate` AS `n8`, `n3`.`byWhen` AS `n9`, `n3` ORDER BY `n7` ASC, `n8` ASC, `n9` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n3`)-[`n6`:`FROM`]->(`n5`:`Entity`)
    RETURN [[[`n5`.`name`], `n3`.`modality`]] ORDER BY `n7` ASC, `n8` ASC, `n9` ASC
  }], [COLLECT {
    MATCH (`n10`:`Relation`) USING INDEX SEEK `n10`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n10`.`fromId` = `n1`.`id`) AND (`n10`.`predicate` = $`p3`) AND (`n10`.`byWhen` IS NOT NULL)
    WITH `n10`.`fromId` AS `n14`, `n10`.`predicate` AS `n15`, `n10`.`byWhen` AS `n16`, `n10` ORDER BY `n14` ASC, `n15` ASC, `n16` ASC LIMIT $`p4`
    OPTIONAL MATCH (`n10`)-[`n13`:`TO`]->(`n12`:`Entity`)
    RETURN [[[`n12`.`name`]]] ORDER BY `n14` ASC, `n15` ASC, `n16` ASC
  }]]]
}] AS `f0`;
// $p0 = "protests"
// $p1 = "CAUSED"
// $p2 = 20
// $p3 = "CAUSED"
// $p4 = 20
// $p5 = 5
