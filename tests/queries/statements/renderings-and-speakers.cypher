RETURN [COLLECT {
  MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p3`
  RETURN [[`n1`.`id`, `n1`.`text`, `n1`.`medium`, COLLECT {
    MATCH (`n1`)<-[`n4`:`ASSERTED`]-(`n3`:`Actor`)
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
    RETURN [`n3`.`name`]
  }, COLLECT {
    MATCH (`n1`)<-[`n6`:`SPOKE_THROUGH`]-(`n5`:`Actor`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
    RETURN [`n5`.`name`]
  }, COLLECT {
    MATCH (`n1`)-[`n8`:`ADDRESSED_TO`]->(`n7`:`Actor`)
    WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
    RETURN [`n7`.`name`]
  }, COLLECT {
    MATCH (`n1`)-[`n10`:`RENDERED_IN`]->(`n9`) WHERE `n9`.`saidExtent` IS NOT NULL
    WITH DISTINCT `n9` ORDER BY `n9`.`saidDays` ASC, `n9`.`saidSort` ASC, `n9`.`id` ASC LIMIT 101
    RETURN [`n9`.`saidText`, `n9`.`saidEdtf`, `n9`.`saidBasis`, `n9`.`saidExtent`]
  }, [COLLECT {
    MATCH (`n1`)-[`n12`:`RENDERED_IN`]->(`n11`:`Rendering`)
    WITH DISTINCT `n11` ORDER BY `n11`.`sourceId` ASC, `n11`.`start` ASC, `n11`.`id` ASC LIMIT $`p0`
    OPTIONAL MATCH (`n11`)-[:`EVIDENCED_BY`]->()-[`n14`:`QUOTED_FROM`]->(`n13`:`Source`)
    OPTIONAL MATCH (`n11`)-[`n16`:`EVIDENCED_BY`]->(`n15`:`Passage`)
    RETURN [[`n11`.`mode`, `n11`.`cue`, `n11`.`text`, `n11`.`language`, `n11`.`medium`, [`n13`.`id`], [`n15`.`start`, `n15`.`end`, `n15`.`section`], [`n11`.`saidText`, `n11`.`saidEdtf`, `n11`.`saidExtent`], COLLECT {
      MATCH (`n11`)-[:`ATTRIBUTED_TO`]->()-[`n18`:`IN`]->(`n17`:`Actor`)
      WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 101
      RETURN [`n17`.`name`]
    }, COLLECT {
      MATCH (`n11`)-[:`ON_BEHALF_OF`]->()-[`n20`:`IN`]->(`n19`:`Actor`)
      WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 101
      RETURN [`n19`.`name`]
    }, COLLECT {
      MATCH (`n11`)-[:`ADDRESSED_TO`]->()-[`n22`:`IN`]->(`n21`:`Actor`)
      WITH DISTINCT `n21` ORDER BY `n21`.`id` ASC LIMIT 101
      RETURN [`n21`.`name`]
    }, COLLECT {
      MATCH (`n11`)-[:`VIA`]->()-[`n24`:`IN`]->(`n23`:`Actor`)
      WITH DISTINCT `n23` ORDER BY `n23`.`id` ASC LIMIT 101
      RETURN [`n23`.`name`]
    }]] ORDER BY `n11`.`sourceId` ASC, `n11`.`start` ASC, `n11`.`id` ASC
  }, COUNT {
    MATCH (`n1`)-[`n12`:`RENDERED_IN`]->(`n11`:`Rendering`)
    RETURN DISTINCT `n11`
  }], [COLLECT {
    MATCH (`n1`)-[`n26`:`ABOUT`]->(`n25`:`Entity`)
    WITH DISTINCT `n25` ORDER BY `n25`.`nameKey` ASC, `n25`.`id` ASC LIMIT $`p1`
    RETURN [[`n25`.`name`]]
  }, COUNT {
    MATCH (`n1`)-[`n26`:`ABOUT`]->(`n25`:`Entity`)
    RETURN DISTINCT `n25`
  }], [COLLECT {
    MATCH ()<-[`n28`:`MADE_IN`]-(`n27`) USING INDEX SEEK `n28`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n28`.`statementId` = `n1`.`id`) AND `n27`.`live` AND (`n28`.`byPublished` IS NOT NULL)
    WITH `n27` ORDER BY `n28`.`statementId` ASC, `n28`.`byPublished` ASC LIMIT $`p2`
    RETURN [[`n27`.`predicate`]]
  }, COUNT {
    MATCH ()<-[`n28`:`MADE_IN`]-(`n27`) USING INDEX SEEK `n28`:`MADE_IN`(`statementId`, `byPublished`) WHERE (`n28`.`statementId` = `n1`.`id`) AND `n27`.`live` AND (`n28`.`byPublished` IS NOT NULL)
    RETURN `n27`
  }], COLLECT {
    MATCH (`n1`)<-[`n30`:`IN`]-(`n29`:`Record`)
    WITH DISTINCT `n29` ORDER BY `n29`.`id` ASC LIMIT 101
    RETURN [`n29`.`id`, `n29`.`label`]
  }]]
}, COUNT {
  MATCH (`n1`:`Statement`) USING INDEX SEEK `n1`:`Statement`(`byWhen`) WHERE `n1`.`byWhen` IS NOT NULL
  RETURN `n1`
}] AS `f0`;
// $p0 = 20
// $p1 = 3
// $p2 = 2
// $p3 = 20
