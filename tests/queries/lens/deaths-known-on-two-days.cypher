RETURN [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` = $`p0`) AND (`n1`.`knownSort` <= $`p3`)
  WITH `n1`.`byPredicate` AS `n13`, `n1` ORDER BY `n13` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`OF`]->(`n3`:`Entity`)
  RETURN [[[`n3`.`label`], [CASE WHEN (`n1`.`reworded` IS NOT NULL) AND (NOT ((`n1`.`bearingDays`[-1] <= $`p3`) AND (NOT (`n1`.`late` IS NOT NULL)))) THEN COLLECT {
    WITH COLLECT {
      MATCH (`n1`)<-[:`STATES`]-(`n14`) WHERE (`n14`.`publishedSort` <= $`p3`) AND (`n14`.`valueText` IS NOT NULL)
      RETURN `n14`.`valueText` AS `value`
    } AS `n16`
    UNWIND `n16` AS `n17`
    WITH DISTINCT `n17`, `n16`
    WITH `n17`, size([`n18` IN range(0, size(`n16`) - 1) WHERE `n16`[`n18`] = `n17` | `n18`]) AS `n19` ORDER BY `n19` DESC, `n17` ASC LIMIT 1
    RETURN `n17` AS `value`
  }[0] ELSE `n1`.`valueText` END], CASE WHEN (`n1`.`bearingDays`[-1] <= $`p3`) AND (NOT (`n1`.`late` IS NOT NULL)) THEN `n1`.`originCount` WHEN `n1`.`late` IS NOT NULL THEN COUNT {
    MATCH (`n1`)<-[:`STATES`]-(`n20`) WHERE `n20`.`publishedSort` <= $`p3`
    RETURN DISTINCT CASE WHEN (`n20`.`originKind` = $`text3`) AND EXISTS {
      MATCH (`n20`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
      RETURN 1 AS `found`
    } THEN coalesce(COLLECT {
      MATCH (`n20`)-[:`PUBLISHED_IN`]->(`n22`) (()-[:`REPUBLISHES`]->(`n23`) WHERE `n23`.`live` AND (`n23`.`publishedSort` <= $`p3`)){0,} (`n24`) WHERE NOT EXISTS {
        MATCH (`n24`)-[:`REPUBLISHES`]->(`n25`) WHERE `n25`.`live` AND (`n25`.`publishedSort` <= $`p3`)
        RETURN 1 AS `found`
      }
      RETURN `n24`.`id` AS `value`
    }[0], `n20`.`originId`) ELSE `n20`.`originId` END AS `n26`
  } ELSE COUNT {
    UNWIND [`n30` IN [`n1`.`bearingOrigins`] | [`n28` IN [`n1`.`bearingDays`] | [`n27` IN range(0, size(`n30`) - 1) WHERE `n28`[`n27`] <= $`p3` | `n30`[`n27`]]][0]][0] AS `n21`
    RETURN DISTINCT `n21`
  } END, `n1`.`knownSince`, [COLLECT {
    MATCH (`n31`)<-[`n6`:`STATES`]-(`n5`) USING INDEX SEEK `n6`:`STATES`(`propositionId`, `byPublished`) WHERE (`n6`.`propositionId` = `n1`.`id`) AND (`n6`.`byPublished` IS NOT NULL) AND (`n6`.`byPublished` < $`p4`)
    WITH `n6`.`propositionId` AS `n11`, `n6`.`byPublished` AS `n12`, `n5` ORDER BY `n11` ASC, `n12` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n5`)-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
    RETURN [[[`n7`.`id`], COLLECT {
      MATCH (`n5`)-[`n10`:`EVIDENCED_BY`]->(`n9`:`Passage`)
      WITH DISTINCT `n9` ORDER BY `n9`.`start` ASC, `n9`.`end` ASC, `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`exact`]
    }]] ORDER BY `n11` ASC, `n12` ASC
  }]]] ORDER BY `n13` ASC
}, COUNT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` = $`p0`) AND (`n1`.`knownSort` <= $`p3`)
  RETURN `n1`
}] AS `f0`;
// $p0 = "DEATHS"
// $p1 = 20
// $p2 = 20
// $p3 = "2022-01-07"
// $p4 = "2022-01-07!"
// $p5 = []
// $text3 = "SOURCE"

WITH [COLLECT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` = $`p0`)
  WITH `n1`.`byPredicate` AS `n13`, `n1` ORDER BY `n13` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[`n4`:`OF`]->(`n3`:`Entity`)
  RETURN [[[`n3`.`label`], [`n1`.`valueText`], `n1`.`originCount`, `n1`.`knownSince`, [COLLECT {
    MATCH ()<-[`n6`:`STATES`]-(`n5`) USING INDEX SEEK `n6`:`STATES`(`propositionId`, `byPublished`) WHERE (`n6`.`propositionId` = `n1`.`id`) AND (`n6`.`byPublished` IS NOT NULL)
    WITH `n6`.`propositionId` AS `n11`, `n6`.`byPublished` AS `n12`, `n5` ORDER BY `n11` ASC, `n12` ASC LIMIT $`p1`
    OPTIONAL MATCH (`n5`)-[`n8`:`PUBLISHED_IN`]->(`n7`:`Source`)
    RETURN [[[`n7`.`id`], COLLECT {
      MATCH (`n5`)-[`n10`:`EVIDENCED_BY`]->(`n9`:`Passage`)
      WITH DISTINCT `n9` ORDER BY `n9`.`start` ASC, `n9`.`end` ASC, `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`exact`]
    }]] ORDER BY `n11` ASC, `n12` ASC
  }]]] ORDER BY `n13` ASC
}, COUNT {
  MATCH (`n1`:`Figure`) WHERE (`n1`.`byPredicate` IS NOT NULL) AND (`n1`.`predicate` = $`p0`)
  RETURN `n1`
}] AS `f0`
RETURN `f0`, COLLECT {
  MATCH (`lock`:`WriteLock`)
  MATCH (`batch`:`Batch` {`seq`: `lock`.`seq`}) USING INDEX SEEK `batch`:`Batch`(`seq`)
  RETURN `batch`.`id`
} AS `logEnd`;
// $p0 = "DEATHS"
// $p1 = 20
// $p2 = 20
