RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`byWhen` ASC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`byWhen` ASC LIMIT $`p1`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
    OPTIONAL MATCH (`n2`)-[`n7`:`TO`]->(`n6`:`Entity`)
    RETURN [[`n2`.`predicate`, [`n4`.`id`], [`n6`.`id`]], COLLECT {
      MATCH (`n8`:`Entity` {`id`: CASE WHEN `n2`.`fromId` = `n1`.`id` THEN `n2`.`toId` ELSE `n2`.`fromId` END})
      RETURN [`n8`.`id`, `n8`.`name`]
    }[0]] ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC
  }, COUNT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
    }
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = 100
