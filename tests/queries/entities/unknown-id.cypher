RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [`n1`.`id`, `n1`.`name`]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n2`:`Entity`)
  RETURN [`n2`.`id`]
}[0] AS `f1`, COLLECT {
  MATCH (:`Record` {`id`: $`p2`})-[:`IN`]->(`n3`:`Entity`)
  RETURN [`n3`.`id`]
}[0] AS `f2`;
// $p0 = "kazakhstan-2022/nobody"
// $p1 = "kazakhstan-2022/tokayev-appeal"
// $p2 = "kazakhstan-2022/interfax-0106"
