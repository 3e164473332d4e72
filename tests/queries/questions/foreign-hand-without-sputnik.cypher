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
      } END AS `n14`, coalesce([`n41` IN range(0, size([`n20` IN [`n11`.`bearingDays`] | [`n19` IN [`n11`.`bearingSources`] | [`n17` IN range(0, size(`n20`) - 1) WHERE NOT (`n19`[`n17`] IN $`p3`) | `n20`[`n17`]]][0]][0]) - 1) WHERE [`n20` IN [`n11`.`bearingDays`] | [`n19` IN [`n11`.`bearingSources`] | [`n17` IN range(0, size(`n20`) - 1) WHERE NOT (`n19`[`n17`] IN $`p3`) | `n20`[`n17`]]][0]][0][`n41`] <> $`text4` | [`n20` IN [`n11`.`bearingDays`] | [`n19` IN [`n11`.`bearingSources`] | [`n17` IN range(0, size(`n20`) - 1) WHERE NOT (`n19`[`n17`] IN $`p3`) | `n20`[`n17`]]][0]][0][`n41`]][-1], $`text5`) AS `n15`
      WITH `n11`, `n13` ORDER BY coalesce(`n13` = `n3`.`preferredName`, false) DESC, `n14` DESC, `n15` DESC, size(`n13`) DESC, `n13` ASC LIMIT 1
      RETURN `n11`.`nameKey` AS `value`
    }[0], `n3`.`labelKey`) ELSE `n3`.`nameKey` END AS `n42`, `n3`.`id` AS `n43`
    WITH `n3` ORDER BY `n42` ASC, `n43` ASC LIMIT $`p0`
    RETURN [[CASE WHEN EXISTS {
      MATCH (`n45`:`Fact`) USING INDEX SEEK `n45`:`Fact`(`ofId`, `predicate`) WHERE (`n45`.`ofId` = `n3`.`id`) AND (`n45`.`predicate` = $`text2`) AND (NOT `n45`.`negated`) AND (NOT ((NOT any(`n49` IN range(0, size(`n45`.`bearingSources`) - 1) WHERE NOT (NOT (`n45`.`bearingSources`[`n49`] IN $`p3`)))) AND (NOT (`n45`.`republished` IS NOT NULL))))
      RETURN 1 AS `found`
    } THEN coalesce(COLLECT {
      MATCH (`n44`:`Fact`) USING INDEX SEEK `n44`:`Fact`(`ofId`, `predicate`) WHERE (`n44`.`ofId` = `n3`.`id`) AND (`n44`.`predicate` = $`text2`) AND (NOT `n44`.`negated`) AND any(`n54` IN range(0, size(`n44`.`bearingSources`) - 1) WHERE NOT (`n44`.`bearingSources`[`n54`] IN $`p3`))
      WITH `n44`, CASE WHEN (`n44`.`reworded` IS NOT NULL) AND (NOT ((NOT any(`n61` IN range(0, size(`n44`.`bearingSources`) - 1) WHERE NOT (NOT (`n44`.`bearingSources`[`n61`] IN $`p3`)))) AND (NOT (`n44`.`republished` IS NOT NULL)))) THEN COLLECT {
        WITH COLLECT {
          MATCH (`n44`)<-[:`STATES`]-(`n55`) WHERE (NOT (`n55`.`sourceId` IN $`p3`)) AND (`n55`.`valueText` IS NOT NULL)
          RETURN `n55`.`valueText` AS `value`
        } AS `n57`
        UNWIND `n57` AS `n58`
        WITH DISTINCT `n58`, `n57`
        WITH `n58`, size([`n59` IN range(0, size(`n57`) - 1) WHERE `n57`[`n59`] = `n58` | `n59`]) AS `n60` ORDER BY `n60` DESC, `n58` ASC LIMIT 1
        RETURN `n58` AS `value`
      }[0] ELSE `n44`.`valueText` END AS `n46`, CASE WHEN (NOT any(`n73` IN range(0, size(`n44`.`bearingSources`) - 1) WHERE NOT (NOT (`n44`.`bearingSources`[`n73`] IN $`p3`)))) AND (NOT (`n44`.`republished` IS NOT NULL)) THEN `n44`.`originCount` WHEN `n44`.`republished` IS NOT NULL THEN COUNT {
        MATCH (`n44`)<-[:`STATES`]-(`n62`) WHERE NOT (`n62`.`sourceId` IN $`p3`)
        RETURN DISTINCT CASE WHEN (`n62`.`originKind` = $`text3`) AND EXISTS {
          MATCH (`n62`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
          RETURN 1 AS `found`
        } THEN coalesce(COLLECT {
          MATCH (`n62`)-[:`PUBLISHED_IN`]->(`n64`) (()-[:`REPUBLISHES`]->(`n65`) WHERE `n65`.`live` AND (NOT (`n65`.`id` IN $`p3`))){0,} (`n66`) WHERE NOT EXISTS {
            MATCH (`n66`)-[:`REPUBLISHES`]->(`n67`) WHERE `n67`.`live` AND (NOT (`n67`.`id` IN $`p3`))
            RETURN 1 AS `found`
          }
          RETURN `n66`.`id` AS `value`
        }[0], `n62`.`originId`) ELSE `n62`.`originId` END AS `n68`
      } ELSE COUNT {
        UNWIND [`n72` IN [`n44`.`bearingOrigins`] | [`n71` IN [`n44`.`bearingSources`] | [`n69` IN range(0, size(`n72`) - 1) WHERE NOT (`n71`[`n69`] IN $`p3`) | `n72`[`n69`]]][0]][0] AS `n63`
        RETURN DISTINCT `n63`
      } END AS `n47`, coalesce([`n74` IN range(0, size([`n53` IN [`n44`.`bearingDays`] | [`n52` IN [`n44`.`bearingSources`] | [`n50` IN range(0, size(`n53`) - 1) WHERE NOT (`n52`[`n50`] IN $`p3`) | `n53`[`n50`]]][0]][0]) - 1) WHERE [`n53` IN [`n44`.`bearingDays`] | [`n52` IN [`n44`.`bearingSources`] | [`n50` IN range(0, size(`n53`) - 1) WHERE NOT (`n52`[`n50`] IN $`p3`) | `n53`[`n50`]]][0]][0][`n74`] <> $`text4` | [`n53` IN [`n44`.`bearingDays`] | [`n52` IN [`n44`.`bearingSources`] | [`n50` IN range(0, size(`n53`) - 1) WHERE NOT (`n52`[`n50`] IN $`p3`) | `n53`[`n50`]]][0]][0][`n74`]][-1], $`text5`) AS `n48`
      WITH `n44`, `n46` ORDER BY coalesce(`n46` = `n3`.`preferredName`, false) DESC, `n47` DESC, `n48` DESC, size(`n46`) DESC, `n46` ASC LIMIT 1
      RETURN `n46` AS `value`
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
