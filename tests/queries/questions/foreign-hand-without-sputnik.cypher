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
      MATCH (`n11`:`Fact`) USING INDEX SEEK `n11`:`Fact`(`ofId`, `predicate`) WHERE (`n11`.`ofId` = `n3`.`id`) AND (`n11`.`predicate` = $`text2`) AND (NOT `n11`.`negated`) AND any(`n21` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (`n11`.`bearingSources`[`n21`] IN $`p3`))
      WITH `n11`, CASE WHEN (`n11`.`reworded` IS NOT NULL) AND (NOT ((NOT any(`n28` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (NOT (`n11`.`bearingSources`[`n28`] IN $`p3`)))) AND (NOT (`n11`.`republished` IS NOT NULL)))) THEN COLLECT {
        WITH COLLECT {
          MATCH (`n11`)<-[:`STATES`]-(`n22`) WHERE (NOT (`n22`.`sourceId` IN $`p3`)) AND (`n22`.`valueText` IS NOT NULL)
          RETURN `n22`.`valueText` AS `value`
        } AS `n24`
        UNWIND `n24` AS `n25`
        WITH DISTINCT `n25`, `n24`
        WITH `n25`, size([`n26` IN range(0, size(`n24`) - 1) WHERE `n24`[`n26`] = `n25` | `n26`]) AS `n27` ORDER BY `n27` DESC, `n25` ASC LIMIT 1
        RETURN `n25` AS `value`
      }[0] ELSE `n11`.`valueText` END AS `n13`, CASE WHEN (NOT any(`n40` IN range(0, size(`n11`.`bearingSources`) - 1) WHERE NOT (NOT (`n11`.`bearingSources`[`n40`] IN $`p3`)))) AND (NOT (`n11`.`republished` IS NOT NULL)) THEN `n11`.`originCount` WHEN `n11`.`republished` IS NOT NULL THEN COUNT {
        MATCH (`n11`)<-[:`STATES`]-(`n29`) WHERE NOT (`n29`.`sourceId` IN $`p3`)
        RETURN DISTINCT CASE WHEN (`n29`.`originKind` = $`text3`) AND EXISTS {
          MATCH (`n29`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
          RETURN 1 AS `found`
        } THEN coalesce(COLLECT {
          MATCH (`n29`)-[:`PUBLISHED_IN`]->(`n31`) (()-[:`REPUBLISHES`]->(`n32`) WHERE `n32`.`live` AND (NOT (`n32`.`id` IN $`p3`))){0,} (`n33`) WHERE NOT EXISTS {
            MATCH (`n33`)-[:`REPUBLISHES`]->(`n34`) WHERE `n34`.`live` AND (NOT (`n34`.`id` IN $`p3`))
            RETURN 1 AS `found`
          }
          RETURN `n33`.`id` AS `value`
        }[0], `n29`.`originId`) ELSE `n29`.`originId` END AS `n35`
      } ELSE COUNT {
        UNWIND [`n39` IN [`n11`.`bearingOrigins`] | [`n38` IN [`n11`.`bearingSources`] | [`n36` IN range(0, size(`n39`) - 1) WHERE NOT (`n38`[`n36`] IN $`p3`) | `n39`[`n36`]]][0]][0] AS `n30`
        RETURN DISTINCT `n30`
      } END AS `n14`, coalesce([`n41` IN [[`n20` IN [`n11`.`bearingDays`] | [`n19` IN [`n11`.`bearingSources`] | [`n17` IN range(0, size(`n20`) - 1) WHERE NOT (`n19`[`n17`] IN $`p3`) | `n20`[`n17`]]][0]][0]] | [`n42` IN range(0, size(`n41`) - 1) WHERE `n41`[`n42`] <> $`text4` | `n41`[`n42`]]][0][-1], $`text5`) AS `n15`
      WITH `n11`, `n13` ORDER BY coalesce(`n13` = `n3`.`preferredName`, false) DESC, `n14` DESC, `n15` DESC, size(`n13`) DESC, `n13` ASC LIMIT 1
      RETURN `n11`.`nameKey` AS `value`
    }[0], `n3`.`labelKey`) ELSE `n3`.`nameKey` END AS `n43`, `n3`.`id` AS `n44`
    WITH `n3` ORDER BY `n43` ASC, `n44` ASC LIMIT $`p0`
    RETURN [[CASE WHEN EXISTS {
      MATCH (`n46`:`Fact`) USING INDEX SEEK `n46`:`Fact`(`ofId`, `predicate`) WHERE (`n46`.`ofId` = `n3`.`id`) AND (`n46`.`predicate` = $`text2`) AND (NOT `n46`.`negated`) AND (NOT ((NOT any(`n50` IN range(0, size(`n46`.`bearingSources`) - 1) WHERE NOT (NOT (`n46`.`bearingSources`[`n50`] IN $`p3`)))) AND (NOT (`n46`.`republished` IS NOT NULL))))
      RETURN 1 AS `found`
    } THEN coalesce(COLLECT {
      MATCH (`n45`:`Fact`) USING INDEX SEEK `n45`:`Fact`(`ofId`, `predicate`) WHERE (`n45`.`ofId` = `n3`.`id`) AND (`n45`.`predicate` = $`text2`) AND (NOT `n45`.`negated`) AND any(`n55` IN range(0, size(`n45`.`bearingSources`) - 1) WHERE NOT (`n45`.`bearingSources`[`n55`] IN $`p3`))
      WITH `n45`, CASE WHEN (`n45`.`reworded` IS NOT NULL) AND (NOT ((NOT any(`n62` IN range(0, size(`n45`.`bearingSources`) - 1) WHERE NOT (NOT (`n45`.`bearingSources`[`n62`] IN $`p3`)))) AND (NOT (`n45`.`republished` IS NOT NULL)))) THEN COLLECT {
        WITH COLLECT {
          MATCH (`n45`)<-[:`STATES`]-(`n56`) WHERE (NOT (`n56`.`sourceId` IN $`p3`)) AND (`n56`.`valueText` IS NOT NULL)
          RETURN `n56`.`valueText` AS `value`
        } AS `n58`
        UNWIND `n58` AS `n59`
        WITH DISTINCT `n59`, `n58`
        WITH `n59`, size([`n60` IN range(0, size(`n58`) - 1) WHERE `n58`[`n60`] = `n59` | `n60`]) AS `n61` ORDER BY `n61` DESC, `n59` ASC LIMIT 1
        RETURN `n59` AS `value`
      }[0] ELSE `n45`.`valueText` END AS `n47`, CASE WHEN (NOT any(`n74` IN range(0, size(`n45`.`bearingSources`) - 1) WHERE NOT (NOT (`n45`.`bearingSources`[`n74`] IN $`p3`)))) AND (NOT (`n45`.`republished` IS NOT NULL)) THEN `n45`.`originCount` WHEN `n45`.`republished` IS NOT NULL THEN COUNT {
        MATCH (`n45`)<-[:`STATES`]-(`n63`) WHERE NOT (`n63`.`sourceId` IN $`p3`)
        RETURN DISTINCT CASE WHEN (`n63`.`originKind` = $`text3`) AND EXISTS {
          MATCH (`n63`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
          RETURN 1 AS `found`
        } THEN coalesce(COLLECT {
          MATCH (`n63`)-[:`PUBLISHED_IN`]->(`n65`) (()-[:`REPUBLISHES`]->(`n66`) WHERE `n66`.`live` AND (NOT (`n66`.`id` IN $`p3`))){0,} (`n67`) WHERE NOT EXISTS {
            MATCH (`n67`)-[:`REPUBLISHES`]->(`n68`) WHERE `n68`.`live` AND (NOT (`n68`.`id` IN $`p3`))
            RETURN 1 AS `found`
          }
          RETURN `n67`.`id` AS `value`
        }[0], `n63`.`originId`) ELSE `n63`.`originId` END AS `n69`
      } ELSE COUNT {
        UNWIND [`n73` IN [`n45`.`bearingOrigins`] | [`n72` IN [`n45`.`bearingSources`] | [`n70` IN range(0, size(`n73`) - 1) WHERE NOT (`n72`[`n70`] IN $`p3`) | `n73`[`n70`]]][0]][0] AS `n64`
        RETURN DISTINCT `n64`
      } END AS `n48`, coalesce([`n75` IN [[`n54` IN [`n45`.`bearingDays`] | [`n53` IN [`n45`.`bearingSources`] | [`n51` IN range(0, size(`n54`) - 1) WHERE NOT (`n53`[`n51`] IN $`p3`) | `n54`[`n51`]]][0]][0]] | [`n76` IN range(0, size(`n75`) - 1) WHERE `n75`[`n76`] <> $`text4` | `n75`[`n76`]]][0][-1], $`text5`) AS `n49`
      WITH `n45`, `n47` ORDER BY coalesce(`n47` = `n3`.`preferredName`, false) DESC, `n48` DESC, `n49` DESC, size(`n47`) DESC, `n47` ASC LIMIT 1
      RETURN `n47` AS `value`
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
