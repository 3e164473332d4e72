RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COUNT {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`valueText` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
    RETURN `n2`
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto"
// $p1 = ["NAME","LABEL"]
