RETURN [COLLECT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n1`)<-[:`VOICES`]-()-[:`TAKEN_IN`]->()-[:`IN`]->()<-[`n4`:`ASSERTED`|`SPOKE_THROUGH`]-(`n3`:`Actor`)
    WITH DISTINCT `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p0`
    RETURN [[`n3`.`name`]]
  }]]]
}] AS `f0`;
// $p0 = 20
// $p1 = 20

RETURN [COLLECT {
  MATCH (`n1`:`Narrative`) WHERE `n1`.`live` AND (`n1`.`nameKey` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`nameKey` ASC, `n1`.`id` ASC LIMIT $`p1`
  RETURN [[`n1`.`id`, [COLLECT {
    MATCH (`n1`)<-[:`VOICES`]-(`n5`)-[:`TAKEN_IN`]->(`n6`)-[:`IN`]->(`n7`)<-[`n4`:`ASSERTED`|`SPOKE_THROUGH`]-(`n3`:`Actor`) WHERE EXISTS {
      MATCH (`n7`)-[:`RENDERED_IN`]->(`n8`) WHERE NOT (`n8`.`sourceId` IN $`p3`)
      RETURN 1 AS `found`
    } AND (((`n4`:`ASSERTED`) AND EXISTS {
      MATCH (`n7`)-[:`RENDERED_IN`]->(`n9`)-[:`ATTRIBUTED_TO`]->(:`Record`)-[:`IN`]->(`n3`) WHERE NOT (`n9`.`sourceId` IN $`p3`)
      RETURN 1 AS `found`
    }) OR ((`n4`:`SPOKE_THROUGH`) AND EXISTS {
      MATCH (`n7`)-[:`RENDERED_IN`]->(`n10`)-[:`ON_BEHALF_OF`]->(:`Record`)-[:`IN`]->(`n3`) WHERE NOT (`n10`.`sourceId` IN $`p3`)
      RETURN 1 AS `found`
    }))
    WITH DISTINCT `n3`
    WITH `n3`, CASE WHEN EXISTS {
      MATCH (`n12`:`Fact`) USING INDEX SEEK `n12`:`Fact`(`ofId`, `predicate`) WHERE (`n12`.`ofId` = `n3`.`id`) AND (`n12`.`predicate` = $`text2`) AND (NOT `n12`.`negated`) AND (NOT ((NOT any(`n16` IN range(0, size(`n12`.`bearingSources`) - 1) WHERE NOT (NOT (`n12`.`bearingSources`[`n16`] IN $`p3`)))) AND (NOT (`n12`.`republished` IS NOT NULL))))
      RETURN 1 AS `found`
    } THEN coalesce(COLLECT {
      MATCH (`n11`:`Fact`) USING INDEX SEEK `n11`:`Fact`(`ofId`, `predicate`) WHERE (`n11`.`ofId` = `n3`.`id`) AND (`n11`.`predicate` = $`text2`) AND (NOT `n11`.`negated`) AND any(`n18` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n18`] IN $`p3`))
      WITH `n11`, COLLECT {
        WITH COLLECT {
          MATCH (`n11`)<-[:`STATES`]-(`n19`) WHERE (NOT (`n19`.`sourceId` IN $`p3`)) AND (`n19`.`valueText` IS NOT NULL)
          RETURN `n19`.`valueText` AS `value`
        } AS `n21`
        UNWIND `n21` AS `n22`
        WITH DISTINCT `n22`, `n21`
        WITH `n22`, size([`n23` IN range(0, size(`n21`) - 1) WHERE `n21`[`n23`] = `n22` | `n23`]) AS `n24` ORDER BY `n24` DESC, `n22` ASC LIMIT 1
        RETURN `n22` AS `value`
      }[0] AS `n13`, CASE WHEN (NOT any(`n33` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (NOT (`n11`.`bearingSources`[`n33`] IN $`p3`)))) AND (NOT (`n11`.`republished` IS NOT NULL)) THEN `n11`.`originCount` WHEN `n11`.`republished` IS NOT NULL THEN COUNT {
        MATCH (`n11`)<-[:`STATES`]-(`n25`) WHERE NOT (`n25`.`sourceId` IN $`p3`)
        RETURN DISTINCT CASE WHEN (`n25`.`originKind` = $`text3`) AND EXISTS {
          MATCH (`n25`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
          RETURN 1 AS `found`
        } THEN coalesce(COLLECT {
          MATCH (`n25`)-[:`PUBLISHED_IN`]->(`n27`) (()-[:`REPUBLISHES`]->(`n28`) WHERE `n28`.`live` AND (NOT (`n28`.`id` IN $`p3`))){0,} (`n29`) WHERE NOT EXISTS {
            MATCH (`n29`)-[:`REPUBLISHES`]->(`n30`) WHERE `n30`.`live` AND (NOT (`n30`.`id` IN $`p3`))
            RETURN 1 AS `found`
          }
          RETURN `n29`.`id` AS `value`
        }[0], `n25`.`originId`) ELSE `n25`.`originId` END AS `n31`
      } ELSE COUNT {
        UNWIND [`n32` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n32`] IN $`p3`) | `n11`.`bearingOrigins`[`n32`]] AS `n26`
        RETURN DISTINCT `n26`
      } END AS `n14`, coalesce([`n35` IN [`n34` IN range(0, size([`n17` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n17`] IN $`p3`) | `n11`.`bearingDays`[`n17`]]) - 1) WHERE [`n17` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n17`] IN $`p3`) | `n11`.`bearingDays`[`n17`]][`n34`] <> $`text4` | [`n17` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n17`] IN $`p3`) | `n11`.`bearingDays`[`n17`]][`n34`]] | `n35`][-1], $`text5`) AS `n15`
      WITH `n11`, `n13` ORDER BY coalesce(`n13` = `n3`.`preferredName`, false) DESC, `n14` DESC, `n15` DESC, size(`n13`) DESC, `n13` ASC LIMIT 1
      RETURN `n11`.`nameKey` AS `value`
    }[0], `n3`.`labelKey`) ELSE `n3`.`nameKey` END AS `n36`, `n3`.`id` AS `n37`
    WITH `n3` ORDER BY `n36` ASC, `n37` ASC LIMIT $`p0`
    RETURN [[CASE WHEN EXISTS {
      MATCH (`n39`:`Fact`) USING INDEX SEEK `n39`:`Fact`(`ofId`, `predicate`) WHERE (`n39`.`ofId` = `n3`.`id`) AND (`n39`.`predicate` = $`text2`) AND (NOT `n39`.`negated`) AND (NOT ((NOT any(`n43` IN range(0, size(`n39`.`bearingSources`) - 1) WHERE NOT (NOT (`n39`.`bearingSources`[`n43`] IN $`p3`)))) AND (NOT (`n39`.`republished` IS NOT NULL))))
      RETURN 1 AS `found`
    } THEN coalesce(COLLECT {
      MATCH (`n38`:`Fact`) USING INDEX SEEK `n38`:`Fact`(`ofId`, `predicate`) WHERE (`n38`.`ofId` = `n3`.`id`) AND (`n38`.`predicate` = $`text2`) AND (NOT `n38`.`negated`) AND any(`n45` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (`n38`.`bearingSources`[`n45`] IN $`p3`))
      WITH `n38`, COLLECT {
        WITH COLLECT {
          MATCH (`n38`)<-[:`STATES`]-(`n46`) WHERE (NOT (`n46`.`sourceId` IN $`p3`)) AND (`n46`.`valueText` IS NOT NULL)
          RETURN `n46`.`valueText` AS `value`
        } AS `n48`
        UNWIND `n48` AS `n49`
        WITH DISTINCT `n49`, `n48`
        WITH `n49`, size([`n50` IN range(0, size(`n48`) - 1) WHERE `n48`[`n50`] = `n49` | `n50`]) AS `n51` ORDER BY `n51` DESC, `n49` ASC LIMIT 1
        RETURN `n49` AS `value`
      }[0] AS `n40`, CASE WHEN (NOT any(`n60` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (NOT (`n38`.`bearingSources`[`n60`] IN $`p3`)))) AND (NOT (`n38`.`republished` IS NOT NULL)) THEN `n38`.`originCount` WHEN `n38`.`republished` IS NOT NULL THEN COUNT {
        MATCH (`n38`)<-[:`STATES`]-(`n52`) WHERE NOT (`n52`.`sourceId` IN $`p3`)
        RETURN DISTINCT CASE WHEN (`n52`.`originKind` = $`text3`) AND EXISTS {
          MATCH (`n52`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
          RETURN 1 AS `found`
        } THEN coalesce(COLLECT {
          MATCH (`n52`)-[:`PUBLISHED_IN`]->(`n54`) (()-[:`REPUBLISHES`]->(`n55`) WHERE `n55`.`live` AND (NOT (`n55`.`id` IN $`p3`))){0,} (`n56`) WHERE NOT EXISTS {
            MATCH (`n56`)-[:`REPUBLISHES`]->(`n57`) WHERE `n57`.`live` AND (NOT (`n57`.`id` IN $`p3`))
            RETURN 1 AS `found`
          }
          RETURN `n56`.`id` AS `value`
        }[0], `n52`.`originId`) ELSE `n52`.`originId` END AS `n58`
      } ELSE COUNT {
        UNWIND [`n59` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (`n38`.`bearingSources`[`n59`] IN $`p3`) | `n38`.`bearingOrigins`[`n59`]] AS `n53`
        RETURN DISTINCT `n53`
      } END AS `n41`, coalesce([`n62` IN [`n61` IN range(0, size([`n44` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (`n38`.`bearingSources`[`n44`] IN $`p3`) | `n38`.`bearingDays`[`n44`]]) - 1) WHERE [`n44` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (`n38`.`bearingSources`[`n44`] IN $`p3`) | `n38`.`bearingDays`[`n44`]][`n61`] <> $`text4` | [`n44` IN range(0, size(`n38`.`bearingSources`) - 1) WHERE NOT (`n38`.`bearingSources`[`n44`] IN $`p3`) | `n38`.`bearingDays`[`n44`]][`n61`]] | `n62`][-1], $`text5`) AS `n42`
      WITH `n38`, `n40` ORDER BY coalesce(`n40` = `n3`.`preferredName`, false) DESC, `n41` DESC, `n42` DESC, size(`n40`) DESC, `n40` ASC LIMIT 1
      RETURN `n40` AS `value`
    }[0], `n3`.`label`) ELSE `n3`.`name` END]]
  }]]]
}] AS `f0`;
// $p0 = 20
// $p1 = 20
// $p2 = null
// $p3 = ["kazakhstan-2022/sputnik-0108"]
// $text2 = "NAME"
// $text3 = "SOURCE"
// $text4 = "~"
// $text5 = ""
