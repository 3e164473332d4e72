RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) OR (`n1`:`Location`) THEN [COLLECT {
    MATCH ANY SHORTEST (`n1`) ((`n4`)-[`n5`:`IN`|`WITHIN`|`PART_OF`]-(`n6`) WHERE (`n5`:`IN`) OR ((startNode(`n5`) = `n6`) AND ((coalesce(`n5`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n5`.`negated`, false))) AND ((`n4`.`kind` IN $`placeKinds`) AND coalesce(`n4`.`live`, true)) AND ((`n6`.`kind` IN $`placeKinds`) AND coalesce(`n6`.`live`, true)))){0,} (`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`)
    WITH DISTINCT `n2` ORDER BY `n2`.`nameKey` ASC, `n2`.`id` ASC LIMIT $`p3`
    RETURN [`n2`.`nameKey`, `n2`.`id`, [CASE WHEN `n2`:`Country` THEN 0 WHEN `n2`:`Location` THEN 1 END, `n2`.`id`, `n2`.`name`, `n2`.`class`]]
  }, COUNT {
    MATCH ANY SHORTEST (`n1`) ((`n4`)-[`n5`:`IN`|`WITHIN`|`PART_OF`]-(`n6`) WHERE (`n5`:`IN`) OR ((startNode(`n5`) = `n6`) AND ((coalesce(`n5`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n5`.`negated`, false))) AND ((`n4`.`kind` IN $`placeKinds`) AND coalesce(`n4`.`live`, true)) AND ((`n6`.`kind` IN $`placeKinds`) AND coalesce(`n6`.`live`, true)))){0,} (`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`)
    RETURN DISTINCT `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $actual = "ACTUAL"
// $placeKinds = ["COUNTRY","LOCATION"]
// $p3 = 5

RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, CASE WHEN (`n1`:`Country`) OR (`n1`:`Location`) THEN [COLLECT {
    MATCH ANY SHORTEST (`n1`) ((`n4`)-[`n5`:`IN`|`WITHIN`|`PART_OF`]-(`n6`) WHERE (`n5`:`IN`) OR ((startNode(`n5`) = `n6`) AND ((coalesce(`n5`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n5`.`negated`, false))) AND ((`n4`.`kind` IN $`placeKinds`) AND coalesce(`n4`.`live`, true)) AND ((`n6`.`kind` IN $`placeKinds`) AND coalesce(`n6`.`live`, true)))){0,} (`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`) AND ((`n2`.`nameKey` >= $`p4`) AND CASE WHEN `n2`.`nameKey` = $`p4` THEN `n2`.`id` > $`p5` ELSE true END)
    WITH DISTINCT `n2` ORDER BY `n2`.`nameKey` ASC, `n2`.`id` ASC LIMIT $`p3`
    RETURN [`n2`.`nameKey`, `n2`.`id`, [CASE WHEN `n2`:`Country` THEN 0 WHEN `n2`:`Location` THEN 1 END, `n2`.`id`, `n2`.`name`, `n2`.`class`]]
  }, COUNT {
    MATCH ANY SHORTEST (`n1`) ((`n4`)-[`n5`:`IN`|`WITHIN`|`PART_OF`]-(`n6`) WHERE (`n5`:`IN`) OR ((startNode(`n5`) = `n6`) AND ((coalesce(`n5`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n5`.`negated`, false))) AND ((`n4`.`kind` IN $`placeKinds`) AND coalesce(`n4`.`live`, true)) AND ((`n6`.`kind` IN $`placeKinds`) AND coalesce(`n6`.`live`, true)))){0,} (`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`)
    RETURN DISTINCT `n2`
  }, EXISTS {
    MATCH ANY SHORTEST (`n1`) ((`n4`)-[`n5`:`IN`|`WITHIN`|`PART_OF`]-(`n6`) WHERE (`n5`:`IN`) OR ((startNode(`n5`) = `n6`) AND ((coalesce(`n5`.`modality`, $`actual`) = $`actual`) AND (NOT coalesce(`n5`.`negated`, false))) AND ((`n4`.`kind` IN $`placeKinds`) AND coalesce(`n4`.`live`, true)) AND ((`n6`.`kind` IN $`placeKinds`) AND coalesce(`n6`.`live`, true)))){0,} (`n2`:`Place`)
    MATCH (`n2`) WHERE (`n2`.`id` <> `n1`.`id`) AND ((`n2`.`nameKey` <= $`p4`) AND CASE WHEN `n2`.`nameKey` = $`p4` THEN `n2`.`id` <= $`p5` ELSE true END)
    RETURN DISTINCT `n2`
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/kazakhstan"
// $actual = "ACTUAL"
// $placeKinds = ["COUNTRY","LOCATION"]
// $p3 = 5
// $p4 = "aktobe"
// $p5 = "kazakhstan-2022/aktobe"
