RETURN [COLLECT {
  UNWIND $`p2` AS `n3`
  CALL (`n3`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n3`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n4`
    WITH `n3`, collect(`n4`) AS `n5`
    CALL (`n3`, `n5`) {
      WITH `n5` WHERE size(`n5`) < $`candidates`
      UNWIND `n5` AS `n2`
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`candidates`
      WITH `n2` WHERE coalesce(`n2`.`live`, true) AND (NOT EXISTS {
        MATCH (`n6`:`Searchable`) WHERE (`n6`.`searchOf` = `n2`.`searchOf`) AND ((`n6`.`searchSort` < `n2`.`searchSort`) OR ((`n6`.`searchSort` = `n2`.`searchSort`) AND (`n6`.`id` < `n2`.`id`))) AND any(`n7` IN $`p0` WHERE all(`n8` IN `n7` WHERE `n6`.`searchWords` CONTAINS `n8`)) AND coalesce(`n6`.`live`, true)
        RETURN 1 AS `found`
      })
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`p3`
      RETURN `n2`
      UNION ALL
      UNWIND CASE WHEN size(`n5`) < $`candidates` THEN [] ELSE [`n3`] END AS `n9`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n9`[1]) AND (`n2`.`searchSort` < `n9`[2]) AND (`n2`.`id` IS NOT NULL) AND any(`n10` IN $`p0` WHERE all(`n11` IN `n10` WHERE `n2`.`searchWords` CONTAINS `n11`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n12`:`Searchable`) WHERE (`n12`.`searchOf` = `n2`.`searchOf`) AND ((`n12`.`searchSort` < `n2`.`searchSort`) OR ((`n12`.`searchSort` = `n2`.`searchSort`) AND (`n12`.`id` < `n2`.`id`))) AND any(`n13` IN $`p0` WHERE all(`n14` IN `n13` WHERE `n12`.`searchWords` CONTAINS `n14`)) AND coalesce(`n12`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`p3`
      RETURN `n2`
    }
    RETURN `n2`
  }
  WITH `n2` LIMIT $`p3`
  WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
  CALL (`n2`) {
    MATCH (`n1`:`Entity` {`id`: `n2`.`searchOf`})
    RETURN `n1`
    UNION ALL
    MATCH (`n1`:`Source` {`id`: `n2`.`searchOf`})
    RETURN `n1`
    UNION ALL
    MATCH (`n1`:`Statement` {`id`: `n2`.`searchOf`})
    RETURN `n1`
  }
  RETURN [coalesce(`n2`.`label`, `n2`.`valueText`, `n2`.`title`, `n2`.`text`), [`n1`.`id`]]
}, COUNT {
  UNWIND $`p2` AS `n15`
  CALL (`n15`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n15`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n16`
    WITH `n15`, collect(`n16`) AS `n17`
    CALL (`n15`, `n17`) {
      WITH `n17` WHERE size(`n17`) < $`candidates`
      UNWIND `n17` AS `n2`
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`candidates`
      WITH `n2` WHERE coalesce(`n2`.`live`, true) AND (NOT EXISTS {
        MATCH (`n18`:`Searchable`) WHERE (`n18`.`searchOf` = `n2`.`searchOf`) AND ((`n18`.`searchSort` < `n2`.`searchSort`) OR ((`n18`.`searchSort` = `n2`.`searchSort`) AND (`n18`.`id` < `n2`.`id`))) AND any(`n19` IN $`p0` WHERE all(`n20` IN `n19` WHERE `n18`.`searchWords` CONTAINS `n20`)) AND coalesce(`n18`.`live`, true)
        RETURN 1 AS `found`
      })
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`counted`
      RETURN `n2`
      UNION ALL
      UNWIND CASE WHEN size(`n17`) < $`candidates` THEN [] ELSE [`n15`] END AS `n21`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n21`[1]) AND (`n2`.`searchSort` < `n21`[2]) AND (`n2`.`id` IS NOT NULL) AND any(`n22` IN $`p0` WHERE all(`n23` IN `n22` WHERE `n2`.`searchWords` CONTAINS `n23`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n24`:`Searchable`) WHERE (`n24`.`searchOf` = `n2`.`searchOf`) AND ((`n24`.`searchSort` < `n2`.`searchSort`) OR ((`n24`.`searchSort` = `n2`.`searchSort`) AND (`n24`.`id` < `n2`.`id`))) AND any(`n25` IN $`p0` WHERE all(`n26` IN `n25` WHERE `n24`.`searchWords` CONTAINS `n26`)) AND coalesce(`n24`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`counted`
      RETURN `n2`
    }
    RETURN `n2`
  }
  WITH `n2` LIMIT $`counted`
  RETURN `n2`
}] AS `f0`, [COLLECT {
  UNWIND $`p9` AS `n29`
  CALL (`n29`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n29`[0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n30`
    WITH `n29`, collect(`n30`) AS `n31`
    CALL (`n29`, `n31`) {
      WITH `n31` WHERE size(`n31`) < $`candidates`
      UNWIND `n31` AS `n28`
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`candidates`
      WITH `n28` WHERE coalesce(`n28`.`live`, true) AND (NOT EXISTS {
        MATCH (`n32`:`Searchable`) WHERE (`n32`.`searchOf` = `n28`.`searchOf`) AND ((`n32`.`searchSort` < `n28`.`searchSort`) OR ((`n32`.`searchSort` = `n28`.`searchSort`) AND (`n32`.`id` < `n28`.`id`))) AND any(`n33` IN $`p6` WHERE all(`n34` IN `n33` WHERE `n32`.`searchWords` CONTAINS `n34`)) AND coalesce(`n32`.`live`, true)
        RETURN 1 AS `found`
      })
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`p10`
      RETURN `n28`
      UNION ALL
      UNWIND CASE WHEN size(`n31`) < $`candidates` THEN [] ELSE [`n29`] END AS `n35`
      MATCH (`n28`:`Searchable`) WHERE (`n28`.`searchSort` >= `n35`[1]) AND (`n28`.`searchSort` < `n35`[2]) AND (`n28`.`id` IS NOT NULL) AND any(`n36` IN $`p8` WHERE `n28`.`searchWords` CONTAINS `n36`) AND any(`n37` IN $`p6` WHERE all(`n38` IN `n37` WHERE `n28`.`searchWords` CONTAINS `n38`)) AND coalesce(`n28`.`live`, true)
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC
      WITH `n28` WHERE NOT EXISTS {
        MATCH (`n39`:`Searchable`) WHERE (`n39`.`searchOf` = `n28`.`searchOf`) AND ((`n39`.`searchSort` < `n28`.`searchSort`) OR ((`n39`.`searchSort` = `n28`.`searchSort`) AND (`n39`.`id` < `n28`.`id`))) AND any(`n40` IN $`p6` WHERE all(`n41` IN `n40` WHERE `n39`.`searchWords` CONTAINS `n41`)) AND coalesce(`n39`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`p10`
      RETURN `n28`
    }
    RETURN `n28`
  }
  WITH `n28` LIMIT $`p10`
  WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC
  CALL (`n28`) {
    MATCH (`n27`:`Entity` {`id`: `n28`.`searchOf`})
    RETURN `n27`
    UNION ALL
    MATCH (`n27`:`Source` {`id`: `n28`.`searchOf`})
    RETURN `n27`
    UNION ALL
    MATCH (`n27`:`Statement` {`id`: `n28`.`searchOf`})
    RETURN `n27`
  }
  RETURN [coalesce(`n28`.`label`, `n28`.`valueText`, `n28`.`title`, `n28`.`text`), [`n27`.`id`]]
}, COUNT {
  UNWIND $`p9` AS `n42`
  CALL (`n42`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n42`[0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n43`
    WITH `n42`, collect(`n43`) AS `n44`
    CALL (`n42`, `n44`) {
      WITH `n44` WHERE size(`n44`) < $`candidates`
      UNWIND `n44` AS `n28`
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`candidates`
      WITH `n28` WHERE coalesce(`n28`.`live`, true) AND (NOT EXISTS {
        MATCH (`n45`:`Searchable`) WHERE (`n45`.`searchOf` = `n28`.`searchOf`) AND ((`n45`.`searchSort` < `n28`.`searchSort`) OR ((`n45`.`searchSort` = `n28`.`searchSort`) AND (`n45`.`id` < `n28`.`id`))) AND any(`n46` IN $`p6` WHERE all(`n47` IN `n46` WHERE `n45`.`searchWords` CONTAINS `n47`)) AND coalesce(`n45`.`live`, true)
        RETURN 1 AS `found`
      })
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`counted`
      RETURN `n28`
      UNION ALL
      UNWIND CASE WHEN size(`n44`) < $`candidates` THEN [] ELSE [`n42`] END AS `n48`
      MATCH (`n28`:`Searchable`) WHERE (`n28`.`searchSort` >= `n48`[1]) AND (`n28`.`searchSort` < `n48`[2]) AND (`n28`.`id` IS NOT NULL) AND any(`n49` IN $`p8` WHERE `n28`.`searchWords` CONTAINS `n49`) AND any(`n50` IN $`p6` WHERE all(`n51` IN `n50` WHERE `n28`.`searchWords` CONTAINS `n51`)) AND coalesce(`n28`.`live`, true)
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC
      WITH `n28` WHERE NOT EXISTS {
        MATCH (`n52`:`Searchable`) WHERE (`n52`.`searchOf` = `n28`.`searchOf`) AND ((`n52`.`searchSort` < `n28`.`searchSort`) OR ((`n52`.`searchSort` = `n28`.`searchSort`) AND (`n52`.`id` < `n28`.`id`))) AND any(`n53` IN $`p6` WHERE all(`n54` IN `n53` WHERE `n52`.`searchWords` CONTAINS `n54`)) AND coalesce(`n52`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n28` ORDER BY `n28`.`searchSort` ASC, `n28`.`id` ASC LIMIT $`counted`
      RETURN `n28`
    }
    RETURN `n28`
  }
  WITH `n28` LIMIT $`counted`
  RETURN `n28`
}] AS `f1`;
// $p0 = [[" tokaev"]]
// $p1 = "+(searchWords:NOTHING (+searchWords:tokaev*))"
// $p2 = [["search_names","0","1"],["search_titles","1","2"],["search_texts","2","3"]]
// $p3 = 4
// $candidates = 1000
// $counted = 1001
// $p6 = [[" alma"]]
// $p7 = "+(searchWords:NOTHING (+searchWords:alma*)) +searchWords:(NOTHING LOCATION)"
// $p8 = [" LOCATION"]
// $p9 = [["search_names","0","1"]]
// $p10 = 20
