WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (`n1`.`id` IN `ids0`)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n3`:`Figure`) USING INDEX SEEK `n3`:`Figure`(`ofId`, `byPredicate`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`byPredicate` IS NOT NULL)
    WITH `n3`.`ofId` AS `n19`, `n3`.`byPredicate` AS `n20`, `n3` ORDER BY `n19` ASC, `n20` ASC LIMIT $`p2`
    OPTIONAL MATCH (`n3`)-[`n6`:`OF`]->(`n5`:`Entity`)
    RETURN [[`n3`.`predicate`, [`n5`.`id`], `n3`.`modality`, `n3`.`negated`, [`n3`.`valueText`, `n3`.`valueNumber`, `n3`.`valueLow`, `n3`.`valueHigh`, `n3`.`valueComparator`, `n3`.`valueUnit`], [`n3`.`scopeText`, `n3`.`scopeExtent`, COLLECT {
      MATCH (`n3`)-[`n8`:`SCOPED_TO`]->(`n7`:`Entity`)
      WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
      RETURN [`n7`.`id`]
    }], COLLECT {
      MATCH (`n3`)<-[`n10`:`STATES`]-(`n9`) WHERE `n9`.`whenExtent` IS NOT NULL
      WITH DISTINCT `n9` ORDER BY `n9`.`whenDays` ASC, `n9`.`whenSort` ASC, `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`whenText`, `n9`.`whenExtent`]
    }, [COLLECT {
      MATCH ()<-[`n12`:`STATES`]-()-[:`PUBLISHED_IN`]->(`n11`) USING INDEX SEEK `n12`:`STATES`(`propositionId`, `sourceByPublished`) WHERE (`n12`.`propositionId` = `n3`.`id`) AND (`n12`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n12`.`propositionId` AS `n13`, `n12`.`sourceByPublished` AS `n14`, `n11` ORDER BY `n13` ASC, `n14` ASC LIMIT $`p1`
      RETURN [[`n11`.`id`]]
    }], COLLECT {
      MATCH (`n3`)-[`n16`:`ANSWERS`]->(`n15`:`Question`)
      WITH DISTINCT `n15`, `n16` ORDER BY `n16`.`rank` ASC, `n15`.`id` ASC LIMIT 101
      RETURN [`n15`.`text`, COLLECT {
        MATCH (`n15`)-[`n18`:`ABOUT`]->(`n17`)
        WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 101
        RETURN [`n17`.`id`]
      }]
    }]] ORDER BY `n19` ASC, `n20` ASC
  }, COUNT {
    MATCH (`n3`:`Figure`) USING INDEX SEEK `n3`:`Figure`(`ofId`, `byPredicate`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`byPredicate` IS NOT NULL)
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/csto-force","kazakhstan-2022/unrest","kazakhstan-2022/almaty-attacks"]
// $p1 = 20
// $p2 = 20
// $p3 = 20
