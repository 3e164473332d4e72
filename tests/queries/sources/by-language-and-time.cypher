RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`languageKey` = $`p0`)
  WITH `n1` ORDER BY COLLECT {
    MATCH (`n1`)<-[`n4`:`RECORDED_FOR`]-(`n3`)
    WITH `n3` ORDER BY `n3`.`seq` ASC LIMIT 1
    RETURN `n3`.`seq` AS `value`
  }[0] ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [COLLECT {
    MATCH (`n1`)<-[`n4`:`RECORDED_FOR`]-(`n3`)
    WITH `n3` ORDER BY `n3`.`seq` ASC LIMIT 1
    RETURN `n3`.`seq` AS `value`
  }[0], `n1`.`id`, [`n1`.`id`, `n1`.`language`]]
}] AS `f0`, [COLLECT {
  MATCH (`n5`:`Source`) WHERE `n5`.`live` AND ((`n5`.`publishedEarliest` IS NOT NULL) OR (`n5`.`publishedLatest` IS NOT NULL)) AND ((NOT (`n5`.`publishedLatest` IS NOT NULL)) OR (`n5`.`publishedLatest` >= $`p2`))
  WITH `n5` ORDER BY COLLECT {
    MATCH (`n5`)<-[`n8`:`RECORDED_FOR`]-(`n7`)
    WITH `n7` ORDER BY `n7`.`seq` ASC LIMIT 1
    RETURN `n7`.`seq` AS `value`
  }[0] DESC, `n5`.`id` DESC LIMIT $`p3`
  RETURN [[`n5`.`id`, [`n5`.`publishedEdtf`, `n5`.`publishedExtent`]]]
}] AS `f1`;
// $p0 = "en"
// $p1 = 20
// $p2 = "2022-01-07"
// $p3 = 20
