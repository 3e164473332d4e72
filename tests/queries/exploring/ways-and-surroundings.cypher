RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n7`:`Entity`)
  MATCH (:`Record` {`id`: $`p1`})-[:`IN`]->(`n8`:`Entity`)
  CALL (`n7`, `n8`) {
    WITH `n7`, `n8` WHERE (`n7` = `n8`)
    RETURN [] AS `n1`, [`n7`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 1)
    MATCH ALL SHORTEST (`n7`)((`n9`)-[`n11`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n10`) WHERE (`n11`.`modality` = $`actual`) AND (NOT `n11`.`negated`)){1,1}(`n8`)
    RETURN [`n12` IN `n11` | `n12`.`id`] AS `n1`, [`n7`.`id`] + [`n12` IN `n10` | `n12`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 2)
    MATCH ALL SHORTEST (`n7`)((`n13`)-[`n15`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n14`) WHERE (`n15`.`modality` = $`actual`) AND (NOT `n15`.`negated`)){1,2}(`n8`)
    RETURN [`n16` IN `n15` | `n16`.`id`] AS `n1`, [`n7`.`id`] + [`n16` IN `n14` | `n16`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 3)
    MATCH ALL SHORTEST (`n7`)((`n17`)-[`n19`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n18`) WHERE (`n19`.`modality` = $`actual`) AND (NOT `n19`.`negated`)){1,3}(`n8`)
    RETURN [`n20` IN `n19` | `n20`.`id`] AS `n1`, [`n7`.`id`] + [`n20` IN `n18` | `n20`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 4)
    MATCH ALL SHORTEST (`n7`)((`n21`)-[`n23`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n22`) WHERE (`n23`.`modality` = $`actual`) AND (NOT `n23`.`negated`)){1,4}(`n8`)
    RETURN [`n24` IN `n23` | `n24`.`id`] AS `n1`, [`n7`.`id`] + [`n24` IN `n22` | `n24`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 5)
    MATCH ALL SHORTEST (`n7`)((`n25`)-[`n27`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n26`) WHERE (`n27`.`modality` = $`actual`) AND (NOT `n27`.`negated`)){1,5}(`n8`)
    RETURN [`n28` IN `n27` | `n28`.`id`] AS `n1`, [`n7`.`id`] + [`n28` IN `n26` | `n28`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 6)
    MATCH ALL SHORTEST (`n7`)((`n29`)-[`n31`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n30`) WHERE (`n31`.`modality` = $`actual`) AND (NOT `n31`.`negated`)){1,6}(`n8`)
    RETURN [`n32` IN `n31` | `n32`.`id`] AS `n1`, [`n7`.`id`] + [`n32` IN `n30` | `n32`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 7)
    MATCH ALL SHORTEST (`n7`)((`n33`)-[`n35`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n34`) WHERE (`n35`.`modality` = $`actual`) AND (NOT `n35`.`negated`)){1,7}(`n8`)
    RETURN [`n36` IN `n35` | `n36`.`id`] AS `n1`, [`n7`.`id`] + [`n36` IN `n34` | `n36`.`id`] AS `n2`
    UNION
    WITH `n7`, `n8` WHERE (`n7` <> `n8`) AND ($`p2` = 8)
    MATCH ALL SHORTEST (`n7`)((`n37`)-[`n39`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n38`) WHERE (`n39`.`modality` = $`actual`) AND (NOT `n39`.`negated`)){1,8}(`n8`)
    RETURN [`n40` IN `n39` | `n40`.`id`] AS `n1`, [`n7`.`id`] + [`n40` IN `n38` | `n40`.`id`] AS `n2`
  }
  WITH `n1`, `n2` LIMIT 10000
  WITH `n1`, `n2` ORDER BY `n1` ASC LIMIT $`p3`
  RETURN [size(`n1`), COLLECT {
    UNWIND `n2` AS `n3`
    MATCH (`n4`:`Entity` {`id`: `n3`})
    RETURN [`n4`.`label`] AS `row`
  }, COLLECT {
    UNWIND `n1` AS `n5`
    MATCH (`n6`:`Proposition` {`id`: `n5`})
    RETURN [`n6`.`predicate`] AS `row`
  }] AS `row`
} AS `f0`, COLLECT {
  UNWIND $`p5` AS `n50`
  MATCH (:`Record` {`id`: `n50`})-[:`IN`]->(`n48`:`Entity`)
  WITH DISTINCT `n48`, 0 AS `n49`
  WITH `n48`, `n49` ORDER BY `n49` ASC, `n48`.`nameKey` ASC, `n48`.`id` ASC LIMIT $`p8`
  WITH `n48`, `n49`, CASE WHEN (`n49` = 0) AND ($`p6` >= 1) THEN `n48` END AS `n53`
  OPTIONAL MATCH (`n53`)-[`n55`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n54`) WHERE (`n55`.`modality` = $`actual`) AND (NOT `n55`.`negated`)
  UNWIND CASE WHEN `n54` IS NOT NULL THEN [[`n48`, `n49`], [`n54`, 1]] ELSE [[`n48`, `n49`]] END AS `n56`
  WITH `n56`[0] AS `n51`, min(`n56`[1]) AS `n52`
  WITH `n51`, `n52` ORDER BY `n52` ASC, `n51`.`nameKey` ASC, `n51`.`id` ASC LIMIT $`p8`
  WITH `n51`, `n52`, CASE WHEN (`n52` = 1) AND ($`p6` >= 2) THEN `n51` END AS `n59`
  OPTIONAL MATCH (`n59`)-[`n61`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n60`) WHERE (`n61`.`modality` = $`actual`) AND (NOT `n61`.`negated`)
  UNWIND CASE WHEN `n60` IS NOT NULL THEN [[`n51`, `n52`], [`n60`, 2]] ELSE [[`n51`, `n52`]] END AS `n62`
  WITH `n62`[0] AS `n57`, min(`n62`[1]) AS `n58`
  WITH `n57`, `n58` ORDER BY `n58` ASC, `n57`.`nameKey` ASC, `n57`.`id` ASC LIMIT $`p8`
  WITH `n57`, `n58`, CASE WHEN (`n58` = 2) AND ($`p6` >= 3) THEN `n57` END AS `n65`
  OPTIONAL MATCH (`n65`)-[`n67`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n66`) WHERE (`n67`.`modality` = $`actual`) AND (NOT `n67`.`negated`)
  UNWIND CASE WHEN `n66` IS NOT NULL THEN [[`n57`, `n58`], [`n66`, 3]] ELSE [[`n57`, `n58`]] END AS `n68`
  WITH `n68`[0] AS `n63`, min(`n68`[1]) AS `n64`
  WITH `n63`, `n64` ORDER BY `n64` ASC, `n63`.`nameKey` ASC, `n63`.`id` ASC LIMIT $`p8`
  WITH `n63`, `n64`, CASE WHEN (`n64` = 3) AND ($`p6` >= 4) THEN `n63` END AS `n71`
  OPTIONAL MATCH (`n71`)-[`n73`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n72`) WHERE (`n73`.`modality` = $`actual`) AND (NOT `n73`.`negated`)
  UNWIND CASE WHEN `n72` IS NOT NULL THEN [[`n63`, `n64`], [`n72`, 4]] ELSE [[`n63`, `n64`]] END AS `n74`
  WITH `n74`[0] AS `n69`, min(`n74`[1]) AS `n70`
  WITH `n69`, `n70` ORDER BY `n70` ASC, `n69`.`nameKey` ASC, `n69`.`id` ASC LIMIT $`p8`
  WITH collect(`n69`) AS `n75`
  WITH size(`n75`) AS `n41`, `n75`[..$`p7`] AS `n42`
  WITH `n41`, `n42`, COUNT {
    UNWIND `n42` AS `n76`
    MATCH (`n76`)-[`n78`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n77`) WHERE (`n78`.`modality` = $`actual`) AND (NOT `n78`.`negated`) AND (`n77` IN `n42`)
    WITH `n78` LIMIT 5001
    RETURN `n78` AS `row`
  } AS `n43`
  WITH `n41`, `n42`, `n43`, CASE WHEN `n43` <= 5000 THEN COLLECT {
    UNWIND `n42` AS `n79`
    MATCH (`n79`)-[`n81`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n80`) WHERE (`n81`.`modality` = $`actual`) AND (NOT `n81`.`negated`) AND (`n80` IN `n42`)
    RETURN `n81` AS `row`
  } ELSE COLLECT {
    UNWIND `n42` AS `n82`
    MATCH (`n82`)-[`n84`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n83`) WHERE (`n84`.`modality` = $`actual`) AND (NOT `n84`.`negated`) AND (`n83` IN `n42`)
    WITH `n84` ORDER BY `n84`.`id` ASC LIMIT 5001
    RETURN `n84` AS `row`
  } END AS `n44`
  RETURN [`n41`, `n43`, COLLECT {
    UNWIND `n42` AS `n45`
    RETURN [`n45`.`label`] AS `row`
  }, COLLECT {
    UNWIND `n44` AS `n46`
    MATCH (`n47`:`Proposition` {`id`: `n46`.`id`})
    RETURN [`n47`.`id`, [`n47`.`predicate`]] AS `row`
  }] AS `row`
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/tokayev"
// $p1 = "kazakhstan-2022/russia"
// $p2 = 4
// $p3 = 4
// $actual = "ACTUAL"
// $p5 = ["kazakhstan-2022/csto"]
// $p6 = 1
// $p7 = 10
// $p8 = 11
