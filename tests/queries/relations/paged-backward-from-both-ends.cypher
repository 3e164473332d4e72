RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [`n2`.`originCount`, `n2`.`id`, COLLECT {
      MATCH (`n4`:`Entity` {`id`: CASE WHEN `n2`.`fromId` = `n1`.`id` THEN `n2`.`toId` ELSE `n2`.`fromId` END})
      RETURN [`n4`.`id`]
    }[0]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = 8

RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`originCount` >= $`p2`) AND CASE WHEN `n2`.`originCount` = $`p2` THEN `n2`.`id` > $`p3` ELSE true END
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`originCount` >= $`p2`) AND CASE WHEN `n2`.`originCount` = $`p2` THEN `n2`.`id` > $`p3` ELSE true END
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`originCount` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [`n2`.`originCount`, `n2`.`id`, COLLECT {
      MATCH (`n4`:`Entity` {`id`: CASE WHEN `n2`.`fromId` = `n1`.`id` THEN `n2`.`toId` ELSE `n2`.`fromId` END})
      RETURN [`n4`.`id`]
    }[0]]
  }, EXISTS {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`originCount` <= $`p2`) AND CASE WHEN `n2`.`originCount` = $`p2` THEN `n2`.`id` <= $`p3` ELSE true END
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`originCount` <= $`p2`) AND CASE WHEN `n2`.`originCount` = $`p2` THEN `n2`.`id` <= $`p3` ELSE true END
      RETURN `n2`
    }
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = 8
// $p2 = 1
// $p3 = "b2399759b025c55d4b07dc0c15c905074566173742cabb586738c461cde856b3"
