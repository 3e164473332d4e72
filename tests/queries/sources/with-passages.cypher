RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p2`
  RETURN [[`n1`.`id`, `n1`.`title`, `n1`.`kind`, `n1`.`byline`, `n1`.`language`, `n1`.`url`, `n1`.`archivedUrl`, `n1`.`retrieved`, `n1`.`reliability`, `n1`.`sha256`, COLLECT {
    MATCH (`n1`)-[:`PUBLISHED_BY`]->()-[`n4`:`IN`]->(`n3`:`Organization`)
    WITH `n3` ORDER BY `n3`.`id` ASC LIMIT 1
    RETURN [`n3`.`name`]
  }[0], COLLECT {
    MATCH (`n1`)-[:`WRITTEN_BY`]->()-[`n6`:`IN`]->(`n5`:`Actor`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
    RETURN [`n5`.`name`]
  }, [`n1`.`publishedText`, `n1`.`publishedEdtf`, `n1`.`publishedEarliest`, `n1`.`publishedLatest`, `n1`.`publishedBasis`, `n1`.`publishedPrecision`, `n1`.`publishedExtent`], COLLECT {
    MATCH (`n1`)-[`n8`:`REPUBLISHES`]->(`n7`:`Source`) WHERE `n7`.`live`
    WITH `n7` ORDER BY `n7`.`id` ASC LIMIT 1
    RETURN [`n7`.`id`]
  }[0], [COLLECT {
    MATCH (`n9`:`Passage`) USING INDEX SEEK `n9`:`Passage`(`sourceId`, `byStart`) WHERE (`n9`.`sourceId` = `n1`.`id`) AND `n9`.`live` AND (`n9`.`byStart` IS NOT NULL)
    WITH `n9` ORDER BY `n9`.`sourceId` ASC, `n9`.`byStart` ASC LIMIT $`p0`
    RETURN [[`n9`.`exact`, `n9`.`prefix`, `n9`.`suffix`, `n9`.`start`, `n9`.`end`, `n9`.`section`, COLLECT {
      MATCH (`n9`)-[`n12`:`QUOTED_FROM`]->(`n11`:`Source`)
      WITH `n11` ORDER BY `n11`.`id` ASC LIMIT 1
      RETURN [`n11`.`id`]
    }[0], [COUNT {
      MATCH (`n9`)<-[`n14`:`EVIDENCED_BY`]-(`n13`:`Claim`) WHERE `n13`.`live`
      RETURN DISTINCT `n13`
    }]]]
  }, COUNT {
    MATCH (`n9`:`Passage`) USING INDEX SEEK `n9`:`Passage`(`sourceId`, `byStart`) WHERE (`n9`.`sourceId` = `n1`.`id`) AND `n9`.`live` AND (`n9`.`byStart` IS NOT NULL)
    RETURN `n9`
  }], [COUNT {
    MATCH (`n15`:`Claim`) USING INDEX SEEK `n15`:`Claim`(`sourceId`, `byPublished`) WHERE (`n15`.`sourceId` = `n1`.`id`) AND `n15`.`live` AND (`n15`.`byPublished` IS NOT NULL)
    RETURN `n15`
  }], [COLLECT {
    MATCH ()<-[`n18`:`RENDERED_IN`]-(`n17`) USING INDEX SEEK `n18`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n18`.`sourceId` = `n1`.`id`) AND (`n18`.`byWhen` IS NOT NULL)
    WITH DISTINCT `n18`.`sourceId` AS `n19`, `n18`.`byWhen` AS `n20`, `n17` ORDER BY `n19` ASC, `n20` ASC LIMIT $`p1`
    RETURN [[`n17`.`id`]]
  }, COUNT {
    MATCH ()<-[`n18`:`RENDERED_IN`]-(`n17`) USING INDEX SEEK `n18`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n18`.`sourceId` = `n1`.`id`) AND (`n18`.`byWhen` IS NOT NULL)
    RETURN DISTINCT `n17`
  }]]]
}, COUNT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 3
// $p1 = 3
// $p2 = 21
