RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n4`.`toId` = `n1`.`id`) AND (`n4`.`predicate` = $`p2`) AND (`n4`.`byWhen` IS NOT NULL)
    WITH `n4`.`toId` AS `n8`, `n4`.`predicate` AS `n9`, `n4`.`byWhen` AS `n10`, `n4` ORDER BY `n8` ASC, `n9` ASC, `n10` ASC LIMIT $`p3`
    OPTIONAL MATCH (`n4`)-[`n7`:`FROM`]->(`n6`:`Entity`)
    RETURN [[[`n6`.`name`]]] ORDER BY `n8` ASC, `n9` ASC, `n10` ASC
  }] END, [COLLECT {
    UNWIND $`p4` AS `n13`
    WITH DISTINCT `n13`
    CALL (`n1`, `n13`) {
      MATCH (`n11`:`Relation`) USING INDEX SEEK `n11`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n11`.`toId` = `n1`.`id`) AND (`n11`.`predicate` = `n13`) AND (`n11`.`byWhen` IS NOT NULL) AND (`n11`.`negated` = $`p5`)
      WITH `n11` ORDER BY `n11`.`toId` ASC, `n11`.`predicate` ASC, `n11`.`byWhen` ASC LIMIT $`p6`
      RETURN `n11`
    }
    WITH `n11` ORDER BY `n11`.`whenSort` ASC, `n11`.`id` ASC LIMIT $`p6`
    OPTIONAL MATCH (`n11`)-[`n15`:`FROM`]->(`n14`:`Entity`)
    RETURN [[`n11`.`predicate`, [`n14`.`id`], `n11`.`negated`]] ORDER BY `n11`.`whenSort` ASC, `n11`.`id` ASC
  }], [COUNT {
    CALL (`n1`) {
      MATCH (`n16`:`Relation`) USING INDEX SEEK `n16`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n16`.`fromId` = `n1`.`id`) AND (`n16`.`predicate` IN $`p7`) AND (`n16`.`byWhen` IS NOT NULL)
      RETURN `n16`
      UNION
      MATCH (`n16`:`Relation`) USING INDEX SEEK `n16`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n16`.`toId` = `n1`.`id`) AND (`n16`.`predicate` IN $`p7`) AND (`n16`.`byWhen` IS NOT NULL)
      RETURN `n16`
    }
    RETURN `n16`
  }], [COUNT {
    CALL (`n1`) {
      MATCH (`n19`:`Relation`) USING INDEX SEEK `n19`:`Relation`(`fromId`, `byWhen`) WHERE (`n19`.`fromId` = `n1`.`id`) AND (`n19`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n19`.`predicate` = $`p8`, false))
      RETURN `n19`
      UNION
      MATCH (`n19`:`Relation`) USING INDEX SEEK `n19`:`Relation`(`toId`, `byWhen`) WHERE (`n19`.`toId` = `n1`.`id`) AND (`n19`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n19`.`predicate` = $`p8`, false))
      RETURN `n19`
    }
    RETURN `n19`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = "MEMBER_OF"
// $p2 = "REQUESTED_HELP_FROM"
// $p3 = 20
// $p4 = ["MEMBER_OF","REQUESTED_HELP_FROM"]
// $p5 = false
// $p6 = 20
// $p7 = []
// $p8 = "MEMBER_OF"
