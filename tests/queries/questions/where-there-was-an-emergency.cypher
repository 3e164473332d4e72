WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p12` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p12` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p15` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p16` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p16` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p19` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p20` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p20` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids5`
RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n23`:`Claim`)-[:`DATES`]->(`n1`) WHERE NOT coalesce(`n23`.`negated`, false)
      RETURN [CASE WHEN (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n23`.`whenEarliest` = `n23`.`whenLatest` THEN `n23`.`whenEarliest` = $`p0` WHEN NOT coalesce(coalesce(`n23`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n23`.`whenEarliest` IS NOT NULL) THEN ($`p0` <= `n23`.`whenLatest`) AND ((coalesce(`n23`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n23`.`whenLatest` = $`p0`)) WHEN NOT (`n23`.`whenLatest` IS NOT NULL) THEN (`n23`.`whenEarliest` <= $`p0`) AND ((coalesce(`n23`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n23`.`whenEarliest` = $`p0`)) WHEN true THEN (`n23`.`whenEarliest` <= $`p0`) AND ($`p0` <= `n23`.`whenLatest`) ELSE false END WHEN true THEN (`n23`.`modality` = $`actual`) AND (`n23`.`predicate` IN $`states`) AND (`n23`.`publishedSort` = $`p0`) ELSE false END, (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL), (`n23`.`whenLatest` IS NOT NULL) AND ((NOT (`n23`.`whenEdtf` IS NOT NULL)) OR (`n23`.`whenEdtf` IN $`unbounded`)), `n23`.`predicate` <> $`inForce`] AS `row`
    } AS `n3`, COLLECT {
      MATCH (`n24`:`Relation`) USING INDEX SEEK `n24`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n24`.`fromId` = `n1`.`id`) AND (`n24`.`predicate` = $`inForce`) AND (`n24`.`byWhen` IS NOT NULL) AND (`n24`.`modality` = $`actual`) AND (NOT coalesce(`n24`.`negated`, false))
      RETURN [`n24`.`toId`, COLLECT {
        MATCH (`n25`:`Claim`)-[:`STATES`]->(`n24`)
        RETURN [CASE WHEN (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n25`.`whenEarliest` = `n25`.`whenLatest` THEN `n25`.`whenEarliest` = $`p0` WHEN NOT coalesce(coalesce(`n25`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n25`.`whenEarliest` IS NOT NULL) THEN ($`p0` <= `n25`.`whenLatest`) AND ((coalesce(`n25`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n25`.`whenLatest` = $`p0`)) WHEN NOT (`n25`.`whenLatest` IS NOT NULL) THEN (`n25`.`whenEarliest` <= $`p0`) AND ((coalesce(`n25`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n25`.`whenEarliest` = $`p0`)) WHEN true THEN (`n25`.`whenEarliest` <= $`p0`) AND ($`p0` <= `n25`.`whenLatest`) ELSE false END WHEN true THEN (`n25`.`modality` = $`actual`) AND (`n25`.`predicate` IN $`states`) AND (`n25`.`publishedSort` = $`p0`) ELSE false END, (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL), (`n25`.`whenLatest` IS NOT NULL) AND ((NOT (`n25`.`whenEdtf` IS NOT NULL)) OR (`n25`.`whenEdtf` IN $`unbounded`)), `n25`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n4`, COLLECT {
      MATCH (`n26`:`Relation`) USING INDEX SEEK `n26`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n26`.`toId` = `n1`.`id`) AND (`n26`.`predicate` = $`ended`) AND (`n26`.`byWhen` IS NOT NULL) AND (`n26`.`modality` = $`actual`) AND (NOT coalesce(`n26`.`negated`, false))
      MATCH (`n27`:`Claim`)-[:`STATES`]->(`n26`)
      RETURN [NOT (`n26`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n26`)-[:`SCOPED_TO`]->(`n28`)
        RETURN `n28`.`id` AS `row`
      }, (NOT (`n27`.`whenEarliest` IS NOT NULL)) OR coalesce(`n27`.`whenExtent` = $`including`, false) OR coalesce(`n27`.`whenPhase` = $`end`, false) OR (`n27`.`whenEarliest` < $`p0`), (NOT (`n27`.`whenEarliest` IS NOT NULL)) OR coalesce(`n27`.`whenExtent` = $`including`, false) OR coalesce(`n27`.`whenPhase` = $`end`, false) OR (`n27`.`whenEarliest` <= $`p0`)] AS `row`
    } AS `n5`, COLLECT {
      UNWIND `ids0` AS `n8`
      RETURN [`n8`] + COLLECT {
        MATCH (:`Record` {`id`: `n8`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n29`:`Place`)
        RETURN `n29`.`id` AS `row`
      } AS `row`
    } AS `n6` WHERE CASE WHEN size(`n4`) = 0 THEN CASE WHEN any(`n19` IN `n3` WHERE `n19`[0] AND (NOT coalesce(`n19`[2], false))) THEN true WHEN any(`n20` IN `n3` WHERE `n20`[1] AND (NOT coalesce(`n20`[2], false))) THEN false WHEN true THEN any(`n21` IN `n3` WHERE `n21`[0]) ELSE false END AND (NOT coalesce(any(`n22` IN `n5` WHERE `n22`[2] AND (`n22`[0] OR (size(`n22`[1]) = 0))), false)) WHEN true THEN any(`n7` IN `n4` WHERE CASE WHEN CASE WHEN any(`n9` IN `n7`[1] WHERE `n9`[0] AND (NOT coalesce(`n9`[2], false))) THEN true WHEN any(`n10` IN `n7`[1] WHERE `n10`[1] AND (NOT coalesce(`n10`[2], false))) THEN false WHEN true THEN any(`n11` IN `n7`[1] WHERE `n11`[0]) ELSE false END THEN true WHEN any(`n12` IN `n7`[1] WHERE NOT coalesce(`n12`[1], false)) THEN CASE WHEN any(`n13` IN `n3` WHERE `n13`[0] AND (NOT coalesce(`n13`[2], false)) AND `n13`[3]) THEN true WHEN any(`n14` IN `n3` WHERE `n14`[1] AND (NOT coalesce(`n14`[2], false)) AND `n14`[3]) THEN false WHEN true THEN any(`n15` IN `n3` WHERE `n15`[0] AND `n15`[3]) ELSE false END ELSE false END AND any(`n16` IN `n6` WHERE (`n7`[0] IN `n16`) AND (NOT coalesce(any(`n17` IN `n5` WHERE `n17`[3] AND (`n17`[0] OR (size(`n17`[1]) = 0) OR any(`n18` IN `n17`[1] WHERE `n18` IN `n16`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n1`)-[`n31`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n30`) WHERE (NOT `n31`.`negated`) AND (`n30`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p13`
  RETURN [[`n1`.`label`]]
}] AS `f0`, [COLLECT {
  MATCH (`n32`:`Event`) WHERE (`n32`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n54`:`Claim`)-[:`DATES`]->(`n32`) WHERE NOT coalesce(`n54`.`negated`, false)
      RETURN [CASE WHEN (`n54`.`whenEarliest` IS NOT NULL) OR (`n54`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n54`.`whenEarliest` = `n54`.`whenLatest` THEN `n54`.`whenEarliest` = $`p14` WHEN NOT coalesce(coalesce(`n54`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n54`.`whenEarliest` IS NOT NULL) THEN ($`p14` <= `n54`.`whenLatest`) AND ((coalesce(`n54`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n54`.`whenLatest` = $`p14`)) WHEN NOT (`n54`.`whenLatest` IS NOT NULL) THEN (`n54`.`whenEarliest` <= $`p14`) AND ((coalesce(`n54`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n54`.`whenEarliest` = $`p14`)) WHEN true THEN (`n54`.`whenEarliest` <= $`p14`) AND ($`p14` <= `n54`.`whenLatest`) ELSE false END WHEN true THEN (`n54`.`modality` = $`actual`) AND (`n54`.`predicate` IN $`states`) AND (`n54`.`publishedSort` = $`p14`) ELSE false END, (`n54`.`whenEarliest` IS NOT NULL) OR (`n54`.`whenLatest` IS NOT NULL), (`n54`.`whenLatest` IS NOT NULL) AND ((NOT (`n54`.`whenEdtf` IS NOT NULL)) OR (`n54`.`whenEdtf` IN $`unbounded`)), `n54`.`predicate` <> $`inForce`] AS `row`
    } AS `n34`, COLLECT {
      MATCH (`n55`:`Relation`) USING INDEX SEEK `n55`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n55`.`fromId` = `n32`.`id`) AND (`n55`.`predicate` = $`inForce`) AND (`n55`.`byWhen` IS NOT NULL) AND (`n55`.`modality` = $`actual`) AND (NOT coalesce(`n55`.`negated`, false))
      RETURN [`n55`.`toId`, COLLECT {
        MATCH (`n56`:`Claim`)-[:`STATES`]->(`n55`)
        RETURN [CASE WHEN (`n56`.`whenEarliest` IS NOT NULL) OR (`n56`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n56`.`whenEarliest` = `n56`.`whenLatest` THEN `n56`.`whenEarliest` = $`p14` WHEN NOT coalesce(coalesce(`n56`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n56`.`whenEarliest` IS NOT NULL) THEN ($`p14` <= `n56`.`whenLatest`) AND ((coalesce(`n56`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n56`.`whenLatest` = $`p14`)) WHEN NOT (`n56`.`whenLatest` IS NOT NULL) THEN (`n56`.`whenEarliest` <= $`p14`) AND ((coalesce(`n56`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n56`.`whenEarliest` = $`p14`)) WHEN true THEN (`n56`.`whenEarliest` <= $`p14`) AND ($`p14` <= `n56`.`whenLatest`) ELSE false END WHEN true THEN (`n56`.`modality` = $`actual`) AND (`n56`.`predicate` IN $`states`) AND (`n56`.`publishedSort` = $`p14`) ELSE false END, (`n56`.`whenEarliest` IS NOT NULL) OR (`n56`.`whenLatest` IS NOT NULL), (`n56`.`whenLatest` IS NOT NULL) AND ((NOT (`n56`.`whenEdtf` IS NOT NULL)) OR (`n56`.`whenEdtf` IN $`unbounded`)), `n56`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n35`, COLLECT {
      MATCH (`n57`:`Relation`) USING INDEX SEEK `n57`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n57`.`toId` = `n32`.`id`) AND (`n57`.`predicate` = $`ended`) AND (`n57`.`byWhen` IS NOT NULL) AND (`n57`.`modality` = $`actual`) AND (NOT coalesce(`n57`.`negated`, false))
      MATCH (`n58`:`Claim`)-[:`STATES`]->(`n57`)
      RETURN [NOT (`n57`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n57`)-[:`SCOPED_TO`]->(`n59`)
        RETURN `n59`.`id` AS `row`
      }, (NOT (`n58`.`whenEarliest` IS NOT NULL)) OR coalesce(`n58`.`whenExtent` = $`including`, false) OR coalesce(`n58`.`whenPhase` = $`end`, false) OR (`n58`.`whenEarliest` < $`p14`), (NOT (`n58`.`whenEarliest` IS NOT NULL)) OR coalesce(`n58`.`whenExtent` = $`including`, false) OR coalesce(`n58`.`whenPhase` = $`end`, false) OR (`n58`.`whenEarliest` <= $`p14`)] AS `row`
    } AS `n36`, COLLECT {
      UNWIND `ids2` AS `n39`
      RETURN [`n39`] + COLLECT {
        MATCH (:`Record` {`id`: `n39`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n60`:`Place`)
        RETURN `n60`.`id` AS `row`
      } AS `row`
    } AS `n37` WHERE CASE WHEN size(`n35`) = 0 THEN CASE WHEN any(`n50` IN `n34` WHERE `n50`[0] AND (NOT coalesce(`n50`[2], false))) THEN true WHEN any(`n51` IN `n34` WHERE `n51`[1] AND (NOT coalesce(`n51`[2], false))) THEN false WHEN true THEN any(`n52` IN `n34` WHERE `n52`[0]) ELSE false END AND (NOT coalesce(any(`n53` IN `n36` WHERE `n53`[2] AND (`n53`[0] OR (size(`n53`[1]) = 0))), false)) WHEN true THEN any(`n38` IN `n35` WHERE CASE WHEN CASE WHEN any(`n40` IN `n38`[1] WHERE `n40`[0] AND (NOT coalesce(`n40`[2], false))) THEN true WHEN any(`n41` IN `n38`[1] WHERE `n41`[1] AND (NOT coalesce(`n41`[2], false))) THEN false WHEN true THEN any(`n42` IN `n38`[1] WHERE `n42`[0]) ELSE false END THEN true WHEN any(`n43` IN `n38`[1] WHERE NOT coalesce(`n43`[1], false)) THEN CASE WHEN any(`n44` IN `n34` WHERE `n44`[0] AND (NOT coalesce(`n44`[2], false)) AND `n44`[3]) THEN true WHEN any(`n45` IN `n34` WHERE `n45`[1] AND (NOT coalesce(`n45`[2], false)) AND `n45`[3]) THEN false WHEN true THEN any(`n46` IN `n34` WHERE `n46`[0] AND `n46`[3]) ELSE false END ELSE false END AND any(`n47` IN `n37` WHERE (`n38`[0] IN `n47`) AND (NOT coalesce(any(`n48` IN `n36` WHERE `n48`[3] AND (`n48`[0] OR (size(`n48`[1]) = 0) OR any(`n49` IN `n48`[1] WHERE `n49` IN `n47`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n32`)-[`n62`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n61`) WHERE (NOT `n62`.`negated`) AND (`n61`.`id` IN `ids3`)
    RETURN 1 AS `found`
  }
  WITH `n32` ORDER BY `n32`.`byWhen` ASC LIMIT $`p17`
  RETURN [[`n32`.`label`]]
}] AS `f1`, [COLLECT {
  MATCH (`n63`:`Event`) WHERE (`n63`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n85`:`Claim`)-[:`DATES`]->(`n63`) WHERE NOT coalesce(`n85`.`negated`, false)
      RETURN [CASE WHEN (`n85`.`whenEarliest` IS NOT NULL) OR (`n85`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n85`.`whenEarliest` = `n85`.`whenLatest` THEN `n85`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n85`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n85`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n85`.`whenLatest`) AND ((coalesce(`n85`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n85`.`whenLatest` = $`p18`)) WHEN NOT (`n85`.`whenLatest` IS NOT NULL) THEN (`n85`.`whenEarliest` <= $`p18`) AND ((coalesce(`n85`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n85`.`whenEarliest` = $`p18`)) WHEN true THEN (`n85`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n85`.`whenLatest`) ELSE false END WHEN true THEN (`n85`.`modality` = $`actual`) AND (`n85`.`predicate` IN $`states`) AND (`n85`.`publishedSort` = $`p18`) ELSE false END, (`n85`.`whenEarliest` IS NOT NULL) OR (`n85`.`whenLatest` IS NOT NULL), (`n85`.`whenLatest` IS NOT NULL) AND ((NOT (`n85`.`whenEdtf` IS NOT NULL)) OR (`n85`.`whenEdtf` IN $`unbounded`)), `n85`.`predicate` <> $`inForce`] AS `row`
    } AS `n65`, COLLECT {
      MATCH (`n86`:`Relation`) USING INDEX SEEK `n86`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n86`.`fromId` = `n63`.`id`) AND (`n86`.`predicate` = $`inForce`) AND (`n86`.`byWhen` IS NOT NULL) AND (`n86`.`modality` = $`actual`) AND (NOT coalesce(`n86`.`negated`, false))
      RETURN [`n86`.`toId`, COLLECT {
        MATCH (`n87`:`Claim`)-[:`STATES`]->(`n86`)
        RETURN [CASE WHEN (`n87`.`whenEarliest` IS NOT NULL) OR (`n87`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n87`.`whenEarliest` = `n87`.`whenLatest` THEN `n87`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n87`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n87`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n87`.`whenLatest`) AND ((coalesce(`n87`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n87`.`whenLatest` = $`p18`)) WHEN NOT (`n87`.`whenLatest` IS NOT NULL) THEN (`n87`.`whenEarliest` <= $`p18`) AND ((coalesce(`n87`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n87`.`whenEarliest` = $`p18`)) WHEN true THEN (`n87`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n87`.`whenLatest`) ELSE false END WHEN true THEN (`n87`.`modality` = $`actual`) AND (`n87`.`predicate` IN $`states`) AND (`n87`.`publishedSort` = $`p18`) ELSE false END, (`n87`.`whenEarliest` IS NOT NULL) OR (`n87`.`whenLatest` IS NOT NULL), (`n87`.`whenLatest` IS NOT NULL) AND ((NOT (`n87`.`whenEdtf` IS NOT NULL)) OR (`n87`.`whenEdtf` IN $`unbounded`)), `n87`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n66`, COLLECT {
      MATCH (`n88`:`Relation`) USING INDEX SEEK `n88`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n88`.`toId` = `n63`.`id`) AND (`n88`.`predicate` = $`ended`) AND (`n88`.`byWhen` IS NOT NULL) AND (`n88`.`modality` = $`actual`) AND (NOT coalesce(`n88`.`negated`, false))
      MATCH (`n89`:`Claim`)-[:`STATES`]->(`n88`)
      RETURN [NOT (`n88`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n88`)-[:`SCOPED_TO`]->(`n90`)
        RETURN `n90`.`id` AS `row`
      }, (NOT (`n89`.`whenEarliest` IS NOT NULL)) OR coalesce(`n89`.`whenExtent` = $`including`, false) OR coalesce(`n89`.`whenPhase` = $`end`, false) OR (`n89`.`whenEarliest` < $`p18`), (NOT (`n89`.`whenEarliest` IS NOT NULL)) OR coalesce(`n89`.`whenExtent` = $`including`, false) OR coalesce(`n89`.`whenPhase` = $`end`, false) OR (`n89`.`whenEarliest` <= $`p18`)] AS `row`
    } AS `n67`, COLLECT {
      UNWIND `ids4` AS `n70`
      RETURN [`n70`] + COLLECT {
        MATCH (:`Record` {`id`: `n70`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n91`:`Place`)
        RETURN `n91`.`id` AS `row`
      } AS `row`
    } AS `n68` WHERE CASE WHEN size(`n66`) = 0 THEN CASE WHEN any(`n81` IN `n65` WHERE `n81`[0] AND (NOT coalesce(`n81`[2], false))) THEN true WHEN any(`n82` IN `n65` WHERE `n82`[1] AND (NOT coalesce(`n82`[2], false))) THEN false WHEN true THEN any(`n83` IN `n65` WHERE `n83`[0]) ELSE false END AND (NOT coalesce(any(`n84` IN `n67` WHERE `n84`[2] AND (`n84`[0] OR (size(`n84`[1]) = 0))), false)) WHEN true THEN any(`n69` IN `n66` WHERE CASE WHEN CASE WHEN any(`n71` IN `n69`[1] WHERE `n71`[0] AND (NOT coalesce(`n71`[2], false))) THEN true WHEN any(`n72` IN `n69`[1] WHERE `n72`[1] AND (NOT coalesce(`n72`[2], false))) THEN false WHEN true THEN any(`n73` IN `n69`[1] WHERE `n73`[0]) ELSE false END THEN true WHEN any(`n74` IN `n69`[1] WHERE NOT coalesce(`n74`[1], false)) THEN CASE WHEN any(`n75` IN `n65` WHERE `n75`[0] AND (NOT coalesce(`n75`[2], false)) AND `n75`[3]) THEN true WHEN any(`n76` IN `n65` WHERE `n76`[1] AND (NOT coalesce(`n76`[2], false)) AND `n76`[3]) THEN false WHEN true THEN any(`n77` IN `n65` WHERE `n77`[0] AND `n77`[3]) ELSE false END ELSE false END AND any(`n78` IN `n68` WHERE (`n69`[0] IN `n78`) AND (NOT coalesce(any(`n79` IN `n67` WHERE `n79`[3] AND (`n79`[0] OR (size(`n79`[1]) = 0) OR any(`n80` IN `n79`[1] WHERE `n80` IN `n78`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n63`)-[`n93`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n92`) WHERE (NOT `n93`.`negated`) AND (`n92`.`id` IN `ids5`)
    RETURN 1 AS `found`
  }
  WITH `n63` ORDER BY `n63`.`byWhen` ASC LIMIT $`p23`
  RETURN [[`n63`.`label`, [COLLECT {
    MATCH (`n94`:`Relation`) USING INDEX SEEK `n94`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n94`.`toId` = `n63`.`id`) AND (`n94`.`predicate` = $`p21`) AND (`n94`.`byWhen` IS NOT NULL)
    WITH `n94` ORDER BY `n94`.`toId` ASC, `n94`.`predicate` ASC, `n94`.`byWhen` ASC LIMIT $`p22`
    RETURN [[[`n94`.`scopeText`], COLLECT {
      MATCH (`n94`)<-[`n97`:`STATES`]-(`n96`) WHERE `n96`.`whenExtent` IS NOT NULL
      WITH DISTINCT `n96` ORDER BY `n96`.`whenDays` ASC, `n96`.`whenSort` ASC, `n96`.`id` ASC LIMIT 101
      RETURN [`n96`.`whenText`, `n96`.`whenEdtf`, `n96`.`whenExtent`]
    }]]
  }]]]
}] AS `f2`, [COLLECT {
  MATCH (`n98`:`Relation`) USING INDEX SEEK `n98`:`Relation`(`predicate`, `byWhen`) WHERE (`n98`.`predicate` = $`p24`) AND (`n98`.`byWhen` IS NOT NULL)
  WITH `n98`.`predicate` AS `n104`, `n98`.`byWhen` AS `n105`, `n98` ORDER BY `n104` ASC, `n105` ASC LIMIT $`p25`
  OPTIONAL MATCH (`n98`)-[`n101`:`FROM`]->(`n100`:`Entity`)
  OPTIONAL MATCH (`n98`)-[`n103`:`TO`]->(`n102`:`Entity`)
  RETURN [[[`n100`.`name`], [`n102`.`label`], `n98`.`contested`]] ORDER BY `n104` ASC, `n105` ASC
}] AS `f3`;
// $p0 = "2022-01-11"
// $p1 = ["kazakhstan-2022/pavlodar"]
// $actual = "ACTUAL"
// $states = ["CONTRIBUTED_TO","IN_FORCE_IN","MEMBER_OF","PART_OF","LEADS","HOLDS_OFFICE_IN","SUPPORTS"]
// $open = ".."
// $throughout = "THROUGHOUT"
// $empty = ""
// $unbounded = ["../..","../","/.."]
// $inForce = "IN_FORCE_IN"
// $including = "INCLUDING"
// $end = "END"
// $ended = "ENDED"
// $p12 = ["kazakhstan-2022/pavlodar"]
// $p13 = 20
// $p14 = "2022-01-12"
// $p15 = ["kazakhstan-2022/pavlodar"]
// $p16 = ["kazakhstan-2022/pavlodar"]
// $p17 = 20
// $p18 = "2022-01-12"
// $p19 = ["kazakhstan-2022/almaty"]
// $p20 = ["kazakhstan-2022/almaty"]
// $p21 = "ENDED"
// $p22 = 20
// $p23 = 20
// $p24 = "DECLARED"
// $p25 = 20
