RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`byWhen` ASC LIMIT $`p1`
    RETURN [[`n2`.`predicate`, COLLECT {
      MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`id`]
    }[0], COLLECT {
      MATCH (`n2`)-[`n7`:`TO`]->(`n6`:`Entity`)
      WITH `n6` ORDER BY `n6`.`id` ASC LIMIT 1
      RETURN [`n6`.`id`]
    }[0]], COLLECT {
      MATCH (`n8`:`Entity` {`id`: CASE WHEN `n2`.`fromId` = `n1`.`id` THEN `n2`.`toId` ELSE `n2`.`fromId` END})
      RETURN [`n8`.`id`, `n8`.`name`]
    }[0]]
  }, COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = 101
