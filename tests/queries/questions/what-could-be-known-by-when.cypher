RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE (`n1`.`byKnown` IS NOT NULL) AND CASE WHEN `n1`.`kind` = $`text1` THEN CASE WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n6`) WHERE CASE WHEN `n6`:`Entity` THEN EXISTS {
      MATCH ()<-[`n8`:`CONCERNS`]-(`n9`) USING INDEX SEEK `n8`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n8`.`entityId` = `n6`.`id`) AND (`n8`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n11`:`Claim`) WHERE `n11`.`live` AND (`n11`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n12`:`Rendering`) WHERE `n12`.`live` AND EXISTS {
        MATCH (`n12`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n14`:`Source`) WHERE `n14`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n13`:`Source`) WHERE `n13`.`live` AND (`n13`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`SCOPED_TO`]-(`n10`:`Claim`) WHERE `n10`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n6`.`publishedSort` <= $`p1` END
    RETURN `n6`
  } < 2 THEN false WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n6`) WHERE CASE WHEN `n6`:`Entity` THEN EXISTS {
      MATCH ()<-[`n8`:`CONCERNS`]-(`n9`) USING INDEX SEEK `n8`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n8`.`entityId` = `n6`.`id`) AND (`n8`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n11`:`Claim`) WHERE `n11`.`live` AND (`n11`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n12`:`Rendering`) WHERE `n12`.`live` AND EXISTS {
        MATCH (`n12`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n14`:`Source`) WHERE `n14`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n13`:`Source`) WHERE `n13`.`live` AND (`n13`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`SCOPED_TO`]-(`n10`:`Claim`) WHERE `n10`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n6`.`publishedSort` <= $`p1` END
    RETURN `n6`
  } < COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n7`)
    RETURN `n7`
  } THEN 1 / $`zero` = 1 ELSE true END ELSE coalesce(`n1`.`knownSince` <= $`p1`, false) END
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p0`
  RETURN [[`n1`.`kind`, COLLECT {
    MATCH (`n1`)-[`n4`:`ABOUT`]->(`n3`) WHERE EXISTS {
      MATCH (`n1`)-[`n16`:`ON`]->(`n15`)-[:`ABOUT`]->(`n3`) WHERE (`n16`.`rank` = 0) OR EXISTS {
        MATCH (`n1`)<-[:`OF`]-(:`Position`)<-[:`OF`]-(`n17`:`Side`)<-[:`SIDES_WITH`]-(`n18`)-[:`STATES`]->()-[:`ANSWERS`]->(`n15`) WHERE (`n18`.`publishedSort` <= $`p1`) AND EXISTS {
          MATCH (`n17`)-[`n20`:`CONTRADICTS`]-(`n19`) WHERE coalesce(`n20`.`since` <= $`p1`, false)
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)-[`n22`:`ON`]->(`n21`)-[:`ABOUT`]->(`n3`) WHERE (`n22`.`rank` = 0) OR EXISTS {
        MATCH (`n1`)<-[:`OF`]-(:`Position`)<-[:`OF`]-(`n23`:`Side`)<-[:`SIDES_WITH`]-(`n24`)-[:`STATES`]->()-[:`ANSWERS`]->(`n21`) WHERE (`n24`.`publishedSort` <= $`p1`) AND EXISTS {
          MATCH (`n23`)-[`n26`:`CONTRADICTS`]-(`n25`) WHERE coalesce(`n26`.`since` <= $`p1`, false)
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    }
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n3`:`Claim` THEN 0 WHEN `n3`:`Relation` THEN 1 WHEN `n3`:`Figure` THEN 2 WHEN `n3`:`Fact` THEN 3 WHEN `n3`:`Question` THEN 4 WHEN `n3`:`Batch` THEN 5 WHEN `n3`:`Discrepancy` THEN 6 WHEN `n3`:`Person` THEN 7 WHEN `n3`:`Organization` THEN 8 WHEN `n3`:`Group` THEN 9 WHEN `n3`:`Country` THEN 10 WHEN `n3`:`Location` THEN 11 WHEN `n3`:`Event` THEN 12 WHEN `n3`:`Thing` THEN 13 WHEN `n3`:`Record` THEN 14 WHEN `n3`:`Source` THEN 15 WHEN `n3`:`Passage` THEN 16 WHEN `n3`:`Judgement` THEN 17 WHEN `n3`:`Note` THEN 18 WHEN `n3`:`Narrative` THEN 19 WHEN `n3`:`Statement` THEN 20 WHEN `n3`:`Rendering` THEN 21 END, `n3`.`label`]
  }]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE (`n1`.`byKnown` IS NOT NULL) AND CASE WHEN `n1`.`kind` = $`text1` THEN CASE WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n28`) WHERE CASE WHEN `n28`:`Entity` THEN EXISTS {
      MATCH ()<-[`n30`:`CONCERNS`]-(`n31`) USING INDEX SEEK `n30`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n30`.`entityId` = `n28`.`id`) AND (`n30`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n33`:`Claim`) WHERE `n33`.`live` AND (`n33`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n34`:`Rendering`) WHERE `n34`.`live` AND EXISTS {
        MATCH (`n34`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n36`:`Source`) WHERE `n36`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n35`:`Source`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`SCOPED_TO`]-(`n32`:`Claim`) WHERE `n32`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n28`.`publishedSort` <= $`p1` END
    RETURN `n28`
  } < 2 THEN false WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n28`) WHERE CASE WHEN `n28`:`Entity` THEN EXISTS {
      MATCH ()<-[`n30`:`CONCERNS`]-(`n31`) USING INDEX SEEK `n30`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n30`.`entityId` = `n28`.`id`) AND (`n30`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n33`:`Claim`) WHERE `n33`.`live` AND (`n33`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n34`:`Rendering`) WHERE `n34`.`live` AND EXISTS {
        MATCH (`n34`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n36`:`Source`) WHERE `n36`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n35`:`Source`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`SCOPED_TO`]-(`n32`:`Claim`) WHERE `n32`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n28`.`publishedSort` <= $`p1` END
    RETURN `n28`
  } < COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n29`)
    RETURN `n29`
  } THEN 1 / $`zero` = 1 ELSE true END ELSE coalesce(`n1`.`knownSince` <= $`p1`, false) END
  RETURN `n1`
}] AS `f0`;
// $p0 = 20
// $p1 = "2022-01-06"
// $text1 = "IDENTITY"
// $p3 = "2022-01-06!"
// $p4 = []
// $zero = 0

RETURN [COLLECT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE (`n1`.`byKnown` IS NOT NULL) AND CASE WHEN `n1`.`kind` = $`text1` THEN CASE WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n6`) WHERE CASE WHEN `n6`:`Entity` THEN EXISTS {
      MATCH ()<-[`n8`:`CONCERNS`]-(`n9`) USING INDEX SEEK `n8`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n8`.`entityId` = `n6`.`id`) AND (`n8`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n11`:`Claim`) WHERE `n11`.`live` AND (`n11`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n12`:`Rendering`) WHERE `n12`.`live` AND EXISTS {
        MATCH (`n12`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n14`:`Source`) WHERE `n14`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n13`:`Source`) WHERE `n13`.`live` AND (`n13`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`SCOPED_TO`]-(`n10`:`Claim`) WHERE `n10`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n6`.`publishedSort` <= $`p1` END
    RETURN `n6`
  } < 2 THEN false WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n6`) WHERE CASE WHEN `n6`:`Entity` THEN EXISTS {
      MATCH ()<-[`n8`:`CONCERNS`]-(`n9`) USING INDEX SEEK `n8`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n8`.`entityId` = `n6`.`id`) AND (`n8`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n11`:`Claim`) WHERE `n11`.`live` AND (`n11`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n12`:`Rendering`) WHERE `n12`.`live` AND EXISTS {
        MATCH (`n12`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n14`:`Source`) WHERE `n14`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n13`:`Source`) WHERE `n13`.`live` AND (`n13`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n6`)<-[:`SCOPED_TO`]-(`n10`:`Claim`) WHERE `n10`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n6`.`publishedSort` <= $`p1` END
    RETURN `n6`
  } < COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n7`)
    RETURN `n7`
  } THEN 1 / $`zero` = 1 ELSE true END ELSE coalesce(`n1`.`knownSince` <= $`p1`, false) END
  WITH `n1` ORDER BY `n1`.`byKnown` ASC LIMIT $`p0`
  RETURN [[`n1`.`kind`, COLLECT {
    MATCH (`n1`)-[`n4`:`ABOUT`]->(`n3`) WHERE EXISTS {
      MATCH (`n1`)-[`n16`:`ON`]->(`n15`)-[:`ABOUT`]->(`n3`) WHERE (`n16`.`rank` = 0) OR EXISTS {
        MATCH (`n1`)<-[:`OF`]-(:`Position`)<-[:`OF`]-(`n17`:`Side`)<-[:`SIDES_WITH`]-(`n18`)-[:`STATES`]->()-[:`ANSWERS`]->(`n15`) WHERE (`n18`.`publishedSort` <= $`p1`) AND EXISTS {
          MATCH (`n17`)-[`n20`:`CONTRADICTS`]-(`n19`) WHERE coalesce(`n20`.`since` <= $`p1`, false)
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n1`)-[`n22`:`ON`]->(`n21`)-[:`ABOUT`]->(`n3`) WHERE (`n22`.`rank` = 0) OR EXISTS {
        MATCH (`n1`)<-[:`OF`]-(:`Position`)<-[:`OF`]-(`n23`:`Side`)<-[:`SIDES_WITH`]-(`n24`)-[:`STATES`]->()-[:`ANSWERS`]->(`n21`) WHERE (`n24`.`publishedSort` <= $`p1`) AND EXISTS {
          MATCH (`n23`)-[`n26`:`CONTRADICTS`]-(`n25`) WHERE coalesce(`n26`.`since` <= $`p1`, false)
          RETURN 1 AS `found`
        }
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    }
    WITH DISTINCT `n3` ORDER BY `n3`.`id` ASC LIMIT 101
    RETURN [CASE WHEN `n3`:`Claim` THEN 0 WHEN `n3`:`Relation` THEN 1 WHEN `n3`:`Figure` THEN 2 WHEN `n3`:`Fact` THEN 3 WHEN `n3`:`Question` THEN 4 WHEN `n3`:`Batch` THEN 5 WHEN `n3`:`Discrepancy` THEN 6 WHEN `n3`:`Person` THEN 7 WHEN `n3`:`Organization` THEN 8 WHEN `n3`:`Group` THEN 9 WHEN `n3`:`Country` THEN 10 WHEN `n3`:`Location` THEN 11 WHEN `n3`:`Event` THEN 12 WHEN `n3`:`Thing` THEN 13 WHEN `n3`:`Record` THEN 14 WHEN `n3`:`Source` THEN 15 WHEN `n3`:`Passage` THEN 16 WHEN `n3`:`Judgement` THEN 17 WHEN `n3`:`Note` THEN 18 WHEN `n3`:`Narrative` THEN 19 WHEN `n3`:`Statement` THEN 20 WHEN `n3`:`Rendering` THEN 21 END, `n3`.`label`]
  }]]
}, COUNT {
  MATCH (`n1`:`Discrepancy`) USING INDEX SEEK `n1`:`Discrepancy`(`byKnown`) WHERE (`n1`.`byKnown` IS NOT NULL) AND CASE WHEN `n1`.`kind` = $`text1` THEN CASE WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n28`) WHERE CASE WHEN `n28`:`Entity` THEN EXISTS {
      MATCH ()<-[`n30`:`CONCERNS`]-(`n31`) USING INDEX SEEK `n30`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n30`.`entityId` = `n28`.`id`) AND (`n30`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n33`:`Claim`) WHERE `n33`.`live` AND (`n33`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n34`:`Rendering`) WHERE `n34`.`live` AND EXISTS {
        MATCH (`n34`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n36`:`Source`) WHERE `n36`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n35`:`Source`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`SCOPED_TO`]-(`n32`:`Claim`) WHERE `n32`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n28`.`publishedSort` <= $`p1` END
    RETURN `n28`
  } < 2 THEN false WHEN COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n28`) WHERE CASE WHEN `n28`:`Entity` THEN EXISTS {
      MATCH ()<-[`n30`:`CONCERNS`]-(`n31`) USING INDEX SEEK `n30`:`CONCERNS`(`entityId`, `byPublished`) WHERE (`n30`.`entityId` = `n28`.`id`) AND (`n30`.`byPublished` < $`p3`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`|`VIA`]-(`n33`:`Claim`) WHERE `n33`.`live` AND (`n33`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`ATTRIBUTED_TO`|`ON_BEHALF_OF`|`ADDRESSED_TO`|`VIA`|`MENTIONS`]-(`n34`:`Rendering`) WHERE `n34`.`live` AND EXISTS {
        MATCH (`n34`)-[:`EVIDENCED_BY`]->()-[:`QUOTED_FROM`]->(`n36`:`Source`) WHERE `n36`.`publishedSort` <= $`p1`
        RETURN 1 AS `found`
      }
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`IN`]-(:`Record`)<-[:`PUBLISHED_BY`|`WRITTEN_BY`]-(`n35`:`Source`) WHERE `n35`.`live` AND (`n35`.`publishedSort` <= $`p1`)
      RETURN 1 AS `found`
    } OR EXISTS {
      MATCH (`n28`)<-[:`SCOPED_TO`]-(`n32`:`Claim`) WHERE `n32`.`publishedSort` <= $`p1`
      RETURN 1 AS `found`
    } ELSE `n28`.`publishedSort` <= $`p1` END
    RETURN `n28`
  } < COUNT {
    MATCH (`n1`)-[:`ABOUT`]->(`n29`)
    RETURN `n29`
  } THEN 1 / $`zero` = 1 ELSE true END ELSE coalesce(`n1`.`knownSince` <= $`p1`, false) END
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n37`:`Figure`) WHERE (`n37`.`byPredicate` IS NOT NULL) AND (`n37`.`predicate` IN $`p6`) AND (`n37`.`knownSort` <= $`p1`)
  WITH `n37` ORDER BY `n37`.`byPredicate` ASC LIMIT $`p7`
  RETURN [[`n37`.`predicate`, [CASE WHEN (`n37`.`reworded` IS NOT NULL) AND (NOT ((`n37`.`bearingDays`[-1] <= $`p1`) AND (NOT (`n37`.`late` IS NOT NULL)))) THEN COLLECT {
    WITH COLLECT {
      MATCH (`n37`)<-[:`STATES`]-(`n39`) WHERE (`n39`.`publishedSort` <= $`p1`) AND (`n39`.`valueText` IS NOT NULL)
      RETURN `n39`.`valueText` AS `value`
    } AS `n41`
    UNWIND `n41` AS `n42`
    WITH DISTINCT `n42`, `n41`
    WITH `n42`, size([`n43` IN range(0, size(`n41`) - 1) WHERE `n41`[`n43`] = `n42` | `n43`]) AS `n44` ORDER BY `n44` DESC, `n42` ASC LIMIT 1
    RETURN `n42` AS `value`
  }[0] ELSE `n37`.`valueText` END]]]
}] AS `f1`;
// $p0 = 20
// $p1 = "2022-01-08"
// $text1 = "IDENTITY"
// $p3 = "2022-01-08!"
// $p4 = []
// $zero = 0
// $p6 = ["PERSONNEL","DEATHS"]
// $p7 = 20
