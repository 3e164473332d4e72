RETURN COLLECT {
  UNWIND $`p0` AS `n14`
  MATCH (:`Record` {`id`: `n14`})-[:`IN`]->(`n12`:`Entity`)
  WITH DISTINCT `n12`, 0 AS `n13`
  WITH `n12`, `n13` ORDER BY `n13` ASC, `n12`.`nameKey` ASC, `n12`.`id` ASC LIMIT $`p3`
  WITH `n12`, `n13`, CASE WHEN (`n13` = 0) AND ($`p1` >= 1) THEN `n12` END AS `n17`
  OPTIONAL MATCH (`n17`)-[`n19`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n18`) WHERE (`n19`.`modality` = $`actual`) AND (NOT `n19`.`negated`)
  UNWIND CASE WHEN `n18` IS NOT NULL THEN [[`n12`, `n13`], [`n18`, 1]] ELSE [[`n12`, `n13`]] END AS `n20`
  WITH `n20`[0] AS `n15`, min(`n20`[1]) AS `n16`
  WITH `n15`, `n16` ORDER BY `n16` ASC, `n15`.`nameKey` ASC, `n15`.`id` ASC LIMIT $`p3`
  WITH `n15`, `n16`, CASE WHEN (`n16` = 1) AND ($`p1` >= 2) THEN `n15` END AS `n23`
  OPTIONAL MATCH (`n23`)-[`n25`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n24`) WHERE (`n25`.`modality` = $`actual`) AND (NOT `n25`.`negated`)
  UNWIND CASE WHEN `n24` IS NOT NULL THEN [[`n15`, `n16`], [`n24`, 2]] ELSE [[`n15`, `n16`]] END AS `n26`
  WITH `n26`[0] AS `n21`, min(`n26`[1]) AS `n22`
  WITH `n21`, `n22` ORDER BY `n22` ASC, `n21`.`nameKey` ASC, `n21`.`id` ASC LIMIT $`p3`
  WITH `n21`, `n22`, CASE WHEN (`n22` = 2) AND ($`p1` >= 3) THEN `n21` END AS `n29`
  OPTIONAL MATCH (`n29`)-[`n31`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n30`) WHERE (`n31`.`modality` = $`actual`) AND (NOT `n31`.`negated`)
  UNWIND CASE WHEN `n30` IS NOT NULL THEN [[`n21`, `n22`], [`n30`, 3]] ELSE [[`n21`, `n22`]] END AS `n32`
  WITH `n32`[0] AS `n27`, min(`n32`[1]) AS `n28`
  WITH `n27`, `n28` ORDER BY `n28` ASC, `n27`.`nameKey` ASC, `n27`.`id` ASC LIMIT $`p3`
  WITH `n27`, `n28`, CASE WHEN (`n28` = 3) AND ($`p1` >= 4) THEN `n27` END AS `n35`
  OPTIONAL MATCH (`n35`)-[`n37`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n36`) WHERE (`n37`.`modality` = $`actual`) AND (NOT `n37`.`negated`)
  UNWIND CASE WHEN `n36` IS NOT NULL THEN [[`n27`, `n28`], [`n36`, 4]] ELSE [[`n27`, `n28`]] END AS `n38`
  WITH `n38`[0] AS `n33`, min(`n38`[1]) AS `n34`
  WITH `n33`, `n34` ORDER BY `n34` ASC, `n33`.`nameKey` ASC, `n33`.`id` ASC LIMIT $`p3`
  WITH collect(`n33`) AS `n39`
  WITH size(`n39`) AS `n1`, `n39`[..$`p2`] AS `n2`
  WITH `n1`, `n2`, COUNT {
    UNWIND `n2` AS `n40`
    MATCH (`n40`)-[`n42`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n41`) WHERE (`n42`.`modality` = $`actual`) AND (NOT `n42`.`negated`) AND (`n41` IN `n2`)
    WITH `n42` LIMIT 5001
    RETURN `n42` AS `row`
  } AS `n3`
  WITH `n1`, `n2`, `n3`, CASE WHEN `n3` <= 5000 THEN COLLECT {
    UNWIND `n2` AS `n43`
    MATCH (`n43`)-[`n45`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n44`) WHERE (`n45`.`modality` = $`actual`) AND (NOT `n45`.`negated`) AND (`n44` IN `n2`)
    RETURN `n45` AS `row`
  } ELSE COLLECT {
    UNWIND `n2` AS `n46`
    MATCH (`n46`)-[`n48`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n47`) WHERE (`n48`.`modality` = $`actual`) AND (NOT `n48`.`negated`) AND (`n47` IN `n2`)
    WITH `n48` ORDER BY `n48`.`id` ASC LIMIT 5001
    RETURN `n48` AS `row`
  } END AS `n4`
  RETURN [`n1`, `n3`, COLLECT {
    UNWIND `n2` AS `n5`
    RETURN [`n5`.`id`] AS `row`
  }, COLLECT {
    UNWIND `n4` AS `n6`
    MATCH (`n7`:`Proposition` {`id`: `n6`.`id`})
    RETURN [`n7`.`id`, [`n7`.`predicate`, COLLECT {
      MATCH (`n7`)-[`n9`:`FROM`]->(`n8`:`Entity`)
      RETURN [`n8`.`id`]
    }[0], COLLECT {
      MATCH (`n7`)-[`n11`:`TO`]->(`n10`:`Entity`)
      RETURN [`n10`.`id`]
    }[0]]] AS `row`
  }] AS `row`
}[0] AS `f0`, COLLECT {
  UNWIND $`p5` AS `n58`
  MATCH (:`Record` {`id`: `n58`})-[:`IN`]->(`n56`:`Entity`)
  WITH DISTINCT `n56`, 0 AS `n57`
  WITH `n56`, `n57` ORDER BY `n57` ASC, `n56`.`nameKey` ASC, `n56`.`id` ASC LIMIT $`p8`
  WITH `n56`, `n57`, CASE WHEN (`n57` = 0) AND ($`p6` >= 1) THEN `n56` END AS `n61`
  OPTIONAL MATCH (`n61`)-[`n63`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n62`) WHERE (`n63`.`modality` = $`actual`) AND (NOT `n63`.`negated`)
  UNWIND CASE WHEN `n62` IS NOT NULL THEN [[`n56`, `n57`], [`n62`, 1]] ELSE [[`n56`, `n57`]] END AS `n64`
  WITH `n64`[0] AS `n59`, min(`n64`[1]) AS `n60`
  WITH `n59`, `n60` ORDER BY `n60` ASC, `n59`.`nameKey` ASC, `n59`.`id` ASC LIMIT $`p8`
  WITH `n59`, `n60`, CASE WHEN (`n60` = 1) AND ($`p6` >= 2) THEN `n59` END AS `n67`
  OPTIONAL MATCH (`n67`)-[`n69`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n68`) WHERE (`n69`.`modality` = $`actual`) AND (NOT `n69`.`negated`)
  UNWIND CASE WHEN `n68` IS NOT NULL THEN [[`n59`, `n60`], [`n68`, 2]] ELSE [[`n59`, `n60`]] END AS `n70`
  WITH `n70`[0] AS `n65`, min(`n70`[1]) AS `n66`
  WITH `n65`, `n66` ORDER BY `n66` ASC, `n65`.`nameKey` ASC, `n65`.`id` ASC LIMIT $`p8`
  WITH `n65`, `n66`, CASE WHEN (`n66` = 2) AND ($`p6` >= 3) THEN `n65` END AS `n73`
  OPTIONAL MATCH (`n73`)-[`n75`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n74`) WHERE (`n75`.`modality` = $`actual`) AND (NOT `n75`.`negated`)
  UNWIND CASE WHEN `n74` IS NOT NULL THEN [[`n65`, `n66`], [`n74`, 3]] ELSE [[`n65`, `n66`]] END AS `n76`
  WITH `n76`[0] AS `n71`, min(`n76`[1]) AS `n72`
  WITH `n71`, `n72` ORDER BY `n72` ASC, `n71`.`nameKey` ASC, `n71`.`id` ASC LIMIT $`p8`
  WITH `n71`, `n72`, CASE WHEN (`n72` = 3) AND ($`p6` >= 4) THEN `n71` END AS `n79`
  OPTIONAL MATCH (`n79`)-[`n81`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n80`) WHERE (`n81`.`modality` = $`actual`) AND (NOT `n81`.`negated`)
  UNWIND CASE WHEN `n80` IS NOT NULL THEN [[`n71`, `n72`], [`n80`, 4]] ELSE [[`n71`, `n72`]] END AS `n82`
  WITH `n82`[0] AS `n77`, min(`n82`[1]) AS `n78`
  WITH `n77`, `n78` ORDER BY `n78` ASC, `n77`.`nameKey` ASC, `n77`.`id` ASC LIMIT $`p8`
  WITH collect(`n77`) AS `n83`
  WITH size(`n83`) AS `n49`, `n83`[..$`p7`] AS `n50`
  WITH `n49`, `n50`, COUNT {
    UNWIND `n50` AS `n84`
    MATCH (`n84`)-[`n86`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n85`) WHERE (`n86`.`modality` = $`actual`) AND (NOT `n86`.`negated`) AND (`n85` IN `n50`)
    WITH `n86` LIMIT 5001
    RETURN `n86` AS `row`
  } AS `n51`
  WITH `n49`, `n50`, `n51`, CASE WHEN `n51` <= 5000 THEN COLLECT {
    UNWIND `n50` AS `n87`
    MATCH (`n87`)-[`n89`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n88`) WHERE (`n89`.`modality` = $`actual`) AND (NOT `n89`.`negated`) AND (`n88` IN `n50`)
    RETURN `n89` AS `row`
  } ELSE COLLECT {
    UNWIND `n50` AS `n90`
    MATCH (`n90`)-[`n92`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n91`) WHERE (`n92`.`modality` = $`actual`) AND (NOT `n92`.`negated`) AND (`n91` IN `n50`)
    WITH `n92` ORDER BY `n92`.`id` ASC LIMIT 5001
    RETURN `n92` AS `row`
  } END AS `n52`
  RETURN [`n49`, `n51`, COLLECT {
    UNWIND `n50` AS `n53`
    RETURN [CASE WHEN `n53`:`Person` THEN 0 WHEN `n53`:`Organization` THEN 1 WHEN `n53`:`Group` THEN 2 WHEN `n53`:`Country` THEN 3 WHEN `n53`:`Location` THEN 4 WHEN `n53`:`Event` THEN 5 WHEN `n53`:`Thing` THEN 6 END, `n53`.`name`] AS `row`
  }, COLLECT {
    UNWIND `n52` AS `n54`
    MATCH (`n55`:`Proposition` {`id`: `n54`.`id`})
    RETURN [`n55`.`id`, [`n55`.`predicate`]] AS `row`
  }] AS `row`
}[0] AS `f1`, COLLECT {
  UNWIND $`p9` AS `n102`
  MATCH (:`Record` {`id`: `n102`})-[:`IN`]->(`n100`:`Entity`)
  WITH DISTINCT `n100`, 0 AS `n101`
  WITH `n100`, `n101` ORDER BY `n101` ASC, `n100`.`nameKey` ASC, `n100`.`id` ASC LIMIT $`p12`
  WITH `n100`, `n101`, CASE WHEN (`n101` = 0) AND ($`p10` >= 1) THEN `n100` END AS `n105`
  OPTIONAL MATCH (`n105`)<-[:`FROM`|`TO`]-(`n107`:`Relation`)-[:`FROM`|`TO`]->(`n106`) WHERE ((`n107`.`modality` = $`p13`) AND (NOT coalesce(`n107`.`negated` = $`p14`, false)))
  UNWIND CASE WHEN `n106` IS NOT NULL THEN [[`n100`, `n101`], [`n106`, 1]] ELSE [[`n100`, `n101`]] END AS `n108`
  WITH `n108`[0] AS `n103`, min(`n108`[1]) AS `n104`
  WITH `n103`, `n104` ORDER BY `n104` ASC, `n103`.`nameKey` ASC, `n103`.`id` ASC LIMIT $`p12`
  WITH `n103`, `n104`, CASE WHEN (`n104` = 1) AND ($`p10` >= 2) THEN `n103` END AS `n111`
  OPTIONAL MATCH (`n111`)<-[:`FROM`|`TO`]-(`n113`:`Relation`)-[:`FROM`|`TO`]->(`n112`) WHERE ((`n113`.`modality` = $`p15`) AND (NOT coalesce(`n113`.`negated` = $`p16`, false)))
  UNWIND CASE WHEN `n112` IS NOT NULL THEN [[`n103`, `n104`], [`n112`, 2]] ELSE [[`n103`, `n104`]] END AS `n114`
  WITH `n114`[0] AS `n109`, min(`n114`[1]) AS `n110`
  WITH `n109`, `n110` ORDER BY `n110` ASC, `n109`.`nameKey` ASC, `n109`.`id` ASC LIMIT $`p12`
  WITH `n109`, `n110`, CASE WHEN (`n110` = 2) AND ($`p10` >= 3) THEN `n109` END AS `n117`
  OPTIONAL MATCH (`n117`)<-[:`FROM`|`TO`]-(`n119`:`Relation`)-[:`FROM`|`TO`]->(`n118`) WHERE ((`n119`.`modality` = $`p17`) AND (NOT coalesce(`n119`.`negated` = $`p18`, false)))
  UNWIND CASE WHEN `n118` IS NOT NULL THEN [[`n109`, `n110`], [`n118`, 3]] ELSE [[`n109`, `n110`]] END AS `n120`
  WITH `n120`[0] AS `n115`, min(`n120`[1]) AS `n116`
  WITH `n115`, `n116` ORDER BY `n116` ASC, `n115`.`nameKey` ASC, `n115`.`id` ASC LIMIT $`p12`
  WITH `n115`, `n116`, CASE WHEN (`n116` = 3) AND ($`p10` >= 4) THEN `n115` END AS `n123`
  OPTIONAL MATCH (`n123`)<-[:`FROM`|`TO`]-(`n125`:`Relation`)-[:`FROM`|`TO`]->(`n124`) WHERE ((`n125`.`modality` = $`p19`) AND (NOT coalesce(`n125`.`negated` = $`p20`, false)))
  UNWIND CASE WHEN `n124` IS NOT NULL THEN [[`n115`, `n116`], [`n124`, 4]] ELSE [[`n115`, `n116`]] END AS `n126`
  WITH `n126`[0] AS `n121`, min(`n126`[1]) AS `n122`
  WITH `n121`, `n122` ORDER BY `n122` ASC, `n121`.`nameKey` ASC, `n121`.`id` ASC LIMIT $`p12`
  WITH collect(`n121`) AS `n127`
  WITH size(`n127`) AS `n93`, `n127`[..$`p11`] AS `n94`
  WITH `n93`, `n94`, COUNT {
    UNWIND `n94` AS `n128`
    MATCH (`n128`)<-[:`FROM`]-(`n130`:`Relation`)-[:`TO`]->(`n129`) WHERE ((`n130`.`modality` = $`p21`) AND (NOT coalesce(`n130`.`negated` = $`p22`, false))) AND (`n129` IN `n94`)
    WITH `n130` LIMIT 5001
    RETURN `n130` AS `row`
  } AS `n95`
  WITH `n93`, `n94`, `n95`, CASE WHEN `n95` <= 5000 THEN COLLECT {
    UNWIND `n94` AS `n131`
    MATCH (`n131`)<-[:`FROM`]-(`n133`:`Relation`)-[:`TO`]->(`n132`) WHERE ((`n133`.`modality` = $`p23`) AND (NOT coalesce(`n133`.`negated` = $`p24`, false))) AND (`n132` IN `n94`)
    RETURN `n133` AS `row`
  } ELSE COLLECT {
    UNWIND `n94` AS `n134`
    MATCH (`n134`)<-[:`FROM`]-(`n136`:`Relation`)-[:`TO`]->(`n135`) WHERE ((`n136`.`modality` = $`p25`) AND (NOT coalesce(`n136`.`negated` = $`p26`, false))) AND (`n135` IN `n94`)
    WITH `n136` ORDER BY `n136`.`id` ASC LIMIT 5001
    RETURN `n136` AS `row`
  } END AS `n96`
  RETURN [`n93`, `n95`, COLLECT {
    UNWIND `n94` AS `n97`
    RETURN [`n97`.`id`] AS `row`
  }, COLLECT {
    UNWIND `n96` AS `n98`
    MATCH (`n99`:`Proposition` {`id`: `n98`.`id`})
    RETURN [`n99`.`id`, [`n99`.`predicate`, `n99`.`modality`, `n99`.`negated`]] AS `row`
  }] AS `row`
}[0] AS `f2`, COLLECT {
  UNWIND $`p27` AS `n146`
  MATCH (:`Record` {`id`: `n146`})-[:`IN`]->(`n144`:`Entity`)
  WITH DISTINCT `n144`, 0 AS `n145`
  WITH `n144`, `n145` ORDER BY `n145` ASC, `n144`.`nameKey` ASC, `n144`.`id` ASC LIMIT $`p30`
  WITH `n144`, `n145`, CASE WHEN (`n145` = 0) AND ($`p28` >= 1) THEN `n144` END AS `n149`
  OPTIONAL MATCH (`n149`)-[`n151`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n150`) WHERE (`n151`.`modality` = $`actual`) AND (NOT `n151`.`negated`)
  UNWIND CASE WHEN `n150` IS NOT NULL THEN [[`n144`, `n145`], [`n150`, 1]] ELSE [[`n144`, `n145`]] END AS `n152`
  WITH `n152`[0] AS `n147`, min(`n152`[1]) AS `n148`
  WITH `n147`, `n148` ORDER BY `n148` ASC, `n147`.`nameKey` ASC, `n147`.`id` ASC LIMIT $`p30`
  WITH `n147`, `n148`, CASE WHEN (`n148` = 1) AND ($`p28` >= 2) THEN `n147` END AS `n155`
  OPTIONAL MATCH (`n155`)-[`n157`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n156`) WHERE (`n157`.`modality` = $`actual`) AND (NOT `n157`.`negated`)
  UNWIND CASE WHEN `n156` IS NOT NULL THEN [[`n147`, `n148`], [`n156`, 2]] ELSE [[`n147`, `n148`]] END AS `n158`
  WITH `n158`[0] AS `n153`, min(`n158`[1]) AS `n154`
  WITH `n153`, `n154` ORDER BY `n154` ASC, `n153`.`nameKey` ASC, `n153`.`id` ASC LIMIT $`p30`
  WITH `n153`, `n154`, CASE WHEN (`n154` = 2) AND ($`p28` >= 3) THEN `n153` END AS `n161`
  OPTIONAL MATCH (`n161`)-[`n163`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n162`) WHERE (`n163`.`modality` = $`actual`) AND (NOT `n163`.`negated`)
  UNWIND CASE WHEN `n162` IS NOT NULL THEN [[`n153`, `n154`], [`n162`, 3]] ELSE [[`n153`, `n154`]] END AS `n164`
  WITH `n164`[0] AS `n159`, min(`n164`[1]) AS `n160`
  WITH `n159`, `n160` ORDER BY `n160` ASC, `n159`.`nameKey` ASC, `n159`.`id` ASC LIMIT $`p30`
  WITH `n159`, `n160`, CASE WHEN (`n160` = 3) AND ($`p28` >= 4) THEN `n159` END AS `n167`
  OPTIONAL MATCH (`n167`)-[`n169`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]-(`n168`) WHERE (`n169`.`modality` = $`actual`) AND (NOT `n169`.`negated`)
  UNWIND CASE WHEN `n168` IS NOT NULL THEN [[`n159`, `n160`], [`n168`, 4]] ELSE [[`n159`, `n160`]] END AS `n170`
  WITH `n170`[0] AS `n165`, min(`n170`[1]) AS `n166`
  WITH `n165`, `n166` ORDER BY `n166` ASC, `n165`.`nameKey` ASC, `n165`.`id` ASC LIMIT $`p30`
  WITH collect(`n165`) AS `n171`
  WITH size(`n171`) AS `n137`, `n171`[..$`p29`] AS `n138`
  WITH `n137`, `n138`, COUNT {
    UNWIND `n138` AS `n172`
    MATCH (`n172`)-[`n174`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n173`) WHERE (`n174`.`modality` = $`actual`) AND (NOT `n174`.`negated`) AND (`n173` IN `n138`)
    WITH `n174` LIMIT 5001
    RETURN `n174` AS `row`
  } AS `n139`
  WITH `n137`, `n138`, `n139`, CASE WHEN `n139` <= 5000 THEN COLLECT {
    UNWIND `n138` AS `n175`
    MATCH (`n175`)-[`n177`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n176`) WHERE (`n177`.`modality` = $`actual`) AND (NOT `n177`.`negated`) AND (`n176` IN `n138`)
    RETURN `n177` AS `row`
  } ELSE COLLECT {
    UNWIND `n138` AS `n178`
    MATCH (`n178`)-[`n180`:`REQUESTED_HELP_FROM`|`DEPLOYED_TO`|`CONTRIBUTED_TO`|`WITHDREW_FROM`|`OCCURRED_IN`|`IN_FORCE_IN`|`ENDED`|`ARRIVED_IN`|`MEMBER_OF`|`PARTICIPATED_IN`|`PART_OF`|`LEADS`|`HOLDS_OFFICE_IN`|`DECLARED`|`ACCUSED`|`SUPPORTS`|`MET_WITH`|`CAUSED`|`ESCALATED_TO`|`PRECEDED`]->(`n179`) WHERE (`n180`.`modality` = $`actual`) AND (NOT `n180`.`negated`) AND (`n179` IN `n138`)
    WITH `n180` ORDER BY `n180`.`id` ASC LIMIT 5001
    RETURN `n180` AS `row`
  } END AS `n140`
  RETURN [`n137`, `n139`, COLLECT {
    UNWIND `n138` AS `n141`
    RETURN [`n141`.`id`] AS `row`
  }, COLLECT {
    UNWIND `n140` AS `n142`
    MATCH (`n143`:`Proposition` {`id`: `n142`.`id`})
    RETURN [`n143`.`id`, [`n143`.`id`]] AS `row`
  }] AS `row`
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
// $p13 = "PLANNED"
// $p14 = true
// $p15 = "PLANNED"
// $p16 = true
// $p17 = "PLANNED"
// $p18 = true
// $p19 = "PLANNED"
// $p20 = true
// $p21 = "PLANNED"
// $p22 = true
// $p23 = "PLANNED"
// $p24 = true
// $p25 = "PLANNED"
// $p26 = true
// $p27 = []
// $p28 = 1
// $p29 = 100
// $p30 = 101
