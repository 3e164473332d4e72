RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (`n1`.`nameKey` CONTAINS $`p0`)
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p5`
  RETURN [[`n1`.`name`, [COLLECT {
    MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n3`.`toId` = `n1`.`id`) AND (`n3`.`predicate` = $`p1`) AND (`n3`.`byWhen` IS NOT NULL)
    WITH `n3` ORDER BY `n3`.`toId` ASC, `n3`.`predicate` ASC, `n3`.`byWhen` ASC LIMIT $`p2`
    RETURN [[COLLECT {
      MATCH (`n3`)-[`n6`:`FROM`]->(`n5`:`Entity`)
      WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
      RETURN [`n5`.`name`]
    }[0], `n3`.`modality`]]
  }], [COLLECT {
    MATCH (`n7`:`Relation`) USING INDEX SEEK `n7`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n7`.`fromId` = `n1`.`id`) AND (`n7`.`predicate` = $`p3`) AND (`n7`.`byWhen` IS NOT NULL)
    WITH `n7` ORDER BY `n7`.`fromId` ASC, `n7`.`predicate` ASC, `n7`.`byWhen` ASC LIMIT $`p4`
    RETURN [[COLLECT {
      MATCH (`n7`)-[`n10`:`TO`]->(`n9`:`Entity`)
      WITH `n9` ORDER BY `n9`.`id` ASC LIMIT 1
      RETURN [`n9`.`name`]
    }[0]]]
  }]]]
}] AS `f0`;
// $p0 = "protests"
// $p1 = "CAUSED"
// $p2 = 21
// $p3 = "CAUSED"
// $p4 = 21
// $p5 = 6
