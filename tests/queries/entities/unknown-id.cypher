RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, `n1`.`name`]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n2`:`Entity`)
  RETURN [CASE WHEN `n2`:`Person` THEN 0 WHEN `n2`:`Organization` THEN 1 WHEN `n2`:`Group` THEN 2 WHEN `n2`:`Country` THEN 3 WHEN `n2`:`Location` THEN 4 WHEN `n2`:`Event` THEN 5 WHEN `n2`:`Thing` THEN 6 END, `n2`.`id`]
}[0] AS `f1`, COLLECT {
  MATCH (:`Record` {`id`: $`p2`})-[:`IN`]->(`n3`:`Entity`)
  RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`id`]
}[0] AS `f2`;
// $p0 = "kazakhstan-2022/nobody"
// $p1 = "kazakhstan-2022/tokayev-appeal"
// $p2 = "kazakhstan-2022/interfax-0106"
