RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1`.`byPublished` AS `n23`, `n1` ORDER BY `n23` ASC LIMIT $`p2`
  OPTIONAL MATCH (`n1`)-[:`PUBLISHED_BY`]->()-[`n4`:`IN`]->(`n3`:`Organization`)
  OPTIONAL MATCH (`n1`)-[`n8`:`REPUBLISHES`]->(`n7`:`Source`) WHERE `n7`.`live`
  RETURN [[`n1`.`id`, `n1`.`title`, `n1`.`kind`, `n1`.`byline`, `n1`.`language`, `n1`.`url`, `n1`.`archivedUrl`, `n1`.`retrieved`, `n1`.`reliability`, `n1`.`sha256`, CASE WHEN `n3` IS NOT NULL THEN [`n3`.`name`] END, COLLECT {
    MATCH (`n1`)-[:`WRITTEN_BY`]->()-[`n6`:`IN`]->(`n5`:`Actor`)
    WITH DISTINCT `n5` ORDER BY `n5`.`id` ASC LIMIT 101
    RETURN [`n5`.`name`]
  }, [`n1`.`publishedText`, `n1`.`publishedEdtf`, `n1`.`publishedEarliest`, `n1`.`publishedLatest`, `n1`.`publishedBasis`, `n1`.`publishedPrecision`, `n1`.`publishedExtent`], CASE WHEN `n7` IS NOT NULL THEN [`n7`.`id`] END, [COLLECT {
    MATCH (`n9`:`Passage`) USING INDEX SEEK `n9`:`Passage`(`sourceId`, `byStart`) WHERE (`n9`.`sourceId` = `n1`.`id`) AND `n9`.`live` AND (`n9`.`byStart` IS NOT NULL)
    WITH `n9`.`sourceId` AS `n15`, `n9`.`byStart` AS `n16`, `n9` ORDER BY `n15` ASC, `n16` ASC LIMIT $`p0`
    OPTIONAL MATCH (`n9`)-[`n12`:`QUOTED_FROM`]->(`n11`:`Source`)
    RETURN [[`n9`.`exact`, `n9`.`prefix`, `n9`.`suffix`, `n9`.`start`, `n9`.`end`, `n9`.`section`, [`n11`.`id`], [COUNT {
      MATCH (`n9`)<-[`n14`:`EVIDENCED_BY`]-(`n13`:`Claim`) WHERE `n13`.`live`
      RETURN DISTINCT `n13`
    }]]] ORDER BY `n15` ASC, `n16` ASC
  }, COUNT {
    MATCH (`n9`:`Passage`) USING INDEX SEEK `n9`:`Passage`(`sourceId`, `byStart`) WHERE (`n9`.`sourceId` = `n1`.`id`) AND `n9`.`live` AND (`n9`.`byStart` IS NOT NULL)
    RETURN `n9`
  }], [COUNT {
    MATCH (`n17`:`Claim`) USING INDEX SEEK `n17`:`Claim`(`sourceId`, `byPublished`) WHERE (`n17`.`sourceId` = `n1`.`id`) AND `n17`.`live` AND (`n17`.`byPublished` IS NOT NULL)
    RETURN `n17`
  }], [COLLECT {
    MATCH ()<-[`n20`:`RENDERED_IN`]-(`n19`) USING INDEX SEEK `n20`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n20`.`sourceId` = `n1`.`id`) AND (`n20`.`byWhen` IS NOT NULL)
    WITH DISTINCT `n20`.`sourceId` AS `n21`, `n20`.`byWhen` AS `n22`, `n19` ORDER BY `n21` ASC, `n22` ASC LIMIT $`p1`
    RETURN [[`n19`.`id`]]
  }, COUNT {
    MATCH ()<-[`n20`:`RENDERED_IN`]-(`n19`) USING INDEX SEEK `n20`:`RENDERED_IN`(`sourceId`, `byWhen`) WHERE (`n20`.`sourceId` = `n1`.`id`) AND (`n20`.`byWhen` IS NOT NULL)
    RETURN DISTINCT `n19`
  }]]] ORDER BY `n23` ASC
}, COUNT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  RETURN `n1`
}] AS `f0`;
// $p0 = 2
// $p1 = 2
// $p2 = 20
