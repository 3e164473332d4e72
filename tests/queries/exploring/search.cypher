RETURN [COLLECT {
  UNWIND $`p2` AS `n3`
  CALL (`n3`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n3`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n4`
    WITH `n3`, collect(`n4`) AS `n5`
    CALL (`n3`, `n5`) {
      WITH `n3`, `n5` WHERE size(`n5`) < $`candidates`
      UNWIND `n5` AS `n2`
      WITH `n2` WHERE any(`n9` IN $`p0` WHERE all(`n10` IN `n9` WHERE `n2`.`searchWords` CONTAINS `n10`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`candidates`
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n6`:`Searchable`) WHERE (`n6`.`searchOf` = `n2`.`searchOf`) AND ((`n6`.`searchSort` < `n2`.`searchSort`) OR ((`n6`.`searchSort` = `n2`.`searchSort`) AND (`n6`.`id` < `n2`.`id`))) AND any(`n7` IN $`p0` WHERE all(`n8` IN `n7` WHERE `n6`.`searchWords` CONTAINS `n8`)) AND coalesce(`n6`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`p3`
      RETURN `n2`
      UNION
      WITH `n3`, `n5` WHERE size(`n5`) >= $`candidates`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n3`[1]) AND (`n2`.`searchSort` < `n3`[2]) AND (`n2`.`id` IS NOT NULL) AND (any(`n11` IN $`p0` WHERE all(`n12` IN `n11` WHERE `n2`.`searchWords` CONTAINS `n12`)) AND coalesce(`n2`.`live`, true))
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n6`:`Searchable`) WHERE (`n6`.`searchOf` = `n2`.`searchOf`) AND ((`n6`.`searchSort` < `n2`.`searchSort`) OR ((`n6`.`searchSort` = `n2`.`searchSort`) AND (`n6`.`id` < `n2`.`id`))) AND any(`n7` IN $`p0` WHERE all(`n8` IN `n7` WHERE `n6`.`searchWords` CONTAINS `n8`)) AND coalesce(`n6`.`live`, true)
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
    UNION
    MATCH (`n1`:`Statement` {`id`: `n2`.`searchOf`})
    RETURN `n1`
    UNION
    MATCH (`n1`:`Source` {`id`: `n2`.`searchOf`})
    RETURN `n1`
  }
  RETURN [coalesce(`n2`.`label`, `n2`.`valueText`, `n2`.`title`, `n2`.`text`), [`n1`.`id`]]
}, COUNT {
  UNWIND $`p2` AS `n13`
  CALL (`n13`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n13`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n14`
    WITH `n13`, collect(`n14`) AS `n15`
    CALL (`n13`, `n15`) {
      WITH `n13`, `n15` WHERE size(`n15`) < $`candidates`
      UNWIND `n15` AS `n2`
      WITH `n2` WHERE any(`n19` IN $`p0` WHERE all(`n20` IN `n19` WHERE `n2`.`searchWords` CONTAINS `n20`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`candidates`
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n16`:`Searchable`) WHERE (`n16`.`searchOf` = `n2`.`searchOf`) AND ((`n16`.`searchSort` < `n2`.`searchSort`) OR ((`n16`.`searchSort` = `n2`.`searchSort`) AND (`n16`.`id` < `n2`.`id`))) AND any(`n17` IN $`p0` WHERE all(`n18` IN `n17` WHERE `n16`.`searchWords` CONTAINS `n18`)) AND coalesce(`n16`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`counted`
      RETURN `n2`
      UNION
      WITH `n13`, `n15` WHERE size(`n15`) >= $`candidates`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n13`[1]) AND (`n2`.`searchSort` < `n13`[2]) AND (`n2`.`id` IS NOT NULL) AND (any(`n21` IN $`p0` WHERE all(`n22` IN `n21` WHERE `n2`.`searchWords` CONTAINS `n22`)) AND coalesce(`n2`.`live`, true))
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n16`:`Searchable`) WHERE (`n16`.`searchOf` = `n2`.`searchOf`) AND ((`n16`.`searchSort` < `n2`.`searchSort`) OR ((`n16`.`searchSort` = `n2`.`searchSort`) AND (`n16`.`id` < `n2`.`id`))) AND any(`n17` IN $`p0` WHERE all(`n18` IN `n17` WHERE `n16`.`searchWords` CONTAINS `n18`)) AND coalesce(`n16`.`live`, true)
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
  UNWIND $`p9` AS `n25`
  CALL (`n25`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n25`[0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n26`
    WITH `n25`, collect(`n26`) AS `n27`
    CALL (`n25`, `n27`) {
      WITH `n25`, `n27` WHERE size(`n27`) < $`candidates`
      UNWIND `n27` AS `n24`
      WITH `n24` WHERE any(`n31` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n31`) AND any(`n32` IN $`p6` WHERE all(`n33` IN `n32` WHERE `n24`.`searchWords` CONTAINS `n33`)) AND coalesce(`n24`.`live`, true)
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`candidates`
      WITH `n24` WHERE NOT EXISTS {
        MATCH (`n28`:`Searchable`) WHERE (`n28`.`searchOf` = `n24`.`searchOf`) AND ((`n28`.`searchSort` < `n24`.`searchSort`) OR ((`n28`.`searchSort` = `n24`.`searchSort`) AND (`n28`.`id` < `n24`.`id`))) AND any(`n29` IN $`p6` WHERE all(`n30` IN `n29` WHERE `n28`.`searchWords` CONTAINS `n30`)) AND coalesce(`n28`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`p10`
      RETURN `n24`
      UNION
      WITH `n25`, `n27` WHERE size(`n27`) >= $`candidates`
      MATCH (`n24`:`Searchable`) WHERE (`n24`.`searchSort` >= `n25`[1]) AND (`n24`.`searchSort` < `n25`[2]) AND (`n24`.`id` IS NOT NULL) AND (any(`n34` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n34`) AND any(`n35` IN $`p6` WHERE all(`n36` IN `n35` WHERE `n24`.`searchWords` CONTAINS `n36`)) AND coalesce(`n24`.`live`, true))
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
      WITH `n24` WHERE NOT EXISTS {
        MATCH (`n28`:`Searchable`) WHERE (`n28`.`searchOf` = `n24`.`searchOf`) AND ((`n28`.`searchSort` < `n24`.`searchSort`) OR ((`n28`.`searchSort` = `n24`.`searchSort`) AND (`n28`.`id` < `n24`.`id`))) AND any(`n29` IN $`p6` WHERE all(`n30` IN `n29` WHERE `n28`.`searchWords` CONTAINS `n30`)) AND coalesce(`n28`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`p10`
      RETURN `n24`
    }
    RETURN `n24`
  }
  WITH `n24` LIMIT $`p10`
  WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
  CALL (`n24`) {
    MATCH (`n23`:`Entity` {`id`: `n24`.`searchOf`})
    RETURN `n23`
    UNION
    MATCH (`n23`:`Statement` {`id`: `n24`.`searchOf`})
    RETURN `n23`
    UNION
    MATCH (`n23`:`Source` {`id`: `n24`.`searchOf`})
    RETURN `n23`
  }
  RETURN [coalesce(`n24`.`label`, `n24`.`valueText`, `n24`.`title`, `n24`.`text`), [`n23`.`id`]]
}, COUNT {
  UNWIND $`p9` AS `n37`
  CALL (`n37`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n37`[0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n38`
    WITH `n37`, collect(`n38`) AS `n39`
    CALL (`n37`, `n39`) {
      WITH `n37`, `n39` WHERE size(`n39`) < $`candidates`
      UNWIND `n39` AS `n24`
      WITH `n24` WHERE any(`n43` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n43`) AND any(`n44` IN $`p6` WHERE all(`n45` IN `n44` WHERE `n24`.`searchWords` CONTAINS `n45`)) AND coalesce(`n24`.`live`, true)
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`candidates`
      WITH `n24` WHERE NOT EXISTS {
        MATCH (`n40`:`Searchable`) WHERE (`n40`.`searchOf` = `n24`.`searchOf`) AND ((`n40`.`searchSort` < `n24`.`searchSort`) OR ((`n40`.`searchSort` = `n24`.`searchSort`) AND (`n40`.`id` < `n24`.`id`))) AND any(`n41` IN $`p6` WHERE all(`n42` IN `n41` WHERE `n40`.`searchWords` CONTAINS `n42`)) AND coalesce(`n40`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`counted`
      RETURN `n24`
      UNION
      WITH `n37`, `n39` WHERE size(`n39`) >= $`candidates`
      MATCH (`n24`:`Searchable`) WHERE (`n24`.`searchSort` >= `n37`[1]) AND (`n24`.`searchSort` < `n37`[2]) AND (`n24`.`id` IS NOT NULL) AND (any(`n46` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n46`) AND any(`n47` IN $`p6` WHERE all(`n48` IN `n47` WHERE `n24`.`searchWords` CONTAINS `n48`)) AND coalesce(`n24`.`live`, true))
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
      WITH `n24` WHERE NOT EXISTS {
        MATCH (`n40`:`Searchable`) WHERE (`n40`.`searchOf` = `n24`.`searchOf`) AND ((`n40`.`searchSort` < `n24`.`searchSort`) OR ((`n40`.`searchSort` = `n24`.`searchSort`) AND (`n40`.`id` < `n24`.`id`))) AND any(`n41` IN $`p6` WHERE all(`n42` IN `n41` WHERE `n40`.`searchWords` CONTAINS `n42`)) AND coalesce(`n40`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`counted`
      RETURN `n24`
    }
    RETURN `n24`
  }
  WITH `n24` LIMIT $`counted`
  RETURN `n24`
}] AS `f1`;
// $p0 = [[" tokaev"]]
// $p1 = "+(searchWords:NOTHING (+searchWords:tokaev*))"
// $p2 = [["search_names","0","1"],["search_titles","1","2"],["search_texts","2","3"]]
// $p3 = 5
// $candidates = 1000
// $counted = 1001
// $p6 = [[" alma"]]
// $p7 = "+(searchWords:NOTHING (+searchWords:alma*)) +searchWords:(NOTHING LOCATION)"
// $p8 = [" LOCATION"]
// $p9 = [["search_names","0","1"]]
// $p10 = 21
