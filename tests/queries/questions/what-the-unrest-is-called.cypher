WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`byKnown` IS NOT NULL) AND (`n1`.`kind` = $`p0`) AND EXISTS {
    MATCH (`n1`)-[`n4`:`ABOUT`]->(`n3`) WHERE `n3`.`id` IN `ids0`
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p4`
  RETURN [[[COLLECT {
    MATCH (`n1`)<-[`n6`:`OF`]-(`n5`:`Position`)
    WITH DISTINCT `n5` ORDER BY `n5`.`knownSort` ASC, `n5`.`summary` ASC, `n5`.`id` ASC LIMIT $`p3`
    RETURN [[`n5`.`label`, [`n5`.`valueValence`, `n5`.`valueText`], COLLECT {
      MATCH (`n5`)-[`n8`:`HELD_BY`]->(`n7`:`Actor`)
      WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
      RETURN [`n7`.`name`]
    }, [COLLECT {
      MATCH ()<-[`n10`:`TAKES`]-()-[:`PUBLISHED_IN`]->(`n9`) USING INDEX SEEK `n10`:`TAKES`(`positionId`, `sourceByPublished`) WHERE (`n10`.`positionId` = `n5`.`id`) AND (`n10`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n10`.`positionId` AS `n11`, `n10`.`sourceByPublished` AS `n12`, `n9` ORDER BY `n11` ASC, `n12` ASC LIMIT $`p2`
      RETURN [[`n9`.`id`]]
    }]]]
  }]]]
}] AS `f0`;
// $p0 = "WORDING"
// $p1 = ["kazakhstan-2022/unrest"]
// $p2 = 20
// $p3 = 50
// $p4 = 20
