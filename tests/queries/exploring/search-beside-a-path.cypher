RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n3`:`Entity`)
  MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n4`:`Entity`)
  CALL (`n3`, `n4`) {
    WITH `n3`, `n4` WHERE (`n3` = `n4`)
    RETURN [] AS `n1`, [`n3`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 1)
    MATCH ALL SHORTEST (`n3`)((`n5`)-[`n7`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n6`) WHERE (`n7`.`modality` = $`actual`) AND (NOT `n7`.`negated`)){1,1}(`n4`)
    RETURN [`n8` IN `n7` | `n8`.`id`] AS `n1`, [`n3`.`id`] + [`n8` IN `n6` | `n8`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 2)
    MATCH ALL SHORTEST (`n3`)((`n9`)-[`n11`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n10`) WHERE (`n11`.`modality` = $`actual`) AND (NOT `n11`.`negated`)){1,2}(`n4`)
    RETURN [`n12` IN `n11` | `n12`.`id`] AS `n1`, [`n3`.`id`] + [`n12` IN `n10` | `n12`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 3)
    MATCH ALL SHORTEST (`n3`)((`n13`)-[`n15`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n14`) WHERE (`n15`.`modality` = $`actual`) AND (NOT `n15`.`negated`)){1,3}(`n4`)
    RETURN [`n16` IN `n15` | `n16`.`id`] AS `n1`, [`n3`.`id`] + [`n16` IN `n14` | `n16`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 4)
    MATCH ALL SHORTEST (`n3`)((`n17`)-[`n19`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n18`) WHERE (`n19`.`modality` = $`actual`) AND (NOT `n19`.`negated`)){1,4}(`n4`)
    RETURN [`n20` IN `n19` | `n20`.`id`] AS `n1`, [`n3`.`id`] + [`n20` IN `n18` | `n20`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 5)
    MATCH ALL SHORTEST (`n3`)((`n21`)-[`n23`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n22`) WHERE (`n23`.`modality` = $`actual`) AND (NOT `n23`.`negated`)){1,5}(`n4`)
    RETURN [`n24` IN `n23` | `n24`.`id`] AS `n1`, [`n3`.`id`] + [`n24` IN `n22` | `n24`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 6)
    MATCH ALL SHORTEST (`n3`)((`n25`)-[`n27`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n26`) WHERE (`n27`.`modality` = $`actual`) AND (NOT `n27`.`negated`)){1,6}(`n4`)
    RETURN [`n28` IN `n27` | `n28`.`id`] AS `n1`, [`n3`.`id`] + [`n28` IN `n26` | `n28`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 7)
    MATCH ALL SHORTEST (`n3`)((`n29`)-[`n31`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n30`) WHERE (`n31`.`modality` = $`actual`) AND (NOT `n31`.`negated`)){1,7}(`n4`)
    RETURN [`n32` IN `n31` | `n32`.`id`] AS `n1`, [`n3`.`id`] + [`n32` IN `n30` | `n32`.`id`] AS `n2`
    UNION
    WITH `n3`, `n4` WHERE (`n3` <> `n4`) AND ($`p2` = 8)
    MATCH ALL SHORTEST (`n3`)((`n33`)-[`n35`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n34`) WHERE (`n35`.`modality` = $`actual`) AND (NOT `n35`.`negated`)){1,8}(`n4`)
    RETURN [`n36` IN `n35` | `n36`.`id`] AS `n1`, [`n3`.`id`] + [`n36` IN `n34` | `n36`.`id`] AS `n2`
  }
  WITH `n1`, `n2` LIMIT 10000
  WITH `n1`, `n2` ORDER BY `n1` ASC LIMIT $`p3`
  RETURN [] AS `row`
} AS `f0`, [COLLECT {
  UNWIND $`p7` AS `n39`
  CALL (`n39`) {
    CALL `db`.`index`.`fulltext`.`queryNodes`(`n39`[0], $`p6`, {`limit`: $`candidates`}) YIELD `node` AS `n40`
    WITH `n39`, collect(`n40`) AS `n41`
    CALL (`n39`, `n41`) {
      WITH `n41` WHERE size(`n41`) < $`candidates`
      UNWIND `n41` AS `n38`
      WITH `n38` WHERE coalesce(`n38`.`live`, true)
      WITH `n38` ORDER BY `n38`.`searchSort` ASC, `n38`.`id` ASC
      WITH `n38`.`searchOf` AS `n42`, collect(`n38`)[0] AS `n38`
      WITH `n38` ORDER BY `n38`.`searchSort` ASC, `n38`.`id` ASC LIMIT $`p8`
      RETURN `n38`
      UNION ALL
      UNWIND CASE WHEN size(`n41`) < $`candidates` THEN [] ELSE [`n39`] END AS `n43`
      MATCH (`n38`:`Searchable`) WHERE (`n38`.`searchSort` >= `n43`[1]) AND (`n38`.`searchSort` < `n43`[2]) AND (`n38`.`id` IS NOT NULL) AND any(`n44` IN $`p5` WHERE all(`n45` IN `n44` WHERE `n38`.`searchWords` CONTAINS `n45`)) AND coalesce(`n38`.`live`, true)
      WITH `n38` ORDER BY `n38`.`searchSort` ASC, `n38`.`id` ASC
      WITH `n38` WHERE NOT EXISTS {
        MATCH (`n46`:`Searchable`) WHERE (`n46`.`searchOf` = `n38`.`searchOf`) AND ((`n46`.`searchSort` < `n38`.`searchSort`) OR ((`n46`.`searchSort` = `n38`.`searchSort`) AND (`n46`.`id` < `n38`.`id`))) AND any(`n47` IN $`p5` WHERE all(`n48` IN `n47` WHERE `n46`.`searchWords` CONTAINS `n48`)) AND coalesce(`n46`.`live`, true)
        RETURN 1 AS `found`
      }
      WITH `n38` ORDER BY `n38`.`searchSort` ASC, `n38`.`id` ASC LIMIT $`p8`
      RETURN `n38`
    }
    RETURN `n38`
  }
  WITH `n38` LIMIT $`p8`
  WITH `n38` ORDER BY `n38`.`searchSort` ASC, `n38`.`id` ASC
  CALL (`n38`) {
    MATCH (`n37`:`Entity` {`id`: `n38`.`searchOf`})
    RETURN `n37`
    UNION ALL
    MATCH (`n37`:`Source` {`id`: `n38`.`searchOf`})
    RETURN `n37`
    UNION ALL
    MATCH (`n37`:`Statement` {`id`: `n38`.`searchOf`})
    RETURN `n37`
  }
  RETURN [[CASE WHEN `n37`:`Person` THEN 0 WHEN `n37`:`Organization` THEN 1 WHEN `n37`:`Group` THEN 2 WHEN `n37`:`Country` THEN 3 WHEN `n37`:`Location` THEN 4 WHEN `n37`:`Event` THEN 5 WHEN `n37`:`Thing` THEN 6 WHEN `n37`:`Statement` THEN 7 WHEN `n37`:`Source` THEN 8 END]]
}] AS `f1`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = "kazakhstan-2022/csto-heads"
// $p2 = 1
// $p3 = 2
// $actual = "ACTUAL"
// $p5 = [[" csto"]]
// $p6 = "+searchWords:csto*"
// $p7 = [["search_names","0","1"],["search_titles","1","2"],["search_texts","2","3"]]
// $p8 = 2
// $candidates = 1000
