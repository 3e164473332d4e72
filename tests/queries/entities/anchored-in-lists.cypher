WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p2` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids1`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`kind` = $`p0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p4`
  RETURN [[`n1`.`id`, [COLLECT {
    CALL (`n1`, `ids0`, `ids1`) {
      MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`fromId`, `byWhen`) WHERE (`n3`.`fromId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND ((`n3`.`fromId` IN `ids0`) OR (`n3`.`toId` IN `ids1`))
      WITH `n3` ORDER BY `n3`.`fromId` ASC, `n3`.`byWhen` ASC LIMIT $`p3`
      RETURN `n3`
      UNION
      MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `byWhen`) WHERE (`n3`.`toId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND ((`n3`.`fromId` IN `ids0`) OR (`n3`.`toId` IN `ids1`))
      WITH `n3` ORDER BY `n3`.`toId` ASC, `n3`.`byWhen` ASC LIMIT $`p3`
      RETURN `n3`
    }
    WITH `n3` ORDER BY `n3`.`whenSort` ASC, `n3`.`id` ASC LIMIT $`p3`
    RETURN [COLLECT {
      MATCH (`n5`:`Entity` {`id`: CASE WHEN `n3`.`fromId` = `n1`.`id` THEN `n3`.`toId` ELSE `n3`.`fromId` END})
      RETURN [`n5`.`id`]
    }[0]]
  }, COUNT {
    CALL (`n1`, `ids0`, `ids1`) {
      MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`fromId`, `byWhen`) WHERE (`n3`.`fromId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND ((`n3`.`fromId` IN `ids0`) OR (`n3`.`toId` IN `ids1`))
      RETURN `n3`
      UNION
      MATCH (`n3`:`Relation`) USING INDEX SEEK `n3`:`Relation`(`toId`, `byWhen`) WHERE (`n3`.`toId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND ((`n3`.`fromId` IN `ids0`) OR (`n3`.`toId` IN `ids1`))
      RETURN `n3`
    }
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = "COUNTRY"
// $p1 = ["kazakhstan-2022/belarus"]
// $p2 = ["kazakhstan-2022/csto"]
// $p3 = 2
// $p4 = 4
