RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`byKnown` IS NOT NULL) AND (`n1`.`kind` IN $`p0`)
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p6`
  RETURN [[`n1`.`kind`, `n1`.`also`, COLLECT {
    MATCH (`n1`)-[`n4`:`ON`]->(`n3`:`Question`)
    WITH `n3`, `n4` ORDER BY `n4`.`rank` ASC, `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`text`, [COUNT {
      MATCH (`n3`)<-[`n6`:`ON`]-(`n5`)
      RETURN `n5`
    }]]
  }[0], `n1`.`withinOneSource`, `n1`.`knownSince`, COLLECT {
    MATCH (`n1`)-[`n8`:`ABOUT`]->(`n7`)
    WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n7`:`Claim` THEN 0 WHEN `n7`:`Relation` THEN 1 WHEN `n7`:`Figure` THEN 2 WHEN `n7`:`Fact` THEN 3 WHEN `n7`:`Question` THEN 4 WHEN `n7`:`Batch` THEN 5 WHEN `n7`:`Discrepancy` THEN 6 WHEN `n7`:`Person` THEN 7 WHEN `n7`:`Organization` THEN 8 WHEN `n7`:`Group` THEN 9 WHEN `n7`:`Country` THEN 10 WHEN `n7`:`Location` THEN 11 WHEN `n7`:`Event` THEN 12 WHEN `n7`:`Thing` THEN 13 WHEN `n7`:`Record` THEN 14 WHEN `n7`:`Source` THEN 15 WHEN `n7`:`Passage` THEN 16 WHEN `n7`:`Judgement` THEN 17 WHEN `n7`:`Note` THEN 18 WHEN `n7`:`Narrative` THEN 19 WHEN `n7`:`Statement` THEN 20 WHEN `n7`:`Rendering` THEN 21 END, `n7`.`id`]
  }, [COLLECT {
    MATCH (`n1`)<-[`n10`:`OF`]-(`n9`:`Position`)
    WITH DISTINCT `n9` ORDER BY `n9`.`knownSort` ASC, `n9`.`summary` ASC, `n9`.`id` ASC LIMIT $`p5`
    RETURN [[`n9`.`summary`, [`n9`.`valueText`, `n9`.`valueNumber`, `n9`.`valueUnit`, `n9`.`valueValence`], COLLECT {
      MATCH (`n9`)-[`n12`:`NAMES`]->(`n11`:`Entity`)
      WITH DISTINCT `n11` ORDER BY `n11`.`id` ASC LIMIT 101
      RETURN [`n11`.`label`]
    }, COLLECT {
      MATCH (`n9`)-[`n14`:`DATED_BY`]->(`n13`) WHERE `n13`.`whenExtent` IS NOT NULL
      WITH `n13` ORDER BY `n13`.`whenDays` ASC, `n13`.`whenSort` ASC, `n13`.`id` ASC LIMIT 1
      RETURN [`n13`.`whenText`, `n13`.`whenEarliest`, `n13`.`whenLatest`, CASE WHEN `n13`:`Claim` THEN [COLLECT {
        MATCH (`n13`)-[`n16`:`PUBLISHED_IN`]->(`n15`:`Source`)
        RETURN [`n15`.`id`]
      }[0]] END, `n13`.`whenExtent`]
    }[0], `n9`.`label`, `n9`.`modality`, [`n9`.`codeScheme`, `n9`.`codeType`, `n9`.`codeMode`, `n9`.`codeContexts`, [COLLECT {
      CALL (`n9`) {
        MATCH ()<-[`n18`:`GIVES`]-(`n17`) USING INDEX SEEK `n18`:`GIVES`(`codeId`, `byPublished`) WHERE (`n18`.`codeId` = `n9`.`id`) AND `n17`.`live` AND (`n18`.`byPublished` IS NOT NULL)
        WITH `n17` ORDER BY `n18`.`codeId` ASC, `n18`.`byPublished` ASC LIMIT $`p1`
        RETURN `n17`
        UNION
        MATCH ()<-[`n18`:`TAKES`]-(`n17`) USING INDEX SEEK `n18`:`TAKES`(`positionId`, `byPublished`) WHERE (`n18`.`positionId` = `n9`.`id`) AND `n17`.`live` AND (`n18`.`byPublished` IS NOT NULL)
        WITH `n17` ORDER BY `n18`.`positionId` ASC, `n18`.`byPublished` ASC LIMIT $`p1`
        RETURN `n17`
      }
      WITH `n17` ORDER BY `n17`.`publishedSort` ASC, `n17`.`id` ASC LIMIT $`p1`
      RETURN [[`n17`.`id`]]
    }]], [`n9`.`scopeText`, COLLECT {
      MATCH (`n9`)-[`n20`:`SCOPED_TO`]->(`n19`:`Entity`)
      WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 101
      RETURN [`n19`.`id`]
    }], [`n9`.`listKind`, [COLLECT {
      MATCH (`n9`)-[:`MEMBER`]->()-[`n22`:`IN`]->(`n21`:`Entity`)
      WITH DISTINCT `n21` ORDER BY `n21`.`nameKey` ASC, `n21`.`id` ASC LIMIT $`p2`
      RETURN [[`n21`.`name`]]
    }]], COLLECT {
      MATCH (`n9`)-[`n24`:`HELD_BY`]->(`n23`:`Actor`)
      WITH DISTINCT `n23` ORDER BY `n23`.`id` ASC LIMIT 101
      RETURN [`n23`.`label`]
    }, [COLLECT {
      MATCH ()<-[`n26`:`TAKES`]-()-[:`PUBLISHED_IN`]->(`n25`) USING INDEX SEEK `n26`:`TAKES`(`positionId`, `sourceByPublished`) WHERE (`n26`.`positionId` = `n9`.`id`) AND (`n26`.`sourceByPublished` IS NOT NULL)
      WITH DISTINCT `n26`.`positionId` AS `n27`, `n26`.`sourceByPublished` AS `n28`, `n25` ORDER BY `n27` ASC, `n28` ASC LIMIT $`p3`
      RETURN [[`n25`.`id`]]
    }], [COUNT {
      MATCH ()<-[`n30`:`TAKES`]-(`n29`) USING INDEX SEEK `n30`:`TAKES`(`positionId`, `byPublished`) WHERE (`n30`.`positionId` = `n9`.`id`) AND (`n30`.`byPublished` IS NOT NULL) AND (`n29`.`modality` = $`p4`)
      RETURN `n29`
    }]]]
  }, COUNT {
    MATCH (`n1`)<-[`n10`:`OF`]-(`n9`:`Position`)
    RETURN DISTINCT `n9`
  }]]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) WHERE (`n1`.`byKnown` IS NOT NULL) AND (`n1`.`kind` IN $`p0`)
  RETURN `n1`
}] AS `f0`;
// $p0 = ["MEMBERSHIP","ACT","AGENT","SCOPE","WORDING"]
// $p1 = 20
// $p2 = 10
// $p3 = 10
// $p4 = "ACTUAL"
// $p5 = 10
// $p6 = 20
