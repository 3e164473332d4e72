RETURN COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`)
    RETURN `n1`
    UNION
    MATCH (`n1`:`Claim` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Proposition` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Source` {`id`: $`p0`}) WHERE `n1`.`content` IS NOT NULL
    RETURN `n1`
    UNION
    MATCH (`n1`:`Passage` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Rendering` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Question` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Discrepancy` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Batch` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Judgement` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Note` {`id`: $`p0`}) WHERE EXISTS {
      MATCH (`n1`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n1`
    UNION
    MATCH (`n1`:`Narrative` {`id`: $`p0`})
    RETURN `n1`
  }
  RETURN [CASE WHEN `n1`:`Claim` THEN 0 WHEN `n1`:`Relation` THEN 1 WHEN `n1`:`Figure` THEN 2 WHEN `n1`:`Fact` THEN 3 WHEN `n1`:`Question` THEN 4 WHEN `n1`:`Batch` THEN 5 WHEN `n1`:`Discrepancy` THEN 6 WHEN `n1`:`Person` THEN 7 WHEN `n1`:`Organization` THEN 8 WHEN `n1`:`Group` THEN 9 WHEN `n1`:`Country` THEN 10 WHEN `n1`:`Location` THEN 11 WHEN `n1`:`Event` THEN 12 WHEN `n1`:`Thing` THEN 13 WHEN `n1`:`Record` THEN 14 WHEN `n1`:`Source` THEN 15 WHEN `n1`:`Passage` THEN 16 WHEN `n1`:`Judgement` THEN 17 WHEN `n1`:`Note` THEN 18 WHEN `n1`:`Narrative` THEN 19 WHEN `n1`:`Statement` THEN 20 WHEN `n1`:`Rendering` THEN 21 END, `n1`.`id`, `n1`.`name`, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COUNT {
    MATCH (`n1`)<-[`n3`:`CONCERNS`]-(`n2`)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COLLECT {
    MATCH ()<-[`n5`:`CONCERNS`]-()-[:`PUBLISHED_IN`]->(`n4`) USING INDEX SEEK `n5`:`CONCERNS`(`entityId`, `sourceByPublished`) WHERE (`n5`.`entityId` = `n1`.`id`) AND (`n5`.`sourceByPublished` IS NOT NULL)
    WITH DISTINCT `n5`.`entityId` AS `n6`, `n5`.`sourceByPublished` AS `n7`, `n4` ORDER BY `n6` ASC, `n7` ASC LIMIT $`p1`
    RETURN [[`n4`.`id`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 20

RETURN COLLECT {
  CALL () {
    MATCH (`n8`:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`) WHERE ((NOT (`n1`:`Entity`)) OR (EXISTS {
      MATCH ()<-[`n9`:`CONCERNS`]-(`n10`) USING INDEX SEEK `n9`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n9`.`entityId` = `n1`.`id`) AND (`n9`.`byPublished` < $`p2`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n12`:`Claim`) WHERE `n12`.`live` AND (`n12`.`publishedSort` <= $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n13`:`Rendering`) WHERE `n13`.`live` AND EXISTS {
        MATCH (`n13`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n15`:`Source`) WHERE `n15`.`publishedSort` <= $`p3`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n14`:`Source`) WHERE `n14`.`live` AND (`n14`.`publishedSort` <= $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)<-[:`SCOPED_TO`]-(`n11`:`Claim`) WHERE `n11`.`publishedSort` <= $`p3`
      RETURN 1 AS `found`
    })) AND ((NOT (`n1`:`Statement`)) OR (`n1`.`publishedSort` <= $`p3`))
    RETURN `n1`
    UNION
    MATCH (`n1`:`Claim` {`id`: $`p0`}) WHERE CASE WHEN `n1`.`live` THEN `n1`.`publishedSort` <= $`p3` ELSE 1 / $`zero` = 1 END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Proposition` {`id`: $`p0`}) WHERE `n1`.`knownSort` <= $`p3`
    RETURN `n1`
    UNION
    MATCH (`n1`:`Source` {`id`: $`p0`}) WHERE (`n1`.`content` IS NOT NULL) AND CASE WHEN `n1`.`live` THEN `n1`.`publishedSort` <= $`p3` ELSE 1 / $`zero` = 1 END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Passage` {`id`: $`p0`}) WHERE CASE WHEN `n1`.`live` THEN EXISTS {
      MATCH (`n1`)-[:`QUOTED_FROM`]->(`n16`:`Source`) WHERE `n16`.`publishedSort` <= $`p3`
      RETURN 1 AS `found`
    } ELSE 1 / $`zero` = 1 END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Rendering` {`id`: $`p0`}) WHERE CASE WHEN `n1`.`live` THEN EXISTS {
      MATCH (`n1`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n17`:`Source`) WHERE `n17`.`publishedSort` <= $`p3`
      RETURN 1 AS `found`
    } ELSE 1 / $`zero` = 1 END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Question` {`id`: $`p0`}) WHERE CASE WHEN `n1`.`kind` = $`text4` THEN EXISTS {
      MATCH (`n1`)<-[:`ON`]-(`n19`) WHERE CASE WHEN COUNT {
        MATCH (`n19`)-[:`ABOUT`]->(`n20`) WHERE CASE WHEN `n20`:`Entity` THEN EXISTS {
          MATCH ()<-[`n22`:`CONCERNS`]-(`n23`) USING INDEX SEEK `n22`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n22`.`entityId` = `n20`.`id`) AND (`n22`.`byPublished` < $`p2`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n25`:`Claim`) WHERE `n25`.`live` AND (`n25`.`publishedSort` <= $`p3`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n26`:`Rendering`) WHERE `n26`.`live` AND EXISTS {
            MATCH (`n26`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n28`:`Source`) WHERE `n28`.`publishedSort` <= $`p3`
            RETURN 1 AS `found`
          }
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n27`:`Source`) WHERE `n27`.`live` AND (`n27`.`publishedSort` <= $`p3`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`SCOPED_TO`]-(`n24`:`Claim`) WHERE `n24`.`publishedSort` <= $`p3`
          RETURN 1 AS `found`
        } ELSE `n20`.`publishedSort` <= $`p3` END
        RETURN `n20`
      } < 2 THEN false WHEN COUNT {
        MATCH (`n19`)-[:`ABOUT`]->(`n20`) WHERE CASE WHEN `n20`:`Entity` THEN EXISTS {
          MATCH ()<-[`n22`:`CONCERNS`]-(`n23`) USING INDEX SEEK `n22`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n22`.`entityId` = `n20`.`id`) AND (`n22`.`byPublished` < $`p2`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n25`:`Claim`) WHERE `n25`.`live` AND (`n25`.`publishedSort` <= $`p3`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n26`:`Rendering`) WHERE `n26`.`live` AND EXISTS {
            MATCH (`n26`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n28`:`Source`) WHERE `n28`.`publishedSort` <= $`p3`
            RETURN 1 AS `found`
          }
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n27`:`Source`) WHERE `n27`.`live` AND (`n27`.`publishedSort` <= $`p3`)
          RETURN 1 AS `found`
        } OR EXISTS {
          MATCH (`n20`)<-[:`SCOPED_TO`]-(`n24`:`Claim`) WHERE `n24`.`publishedSort` <= $`p3`
          RETURN 1 AS `found`
        } ELSE `n20`.`publishedSort` <= $`p3` END
        RETURN `n20`
      } < COUNT {
        MATCH (`n19`)-[:`ABOUT`]->(`n21`)
        RETURN `n21`
      } THEN 1 / $`zero` = 1 ELSE true END
      RETURN 1 AS `found`
    } ELSE EXISTS {
      MATCH (`n1`)<-[:`ANSWERS`]-(`n18`) WHERE `n18`.`knownSort` <= $`p3`
      RETURN 1 AS `found`
    } END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Discrepancy` {`id`: $`p0`}) WHERE CASE WHEN `n1`.`kind` = $`text4` THEN CASE WHEN COUNT {
      MATCH (`n1`)-[:`ABOUT`]->(`n30`) WHERE CASE WHEN `n30`:`Entity` THEN EXISTS {
        MATCH ()<-[`n32`:`CONCERNS`]-(`n33`) USING INDEX SEEK `n32`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n32`.`entityId` = `n30`.`id`) AND (`n32`.`byPublished` < $`p2`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n35`:`Claim`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p3`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n36`:`Rendering`) WHERE `n36`.`live` AND EXISTS {
          MATCH (`n36`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n38`:`Source`) WHERE `n38`.`publishedSort` <= $`p3`
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n37`:`Source`) WHERE `n37`.`live` AND (`n37`.`publishedSort` <= $`p3`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`SCOPED_TO`]-(`n34`:`Claim`) WHERE `n34`.`publishedSort` <= $`p3`
        RETURN 1 AS `found`
      } ELSE `n30`.`publishedSort` <= $`p3` END
      RETURN `n30`
    } < 2 THEN false WHEN COUNT {
      MATCH (`n1`)-[:`ABOUT`]->(`n30`) WHERE CASE WHEN `n30`:`Entity` THEN EXISTS {
        MATCH ()<-[`n32`:`CONCERNS`]-(`n33`) USING INDEX SEEK `n32`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n32`.`entityId` = `n30`.`id`) AND (`n32`.`byPublished` < $`p2`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n35`:`Claim`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p3`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n36`:`Rendering`) WHERE `n36`.`live` AND EXISTS {
          MATCH (`n36`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n38`:`Source`) WHERE `n38`.`publishedSort` <= $`p3`
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n37`:`Source`) WHERE `n37`.`live` AND (`n37`.`publishedSort` <= $`p3`)
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n30`)<-[:`SCOPED_TO`]-(`n34`:`Claim`) WHERE `n34`.`publishedSort` <= $`p3`
        RETURN 1 AS `found`
      } ELSE `n30`.`publishedSort` <= $`p3` END
      RETURN `n30`
    } < COUNT {
      MATCH (`n1`)-[:`ABOUT`]->(`n31`)
      RETURN `n31`
    } THEN 1 / $`zero` = 1 ELSE true END ELSE coalesce(`n1`.`knownSince` <= $`p3`, false) END
    RETURN `n1`
    UNION
    MATCH (`n1`:`Batch` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Judgement` {`id`: $`p0`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Note` {`id`: $`p0`}) WHERE EXISTS {
      MATCH (`n1`)-[:`REMARKS_ON`]->(`n39`) WHERE ((NOT (`n39`:`Claim`)) OR (`n39`.`publishedSort` <= $`p3`)) AND ((NOT (`n39`:`Source`)) OR (`n39`.`publishedSort` <= $`p3`))
      RETURN 1 AS `found`
    }
    RETURN `n1`
    UNION
    MATCH (`n1`:`Narrative` {`id`: $`p0`})
    RETURN `n1`
  }
  RETURN [CASE WHEN `n1`:`Claim` THEN 0 WHEN `n1`:`Relation` THEN 1 WHEN `n1`:`Figure` THEN 2 WHEN `n1`:`Fact` THEN 3 WHEN `n1`:`Question` THEN 4 WHEN `n1`:`Batch` THEN 5 WHEN `n1`:`Discrepancy` THEN 6 WHEN `n1`:`Person` THEN 7 WHEN `n1`:`Organization` THEN 8 WHEN `n1`:`Group` THEN 9 WHEN `n1`:`Country` THEN 10 WHEN `n1`:`Location` THEN 11 WHEN `n1`:`Event` THEN 12 WHEN `n1`:`Thing` THEN 13 WHEN `n1`:`Record` THEN 14 WHEN `n1`:`Source` THEN 15 WHEN `n1`:`Passage` THEN 16 WHEN `n1`:`Judgement` THEN 17 WHEN `n1`:`Note` THEN 18 WHEN `n1`:`Narrative` THEN 19 WHEN `n1`:`Statement` THEN 20 WHEN `n1`:`Rendering` THEN 21 END, `n1`.`id`, CASE WHEN `n1`:`Entity` THEN CASE WHEN `n1`.`nameDays` IS NOT NULL THEN [`n66` IN [`n1`.`nameDays`] | [`n67` IN [`n1`.`nameTexts`] | [`n68` IN range(0, size(`n66`) - 1) WHERE `n66`[`n68`] <= $`p3` | `n67`[`n68`]][-1]][0]][0] ELSE CASE WHEN EXISTS {
    MATCH (`n41`:`Fact`) USING INDEX SEEK `n41`:`Fact`(`ofId`, `predicate`) WHERE (`n41`.`ofId` = `n1`.`id`) AND (`n41`.`predicate` = $`text5`) AND (NOT `n41`.`negated`) AND (NOT ((`n41`.`bearingDays`[-1] <= $`p3`) AND (NOT (`n41`.`late` IS NOT NULL))))
    RETURN 1 AS `found`
  } THEN coalesce(COLLECT {
    MATCH (`n40`:`Fact`) USING INDEX SEEK `n40`:`Fact`(`ofId`, `predicate`) WHERE (`n40`.`ofId` = `n1`.`id`) AND (`n40`.`predicate` = $`text5`) AND (NOT `n40`.`negated`) AND (`n40`.`knownSort` <= $`p3`)
    WITH `n40`, CASE WHEN (`n40`.`reworded` IS NOT NULL) AND (NOT ((`n40`.`bearingDays`[-1] <= $`p3`) AND (NOT (`n40`.`late` IS NOT NULL)))) THEN COLLECT {
      WITH COLLECT {
        MATCH (`n40`)<-[:`STATES`]-(`n49`) WHERE (`n49`.`publishedSort` <= $`p3`) AND (`n49`.`valueText` IS NOT NULL)
        RETURN `n49`.`valueText` AS `value`
      } AS `n51`
      UNWIND `n51` AS `n52`
      WITH DISTINCT `n52`, `n51`
      WITH `n52`, size([`n53` IN range(0, size(`n51`) - 1) WHERE `n51`[`n53`] = `n52` | `n53`]) AS `n54` ORDER BY `n54` DESC, `n52` ASC LIMIT 1
      RETURN `n52` AS `value`
    }[0] ELSE `n40`.`valueText` END AS `n42`, CASE WHEN (`n40`.`bearingDays`[-1] <= $`p3`) AND (NOT (`n40`.`late` IS NOT NULL)) THEN `n40`.`originCount` WHEN `n40`.`late` IS NOT NULL THEN COUNT {
      MATCH (`n40`)<-[:`STATES`]-(`n55`) WHERE `n55`.`publishedSort` <= $`p3`
      RETURN DISTINCT CASE WHEN (`n55`.`originKind` = $`text6`) AND EXISTS {
        MATCH (`n55`)-[:`PUBLISHED_IN`]->()-[:`REPUBLISHES`]->()
        RETURN 1 AS `found`
      } THEN coalesce(COLLECT {
        MATCH (`n55`)-[:`PUBLISHED_IN`]->(`n57`) (()-[:`REPUBLISHES`]->(`n58`) WHERE `n58`.`live` AND (`n58`.`publishedSort` <= $`p3`)){0,} (`n59`) WHERE NOT EXISTS {
          MATCH (`n59`)-[:`REPUBLISHES`]->(`n60`) WHERE `n60`.`live` AND (`n60`.`publishedSort` <= $`p3`)
          RETURN 1 AS `found`
        }
        RETURN `n59`.`id` AS `value`
      }[0], `n55`.`originId`) ELSE `n55`.`originId` END AS `n61`
    } ELSE COUNT {
      UNWIND [`n65` IN [`n40`.`bearingOrigins`] | [`n63` IN [`n40`.`bearingDays`] | [`n62` IN range(0, size(`n65`) - 1) WHERE `n63`[`n62`] <= $`p3` | `n65`[`n62`]]][0]][0] AS `n56`
      RETURN DISTINCT `n56`
    } END AS `n43`, coalesce([`n48` IN [`n40`.`bearingDays`] | [`n46` IN [`n40`.`bearingDays`] | [`n45` IN range(0, size(`n48`) - 1) WHERE `n46`[`n45`] <= $`p3` | `n48`[`n45`]]][0]][0][-1], $`text7`) AS `n44`
    WITH `n40`, `n42` ORDER BY coalesce(`n42` = `n1`.`preferredName`, false) DESC, `n43` DESC, `n44` DESC, size(`n42`) DESC, `n42` ASC LIMIT 1
    RETURN `n42` AS `value`
  }[0], `n1`.`label`) ELSE `n1`.`name` END END ELSE `n1`.`name` END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COUNT {
    MATCH (`n69`)<-[`n3`:`CONCERNS`]-(`n2`) USING INDEX SEEK `n3`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n3`.`entityId` = `n1`.`id`) AND (`n3`.`byPublished` IS NOT NULL) AND (`n3`.`byPublished` < $`p2`)
    RETURN `n2`
  }] END, CASE WHEN (`n1`:`Person`) OR (`n1`:`Organization`) OR (`n1`:`Group`) OR (`n1`:`Country`) OR (`n1`:`Location`) OR (`n1`:`Event`) OR (`n1`:`Thing`) THEN [COLLECT {
    MATCH (`n70`)<-[`n5`:`CONCERNS`]-(`n71`)-[:`PUBLISHED_IN`]->(`n4`) USING INDEX SEEK `n5`:`CONCERNS`(`entityId`, `sourceByPublished`) WHERE (`n5`.`entityId` = `n1`.`id`) AND (`n5`.`sourceByPublished` IS NOT NULL) AND (`n5`.`byPublished` < $`p2`)
    WITH DISTINCT `n5`.`entityId` AS `n6`, `n5`.`sourceByPublished` AS `n7`, `n4` ORDER BY `n6` ASC, `n7` ASC LIMIT $`p1`
    RETURN [[`n4`.`id`]]
  }] END]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = 20
// $p2 = "2022-01-06!"
// $p3 = "2022-01-06"
// $p4 = []
// $zero = 0
// $text4 = "IDENTITY"
// $text5 = "NAME"
// $text6 = "SOURCE"
// $text7 = ""
