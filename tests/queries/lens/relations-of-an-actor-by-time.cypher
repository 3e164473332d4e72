RETURN COLLECT {
  MATCH (`n6`:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`) WHERE EXISTS {
    MATCH (`n1`)<-[:`CONCERNS`]-(`n8`) WHERE NOT (`n8`.`sourceId` IN $`p4`)
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n10`:`Claim`) WHERE `n10`.`live` AND (NOT (`n10`.`sourceId` IN $`p4`))
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n11`:`Rendering`) WHERE `n11`.`live` AND (NOT (`n11`.`sourceId` IN $`p4`))
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n12`:`Source`) WHERE `n12`.`live` AND (NOT (`n12`.`id` IN $`p4`))
    RETURN 1 AS `found`
  } OR EXISTS {
    MATCH (`n1`)<-[:`SCOPED_TO`]-(`n9`:`Claim`) WHERE NOT (`n9`.`sourceId` IN $`p4`)
    RETURN 1 AS `found`
  }
  RETURN [[COLLECT {
    CALL (`n1`) {
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`fromId`, `byWhen`) WHERE (`n2`.`fromId` = `n1`.`id`) AND (NOT (`n2`.`redated` IS NOT NULL)) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`byWhen` IS NOT NULL) AND any(`n13` IN range(0, size(`n2`.`bearingSources`) - 1) WHERE NOT (`n2`.`bearingSources`[`n13`] IN $`p4`))
      WITH `n2` ORDER BY `n2`.`fromId` DESC, `n2`.`byWhen` DESC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (NOT (`n2`.`redated` IS NOT NULL)) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`byWhen` IS NOT NULL) AND any(`n16` IN range(0, size(`n2`.`bearingSources`) - 1) WHERE NOT (`n2`.`bearingSources`[`n16`] IN $`p4`))
      WITH `n2` ORDER BY `n2`.`toId` DESC, `n2`.`byWhen` DESC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`)-[`n3`:`TIMED_BY`]->(`n19`) USING INDEX SEEK `n3`:`TIMED_BY`(`fromId`, `byWhen`) WHERE (`n3`.`fromId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND (NOT (`n19`.`sourceId` IN $`p4`)) AND (NOT EXISTS {
        MATCH (`n2`)-[`n20`:`TIMED_BY`]->(`n21`) WHERE ((`n20`.`byWhen` < `n3`.`byWhen`) OR ((`n20`.`byWhen` = `n3`.`byWhen`) AND (`n21`.`id` < `n19`.`id`))) AND (NOT (`n21`.`sourceId` IN $`p4`))
        RETURN 1 AS `found`
      })
      WITH `n2` ORDER BY `n3`.`fromId` DESC, `n3`.`byWhen` DESC LIMIT $`p1`
      RETURN `n2`
      UNION
      MATCH (`n2`:`Relation`)-[`n3`:`TIMED_BY`]->(`n22`) USING INDEX SEEK `n3`:`TIMED_BY`(`toId`, `byWhen`) WHERE (`n3`.`toId` = `n1`.`id`) AND (`n3`.`byWhen` IS NOT NULL) AND (NOT (`n22`.`sourceId` IN $`p4`)) AND (NOT EXISTS {
        MATCH (`n2`)-[`n23`:`TIMED_BY`]->(`n24`) WHERE ((`n23`.`byWhen` < `n3`.`byWhen`) OR ((`n23`.`byWhen` = `n3`.`byWhen`) AND (`n24`.`id` < `n22`.`id`))) AND (NOT (`n24`.`sourceId` IN $`p4`))
        RETURN 1 AS `found`
      })
      WITH `n2` ORDER BY `n3`.`toId` DESC, `n3`.`byWhen` DESC LIMIT $`p1`
      RETURN `n2`
    }
    WITH `n2`, CASE WHEN (`n2`.`redated` IS NOT NULL) AND (NOT ((NOT any(`n26` IN range(0, size(`n2`.`bearingSources`) - 1) WHERE NOT (NOT (`n2`.`bearingSources`[`n26`] IN $`p4`)))) AND (NOT (`n2`.`republished` IS NOT NULL)))) THEN COLLECT {
      MATCH (`n2`)<-[:`STATES`]-(`n25`) WHERE NOT (`n25`.`sourceId` IN $`p4`)
      WITH `n25` ORDER BY `n25`.`whenSort` ASC LIMIT 1
      RETURN `n25`.`whenSort` AS `value`
    }[0] ELSE `n2`.`whenSort` END AS `n27`, `n2`.`id` AS `n28`
    WITH `n2` ORDER BY `n27` DESC, `n28` DESC LIMIT $`p1`
    RETURN [[`n2`.`predicate`, COLLECT {
      MATCH (`n2`)<-[`n5`:`STATES`]-(`n4`) WHERE (`n4`.`whenExtent` IS NOT NULL) AND (NOT (`n4`.`sourceId` IN $`p4`))
      WITH DISTINCT `n4` ORDER BY `n4`.`whenDays` ASC, `n4`.`whenSort` ASC, `n4`.`id` ASC LIMIT 101
      RETURN [`n4`.`whenEarliest`, `n4`.`whenExtent`]
    }]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 20
// $p2 = null
// $p3 = null
// $p4 = ["kazakhstan-2022/sputnik-0108"]
// $text3 = " "
