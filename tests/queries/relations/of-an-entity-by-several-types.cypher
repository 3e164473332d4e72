RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    UNWIND $`p1` AS `n4`
    WITH DISTINCT `n4`
    CALL (`n1`, `n4`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` IS NOT NULL)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [`n2`.`whenSort`, `n2`.`id`, [`n2`.`id`, `n2`.`predicate`]]
  }, COUNT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
    }
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["MEMBER_OF","DEPLOYED_TO"]
// $p2 = 5

RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    UNWIND $`p1` AS `n4`
    WITH DISTINCT `n4`
    CALL (`n1`, `n4`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` > $`p3`)
      WITH `n2` ORDER BY `n2`.`fromId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` = `n4`) AND (`n2`.`byWhen` > $`p3`)
      WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`predicate` ASC, `n2`.`byWhen` ASC LIMIT $`p2`
      RETURN `n2`
    }
    WITH `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [`n2`.`whenSort`, `n2`.`id`, [`n2`.`id`, `n2`.`predicate`]]
  }, COUNT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`byWhen` IS NOT NULL)
      RETURN `n2`
    }
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["MEMBER_OF","DEPLOYED_TO"]
// $p2 = 5
// $p3 = "~ aa18992587d0430189faf5e71e0b1c90ee50bf3d37d8a3c2d63cf3287d0f32cd"
