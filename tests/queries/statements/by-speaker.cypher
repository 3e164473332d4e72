WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Statement`) WHERE (`n1`.`byWhen` IS NOT NULL) AND (EXISTS {
    MATCH (`n1`)<-[`n4`:`ASSERTED`]-(`n3`) WHERE (`n3`.`id` IN `ids0`)
    RETURN 1 AS `found`
  })
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, `n1`.`text`]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/lebedev"]
// $p1 = 21
