RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`knownSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`knownSort` ASC, `n1`.`id` ASC LIMIT $`p5`
  RETURN [`n1`.`knownSort`, `n1`.`id`, [`n1`.`kind`, `n1`.`also`, COLLECT {
    MATCH (`n1`)-[`n4`:`ON`]->(`n3`:`Question`)
    WITH DISTINCT `n3`, `n4` ORDER BY `n4`.`rank` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`text`]
  }[0], COLLECT {
    MATCH (`n1`)-[`n6`:`ABOUT`]->(`n5`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n5`:`Claim` THEN 0 WHEN `n5`:`Relation` THEN 1 WHEN `n5`:`Figure` THEN 2 WHEN `n5`:`Fact` THEN 3 WHEN `n5`:`Question` THEN 4 WHEN `n5`:`Batch` THEN 5 WHEN `n5`:`Discrepancy` THEN 6 WHEN `n5`:`Person` THEN 7 WHEN `n5`:`Organization` THEN 8 WHEN `n5`:`Group` THEN 9 WHEN `n5`:`Country` THEN 10 WHEN `n5`:`Location` THEN 11 WHEN `n5`:`Event` THEN 12 WHEN `n5`:`Thing` THEN 13 WHEN `n5`:`Record` THEN 14 WHEN `n5`:`Source` THEN 15 WHEN `n5`:`Passage` THEN 16 WHEN `n5`:`Judgement` THEN 17 WHEN `n5`:`Note` THEN 18 WHEN `n5`:`Narrative` THEN 19 WHEN `n5`:`Statement` THEN 20 WHEN `n5`:`Rendering` THEN 21 END, `n5`.`label`]
  }, `n1`.`withinOneSource`, `n1`.`knownSince`, [COLLECT {
    MATCH (`n1`)<-[`n8`:`OF`]-(`n7`:`Position`)
    WITH DISTINCT `n7` ORDER BY `n7`.`knownSort` ASC, `n7`.`summary` ASC, `n7`.`id` ASC LIMIT $`p2`
    RETURN [`n7`.`knownSort`, `n7`.`summary`, `n7`.`id`, [`n7`.`summary`, COLLECT {
      MATCH (`n7`)-[`n10`:`HELD_BY`]->(`n9`:`Actor`)
      WITH DISTINCT `n9` ORDER BY `n9`.`id` ASC LIMIT 101
      RETURN [CASE WHEN `n9`:`Person` THEN 0 WHEN `n9`:`Organization` THEN 1 WHEN `n9`:`Group` THEN 2 WHEN `n9`:`Country` THEN 3 END, `n9`.`label`]
    }, [COLLECT {
      MATCH (`n7`)<-[:`TAKES`]-()-[`n12`:`PUBLISHED_IN`]->(`n11`:`Source`)
      WITH DISTINCT `n11` ORDER BY `n11`.`publishedSort` ASC, `n11`.`id` ASC LIMIT $`p0`
      RETURN [`n11`.`publishedSort`, `n11`.`id`, [`n11`.`id`]]
    }], [COLLECT {
      MATCH (`n7`)<-[`n14`:`TAKES`]-(`n13`:`Claim`)
      WITH DISTINCT `n13` ORDER BY `n13`.`publishedSort` ASC, `n13`.`id` ASC LIMIT $`p1`
      RETURN [`n13`.`publishedSort`, `n13`.`id`, [COLLECT {
        MATCH (`n13`)-[`n16`:`EVIDENCED_BY`]->(`n15`:`Passage`)
        WITH DISTINCT `n15` ORDER BY `n15`.`start` ASC, `n15`.`end` ASC, `n15`.`id` ASC LIMIT 101
        RETURN [`n15`.`exact`]
      }]]
    }]]]
  }], [COLLECT {
    CALL (`n1`) {
      MATCH (`n1`)-[`n19`:`ON`]->(`n20`:`Question`)-[:`ABOUT`]->(`n21`:`Entity`) WHERE (`n19`.`rank` = 0) AND (`n20`.`kind` <> $`p3`) AND (`n21`.`id` = `n20`.`aboutId`)
      MATCH (`n21`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`) WHERE (NOT EXISTS {
        MATCH (`n1`)-[:`ON`]->(:`Question`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`)
        RETURN 1 AS `found`
      }) AND (NOT EXISTS {
        MATCH (`n20`)-[:`ABOUT`]->(`n22`:`Entity`) WHERE (`n22`.`id` <> `n20`.`aboutId`) AND (NOT EXISTS {
          MATCH (`n22`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`)
          RETURN 1 AS `found`
        }) AND (NOT EXISTS {
          MATCH (`n22`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n23`:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`) WHERE `n23`.`live`
          RETURN 1 AS `found`
        })
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n17` ORDER BY `n17`.`publishedSort` ASC, `n17`.`id` ASC LIMIT $`p4`
      RETURN `n17`
      UNION
      MATCH (`n1`)-[`n19`:`ON`]->(`n20`:`Question`)-[:`ABOUT`]->(`n21`:`Entity`) WHERE (`n19`.`rank` = 0) AND (`n20`.`kind` <> $`p3`) AND (`n21`.`id` = `n20`.`aboutId`)
      MATCH (`n21`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n24`:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`) WHERE `n24`.`live` AND (NOT EXISTS {
        MATCH (`n1`)-[:`ON`]->(:`Question`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`)
        RETURN 1 AS `found`
      }) AND (NOT EXISTS {
        MATCH (`n20`)-[:`ABOUT`]->(`n22`:`Entity`) WHERE (`n22`.`id` <> `n20`.`aboutId`) AND (NOT EXISTS {
          MATCH (`n22`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`)
          RETURN 1 AS `found`
        }) AND (NOT EXISTS {
          MATCH (`n22`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n23`:`Claim`)-[:`PUBLISHED_IN`]->(`n17`:`Source`) WHERE `n23`.`live`
          RETURN 1 AS `found`
        })
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n17` ORDER BY `n17`.`publishedSort` ASC, `n17`.`id` ASC LIMIT $`p4`
      RETURN `n17`
    }
    WITH DISTINCT `n17` ORDER BY `n17`.`publishedSort` ASC, `n17`.`id` ASC LIMIT $`p4`
    RETURN [`n17`.`publishedSort`, `n17`.`id`, [`n17`.`id`]]
  }]]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`knownSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 21
// $p1 = 21
// $p2 = 21
// $p3 = "IDENTITY"
// $p4 = 21
// $p5 = 101
