RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    MATCH (`n4`:`Relation`) USING INDEX SEEK `n4`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n4`.`toId` = `n1`.`id`) AND (`n4`.`predicate` = $`p2`) AND (`n4`.`byWhen` IS NOT NULL)
    WITH `n4` ORDER BY `n4`.`toId` ASC, `n4`.`predicate` ASC, `n4`.`byWhen` ASC LIMIT $`p3`
    RETURN [[COLLECT {
      MATCH (`n4`)-[`n7`:`FROM`]->(`n6`:`Entity`)
      WITH `n6` ORDER BY `n6`.`id` ASC LIMIT 1
      RETURN [`n6`.`name`]
    }[0]]]
  }] END, [COLLECT {
    MATCH (`n8`:`Relation`) USING INDEX SEEK `n8`:`Relation`(`toId`, `byWhen`) WHERE (`n8`.`toId` = `n1`.`id`) AND (`n8`.`byWhen` IS NOT NULL) AND (`n8`.`predicate` IN $`p4`) AND (`n8`.`negated` = $`p5`)
    WITH `n8` ORDER BY `n8`.`toId` ASC, `n8`.`byWhen` ASC LIMIT $`p6`
    RETURN [[`n8`.`predicate`, COLLECT {
      MATCH (`n8`)-[`n11`:`FROM`]->(`n10`:`Entity`)
      WITH `n10` ORDER BY `n10`.`id` ASC LIMIT 1
      RETURN [`n10`.`id`]
    }[0], `n8`.`negated`]]
  }], [COUNT {
    CALL (`n1`) {
      MATCH (`n12`:`Relation`) USING INDEX SEEK `n12`:`Relation`(`fromId`, `byWhen`) WHERE (`n12`.`fromId` = `n1`.`id`) AND (`n12`.`byWhen` IS NOT NULL) AND (`n12`.`predicate` IN $`p7`)
      RETURN `n12`
      UNION
      MATCH (`n12`:`Relation`) USING INDEX SEEK `n12`:`Relation`(`toId`, `byWhen`) WHERE (`n12`.`toId` = `n1`.`id`) AND (`n12`.`byWhen` IS NOT NULL) AND (`n12`.`predicate` IN $`p7`)
      RETURN `n12`
    }
    RETURN `n12`
  }], [COUNT {
    CALL (`n1`) {
      MATCH (`n14`:`Relation`) USING INDEX SEEK `n14`:`Relation`(`fromId`, `byWhen`) WHERE (`n14`.`fromId` = `n1`.`id`) AND (`n14`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n14`.`predicate` = $`p8`, false))
      RETURN `n14`
      UNION
      MATCH (`n14`:`Relation`) USING INDEX SEEK `n14`:`Relation`(`toId`, `byWhen`) WHERE (`n14`.`toId` = `n1`.`id`) AND (`n14`.`byWhen` IS NOT NULL) AND (NOT coalesce(`n14`.`predicate` = $`p8`, false))
      RETURN `n14`
    }
    RETURN `n14`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = "MEMBER_OF"
// $p2 = "REQUESTED_HELP_FROM"
// $p3 = 21
// $p4 = ["MEMBER_OF","REQUESTED_HELP_FROM"]
// $p5 = false
// $p6 = 21
// $p7 = []
// $p8 = "MEMBER_OF"
