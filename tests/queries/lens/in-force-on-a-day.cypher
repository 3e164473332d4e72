WITH COLLECT {
  UNWIND $`p1` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids0`, COLLECT {
  UNWIND $`p11` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p11` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids1`, COLLECT {
  UNWIND $`p19` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids2`, COLLECT {
  UNWIND $`p22` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p22` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids3`, COLLECT {
  UNWIND $`p30` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} AS `ids4`, COLLECT {
  UNWIND $`p31` AS `id`
  OPTIONAL MATCH (:`Record` {`id`: `id`})-[:`IN`]->(`cluster`)
  RETURN coalesce(`cluster`.`id`, `id`) AS `canonical`
} + COLLECT {
  UNWIND $`p31` AS `id`
  MATCH (:`Record` {`id`: `id`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`reached`:`Place`)
  RETURN `reached`.`id` AS `canonical`
} AS `ids5`
RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n23`:`Claim`)-[:`DATES`]->(`n1`) WHERE NOT coalesce(`n23`.`negated`, false)
      RETURN [CASE WHEN (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL) THEN ((NOT (`n23`.`whenEarliest` IS NOT NULL)) OR coalesce(`n23`.`whenExtent` = $`including`, false) OR coalesce(`n23`.`whenPhase` = $`end`, false) OR (`n23`.`whenEarliest` <= $`p0`)) AND ((NOT (`n23`.`whenLatest` IS NOT NULL)) OR coalesce(`n23`.`whenExtent` = $`including`, false) OR coalesce(`n23`.`whenPhase` = $`start`, false) OR (`n23`.`whenLatest` >= $`p0`)) WHEN true THEN (`n23`.`modality` = $`actual`) AND (`n23`.`predicate` IN $`states`) AND (`n23`.`publishedSort` <= $`p0`) ELSE false END, (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL), (`n23`.`whenLatest` IS NOT NULL) AND ((NOT (`n23`.`whenEdtf` IS NOT NULL)) OR (`n23`.`whenEdtf` IN $`unbounded`)), `n23`.`predicate` <> $`inForce`] AS `row`
    } AS `n3`, COLLECT {
      MATCH (`n24`:`Relation`) USING INDEX SEEK `n24`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n24`.`fromId` = `n1`.`id`) AND (`n24`.`predicate` = $`inForce`) AND (`n24`.`byWhen` IS NOT NULL) AND (`n24`.`modality` = $`actual`) AND (NOT coalesce(`n24`.`negated`, false))
      RETURN [`n24`.`toId`, COLLECT {
        MATCH (`n25`:`Claim`)-[:`STATES`]->(`n24`)
        RETURN [CASE WHEN (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL) THEN ((NOT (`n25`.`whenEarliest` IS NOT NULL)) OR coalesce(`n25`.`whenExtent` = $`including`, false) OR coalesce(`n25`.`whenPhase` = $`end`, false) OR (`n25`.`whenEarliest` <= $`p0`)) AND ((NOT (`n25`.`whenLatest` IS NOT NULL)) OR coalesce(`n25`.`whenExtent` = $`including`, false) OR coalesce(`n25`.`whenPhase` = $`start`, false) OR (`n25`.`whenLatest` >= $`p0`)) WHEN true THEN (`n25`.`modality` = $`actual`) AND (`n25`.`predicate` IN $`states`) AND (`n25`.`publishedSort` <= $`p0`) ELSE false END, (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL), (`n25`.`whenLatest` IS NOT NULL) AND ((NOT (`n25`.`whenEdtf` IS NOT NULL)) OR (`n25`.`whenEdtf` IN $`unbounded`)), `n25`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n4`, COLLECT {
      MATCH (`n26`:`Relation`) USING INDEX SEEK `n26`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n26`.`toId` = `n1`.`id`) AND (`n26`.`predicate` = $`ended`) AND (`n26`.`byWhen` IS NOT NULL) AND (`n26`.`modality` = $`actual`) AND (NOT coalesce(`n26`.`negated`, false))
      MATCH (`n27`:`Claim`)-[:`STATES`]->(`n26`)
      RETURN [NOT (`n26`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n26`)-[:`SCOPED_TO`]->(`n28`)
        RETURN `n28`.`id` AS `row`
      }, CASE WHEN coalesce(`n27`.`whenExtent` = $`throughout`, false) AND (NOT (`n27`.`whenPhase` IS NOT NULL)) THEN coalesce(`n27`.`whenEarliest`, `n27`.`whenLatest`) ELSE `n27`.`whenLatest` END < $`p0`, CASE WHEN coalesce(`n27`.`whenExtent` = $`throughout`, false) AND (NOT (`n27`.`whenPhase` IS NOT NULL)) THEN coalesce(`n27`.`whenEarliest`, `n27`.`whenLatest`) ELSE `n27`.`whenLatest` END <= $`p0`] AS `row`
    } AS `n5`, COLLECT {
      UNWIND `ids0` AS `n8`
      RETURN [`n8`] + COLLECT {
        MATCH (:`Record` {`id`: `n8`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n29`:`Place`)
        RETURN `n29`.`id` AS `row`
      } AS `row`
    } AS `n6` WHERE CASE WHEN size(`n4`) = 0 THEN CASE WHEN any(`n19` IN `n3` WHERE `n19`[0] AND (NOT coalesce(`n19`[2], false))) THEN true WHEN any(`n20` IN `n3` WHERE `n20`[1] AND (NOT coalesce(`n20`[2], false))) THEN false WHEN true THEN any(`n21` IN `n3` WHERE `n21`[0]) ELSE false END AND (NOT coalesce(any(`n22` IN `n5` WHERE `n22`[2] AND (`n22`[0])), false)) WHEN true THEN any(`n7` IN `n4` WHERE CASE WHEN CASE WHEN any(`n9` IN `n7`[1] WHERE `n9`[0] AND (NOT coalesce(`n9`[2], false))) THEN true WHEN any(`n10` IN `n7`[1] WHERE `n10`[1] AND (NOT coalesce(`n10`[2], false))) THEN false WHEN true THEN any(`n11` IN `n7`[1] WHERE `n11`[0]) ELSE false END THEN true WHEN any(`n12` IN `n7`[1] WHERE NOT coalesce(`n12`[1], false)) THEN CASE WHEN any(`n13` IN `n3` WHERE `n13`[0] AND (NOT coalesce(`n13`[2], false)) AND `n13`[3]) THEN true WHEN any(`n14` IN `n3` WHERE `n14`[1] AND (NOT coalesce(`n14`[2], false)) AND `n14`[3]) THEN false WHEN true THEN any(`n15` IN `n3` WHERE `n15`[0] AND `n15`[3]) ELSE false END ELSE false END AND any(`n16` IN `n6` WHERE (`n7`[0] IN `n16`) AND (NOT coalesce(any(`n17` IN `n5` WHERE `n17`[3] AND (`n17`[0] OR any(`n18` IN `n17`[1] WHERE `n18` IN `n16`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n1`)-[`n31`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n30`) WHERE (NOT `n31`.`negated`) AND (`n30`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p17`
  RETURN [[`n1`.`label`, [COLLECT {
    MATCH (`n32`:`Relation`) USING INDEX SEEK `n32`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n32`.`fromId` = `n1`.`id`) AND (`n32`.`predicate` = $`p12`) AND (`n32`.`byWhen` IS NOT NULL)
    WITH `n32`.`fromId` AS `n42`, `n32`.`predicate` AS `n43`, `n32`.`byWhen` AS `n44`, `n32` ORDER BY `n42` ASC, `n43` ASC, `n44` ASC LIMIT $`p14`
    OPTIONAL MATCH (`n32`)-[`n35`:`TO`]->(`n34`:`Entity`)
    RETURN [[[`n34`.`label`], [COLLECT {
      MATCH ()<-[`n37`:`STATES`]-(`n36`) USING INDEX SEEK `n37`:`STATES`(`propositionId`, `byPublished`) WHERE (`n37`.`propositionId` = `n32`.`id`) AND (`n37`.`byPublished` IS NOT NULL)
      WITH `n37`.`propositionId` AS `n40`, `n37`.`byPublished` AS `n41`, `n36` ORDER BY `n40` ASC, `n41` ASC LIMIT $`p13`
      OPTIONAL MATCH (`n36`)-[`n39`:`PUBLISHED_IN`]->(`n38`:`Source`)
      RETURN [[[`n38`.`id`], [`n36`.`whenEdtf`, `n36`.`whenExtent`]]] ORDER BY `n40` ASC, `n41` ASC
    }]]] ORDER BY `n42` ASC, `n43` ASC, `n44` ASC
  }], [COLLECT {
    MATCH (`n45`:`Relation`) USING INDEX SEEK `n45`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n45`.`toId` = `n1`.`id`) AND (`n45`.`predicate` = $`p15`) AND (`n45`.`byWhen` IS NOT NULL)
    WITH `n45`.`toId` AS `n49`, `n45`.`predicate` AS `n50`, `n45`.`byWhen` AS `n51`, `n45` ORDER BY `n49` ASC, `n50` ASC, `n51` ASC LIMIT $`p16`
    OPTIONAL MATCH (`n45`)-[`n48`:`FROM`]->(`n47`:`Entity`)
    RETURN [[[`n47`.`label`]]] ORDER BY `n49` ASC, `n50` ASC, `n51` ASC
  }]]]
}, COUNT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n23`:`Claim`)-[:`DATES`]->(`n1`) WHERE NOT coalesce(`n23`.`negated`, false)
      RETURN [CASE WHEN (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL) THEN ((NOT (`n23`.`whenEarliest` IS NOT NULL)) OR coalesce(`n23`.`whenExtent` = $`including`, false) OR coalesce(`n23`.`whenPhase` = $`end`, false) OR (`n23`.`whenEarliest` <= $`p0`)) AND ((NOT (`n23`.`whenLatest` IS NOT NULL)) OR coalesce(`n23`.`whenExtent` = $`including`, false) OR coalesce(`n23`.`whenPhase` = $`start`, false) OR (`n23`.`whenLatest` >= $`p0`)) WHEN true THEN (`n23`.`modality` = $`actual`) AND (`n23`.`predicate` IN $`states`) AND (`n23`.`publishedSort` <= $`p0`) ELSE false END, (`n23`.`whenEarliest` IS NOT NULL) OR (`n23`.`whenLatest` IS NOT NULL), (`n23`.`whenLatest` IS NOT NULL) AND ((NOT (`n23`.`whenEdtf` IS NOT NULL)) OR (`n23`.`whenEdtf` IN $`unbounded`)), `n23`.`predicate` <> $`inForce`] AS `row`
    } AS `n3`, COLLECT {
      MATCH (`n24`:`Relation`) USING INDEX SEEK `n24`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n24`.`fromId` = `n1`.`id`) AND (`n24`.`predicate` = $`inForce`) AND (`n24`.`byWhen` IS NOT NULL) AND (`n24`.`modality` = $`actual`) AND (NOT coalesce(`n24`.`negated`, false))
      RETURN [`n24`.`toId`, COLLECT {
        MATCH (`n25`:`Claim`)-[:`STATES`]->(`n24`)
        RETURN [CASE WHEN (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL) THEN ((NOT (`n25`.`whenEarliest` IS NOT NULL)) OR coalesce(`n25`.`whenExtent` = $`including`, false) OR coalesce(`n25`.`whenPhase` = $`end`, false) OR (`n25`.`whenEarliest` <= $`p0`)) AND ((NOT (`n25`.`whenLatest` IS NOT NULL)) OR coalesce(`n25`.`whenExtent` = $`including`, false) OR coalesce(`n25`.`whenPhase` = $`start`, false) OR (`n25`.`whenLatest` >= $`p0`)) WHEN true THEN (`n25`.`modality` = $`actual`) AND (`n25`.`predicate` IN $`states`) AND (`n25`.`publishedSort` <= $`p0`) ELSE false END, (`n25`.`whenEarliest` IS NOT NULL) OR (`n25`.`whenLatest` IS NOT NULL), (`n25`.`whenLatest` IS NOT NULL) AND ((NOT (`n25`.`whenEdtf` IS NOT NULL)) OR (`n25`.`whenEdtf` IN $`unbounded`)), `n25`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n4`, COLLECT {
      MATCH (`n26`:`Relation`) USING INDEX SEEK `n26`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n26`.`toId` = `n1`.`id`) AND (`n26`.`predicate` = $`ended`) AND (`n26`.`byWhen` IS NOT NULL) AND (`n26`.`modality` = $`actual`) AND (NOT coalesce(`n26`.`negated`, false))
      MATCH (`n27`:`Claim`)-[:`STATES`]->(`n26`)
      RETURN [NOT (`n26`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n26`)-[:`SCOPED_TO`]->(`n28`)
        RETURN `n28`.`id` AS `row`
      }, CASE WHEN coalesce(`n27`.`whenExtent` = $`throughout`, false) AND (NOT (`n27`.`whenPhase` IS NOT NULL)) THEN coalesce(`n27`.`whenEarliest`, `n27`.`whenLatest`) ELSE `n27`.`whenLatest` END < $`p0`, CASE WHEN coalesce(`n27`.`whenExtent` = $`throughout`, false) AND (NOT (`n27`.`whenPhase` IS NOT NULL)) THEN coalesce(`n27`.`whenEarliest`, `n27`.`whenLatest`) ELSE `n27`.`whenLatest` END <= $`p0`] AS `row`
    } AS `n5`, COLLECT {
      UNWIND `ids0` AS `n8`
      RETURN [`n8`] + COLLECT {
        MATCH (:`Record` {`id`: `n8`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n29`:`Place`)
        RETURN `n29`.`id` AS `row`
      } AS `row`
    } AS `n6` WHERE CASE WHEN size(`n4`) = 0 THEN CASE WHEN any(`n19` IN `n3` WHERE `n19`[0] AND (NOT coalesce(`n19`[2], false))) THEN true WHEN any(`n20` IN `n3` WHERE `n20`[1] AND (NOT coalesce(`n20`[2], false))) THEN false WHEN true THEN any(`n21` IN `n3` WHERE `n21`[0]) ELSE false END AND (NOT coalesce(any(`n22` IN `n5` WHERE `n22`[2] AND (`n22`[0])), false)) WHEN true THEN any(`n7` IN `n4` WHERE CASE WHEN CASE WHEN any(`n9` IN `n7`[1] WHERE `n9`[0] AND (NOT coalesce(`n9`[2], false))) THEN true WHEN any(`n10` IN `n7`[1] WHERE `n10`[1] AND (NOT coalesce(`n10`[2], false))) THEN false WHEN true THEN any(`n11` IN `n7`[1] WHERE `n11`[0]) ELSE false END THEN true WHEN any(`n12` IN `n7`[1] WHERE NOT coalesce(`n12`[1], false)) THEN CASE WHEN any(`n13` IN `n3` WHERE `n13`[0] AND (NOT coalesce(`n13`[2], false)) AND `n13`[3]) THEN true WHEN any(`n14` IN `n3` WHERE `n14`[1] AND (NOT coalesce(`n14`[2], false)) AND `n14`[3]) THEN false WHEN true THEN any(`n15` IN `n3` WHERE `n15`[0] AND `n15`[3]) ELSE false END ELSE false END AND any(`n16` IN `n6` WHERE (`n7`[0] IN `n16`) AND (NOT coalesce(any(`n17` IN `n5` WHERE `n17`[3] AND (`n17`[0] OR any(`n18` IN `n17`[1] WHERE `n18` IN `n16`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n1`)-[`n31`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n30`) WHERE (NOT `n31`.`negated`) AND (`n30`.`id` IN `ids1`)
    RETURN 1 AS `found`
  }
  RETURN `n1`
}] AS `f0`, [COLLECT {
  MATCH (`n52`:`Event`) WHERE (`n52`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n74`:`Claim`)-[:`DATES`]->(`n52`) WHERE NOT coalesce(`n74`.`negated`, false)
      RETURN [CASE WHEN (`n74`.`whenEarliest` IS NOT NULL) OR (`n74`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n74`.`whenEarliest` = `n74`.`whenLatest` THEN `n74`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n74`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n74`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n74`.`whenLatest`) AND ((coalesce(`n74`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n74`.`whenLatest` = $`p18`)) WHEN NOT (`n74`.`whenLatest` IS NOT NULL) THEN (`n74`.`whenEarliest` <= $`p18`) AND ((coalesce(`n74`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n74`.`whenEarliest` = $`p18`)) WHEN true THEN (`n74`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n74`.`whenLatest`) ELSE false END WHEN true THEN (`n74`.`modality` = $`actual`) AND (`n74`.`predicate` IN $`states`) AND (`n74`.`publishedSort` = $`p18`) ELSE false END, (`n74`.`whenEarliest` IS NOT NULL) OR (`n74`.`whenLatest` IS NOT NULL), (`n74`.`whenLatest` IS NOT NULL) AND ((NOT (`n74`.`whenEdtf` IS NOT NULL)) OR (`n74`.`whenEdtf` IN $`unbounded`)), `n74`.`predicate` <> $`inForce`] AS `row`
    } AS `n54`, COLLECT {
      MATCH (`n75`:`Relation`) USING INDEX SEEK `n75`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n75`.`fromId` = `n52`.`id`) AND (`n75`.`predicate` = $`inForce`) AND (`n75`.`byWhen` IS NOT NULL) AND (`n75`.`modality` = $`actual`) AND (NOT coalesce(`n75`.`negated`, false))
      RETURN [`n75`.`toId`, COLLECT {
        MATCH (`n76`:`Claim`)-[:`STATES`]->(`n75`)
        RETURN [CASE WHEN (`n76`.`whenEarliest` IS NOT NULL) OR (`n76`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n76`.`whenEarliest` = `n76`.`whenLatest` THEN `n76`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n76`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n76`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n76`.`whenLatest`) AND ((coalesce(`n76`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n76`.`whenLatest` = $`p18`)) WHEN NOT (`n76`.`whenLatest` IS NOT NULL) THEN (`n76`.`whenEarliest` <= $`p18`) AND ((coalesce(`n76`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n76`.`whenEarliest` = $`p18`)) WHEN true THEN (`n76`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n76`.`whenLatest`) ELSE false END WHEN true THEN (`n76`.`modality` = $`actual`) AND (`n76`.`predicate` IN $`states`) AND (`n76`.`publishedSort` = $`p18`) ELSE false END, (`n76`.`whenEarliest` IS NOT NULL) OR (`n76`.`whenLatest` IS NOT NULL), (`n76`.`whenLatest` IS NOT NULL) AND ((NOT (`n76`.`whenEdtf` IS NOT NULL)) OR (`n76`.`whenEdtf` IN $`unbounded`)), `n76`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n55`, COLLECT {
      MATCH (`n77`:`Relation`) USING INDEX SEEK `n77`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n77`.`toId` = `n52`.`id`) AND (`n77`.`predicate` = $`ended`) AND (`n77`.`byWhen` IS NOT NULL) AND (`n77`.`modality` = $`actual`) AND (NOT coalesce(`n77`.`negated`, false))
      MATCH (`n78`:`Claim`)-[:`STATES`]->(`n77`)
      RETURN [NOT (`n77`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n77`)-[:`SCOPED_TO`]->(`n79`)
        RETURN `n79`.`id` AS `row`
      }, (NOT (`n78`.`whenEarliest` IS NOT NULL)) OR coalesce(`n78`.`whenExtent` = $`including`, false) OR coalesce(`n78`.`whenPhase` = $`end`, false) OR (`n78`.`whenEarliest` < $`p18`), (NOT (`n78`.`whenEarliest` IS NOT NULL)) OR coalesce(`n78`.`whenExtent` = $`including`, false) OR coalesce(`n78`.`whenPhase` = $`end`, false) OR (`n78`.`whenEarliest` <= $`p18`)] AS `row`
    } AS `n56`, COLLECT {
      UNWIND `ids2` AS `n59`
      RETURN [`n59`] + COLLECT {
        MATCH (:`Record` {`id`: `n59`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n80`:`Place`)
        RETURN `n80`.`id` AS `row`
      } AS `row`
    } AS `n57` WHERE CASE WHEN size(`n55`) = 0 THEN CASE WHEN any(`n70` IN `n54` WHERE `n70`[0] AND (NOT coalesce(`n70`[2], false))) THEN true WHEN any(`n71` IN `n54` WHERE `n71`[1] AND (NOT coalesce(`n71`[2], false))) THEN false WHEN true THEN any(`n72` IN `n54` WHERE `n72`[0]) ELSE false END AND (NOT coalesce(any(`n73` IN `n56` WHERE `n73`[2] AND (`n73`[0] OR (size(`n73`[1]) = 0))), false)) WHEN true THEN any(`n58` IN `n55` WHERE CASE WHEN CASE WHEN any(`n60` IN `n58`[1] WHERE `n60`[0] AND (NOT coalesce(`n60`[2], false))) THEN true WHEN any(`n61` IN `n58`[1] WHERE `n61`[1] AND (NOT coalesce(`n61`[2], false))) THEN false WHEN true THEN any(`n62` IN `n58`[1] WHERE `n62`[0]) ELSE false END THEN true WHEN any(`n63` IN `n58`[1] WHERE NOT coalesce(`n63`[1], false)) THEN CASE WHEN any(`n64` IN `n54` WHERE `n64`[0] AND (NOT coalesce(`n64`[2], false)) AND `n64`[3]) THEN true WHEN any(`n65` IN `n54` WHERE `n65`[1] AND (NOT coalesce(`n65`[2], false)) AND `n65`[3]) THEN false WHEN true THEN any(`n66` IN `n54` WHERE `n66`[0] AND `n66`[3]) ELSE false END ELSE false END AND any(`n67` IN `n57` WHERE (`n58`[0] IN `n67`) AND (NOT coalesce(any(`n68` IN `n56` WHERE `n68`[3] AND (`n68`[0] OR (size(`n68`[1]) = 0) OR any(`n69` IN `n68`[1] WHERE `n69` IN `n67`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n52`)-[`n82`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n81`) WHERE (NOT `n82`.`negated`) AND (`n81`.`id` IN `ids3`)
    RETURN 1 AS `found`
  }
  WITH `n52` ORDER BY `n52`.`byWhen` ASC LIMIT $`p28`
  RETURN [[`n52`.`label`, [COLLECT {
    MATCH (`n83`:`Relation`) USING INDEX SEEK `n83`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n83`.`fromId` = `n52`.`id`) AND (`n83`.`predicate` = $`p23`) AND (`n83`.`byWhen` IS NOT NULL)
    WITH `n83`.`fromId` AS `n93`, `n83`.`predicate` AS `n94`, `n83`.`byWhen` AS `n95`, `n83` ORDER BY `n93` ASC, `n94` ASC, `n95` ASC LIMIT $`p25`
    OPTIONAL MATCH (`n83`)-[`n86`:`TO`]->(`n85`:`Entity`)
    RETURN [[[`n85`.`label`], [COLLECT {
      MATCH ()<-[`n88`:`STATES`]-(`n87`) USING INDEX SEEK `n88`:`STATES`(`propositionId`, `byPublished`) WHERE (`n88`.`propositionId` = `n83`.`id`) AND (`n88`.`byPublished` IS NOT NULL)
      WITH `n88`.`propositionId` AS `n91`, `n88`.`byPublished` AS `n92`, `n87` ORDER BY `n91` ASC, `n92` ASC LIMIT $`p24`
      OPTIONAL MATCH (`n87`)-[`n90`:`PUBLISHED_IN`]->(`n89`:`Source`)
      RETURN [[[`n89`.`id`], [`n87`.`whenEdtf`, `n87`.`whenExtent`]]] ORDER BY `n91` ASC, `n92` ASC
    }]]] ORDER BY `n93` ASC, `n94` ASC, `n95` ASC
  }], [COLLECT {
    MATCH (`n96`:`Relation`) USING INDEX SEEK `n96`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n96`.`toId` = `n52`.`id`) AND (`n96`.`predicate` = $`p26`) AND (`n96`.`byWhen` IS NOT NULL)
    WITH `n96`.`toId` AS `n100`, `n96`.`predicate` AS `n101`, `n96`.`byWhen` AS `n102`, `n96` ORDER BY `n100` ASC, `n101` ASC, `n102` ASC LIMIT $`p27`
    OPTIONAL MATCH (`n96`)-[`n99`:`FROM`]->(`n98`:`Entity`)
    RETURN [[[`n98`.`label`]]] ORDER BY `n100` ASC, `n101` ASC, `n102` ASC
  }]]]
}, COUNT {
  MATCH (`n52`:`Event`) WHERE (`n52`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n74`:`Claim`)-[:`DATES`]->(`n52`) WHERE NOT coalesce(`n74`.`negated`, false)
      RETURN [CASE WHEN (`n74`.`whenEarliest` IS NOT NULL) OR (`n74`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n74`.`whenEarliest` = `n74`.`whenLatest` THEN `n74`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n74`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n74`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n74`.`whenLatest`) AND ((coalesce(`n74`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n74`.`whenLatest` = $`p18`)) WHEN NOT (`n74`.`whenLatest` IS NOT NULL) THEN (`n74`.`whenEarliest` <= $`p18`) AND ((coalesce(`n74`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n74`.`whenEarliest` = $`p18`)) WHEN true THEN (`n74`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n74`.`whenLatest`) ELSE false END WHEN true THEN (`n74`.`modality` = $`actual`) AND (`n74`.`predicate` IN $`states`) AND (`n74`.`publishedSort` = $`p18`) ELSE false END, (`n74`.`whenEarliest` IS NOT NULL) OR (`n74`.`whenLatest` IS NOT NULL), (`n74`.`whenLatest` IS NOT NULL) AND ((NOT (`n74`.`whenEdtf` IS NOT NULL)) OR (`n74`.`whenEdtf` IN $`unbounded`)), `n74`.`predicate` <> $`inForce`] AS `row`
    } AS `n54`, COLLECT {
      MATCH (`n75`:`Relation`) USING INDEX SEEK `n75`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n75`.`fromId` = `n52`.`id`) AND (`n75`.`predicate` = $`inForce`) AND (`n75`.`byWhen` IS NOT NULL) AND (`n75`.`modality` = $`actual`) AND (NOT coalesce(`n75`.`negated`, false))
      RETURN [`n75`.`toId`, COLLECT {
        MATCH (`n76`:`Claim`)-[:`STATES`]->(`n75`)
        RETURN [CASE WHEN (`n76`.`whenEarliest` IS NOT NULL) OR (`n76`.`whenLatest` IS NOT NULL) THEN CASE WHEN `n76`.`whenEarliest` = `n76`.`whenLatest` THEN `n76`.`whenEarliest` = $`p18` WHEN NOT coalesce(coalesce(`n76`.`whenExtent` = $`throughout`, false), false) THEN false WHEN NOT (`n76`.`whenEarliest` IS NOT NULL) THEN ($`p18` <= `n76`.`whenLatest`) AND ((coalesce(`n76`.`whenEdtf`, $`empty`) STARTS WITH $`open`) OR (`n76`.`whenLatest` = $`p18`)) WHEN NOT (`n76`.`whenLatest` IS NOT NULL) THEN (`n76`.`whenEarliest` <= $`p18`) AND ((coalesce(`n76`.`whenEdtf`, $`empty`) ENDS WITH $`open`) OR (`n76`.`whenEarliest` = $`p18`)) WHEN true THEN (`n76`.`whenEarliest` <= $`p18`) AND ($`p18` <= `n76`.`whenLatest`) ELSE false END WHEN true THEN (`n76`.`modality` = $`actual`) AND (`n76`.`predicate` IN $`states`) AND (`n76`.`publishedSort` = $`p18`) ELSE false END, (`n76`.`whenEarliest` IS NOT NULL) OR (`n76`.`whenLatest` IS NOT NULL), (`n76`.`whenLatest` IS NOT NULL) AND ((NOT (`n76`.`whenEdtf` IS NOT NULL)) OR (`n76`.`whenEdtf` IN $`unbounded`)), `n76`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n55`, COLLECT {
      MATCH (`n77`:`Relation`) USING INDEX SEEK `n77`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n77`.`toId` = `n52`.`id`) AND (`n77`.`predicate` = $`ended`) AND (`n77`.`byWhen` IS NOT NULL) AND (`n77`.`modality` = $`actual`) AND (NOT coalesce(`n77`.`negated`, false))
      MATCH (`n78`:`Claim`)-[:`STATES`]->(`n77`)
      RETURN [NOT (`n77`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n77`)-[:`SCOPED_TO`]->(`n79`)
        RETURN `n79`.`id` AS `row`
      }, (NOT (`n78`.`whenEarliest` IS NOT NULL)) OR coalesce(`n78`.`whenExtent` = $`including`, false) OR coalesce(`n78`.`whenPhase` = $`end`, false) OR (`n78`.`whenEarliest` < $`p18`), (NOT (`n78`.`whenEarliest` IS NOT NULL)) OR coalesce(`n78`.`whenExtent` = $`including`, false) OR coalesce(`n78`.`whenPhase` = $`end`, false) OR (`n78`.`whenEarliest` <= $`p18`)] AS `row`
    } AS `n56`, COLLECT {
      UNWIND `ids2` AS `n59`
      RETURN [`n59`] + COLLECT {
        MATCH (:`Record` {`id`: `n59`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n80`:`Place`)
        RETURN `n80`.`id` AS `row`
      } AS `row`
    } AS `n57` WHERE CASE WHEN size(`n55`) = 0 THEN CASE WHEN any(`n70` IN `n54` WHERE `n70`[0] AND (NOT coalesce(`n70`[2], false))) THEN true WHEN any(`n71` IN `n54` WHERE `n71`[1] AND (NOT coalesce(`n71`[2], false))) THEN false WHEN true THEN any(`n72` IN `n54` WHERE `n72`[0]) ELSE false END AND (NOT coalesce(any(`n73` IN `n56` WHERE `n73`[2] AND (`n73`[0] OR (size(`n73`[1]) = 0))), false)) WHEN true THEN any(`n58` IN `n55` WHERE CASE WHEN CASE WHEN any(`n60` IN `n58`[1] WHERE `n60`[0] AND (NOT coalesce(`n60`[2], false))) THEN true WHEN any(`n61` IN `n58`[1] WHERE `n61`[1] AND (NOT coalesce(`n61`[2], false))) THEN false WHEN true THEN any(`n62` IN `n58`[1] WHERE `n62`[0]) ELSE false END THEN true WHEN any(`n63` IN `n58`[1] WHERE NOT coalesce(`n63`[1], false)) THEN CASE WHEN any(`n64` IN `n54` WHERE `n64`[0] AND (NOT coalesce(`n64`[2], false)) AND `n64`[3]) THEN true WHEN any(`n65` IN `n54` WHERE `n65`[1] AND (NOT coalesce(`n65`[2], false)) AND `n65`[3]) THEN false WHEN true THEN any(`n66` IN `n54` WHERE `n66`[0] AND `n66`[3]) ELSE false END ELSE false END AND any(`n67` IN `n57` WHERE (`n58`[0] IN `n67`) AND (NOT coalesce(any(`n68` IN `n56` WHERE `n68`[3] AND (`n68`[0] OR (size(`n68`[1]) = 0) OR any(`n69` IN `n68`[1] WHERE `n69` IN `n67`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n52`)-[`n82`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n81`) WHERE (NOT `n82`.`negated`) AND (`n81`.`id` IN `ids3`)
    RETURN 1 AS `found`
  }
  RETURN `n52`
}] AS `f1`, [COLLECT {
  MATCH (`n103`:`Event`) WHERE (`n103`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n125`:`Claim`)-[:`DATES`]->(`n103`) WHERE NOT coalesce(`n125`.`negated`, false)
      RETURN [CASE WHEN (`n125`.`whenEarliest` IS NOT NULL) OR (`n125`.`whenLatest` IS NOT NULL) THEN ((NOT (`n125`.`whenEarliest` IS NOT NULL)) OR coalesce(`n125`.`whenExtent` = $`including`, false) OR coalesce(`n125`.`whenPhase` = $`end`, false) OR (`n125`.`whenEarliest` <= $`p29`)) AND ((NOT (`n125`.`whenLatest` IS NOT NULL)) OR coalesce(`n125`.`whenExtent` = $`including`, false) OR coalesce(`n125`.`whenPhase` = $`start`, false) OR (`n125`.`whenLatest` >= $`p29`)) WHEN true THEN (`n125`.`modality` = $`actual`) AND (`n125`.`predicate` IN $`states`) AND (`n125`.`publishedSort` <= $`p29`) ELSE false END, (`n125`.`whenEarliest` IS NOT NULL) OR (`n125`.`whenLatest` IS NOT NULL), (`n125`.`whenLatest` IS NOT NULL) AND ((NOT (`n125`.`whenEdtf` IS NOT NULL)) OR (`n125`.`whenEdtf` IN $`unbounded`)), `n125`.`predicate` <> $`inForce`] AS `row`
    } AS `n105`, COLLECT {
      MATCH (`n126`:`Relation`) USING INDEX SEEK `n126`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n126`.`fromId` = `n103`.`id`) AND (`n126`.`predicate` = $`inForce`) AND (`n126`.`byWhen` IS NOT NULL) AND (`n126`.`modality` = $`actual`) AND (NOT coalesce(`n126`.`negated`, false))
      RETURN [`n126`.`toId`, COLLECT {
        MATCH (`n127`:`Claim`)-[:`STATES`]->(`n126`)
        RETURN [CASE WHEN (`n127`.`whenEarliest` IS NOT NULL) OR (`n127`.`whenLatest` IS NOT NULL) THEN ((NOT (`n127`.`whenEarliest` IS NOT NULL)) OR coalesce(`n127`.`whenExtent` = $`including`, false) OR coalesce(`n127`.`whenPhase` = $`end`, false) OR (`n127`.`whenEarliest` <= $`p29`)) AND ((NOT (`n127`.`whenLatest` IS NOT NULL)) OR coalesce(`n127`.`whenExtent` = $`including`, false) OR coalesce(`n127`.`whenPhase` = $`start`, false) OR (`n127`.`whenLatest` >= $`p29`)) WHEN true THEN (`n127`.`modality` = $`actual`) AND (`n127`.`predicate` IN $`states`) AND (`n127`.`publishedSort` <= $`p29`) ELSE false END, (`n127`.`whenEarliest` IS NOT NULL) OR (`n127`.`whenLatest` IS NOT NULL), (`n127`.`whenLatest` IS NOT NULL) AND ((NOT (`n127`.`whenEdtf` IS NOT NULL)) OR (`n127`.`whenEdtf` IN $`unbounded`)), `n127`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n106`, COLLECT {
      MATCH (`n128`:`Relation`) USING INDEX SEEK `n128`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n128`.`toId` = `n103`.`id`) AND (`n128`.`predicate` = $`ended`) AND (`n128`.`byWhen` IS NOT NULL) AND (`n128`.`modality` = $`actual`) AND (NOT coalesce(`n128`.`negated`, false))
      MATCH (`n129`:`Claim`)-[:`STATES`]->(`n128`)
      RETURN [NOT (`n128`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n128`)-[:`SCOPED_TO`]->(`n130`)
        RETURN `n130`.`id` AS `row`
      }, CASE WHEN coalesce(`n129`.`whenExtent` = $`throughout`, false) AND (NOT (`n129`.`whenPhase` IS NOT NULL)) THEN coalesce(`n129`.`whenEarliest`, `n129`.`whenLatest`) ELSE `n129`.`whenLatest` END < $`p29`, CASE WHEN coalesce(`n129`.`whenExtent` = $`throughout`, false) AND (NOT (`n129`.`whenPhase` IS NOT NULL)) THEN coalesce(`n129`.`whenEarliest`, `n129`.`whenLatest`) ELSE `n129`.`whenLatest` END <= $`p29`] AS `row`
    } AS `n107`, COLLECT {
      UNWIND `ids4` AS `n110`
      RETURN [`n110`] + COLLECT {
        MATCH (:`Record` {`id`: `n110`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n131`:`Place`)
        RETURN `n131`.`id` AS `row`
      } AS `row`
    } AS `n108` WHERE CASE WHEN size(`n106`) = 0 THEN CASE WHEN any(`n121` IN `n105` WHERE `n121`[0] AND (NOT coalesce(`n121`[2], false))) THEN true WHEN any(`n122` IN `n105` WHERE `n122`[1] AND (NOT coalesce(`n122`[2], false))) THEN false WHEN true THEN any(`n123` IN `n105` WHERE `n123`[0]) ELSE false END AND (NOT coalesce(any(`n124` IN `n107` WHERE `n124`[2] AND (`n124`[0])), false)) WHEN true THEN any(`n109` IN `n106` WHERE CASE WHEN CASE WHEN any(`n111` IN `n109`[1] WHERE `n111`[0] AND (NOT coalesce(`n111`[2], false))) THEN true WHEN any(`n112` IN `n109`[1] WHERE `n112`[1] AND (NOT coalesce(`n112`[2], false))) THEN false WHEN true THEN any(`n113` IN `n109`[1] WHERE `n113`[0]) ELSE false END THEN true WHEN any(`n114` IN `n109`[1] WHERE NOT coalesce(`n114`[1], false)) THEN CASE WHEN any(`n115` IN `n105` WHERE `n115`[0] AND (NOT coalesce(`n115`[2], false)) AND `n115`[3]) THEN true WHEN any(`n116` IN `n105` WHERE `n116`[1] AND (NOT coalesce(`n116`[2], false)) AND `n116`[3]) THEN false WHEN true THEN any(`n117` IN `n105` WHERE `n117`[0] AND `n117`[3]) ELSE false END ELSE false END AND any(`n118` IN `n108` WHERE (`n109`[0] IN `n118`) AND (NOT coalesce(any(`n119` IN `n107` WHERE `n119`[3] AND (`n119`[0] OR any(`n120` IN `n119`[1] WHERE `n120` IN `n118`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n103`)-[`n133`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n132`) WHERE (NOT `n133`.`negated`) AND (`n132`.`id` IN `ids5`)
    RETURN 1 AS `found`
  }
  WITH `n103` ORDER BY `n103`.`byWhen` ASC LIMIT $`p37`
  RETURN [[`n103`.`label`, [COLLECT {
    MATCH (`n134`:`Relation`) USING INDEX SEEK `n134`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n134`.`fromId` = `n103`.`id`) AND (`n134`.`predicate` = $`p32`) AND (`n134`.`byWhen` IS NOT NULL)
    WITH `n134`.`fromId` AS `n144`, `n134`.`predicate` AS `n145`, `n134`.`byWhen` AS `n146`, `n134` ORDER BY `n144` ASC, `n145` ASC, `n146` ASC LIMIT $`p34`
    OPTIONAL MATCH (`n134`)-[`n137`:`TO`]->(`n136`:`Entity`)
    RETURN [[[`n136`.`label`], [COLLECT {
      MATCH ()<-[`n139`:`STATES`]-(`n138`) USING INDEX SEEK `n139`:`STATES`(`propositionId`, `byPublished`) WHERE (`n139`.`propositionId` = `n134`.`id`) AND (`n139`.`byPublished` IS NOT NULL)
      WITH `n139`.`propositionId` AS `n142`, `n139`.`byPublished` AS `n143`, `n138` ORDER BY `n142` ASC, `n143` ASC LIMIT $`p33`
      OPTIONAL MATCH (`n138`)-[`n141`:`PUBLISHED_IN`]->(`n140`:`Source`)
      RETURN [[[`n140`.`id`], [`n138`.`whenEdtf`, `n138`.`whenExtent`]]] ORDER BY `n142` ASC, `n143` ASC
    }]]] ORDER BY `n144` ASC, `n145` ASC, `n146` ASC
  }], [COLLECT {
    MATCH (`n147`:`Relation`) USING INDEX SEEK `n147`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n147`.`toId` = `n103`.`id`) AND (`n147`.`predicate` = $`p35`) AND (`n147`.`byWhen` IS NOT NULL)
    WITH `n147`.`toId` AS `n151`, `n147`.`predicate` AS `n152`, `n147`.`byWhen` AS `n153`, `n147` ORDER BY `n151` ASC, `n152` ASC, `n153` ASC LIMIT $`p36`
    OPTIONAL MATCH (`n147`)-[`n150`:`FROM`]->(`n149`:`Entity`)
    RETURN [[[`n149`.`label`]]] ORDER BY `n151` ASC, `n152` ASC, `n153` ASC
  }]]]
}, COUNT {
  MATCH (`n103`:`Event`) WHERE (`n103`.`byWhen` IS NOT NULL) AND EXISTS {
    WITH COLLECT {
      MATCH (`n125`:`Claim`)-[:`DATES`]->(`n103`) WHERE NOT coalesce(`n125`.`negated`, false)
      RETURN [CASE WHEN (`n125`.`whenEarliest` IS NOT NULL) OR (`n125`.`whenLatest` IS NOT NULL) THEN ((NOT (`n125`.`whenEarliest` IS NOT NULL)) OR coalesce(`n125`.`whenExtent` = $`including`, false) OR coalesce(`n125`.`whenPhase` = $`end`, false) OR (`n125`.`whenEarliest` <= $`p29`)) AND ((NOT (`n125`.`whenLatest` IS NOT NULL)) OR coalesce(`n125`.`whenExtent` = $`including`, false) OR coalesce(`n125`.`whenPhase` = $`start`, false) OR (`n125`.`whenLatest` >= $`p29`)) WHEN true THEN (`n125`.`modality` = $`actual`) AND (`n125`.`predicate` IN $`states`) AND (`n125`.`publishedSort` <= $`p29`) ELSE false END, (`n125`.`whenEarliest` IS NOT NULL) OR (`n125`.`whenLatest` IS NOT NULL), (`n125`.`whenLatest` IS NOT NULL) AND ((NOT (`n125`.`whenEdtf` IS NOT NULL)) OR (`n125`.`whenEdtf` IN $`unbounded`)), `n125`.`predicate` <> $`inForce`] AS `row`
    } AS `n105`, COLLECT {
      MATCH (`n126`:`Relation`) USING INDEX SEEK `n126`:`Relation`(`fromId`, `predicate`, `byWhen`) WHERE (`n126`.`fromId` = `n103`.`id`) AND (`n126`.`predicate` = $`inForce`) AND (`n126`.`byWhen` IS NOT NULL) AND (`n126`.`modality` = $`actual`) AND (NOT coalesce(`n126`.`negated`, false))
      RETURN [`n126`.`toId`, COLLECT {
        MATCH (`n127`:`Claim`)-[:`STATES`]->(`n126`)
        RETURN [CASE WHEN (`n127`.`whenEarliest` IS NOT NULL) OR (`n127`.`whenLatest` IS NOT NULL) THEN ((NOT (`n127`.`whenEarliest` IS NOT NULL)) OR coalesce(`n127`.`whenExtent` = $`including`, false) OR coalesce(`n127`.`whenPhase` = $`end`, false) OR (`n127`.`whenEarliest` <= $`p29`)) AND ((NOT (`n127`.`whenLatest` IS NOT NULL)) OR coalesce(`n127`.`whenExtent` = $`including`, false) OR coalesce(`n127`.`whenPhase` = $`start`, false) OR (`n127`.`whenLatest` >= $`p29`)) WHEN true THEN (`n127`.`modality` = $`actual`) AND (`n127`.`predicate` IN $`states`) AND (`n127`.`publishedSort` <= $`p29`) ELSE false END, (`n127`.`whenEarliest` IS NOT NULL) OR (`n127`.`whenLatest` IS NOT NULL), (`n127`.`whenLatest` IS NOT NULL) AND ((NOT (`n127`.`whenEdtf` IS NOT NULL)) OR (`n127`.`whenEdtf` IN $`unbounded`)), `n127`.`predicate` <> $`inForce`] AS `row`
      }] AS `row`
    } AS `n106`, COLLECT {
      MATCH (`n128`:`Relation`) USING INDEX SEEK `n128`:`Relation`(`toId`, `predicate`, `byWhen`) WHERE (`n128`.`toId` = `n103`.`id`) AND (`n128`.`predicate` = $`ended`) AND (`n128`.`byWhen` IS NOT NULL) AND (`n128`.`modality` = $`actual`) AND (NOT coalesce(`n128`.`negated`, false))
      MATCH (`n129`:`Claim`)-[:`STATES`]->(`n128`)
      RETURN [NOT (`n128`.`scopeText` IS NOT NULL), COLLECT {
        MATCH (`n128`)-[:`SCOPED_TO`]->(`n130`)
        RETURN `n130`.`id` AS `row`
      }, CASE WHEN coalesce(`n129`.`whenExtent` = $`throughout`, false) AND (NOT (`n129`.`whenPhase` IS NOT NULL)) THEN coalesce(`n129`.`whenEarliest`, `n129`.`whenLatest`) ELSE `n129`.`whenLatest` END < $`p29`, CASE WHEN coalesce(`n129`.`whenExtent` = $`throughout`, false) AND (NOT (`n129`.`whenPhase` IS NOT NULL)) THEN coalesce(`n129`.`whenEarliest`, `n129`.`whenLatest`) ELSE `n129`.`whenLatest` END <= $`p29`] AS `row`
    } AS `n107`, COLLECT {
      UNWIND `ids4` AS `n110`
      RETURN [`n110`] + COLLECT {
        MATCH (:`Record` {`id`: `n110`})-[:`SAME_PLACE_AS`*0..1]->()-[:`LIES_IN`*0..1]->()-[:`IN`]->(`n131`:`Place`)
        RETURN `n131`.`id` AS `row`
      } AS `row`
    } AS `n108` WHERE CASE WHEN size(`n106`) = 0 THEN CASE WHEN any(`n121` IN `n105` WHERE `n121`[0] AND (NOT coalesce(`n121`[2], false))) THEN true WHEN any(`n122` IN `n105` WHERE `n122`[1] AND (NOT coalesce(`n122`[2], false))) THEN false WHEN true THEN any(`n123` IN `n105` WHERE `n123`[0]) ELSE false END AND (NOT coalesce(any(`n124` IN `n107` WHERE `n124`[2] AND (`n124`[0])), false)) WHEN true THEN any(`n109` IN `n106` WHERE CASE WHEN CASE WHEN any(`n111` IN `n109`[1] WHERE `n111`[0] AND (NOT coalesce(`n111`[2], false))) THEN true WHEN any(`n112` IN `n109`[1] WHERE `n112`[1] AND (NOT coalesce(`n112`[2], false))) THEN false WHEN true THEN any(`n113` IN `n109`[1] WHERE `n113`[0]) ELSE false END THEN true WHEN any(`n114` IN `n109`[1] WHERE NOT coalesce(`n114`[1], false)) THEN CASE WHEN any(`n115` IN `n105` WHERE `n115`[0] AND (NOT coalesce(`n115`[2], false)) AND `n115`[3]) THEN true WHEN any(`n116` IN `n105` WHERE `n116`[1] AND (NOT coalesce(`n116`[2], false)) AND `n116`[3]) THEN false WHEN true THEN any(`n117` IN `n105` WHERE `n117`[0] AND `n117`[3]) ELSE false END ELSE false END AND any(`n118` IN `n108` WHERE (`n109`[0] IN `n118`) AND (NOT coalesce(any(`n119` IN `n107` WHERE `n119`[3] AND (`n119`[0] OR any(`n120` IN `n119`[1] WHERE `n120` IN `n118`))), false)))) ELSE false END
    RETURN 1 AS `found`
  } AND EXISTS {
    MATCH (`n103`)-[`n133`:`OCCURRED_IN`|`IN_FORCE_IN`]->(`n132`) WHERE (NOT `n133`.`negated`) AND (`n132`.`id` IN `ids5`)
    RETURN 1 AS `found`
  }
  RETURN `n103`
}] AS `f2`;
// $p0 = "2022-01-08"
// $p1 = ["kazakhstan-2022/almaty"]
// $actual = "ACTUAL"
// $states = ["CONTRIBUTED_TO","IN_FORCE_IN","MEMBER_OF","PART_OF","LEADS","HOLDS_OFFICE_IN","SUPPORTS"]
// $including = "INCLUDING"
// $end = "END"
// $start = "START"
// $unbounded = ["../..","../","/.."]
// $inForce = "IN_FORCE_IN"
// $throughout = "THROUGHOUT"
// $ended = "ENDED"
// $p11 = ["kazakhstan-2022/almaty"]
// $p12 = "IN_FORCE_IN"
// $p13 = 20
// $p14 = 20
// $p15 = "ENDED"
// $p16 = 20
// $p17 = 20
// $p18 = "2022-01-08"
// $p19 = ["kazakhstan-2022/almaty"]
// $open = ".."
// $empty = ""
// $p22 = ["kazakhstan-2022/almaty"]
// $p23 = "IN_FORCE_IN"
// $p24 = 20
// $p25 = 20
// $p26 = "ENDED"
// $p27 = 20
// $p28 = 20
// $p29 = "2022-01-25"
// $p30 = ["kazakhstan-2022/almaty"]
// $p31 = ["kazakhstan-2022/almaty"]
// $p32 = "IN_FORCE_IN"
// $p33 = 20
// $p34 = 20
// $p35 = "ENDED"
// $p36 = 20
// $p37 = 20
