RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COUNT {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`valueText` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["NAME","LABEL"]
