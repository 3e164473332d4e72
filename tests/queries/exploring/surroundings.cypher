RETURN COLLECT {
  WITH COLLECT {
    UNWIND $`p0` AS `n20`
    MATCH (:`Record` {`id`: `n20`})-[:`IN`]->(`n21`:`Entity`)
    RETURN DISTINCT `n21` AS `reached`
  } AS `n1`
  WITH `n1`, COLLECT {
    UNWIND CASE WHEN ($`p1` >= 1) AND (size(`n1`) <= $`p2`) THEN `n1` ELSE [] END AS `n22`
    MATCH (`n22`)-[`n24`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n23`) WHERE (`n24`.`modality` = $`actual`) AND (NOT `n24`.`negated`) AND (NOT (`n23` IN `n1`))
    RETURN DISTINCT `n23` AS `reached`
  } AS `n2`
  WITH `n1`, `n2`, COLLECT {
    UNWIND CASE WHEN ($`p1` >= 2) AND (size(`n1`) + size(`n2`) <= $`p2`) THEN `n2` ELSE [] END AS `n25`
    MATCH (`n25`)-[`n27`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n26`) WHERE (`n27`.`modality` = $`actual`) AND (NOT `n27`.`negated`) AND (NOT (`n26` IN `n1`)) AND (NOT (`n26` IN `n2`))
    RETURN DISTINCT `n26` AS `reached`
  } AS `n3`
  WITH `n1`, `n2`, `n3`, COLLECT {
    UNWIND CASE WHEN ($`p1` >= 3) AND (size(`n1`) + size(`n2`) + size(`n3`) <= $`p2`) THEN `n3` ELSE [] END AS `n28`
    MATCH (`n28`)-[`n30`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n29`) WHERE (`n30`.`modality` = $`actual`) AND (NOT `n30`.`negated`) AND (NOT (`n29` IN `n2`)) AND (NOT (`n29` IN `n3`))
    RETURN DISTINCT `n29` AS `reached`
  } AS `n4`
  WITH `n1`, `n2`, `n3`, `n4`, COLLECT {
    UNWIND CASE WHEN ($`p1` >= 4) AND (size(`n1`) + size(`n2`) + size(`n3`) + size(`n4`) <= $`p2`) THEN `n4` ELSE [] END AS `n31`
    MATCH (`n31`)-[`n33`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n32`) WHERE (`n33`.`modality` = $`actual`) AND (NOT `n33`.`negated`) AND (NOT (`n32` IN `n3`)) AND (NOT (`n32` IN `n4`))
    RETURN DISTINCT `n32` AS `reached`
  } AS `n5`
  WITH COLLECT {
    UNWIND [0, 1, 2, 3, 4] AS `n34`
    UNWIND [`n1`, `n2`, `n3`, `n4`, `n5`][`n34`] AS `n35`
    WITH `n35`, `n34` ORDER BY `n34` ASC, `n35`.`nameKey` ASC, `n35`.`id` ASC LIMIT $`p3`
    RETURN `n35` AS `reached`
  } AS `n6`
  WITH `n6`, `n6`[..$`p2`] AS `n7`
  RETURN [size(`n6`), size(COLLECT {
    UNWIND `n7` AS `n9`
    MATCH (`n9`)-[`n8`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n10`) WHERE (`n8`.`modality` = $`actual`) AND (NOT `n8`.`negated`) AND (`n10` IN `n7`)
    WITH 1 AS `one` LIMIT 5001
    RETURN `one` AS `reached`
  }), COLLECT {
    UNWIND `n7` AS `n11`
    RETURN [CASE WHEN `n11`:`Person` THEN 0 WHEN `n11`:`Organization` THEN 1 WHEN `n11`:`Group` THEN 2 WHEN `n11`:`Country` THEN 3 WHEN `n11`:`Location` THEN 4 WHEN `n11`:`Event` THEN 5 WHEN `n11`:`Thing` THEN 6 END, `n11`.`id`] AS `reached`
  }, COLLECT {
    UNWIND `n7` AS `n18`
    MATCH (`n18`)-[`n12`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n19`) WHERE (`n12`.`modality` = $`actual`) AND (NOT `n12`.`negated`) AND (`n19` IN `n7`)
    WITH `n12` ORDER BY `n12`.`id` ASC LIMIT 5001
    MATCH (`n13`:`Proposition` {`id`: `n12`.`id`})
    RETURN [`n13`.`predicate`, COLLECT {
      MATCH (`n13`)-[`n15`:`FROM`]->(`n14`:`Entity`)
      WITH DISTINCT `n14` ORDER BY `n14`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n14`:`Person` THEN 0 WHEN `n14`:`Organization` THEN 1 WHEN `n14`:`Group` THEN 2 WHEN `n14`:`Country` THEN 3 WHEN `n14`:`Location` THEN 4 WHEN `n14`:`Event` THEN 5 WHEN `n14`:`Thing` THEN 6 END, `n14`.`id`]
    }[0], COLLECT {
      MATCH (`n13`)-[`n17`:`TO`]->(`n16`:`Entity`)
      WITH DISTINCT `n16` ORDER BY `n16`.`id` ASC LIMIT 1
      RETURN [CASE WHEN `n16`:`Person` THEN 0 WHEN `n16`:`Organization` THEN 1 WHEN `n16`:`Group` THEN 2 WHEN `n16`:`Country` THEN 3 WHEN `n16`:`Location` THEN 4 WHEN `n16`:`Event` THEN 5 WHEN `n16`:`Thing` THEN 6 END, `n16`.`id`]
    }[0]] AS `reached`
  }] AS `reached`
}[0] AS `f0`, COLLECT {
  WITH COLLECT {
    UNWIND $`p5` AS `n51`
    MATCH (:`Record` {`id`: `n51`})-[:`IN`]->(`n52`:`Entity`)
    RETURN DISTINCT `n52` AS `reached`
  } AS `n36`
  WITH `n36`, COLLECT {
    UNWIND CASE WHEN ($`p6` >= 1) AND (size(`n36`) <= $`p7`) THEN `n36` ELSE [] END AS `n53`
    MATCH (`n53`)-[`n55`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n54`) WHERE (`n55`.`modality` = $`actual`) AND (NOT `n55`.`negated`) AND (NOT (`n54` IN `n36`))
    RETURN DISTINCT `n54` AS `reached`
  } AS `n37`
  WITH `n36`, `n37`, COLLECT {
    UNWIND CASE WHEN ($`p6` >= 2) AND (size(`n36`) + size(`n37`) <= $`p7`) THEN `n37` ELSE [] END AS `n56`
    MATCH (`n56`)-[`n58`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n57`) WHERE (`n58`.`modality` = $`actual`) AND (NOT `n58`.`negated`) AND (NOT (`n57` IN `n36`)) AND (NOT (`n57` IN `n37`))
    RETURN DISTINCT `n57` AS `reached`
  } AS `n38`
  WITH `n36`, `n37`, `n38`, COLLECT {
    UNWIND CASE WHEN ($`p6` >= 3) AND (size(`n36`) + size(`n37`) + size(`n38`) <= $`p7`) THEN `n38` ELSE [] END AS `n59`
    MATCH (`n59`)-[`n61`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n60`) WHERE (`n61`.`modality` = $`actual`) AND (NOT `n61`.`negated`) AND (NOT (`n60` IN `n37`)) AND (NOT (`n60` IN `n38`))
    RETURN DISTINCT `n60` AS `reached`
  } AS `n39`
  WITH `n36`, `n37`, `n38`, `n39`, COLLECT {
    UNWIND CASE WHEN ($`p6` >= 4) AND (size(`n36`) + size(`n37`) + size(`n38`) + size(`n39`) <= $`p7`) THEN `n39` ELSE [] END AS `n62`
    MATCH (`n62`)-[`n64`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n63`) WHERE (`n64`.`modality` = $`actual`) AND (NOT `n64`.`negated`) AND (NOT (`n63` IN `n38`)) AND (NOT (`n63` IN `n39`))
    RETURN DISTINCT `n63` AS `reached`
  } AS `n40`
  WITH COLLECT {
    UNWIND [0, 1, 2, 3, 4] AS `n65`
    UNWIND [`n36`, `n37`, `n38`, `n39`, `n40`][`n65`] AS `n66`
    WITH `n66`, `n65` ORDER BY `n65` ASC, `n66`.`nameKey` ASC, `n66`.`id` ASC LIMIT $`p8`
    RETURN `n66` AS `reached`
  } AS `n41`
  WITH `n41`, `n41`[..$`p7`] AS `n42`
  RETURN [size(`n41`), size(COLLECT {
    UNWIND `n42` AS `n44`
    MATCH (`n44`)-[`n43`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n45`) WHERE (`n43`.`modality` = $`actual`) AND (NOT `n43`.`negated`) AND (`n45` IN `n42`)
    WITH 1 AS `one` LIMIT 5001
    RETURN `one` AS `reached`
  }), COLLECT {
    UNWIND `n42` AS `n46`
    RETURN [CASE WHEN `n46`:`Person` THEN 0 WHEN `n46`:`Organization` THEN 1 WHEN `n46`:`Group` THEN 2 WHEN `n46`:`Country` THEN 3 WHEN `n46`:`Location` THEN 4 WHEN `n46`:`Event` THEN 5 WHEN `n46`:`Thing` THEN 6 END, `n46`.`name`] AS `reached`
  }, COLLECT {
    UNWIND `n42` AS `n49`
    MATCH (`n49`)-[`n47`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n50`) WHERE (`n47`.`modality` = $`actual`) AND (NOT `n47`.`negated`) AND (`n50` IN `n42`)
    WITH `n47` ORDER BY `n47`.`id` ASC LIMIT 5001
    MATCH (`n48`:`Proposition` {`id`: `n47`.`id`})
    RETURN [`n48`.`predicate`] AS `reached`
  }] AS `reached`
}[0] AS `f1`, COLLECT {
  WITH COLLECT {
    UNWIND $`p9` AS `n82`
    MATCH (:`Record` {`id`: `n82`})-[:`IN`]->(`n83`:`Entity`)
    RETURN DISTINCT `n83` AS `reached`
  } AS `n67`
  WITH `n67`, COLLECT {
    UNWIND CASE WHEN ($`p10` >= 1) AND (size(`n67`) <= $`p11`) THEN `n67` ELSE [] END AS `n84`
    MATCH (`n84`)<-[:`FROM`|`TO`]-(`n86`:`Relation`) WHERE ((`n86`.`modality` IN $`p17`) AND (NOT coalesce((`n86`.`negated` = $`p18`), false)))
    MATCH (`n86`)-[:`FROM`|`TO`]->(`n85`) WHERE (NOT (`n85` IN `n67`))
    RETURN DISTINCT `n85` AS `reached`
  } AS `n68`
  WITH `n67`, `n68`, COLLECT {
    UNWIND CASE WHEN ($`p10` >= 2) AND (size(`n67`) + size(`n68`) <= $`p11`) THEN `n68` ELSE [] END AS `n87`
    MATCH (`n87`)<-[:`FROM`|`TO`]-(`n89`:`Relation`) WHERE ((`n89`.`modality` IN $`p19`) AND (NOT coalesce((`n89`.`negated` = $`p20`), false)))
    MATCH (`n89`)-[:`FROM`|`TO`]->(`n88`) WHERE (NOT (`n88` IN `n67`)) AND (NOT (`n88` IN `n68`))
    RETURN DISTINCT `n88` AS `reached`
  } AS `n69`
  WITH `n67`, `n68`, `n69`, COLLECT {
    UNWIND CASE WHEN ($`p10` >= 3) AND (size(`n67`) + size(`n68`) + size(`n69`) <= $`p11`) THEN `n69` ELSE [] END AS `n90`
    MATCH (`n90`)<-[:`FROM`|`TO`]-(`n92`:`Relation`) WHERE ((`n92`.`modality` IN $`p21`) AND (NOT coalesce((`n92`.`negated` = $`p22`), false)))
    MATCH (`n92`)-[:`FROM`|`TO`]->(`n91`) WHERE (NOT (`n91` IN `n68`)) AND (NOT (`n91` IN `n69`))
    RETURN DISTINCT `n91` AS `reached`
  } AS `n70`
  WITH `n67`, `n68`, `n69`, `n70`, COLLECT {
    UNWIND CASE WHEN ($`p10` >= 4) AND (size(`n67`) + size(`n68`) + size(`n69`) + size(`n70`) <= $`p11`) THEN `n70` ELSE [] END AS `n93`
    MATCH (`n93`)<-[:`FROM`|`TO`]-(`n95`:`Relation`) WHERE ((`n95`.`modality` IN $`p23`) AND (NOT coalesce((`n95`.`negated` = $`p24`), false)))
    MATCH (`n95`)-[:`FROM`|`TO`]->(`n94`) WHERE (NOT (`n94` IN `n69`)) AND (NOT (`n94` IN `n70`))
    RETURN DISTINCT `n94` AS `reached`
  } AS `n71`
  WITH COLLECT {
    UNWIND [0, 1, 2, 3, 4] AS `n96`
    UNWIND [`n67`, `n68`, `n69`, `n70`, `n71`][`n96`] AS `n97`
    WITH `n97`, `n96` ORDER BY `n96` ASC, `n97`.`nameKey` ASC, `n97`.`id` ASC LIMIT $`p12`
    RETURN `n97` AS `reached`
  } AS `n72`
  WITH `n72`, `n72`[..$`p11`] AS `n73`
  RETURN [size(`n72`), size(COLLECT {
    UNWIND `n73` AS `n75`
    MATCH (`n75`)<-[:`FROM`]-(`n74`:`Relation`) WHERE ((`n74`.`modality` IN $`p13`) AND (NOT coalesce((`n74`.`negated` = $`p14`), false)))
    MATCH (`n74`)-[:`TO`]->(`n76`) WHERE (`n76` IN `n73`)
    WITH 1 AS `one` LIMIT 5001
    RETURN `one` AS `reached`
  }), COLLECT {
    UNWIND `n73` AS `n77`
    RETURN [CASE WHEN `n77`:`Person` THEN 0 WHEN `n77`:`Organization` THEN 1 WHEN `n77`:`Group` THEN 2 WHEN `n77`:`Country` THEN 3 WHEN `n77`:`Location` THEN 4 WHEN `n77`:`Event` THEN 5 WHEN `n77`:`Thing` THEN 6 END, `n77`.`id`] AS `reached`
  }, COLLECT {
    UNWIND `n73` AS `n80`
    MATCH (`n80`)<-[:`FROM`]-(`n78`:`Relation`) WHERE ((`n78`.`modality` IN $`p15`) AND (NOT coalesce((`n78`.`negated` = $`p16`), false)))
    MATCH (`n78`)-[:`TO`]->(`n81`) WHERE (`n81` IN `n73`)
    WITH `n78` ORDER BY `n78`.`id` ASC LIMIT 5001
    WITH `n78` AS `n79`
    RETURN [`n79`.`predicate`, `n79`.`modality`, `n79`.`negated`] AS `reached`
  }] AS `reached`
}[0] AS `f2`, COLLECT {
  WITH COLLECT {
    UNWIND $`p25` AS `n113`
    MATCH (:`Record` {`id`: `n113`})-[:`IN`]->(`n114`:`Entity`)
    RETURN DISTINCT `n114` AS `reached`
  } AS `n98`
  WITH `n98`, COLLECT {
    UNWIND CASE WHEN ($`p26` >= 1) AND (size(`n98`) <= $`p27`) THEN `n98` ELSE [] END AS `n115`
    MATCH (`n115`)-[`n117`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n116`) WHERE (`n117`.`modality` = $`actual`) AND (NOT `n117`.`negated`) AND (NOT (`n116` IN `n98`))
    RETURN DISTINCT `n116` AS `reached`
  } AS `n99`
  WITH `n98`, `n99`, COLLECT {
    UNWIND CASE WHEN ($`p26` >= 2) AND (size(`n98`) + size(`n99`) <= $`p27`) THEN `n99` ELSE [] END AS `n118`
    MATCH (`n118`)-[`n120`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n119`) WHERE (`n120`.`modality` = $`actual`) AND (NOT `n120`.`negated`) AND (NOT (`n119` IN `n98`)) AND (NOT (`n119` IN `n99`))
    RETURN DISTINCT `n119` AS `reached`
  } AS `n100`
  WITH `n98`, `n99`, `n100`, COLLECT {
    UNWIND CASE WHEN ($`p26` >= 3) AND (size(`n98`) + size(`n99`) + size(`n100`) <= $`p27`) THEN `n100` ELSE [] END AS `n121`
    MATCH (`n121`)-[`n123`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n122`) WHERE (`n123`.`modality` = $`actual`) AND (NOT `n123`.`negated`) AND (NOT (`n122` IN `n99`)) AND (NOT (`n122` IN `n100`))
    RETURN DISTINCT `n122` AS `reached`
  } AS `n101`
  WITH `n98`, `n99`, `n100`, `n101`, COLLECT {
    UNWIND CASE WHEN ($`p26` >= 4) AND (size(`n98`) + size(`n99`) + size(`n100`) + size(`n101`) <= $`p27`) THEN `n101` ELSE [] END AS `n124`
    MATCH (`n124`)-[`n126`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n125`) WHERE (`n126`.`modality` = $`actual`) AND (NOT `n126`.`negated`) AND (NOT (`n125` IN `n100`)) AND (NOT (`n125` IN `n101`))
    RETURN DISTINCT `n125` AS `reached`
  } AS `n102`
  WITH COLLECT {
    UNWIND [0, 1, 2, 3, 4] AS `n127`
    UNWIND [`n98`, `n99`, `n100`, `n101`, `n102`][`n127`] AS `n128`
    WITH `n128`, `n127` ORDER BY `n127` ASC, `n128`.`nameKey` ASC, `n128`.`id` ASC LIMIT $`p28`
    RETURN `n128` AS `reached`
  } AS `n103`
  WITH `n103`, `n103`[..$`p27`] AS `n104`
  RETURN [size(`n103`), size(COLLECT {
    UNWIND `n104` AS `n106`
    MATCH (`n106`)-[`n105`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n107`) WHERE (`n105`.`modality` = $`actual`) AND (NOT `n105`.`negated`) AND (`n107` IN `n104`)
    WITH 1 AS `one` LIMIT 5001
    RETURN `one` AS `reached`
  }), COLLECT {
    UNWIND `n104` AS `n108`
    RETURN [CASE WHEN `n108`:`Person` THEN 0 WHEN `n108`:`Organization` THEN 1 WHEN `n108`:`Group` THEN 2 WHEN `n108`:`Country` THEN 3 WHEN `n108`:`Location` THEN 4 WHEN `n108`:`Event` THEN 5 WHEN `n108`:`Thing` THEN 6 END, `n108`.`id`] AS `reached`
  }, COLLECT {
    UNWIND `n104` AS `n111`
    MATCH (`n111`)-[`n109`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n112`) WHERE (`n109`.`modality` = $`actual`) AND (NOT `n109`.`negated`) AND (`n112` IN `n104`)
    WITH `n109` ORDER BY `n109`.`id` ASC LIMIT 5001
    MATCH (`n110`:`Proposition` {`id`: `n109`.`id`})
    RETURN [`n110`.`id`] AS `reached`
  }] AS `reached`
}[0] AS `f3`;
// $p0 = ["kazakhstan-2022/csto"]
// $p1 = 1
// $p2 = 10
// $p3 = 11
// $actual = "ACTUAL"
// $p5 = ["kazakhstan-2022/cica","nobody/nothing"]
// $p6 = 2
// $p7 = 25
// $p8 = 26
// $p9 = ["kazakhstan-2022/csto"]
// $p10 = 4
// $p11 = 1000
// $p12 = 1001
// $p13 = ["PLANNED"]
// $p14 = true
// $p15 = ["PLANNED"]
// $p16 = true
// $p17 = ["PLANNED"]
// $p18 = true
// $p19 = ["PLANNED"]
// $p20 = true
// $p21 = ["PLANNED"]
// $p22 = true
// $p23 = ["PLANNED"]
// $p24 = true
// $p25 = []
// $p26 = 1
// $p27 = 100
// $p28 = 101
