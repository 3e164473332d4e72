RETURN [COLLECT {
  MATCH (`n1`:`Batch`) WHERE (`n1`.`seq` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1`.`seq` AS `n9`, `n1`.`id` AS `n10`, `n1` ORDER BY `n9` DESC, `n10` DESC LIMIT $`p0`
  OPTIONAL MATCH (`n1`)-[`n4`:`RECORDED_FOR`]->(`n3`:`Source`)
  RETURN [`n1`.`seq`, `n1`.`id`, [`n1`.`author`, `n1`.`reason`, CASE WHEN `n3` IS NOT NULL THEN [`n3`.`id`] END, COLLECT {
    MATCH (`n1`)-[`n6`:`REVERTS`]->(`n5`:`Batch`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)<-[`n8`:`REVERTS`]-(`n7`:`Batch`)
    WITH `n7` ORDER BY `n7`.`seq` ASC, `n7`.`id` ASC LIMIT 1
    RETURN [`n7`.`id`]
  }[0]]] ORDER BY `n9` DESC, `n10` DESC
}, COUNT {
  MATCH (`n1`:`Batch`) WHERE (`n1`.`seq` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 5

RETURN [COLLECT {
  MATCH (`n1`:`Batch`) WHERE (`n1`.`seq` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`seq` <= $`p1`) AND CASE WHEN `n1`.`seq` = $`p1` THEN `n1`.`id` < $`p2` ELSE true END
  WITH `n1`.`seq` AS `n9`, `n1`.`id` AS `n10`, `n1` ORDER BY `n9` DESC, `n10` DESC LIMIT $`p0`
  OPTIONAL MATCH (`n1`)-[`n4`:`RECORDED_FOR`]->(`n3`:`Source`)
  RETURN [`n1`.`seq`, `n1`.`id`, [`n1`.`author`, `n1`.`reason`, CASE WHEN `n3` IS NOT NULL THEN [`n3`.`id`] END, COLLECT {
    MATCH (`n1`)-[`n6`:`REVERTS`]->(`n5`:`Batch`)
    WITH `n5` ORDER BY `n5`.`id` ASC LIMIT 1
    RETURN [`n5`.`id`]
  }[0], COLLECT {
    MATCH (`n1`)<-[`n8`:`REVERTS`]-(`n7`:`Batch`)
    WITH `n7` ORDER BY `n7`.`seq` ASC, `n7`.`id` ASC LIMIT 1
    RETURN [`n7`.`id`]
  }[0]]] ORDER BY `n9` DESC, `n10` DESC
}, COUNT {
  MATCH (`n1`:`Batch`) WHERE (`n1`.`seq` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}, EXISTS {
  MATCH (`n1`:`Batch`) WHERE (`n1`.`seq` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`seq` >= $`p1`) AND CASE WHEN `n1`.`seq` = $`p1` THEN `n1`.`id` >= $`p2` ELSE true END
  RETURN `n1`
}] AS `f0`;
// $p0 = 5
// $p1 = 3
// $p2 = "d2e915e6e78f158c5b942c3c1821b34634b9b39ef74cd08f062e04a9afbf30a3"
