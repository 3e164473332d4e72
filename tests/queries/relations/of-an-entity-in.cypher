RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
    WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`byWhen` ASC LIMIT $`p1`
    RETURN [[`n2`.`predicate`, COLLECT {
      MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
      WITH DISTINCT `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n4`:`Person` THEN 0 WHEN `n4`:`Organization` THEN 1 WHEN `n4`:`Group` THEN 2 WHEN `n4`:`Country` THEN 3 WHEN `n4`:`Location` THEN 4 WHEN `n4`:`Event` THEN 5 WHEN `n4`:`Thing` THEN 6 END, `n4`.`id`]
    }[0], COLLECT {
      MATCH (`n2`)-[`n7`:`TO`]->(`n6`:`Entity`)
      WITH DISTINCT `n6` ORDER BY `n6`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n6`:`Person` THEN 0 WHEN `n6`:`Organization` THEN 1 WHEN `n6`:`Group` THEN 2 WHEN `n6`:`Country` THEN 3 WHEN `n6`:`Location` THEN 4 WHEN `n6`:`Event` THEN 5 WHEN `n6`:`Thing` THEN 6 END, `n6`.`id`]
    }[0]], COLLECT {
      MATCH (`n8`:`Entity` {`id`: CASE WHEN `n2`.`fromId` = `n1`.`id` THEN `n2`.`toId` ELSE `n2`.`fromId` END})
      RETURN [CASE WHEN `n8`:`Person` THEN 0 WHEN `n8`:`Organization` THEN 1 WHEN `n8`:`Group` THEN 2 WHEN `n8`:`Country` THEN 3 WHEN `n8`:`Location` THEN 4 WHEN `n8`:`Event` THEN 5 WHEN `n8`:`Thing` THEN 6 END, `n8`.`id`, `n8`.`name`]
    }[0]]
  }, COUNT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = 101
