RETURN [COLLECT {
  UNWIND $`p2` AS `n3`
  CALL (`n3`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n3`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n4`
    WITH `n3`, collect(`n4`) AS `n5`
    CALL (`n3`, `n5`) {
      WITH `n5` WHERE size(`n5`) < $`candidates`
      UNWIND `n5` AS `n2`
      WITH `n2` WHERE coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2`.`searchOf` AS `n6`, collect(`n2`)[0] AS `n2`
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`p3`
      RETURN `n2`
      UNION ALL
      UNWIND CASE WHEN size(`n5`) < $`candidates` THEN [] ELSE [`n3`] END AS `n7`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n7`[1]) AND (`n2`.`searchSort` < `n7`[2]) AND (`n2`.`id` IS NOT NULL) AND any(`n8` IN $`p0` WHERE all(`n9` IN `n8` WHERE `n2`.`searchWords` CONTAINS `n9`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n10`:`Searchable`) WHERE (`n10`.`searchOf` = `n2`.`searchOf`) AND ((`n10`.`searchSort` < `n2`.`searchSort`) OR ((`n10`.`searchSort` = `n2`.`searchSort`) AND (`n10`.`id` < `n2`.`id`))) AND any(`n11` IN $`p0` WHERE all(`n12` IN `n11` WHERE `n10`.`searchWords` CONTAINS `n12`)) AND coalesce(`n10`.`live`, true)
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
  UNWIND $`p2` AS `n13`
  CALL (`n13`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n13`[0], $`p1`, {`limit`: $`candidates`}) YIELD `node` AS `n14`
    WITH `n13`, collect(`n14`) AS `n15`
    CALL (`n13`, `n15`) {
      WITH `n15` WHERE size(`n15`) < $`candidates`
      UNWIND `n15` AS `n2`
      WITH `n2` WHERE coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2`.`searchOf` AS `n16`, collect(`n2`)[0] AS `n2`
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC LIMIT $`counted`
      RETURN `n2`
      UNION ALL
      UNWIND CASE WHEN size(`n15`) < $`candidates` THEN [] ELSE [`n13`] END AS `n17`
      MATCH (`n2`:`Searchable`) WHERE (`n2`.`searchSort` >= `n17`[1]) AND (`n2`.`searchSort` < `n17`[2]) AND (`n2`.`id` IS NOT NULL) AND any(`n18` IN $`p0` WHERE all(`n19` IN `n18` WHERE `n2`.`searchWords` CONTAINS `n19`)) AND coalesce(`n2`.`live`, true)
      WITH `n2` ORDER BY `n2`.`searchSort` ASC, `n2`.`id` ASC
      WITH `n2` WHERE NOT EXISTS {
        MATCH (`n20`:`Searchable`) WHERE (`n20`.`searchOf` = `n2`.`searchOf`) AND ((`n20`.`searchSort` < `n2`.`searchSort`) OR ((`n20`.`searchSort` = `n2`.`searchSort`) AND (`n20`.`id` < `n2`.`id`))) AND any(`n21` IN $`p0` WHERE all(`n22` IN `n21` WHERE `n20`.`searchWords` CONTAINS `n22`)) AND coalesce(`n20`.`live`, true)
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
  CALL `db`.`index`.`fulltext`.`queryNodes`($`p9`[0][0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n25`
  WITH collect(`n25`) AS `n26`
  CALL (`n26`) {
    WITH `n26` WHERE size(`n26`) < $`candidates`
    UNWIND `n26` AS `n24`
    WITH `n24` WHERE coalesce(`n24`.`live`, true)
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
    WITH `n24`.`searchOf` AS `n27`, collect(`n24`)[0] AS `n24`
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`p10`
    RETURN `n24`
    UNION ALL
    UNWIND CASE WHEN size(`n26`) < $`candidates` THEN [] ELSE [$`p9`[0]] END AS `n28`
    MATCH (`n24`:`Searchable`) WHERE (`n24`.`searchSort` >= `n28`[1]) AND (`n24`.`searchSort` < `n28`[2]) AND (`n24`.`id` IS NOT NULL) AND any(`n29` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n29`) AND any(`n30` IN $`p6` WHERE all(`n31` IN `n30` WHERE `n24`.`searchWords` CONTAINS `n31`)) AND coalesce(`n24`.`live`, true)
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
    WITH `n24` WHERE NOT EXISTS {
      MATCH (`n32`:`Searchable`) WHERE (`n32`.`searchOf` = `n24`.`searchOf`) AND ((`n32`.`searchSort` < `n24`.`searchSort`) OR ((`n32`.`searchSort` = `n24`.`searchSort`) AND (`n32`.`id` < `n24`.`id`))) AND any(`n33` IN $`p6` WHERE all(`n34` IN `n33` WHERE `n32`.`searchWords` CONTAINS `n34`)) AND coalesce(`n32`.`live`, true)
      RETURN 1 AS `found`
    }
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`p10`
    RETURN `n24`
  }
  WITH `n24` LIMIT $`p10`
  WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
  CALL (`n24`) {
    MATCH (`n23`:`Entity` {`id`: `n24`.`searchOf`})
    RETURN `n23`
  }
  RETURN [coalesce(`n24`.`label`, `n24`.`valueText`, `n24`.`title`, `n24`.`text`), [`n23`.`id`]]
}, COUNT {
  CALL `db`.`index`.`fulltext`.`queryNodes`($`p9`[0][0], $`p7`, {`limit`: $`candidates`}) YIELD `node` AS `n35`
  WITH collect(`n35`) AS `n36`
  CALL (`n36`) {
    WITH `n36` WHERE size(`n36`) < $`candidates`
    UNWIND `n36` AS `n24`
    WITH `n24` WHERE coalesce(`n24`.`live`, true)
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
    WITH `n24`.`searchOf` AS `n37`, collect(`n24`)[0] AS `n24`
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`counted`
    RETURN `n24`
    UNION ALL
    UNWIND CASE WHEN size(`n36`) < $`candidates` THEN [] ELSE [$`p9`[0]] END AS `n38`
    MATCH (`n24`:`Searchable`) WHERE (`n24`.`searchSort` >= `n38`[1]) AND (`n24`.`searchSort` < `n38`[2]) AND (`n24`.`id` IS NOT NULL) AND any(`n39` IN $`p8` WHERE `n24`.`searchWords` CONTAINS `n39`) AND any(`n40` IN $`p6` WHERE all(`n41` IN `n40` WHERE `n24`.`searchWords` CONTAINS `n41`)) AND coalesce(`n24`.`live`, true)
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC
    WITH `n24` WHERE NOT EXISTS {
      MATCH (`n42`:`Searchable`) WHERE (`n42`.`searchOf` = `n24`.`searchOf`) AND ((`n42`.`searchSort` < `n24`.`searchSort`) OR ((`n42`.`searchSort` = `n24`.`searchSort`) AND (`n42`.`id` < `n24`.`id`))) AND any(`n43` IN $`p6` WHERE all(`n44` IN `n43` WHERE `n42`.`searchWords` CONTAINS `n44`)) AND coalesce(`n42`.`live`, true)
      RETURN 1 AS `found`
    }
    WITH `n24` ORDER BY `n24`.`searchSort` ASC, `n24`.`id` ASC LIMIT $`counted`
    RETURN `n24`
  }
  WITH `n24` LIMIT $`counted`
  RETURN `n24`
}] AS `f1`;
// $p0 = [[" tokaev"]]
// $p1 = "+searchWords:tokaev*"
// $p2 = [["search_names","0","1"],["search_titles","1","2"],["search_texts","2","3"]]
// $p3 = 4
// $candidates = 1000
// $counted = 1001
// $p6 = [[" alma"]]
// $p7 = "+searchWords:alma* +searchWords:LOCATION"
// $p8 = [" LOCATION"]
// $p9 = [["search_names","0","1"]]
// $p10 = 20
