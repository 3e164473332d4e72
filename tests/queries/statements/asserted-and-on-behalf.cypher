RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    MATCH (`n1`)-[`n3`:`ASSERTED`|`SPOKE_THROUGH`]->(`n2`:`Statement`)
    WITH DISTINCT `n2` ORDER BY `n2`.`whenSort` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [`n2`.`whenSort`, `n2`.`id`, [`n2`.`id`]]
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) THEN [COLLECT {
    MATCH (`n1`)-[`n5`:`ASSERTED`]->(`n4`:`Statement`)
    WITH DISTINCT `n4` ORDER BY `n4`.`whenSort` ASC, `n4`.`id` ASC LIMIT $`p2`
    RETURN [`n4`.`whenSort`, `n4`.`id`, [`n4`.`id`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/eu"
// $p1 = 21
// $p2 = 21
