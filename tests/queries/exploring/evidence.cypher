RETURN [COUNT {
  MATCH (`n1`:`Passage`) WHERE `n1`.`live`
  RETURN `n1`
}, [COLLECT {
  MATCH (`n2`:`Passage`) WHERE false
  RETURN [`n2`.`sourceId`, `n2`.`start`, `n2`.`id`, [`n2`.`state`, `n2`.`nearest`, CASE WHEN `n2`:`Passage` THEN [`n2`.`exact`] END]]
}, 0]] AS `f0`, [COUNT {
  MATCH (`n3`:`Passage`) WHERE (`n3`.`sourceId` = $`p1`) AND `n3`.`live`
  RETURN `n3`
}] AS `f1`, [COUNT {
  MATCH (`n4`:`Passage`) WHERE (`n4`.`sourceId` = $`p2`) AND `n4`.`live`
  RETURN `n4`
}] AS `f2`;
// $p0 = 6
// $p1 = "kazakhstan-2022/sputnik-0108"
// $p2 = "nobody/nothing"
