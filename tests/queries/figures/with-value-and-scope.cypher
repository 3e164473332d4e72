WITH COLLECT {
  UNWIND $`p0` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`
RETURN [COLLECT {
  MATCH (`n1`:`Entity`) WHERE (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND ((`n1`.`id` IN `ids0`))
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [`n1`.`nameKey`, `n1`.`id`, [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, `n1`.`id`, [COLLECT {
    MATCH (`n3`:`Figure`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`predicate` IS NOT NULL) AND (`n3`.`knownSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
    WITH `n3` ORDER BY `n3`.`ofId` ASC, `n3`.`predicate` ASC, `n3`.`knownSort` ASC, `n3`.`id` ASC LIMIT $`p2`
    RETURN [`n3`.`predicate`, `n3`.`knownSort`, `n3`.`id`, [`n3`.`predicate`, COLLECT {
      MATCH (`n3`)-[`n6`:`OF`]->(`n5`:`Entity`)
      WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n5`:`Person` THEN 0 WHEN `n5`:`Organization` THEN 1 WHEN `n5`:`Group` THEN 2 WHEN `n5`:`Country` THEN 3 WHEN `n5`:`Location` THEN 4 WHEN `n5`:`Event` THEN 5 WHEN `n5`:`Thing` THEN 6 END, `n5`.`id`]
    }[0], `n3`.`modality`, `n3`.`negated`, [`n3`.`valueText`, `n3`.`valueNumber`, `n3`.`valueLow`, `n3`.`valueHigh`, `n3`.`valueComparator`, `n3`.`valueUnit`], [`n3`.`scopeText`, `n3`.`scopeExtent`, COLLECT {
      MATCH (`n3`)-[`n8`:`SCOPED_TO`]->(`n7`:`Entity`)
      WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
      RETURN [CASE WHEN `n7`:`Person` THEN 0 WHEN `n7`:`Organization` THEN 1 WHEN `n7`:`Group` THEN 2 WHEN `n7`:`Country` THEN 3 WHEN `n7`:`Location` THEN 4 WHEN `n7`:`Event` THEN 5 WHEN `n7`:`Thing` THEN 6 END, `n7`.`id`]
    }], COLLECT {
      MATCH (`n3`)<-[`n10`:`STATES`]-(`n9`) WHERE (`n9`.`whenExtent` IS NOT NULL)
      WITH DISTINCT `n9` ORDER BY `n9`.`whenDays` ASC, `n9`.`whenSort` ASC, `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`whenText`, `n9`.`whenExtent`]
    }, [COLLECT {
      MATCH (`n3`)<-[:`STATES`]-()-[`n12`:`PUBLISHED_IN`]->(`n11`:`Source`)
      WITH DISTINCT `n11` ORDER BY `n11`.`publishedSort` ASC, `n11`.`id` ASC LIMIT $`p1`
      RETURN [`n11`.`publishedSort`, `n11`.`id`, [`n11`.`id`]]
    }], COLLECT {
      MATCH (`n3`)-[`n14`:`ANSWERS`]->(`n13`:`Question`)
      WITH DISTINCT `n13`, `n14` ORDER BY `n14`.`rank` ASC, `n13`.`id` ASC LIMIT 101
      RETURN [`n13`.`text`, COLLECT {
        MATCH (`n13`)-[`n16`:`ABOUT`]->(`n15`)
        WITH DISTINCT `n15` ORDER BY `n15`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n15`:`Claim` THEN 0 WHEN `n15`:`Relation` THEN 1 WHEN `n15`:`Figure` THEN 2 WHEN `n15`:`Fact` THEN 3 WHEN `n15`:`Question` THEN 4 WHEN `n15`:`Batch` THEN 5 WHEN `n15`:`Discrepancy` THEN 6 WHEN `n15`:`Person` THEN 7 WHEN `n15`:`Organization` THEN 8 WHEN `n15`:`Group` THEN 9 WHEN `n15`:`Country` THEN 10 WHEN `n15`:`Location` THEN 11 WHEN `n15`:`Event` THEN 12 WHEN `n15`:`Thing` THEN 13 WHEN `n15`:`Record` THEN 14 WHEN `n15`:`Source` THEN 15 WHEN `n15`:`Passage` THEN 16 WHEN `n15`:`Judgement` THEN 17 WHEN `n15`:`Note` THEN 18 WHEN `n15`:`Narrative` THEN 19 WHEN `n15`:`Statement` THEN 20 WHEN `n15`:`Rendering` THEN 21 END, `n15`.`id`]
      }]
    }]]
  }, COUNT {
    MATCH (`n3`:`Figure`) WHERE (`n3`.`ofId` = `n1`.`id`) AND (`n3`.`predicate` IS NOT NULL) AND (`n3`.`knownSort` IS NOT NULL) AND (`n3`.`id` IS NOT NULL)
    RETURN `n3`
  }]]]
}] AS `f0`;
// $p0 = ["kazakhstan-2022/csto-force","kazakhstan-2022/unrest","kazakhstan-2022/almaty-attacks"]
// $p1 = 21
// $p2 = 21
// $p3 = 21
