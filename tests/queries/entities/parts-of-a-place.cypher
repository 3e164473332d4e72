RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) OR (`n1`:`Location`) THEN [COLLECT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n2`:`Place`)
    MATCH (`n2`) WHERE `n2`.`id` <> `n1`.`id`
    WITH DISTINCT `n2` ORDER BY `n2`.`nameKey` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [`n2`.`nameKey`, `n2`.`id`, [`n2`.`id`, `n2`.`name`, `n2`.`class`]]
  }, COUNT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n2`:`Place`)
    MATCH (`n2`) WHERE `n2`.`id` <> `n1`.`id`
    RETURN DISTINCT `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = 5

RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) OR (`n1`:`Location`) THEN [COLLECT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`) AND (`n2`.`nameKey` >= $`p2`) AND CASE WHEN `n2`.`nameKey` = $`p2` THEN `n2`.`id` > $`p3` ELSE true END
    WITH DISTINCT `n2` ORDER BY `n2`.`nameKey` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [`n2`.`nameKey`, `n2`.`id`, [`n2`.`id`, `n2`.`name`, `n2`.`class`]]
  }, COUNT {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n2`:`Place`)
    MATCH (`n2`) WHERE `n2`.`id` <> `n1`.`id`
    RETURN DISTINCT `n2`
  }, EXISTS {
    MATCH (:`Record` {`id`: `n1`.`id`})-[:`SAME_PLACE_AS`*0..1]->()<-[:`LIES_IN`*0..1]-()-[:`IN`]->(`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`) AND (`n2`.`nameKey` <= $`p2`) AND CASE WHEN `n2`.`nameKey` = $`p2` THEN `n2`.`id` <= $`p3` ELSE true END
    RETURN DISTINCT `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $p1 = 5
// $p2 = "aktobe"
// $p3 = "kazakhstan-2022/aktobe"
