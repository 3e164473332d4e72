RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE `n1`.`byKnown` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p5`
  RETURN [[`n1`.`kind`, `n1`.`also`, COLLECT {
    MATCH (`n1`)-[`n4`:`ON`]->(`n3`:`Question`)
    WITH `n3`, `n4` ORDER BY `n4`.`rank` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`text`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`ABOUT`]->(`n5`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n5`:`Claim` THEN 0 WHEN `n5`:`Relation` THEN 1 WHEN `n5`:`Figure` THEN 2 WHEN `n5`:`Fact` THEN 3 WHEN `n5`:`Question` THEN 4 WHEN `n5`:`Batch` THEN 5 WHEN `n5`:`Discrepancy` THEN 6 WHEN `n5`:`Person` THEN 7 WHEN `n5`:`Organization` THEN 8 WHEN `n5`:`Group` THEN 9 WHEN `n5`:`Country` THEN 10 WHEN `n5`:`Location` THEN 11 WHEN `n5`:`Event` THEN 12 WHEN `n5`:`Thing` THEN 13 WHEN `n5`:`Record` THEN 14 WHEN `n5`:`Source` THEN 15 WHEN `n5`:`Passage` THEN 16 WHEN `n5`:`Judgement` THEN 17 WHEN `n5`:`Note` THEN 18 WHEN `n5`:`Narrative` THEN 19 WHEN `n5`:`Statement` THEN 20 WHEN `n5`:`Rendering` THEN 21 END, `n5`.`label`]
  }, `n1`.`withinOneSource`, `n1`.`knownSince`, [COLLECT {
    MATCH (`n1`)<-[`n8`:`OF`]-(`n7`:`Position`)
    WITH DISTINCT `n7` ORDER BY `n7`.`knownSort` ASC, `n7`.`summary` ASC, `n7`.`id` ASC LIMIT $`p2`
    RETURN [[`n7`.`summary`, COLLECT {
      MATCH (`n7`)-[`n10`:`HELD_BY`]->(`n9`:`Actor`)
      WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 101
      RETURN [`n9`.`label`]
    }, [COLLECT {
      MATCH ()<-[`n12`:`TAKES`]-()-[:`PUBLISHED_IN`]->(`n11`) USING INDEX SEEK `n12`:`TAKES`(`positionId`, `sourceByPublished`) WHERE (`n12`.`positionId` = `n7`.`id`) AND (`n12`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n12`.`positionId` AS `n13`, `n12`.`sourceByPublished` AS `n14`, `n11` ORDER BY `n13` ASC, `n14` ASC LIMIT $`p0`
      RETURN [[`n11`.`id`]]
    }], [COLLECT {
      MATCH ()<-[`n16`:`TAKES`]-(`n15`) USING INDEX SEEK `n16`:`TAKES`(`positionId`, `byPublished`) WHERE (`n16`.`positionId` = `n7`.`id`) AND (`n16`.`byPublished` IS NOT NULL)
      WITH `n15` ORDER BY `n16`.`positionId` ASC, `n16`.`byPublished` ASC LIMIT $`p1`
      RETURN [[COLLECT {
        MATCH (`n15`)-[`n18`:`EVIDENCED_BY`]->(`n17`:`Passage`)
        WITH DISTINCT `n17` ORDER BY `n17`.`start` ASC, `n17`.`end` ASC, `n17`.`id` ASC LIMIT 101
        RETURN [`n17`.`exact`]
      }]]
    }]]]
  }], [COLLECT {
    CALL (`n1`) {
      MATCH (`n1`)-[`n21`:`ON`]->(`n22`:`Question`)-[:`ABOUT`]->(`n23`:`Entity`) WHERE (`n21`.`rank` = 0) AND (`n22`.`kind` <> $`p3`) AND (`n23`.`id` = `n22`.`aboutId`)
      MATCH (`n23`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`) WHERE (NOT EXISTS {
        MATCH (`n1`)-[:`ON`]->(:`Question`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`)
        RETURN 1 AS `found`
      }) AND (NOT EXISTS {
        MATCH (`n22`)-[:`ABOUT`]->(`n24`:`Entity`) WHERE (`n24`.`id` <> `n22`.`aboutId`) AND (NOT EXISTS {
          MATCH (`n24`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`)
          RETURN 1 AS `found`
        }) AND (NOT EXISTS {
          MATCH (`n24`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n25`:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`) WHERE `n25`.`live`
          RETURN 1 AS `found`
        })
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n19` ORDER BY `n19`.`publishedSort` ASC, `n19`.`id` ASC LIMIT $`p4`
      RETURN `n19`
      UNION
      MATCH (`n1`)-[`n21`:`ON`]->(`n22`:`Question`)-[:`ABOUT`]->(`n23`:`Entity`) WHERE (`n21`.`rank` = 0) AND (`n22`.`kind` <> $`p3`) AND (`n23`.`id` = `n22`.`aboutId`)
      MATCH (`n23`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n26`:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`) WHERE `n26`.`live` AND (NOT EXISTS {
        MATCH (`n1`)-[:`ON`]->(:`Question`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`)
        RETURN 1 AS `found`
      }) AND (NOT EXISTS {
        MATCH (`n22`)-[:`ABOUT`]->(`n24`:`Entity`) WHERE (`n24`.`id` <> `n22`.`aboutId`) AND (NOT EXISTS {
          MATCH (`n24`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`)
          RETURN 1 AS `found`
        }) AND (NOT EXISTS {
          MATCH (`n24`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n25`:`Claim`)-[:`PUBLISHED_IN`]->(`n19`:`Source`) WHERE `n25`.`live`
          RETURN 1 AS `found`
        })
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n19` ORDER BY `n19`.`publishedSort` ASC, `n19`.`id` ASC LIMIT $`p4`
      RETURN `n19`
    }
    WITH `n19` ORDER BY `n19`.`publishedSort` ASC, `n19`.`id` ASC LIMIT $`p4`
    RETURN [[`n19`.`id`]]
  }]]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE `n1`.`byKnown` IS NOT NULL
  RETURN `n1`
}] AS `f0`;
// $p0 = 20
// $p1 = 20
// $p2 = 20
// $p3 = "IDENTITY"
// $p4 = 20
// $p5 = 100
