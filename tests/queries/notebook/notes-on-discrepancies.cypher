RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`byKnown` IS NOT NULL) AND (`n1`.`kind` = $`p0`)
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p2`
  RETURN [[`n1`.`kind`, [COLLECT {
    MATCH (`n3`:`Note`) WHERE (`n3`.`onId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`writtenSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
    WITH `n3` ORDER BY `n3`.`onId` ASC, `n3`.`writtenSort` ASC, `n3`.`id` ASC LIMIT $`p1`
    RETURN [[`n3`.`kind`, `n3`.`text`, coalesce(`n3`.`writtenAt`, `n3`.`recordedAt`)]]
  }, COUNT {
    MATCH (`n3`:`Note`) WHERE (`n3`.`onId` = `n1`.`id`) AND `n3`.`live` AND (`n3`.`writtenSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
    RETURN `n3`
  }]]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`byKnown` IS NOT NULL) AND (`n1`.`kind` = $`p0`)
  RETURN `n1`
}] AS `f0`;
// $p0 = "SCOPE"
// $p1 = 2
// $p2 = 1
