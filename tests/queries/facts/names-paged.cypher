RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`valueText` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`valueText` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [`n2`.`valueText`, `n2`.`id`, [`n2`.`valueText`]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["NAME","LABEL"]
// $p2 = 3

RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`valueText` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`valueText` >= $`p3`) AND CASE WHEN `n2`.`valueText` = $`p3` THEN `n2`.`id` > $`p4` ELSE true END
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`valueText` ASC, `n2`.`id` ASC LIMIT $`p2`
    RETURN [`n2`.`valueText`, `n2`.`id`, [`n2`.`valueText`]]
  }, EXISTS {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`valueText` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`) AND (`n2`.`valueText` <= $`p3`) AND CASE WHEN `n2`.`valueText` = $`p3` THEN `n2`.`id` <= $`p4` ELSE true END
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["NAME","LABEL"]
// $p2 = 3
// $p3 = "Collective Security Treaty Organisation"
// $p4 = "10f1bf9daaddfb834ced300b1eb090e4b0ba43050ee9fefc272bfc16e4862dfb"
