RETURN [COLLECT {
  MATCH (`n1`:`Relation`) WHERE (`n1`.`byWhen` IS NOT NULL) AND ((`n1`.`predicate` IN $`p0`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[COLLECT {
    MATCH (`n1`)-[`n4`:`FROM`]->(`n3`:`Entity`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n3`:`Person` THEN 0 WHEN `n3`:`Organization` THEN 1 WHEN `n3`:`Group` THEN 2 WHEN `n3`:`Country` THEN 3 WHEN `n3`:`Location` THEN 4 WHEN `n3`:`Event` THEN 5 WHEN `n3`:`Thing` THEN 6 END, `n3`.`name`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`TO`]->(`n5`:`Entity`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`label`]
  }[0], `n1`.`contested`]]
}] AS `f0`;
// $p0 = ["DECLARED"]
// $p1 = 21
