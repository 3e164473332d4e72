RETURN [COLLECT {
  MATCH (`n1`:`Actor`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (NOT coalesce(`n1`.`kind` = $`p0`, false))
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 END, `n1`.`id`, `n1`.`name`]]
}, COUNT {
  MATCH (`n1`:`Actor`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (NOT coalesce(`n1`.`kind` = $`p0`, false))
  RETURN `n1`
}] AS `f0`;
// $p0 = "PERSON"
// $p1 = 21

RETURN [COLLECT {
  MATCH (`n1`:`Actor`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (NOT coalesce(`n1`.`kind` = $`p0`, false)) AND (`n1`.`nameKey` >= $`p2`) AND CASE WHEN `n1`.`nameKey` = $`p2` THEN `n1`.`id` > $`p3` ELSE true END
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 END, `n1`.`id`, `n1`.`name`]]
}, COUNT {
  MATCH (`n1`:`Actor`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (NOT coalesce(`n1`.`kind` = $`p0`, false))
  RETURN `n1`
}] AS `f0`;
// $p0 = "PERSON"
// $p1 = 21
// $p2 = "criminals against whom tokayev vows to act"
// $p3 = "kazakhstan-2022/criminals"
