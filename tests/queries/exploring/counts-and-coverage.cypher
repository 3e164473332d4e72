RETURN [COLLECT {
  CALL () {
    MATCH (`n1`:`Claim`) USING INDEX SEEK `n1`:`Claim`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
    RETURN `n1`
  }
  WITH coalesce(`n1`.`sourceId`, $`none`) AS `n3`
  WITH `n3`, count(`n3`) AS `n4`
  WITH `n3`, `n4`, -`n4` AS `n5`
  WITH `n3`, `n4`, `n5` ORDER BY `n5` ASC, `n3` ASC LIMIT $`p1`
  RETURN [[`n3`, `n4`, COLLECT {
    MATCH (`n6`:`Source` {`id`: `n3`}) WHERE `n6`.`live`
    RETURN [`n6`.`title`]
  }[0]]] ORDER BY `n5` ASC, `n3` ASC
}] AS `f0`, [COLLECT {
  CALL () {
    MATCH (`n7`:`Claim`) USING INDEX SEEK `n7`:`Claim`(`byPublished`) WHERE `n7`.`live` AND (`n7`.`byPublished` IS NOT NULL)
    RETURN `n7`
  }
  CALL (`n7`) {
    MATCH (`n7`)-[:`CONCERNS`]->(`n10`:`Event`)
    RETURN `n10`
    UNION
    MATCH (`n7`)-[:`PART_OF_EVENT`]->(:`Record`)-[:`IN`]->(`n10`:`Event`)
    RETURN `n10`
  }
  WITH DISTINCT `n10`
  WITH coalesce(CASE WHEN `n10`.`whenSort` <> $`unknownDay` THEN `n10`.`whenSort` END, $`none`) AS `n9`
  WITH `n9`, count(`n9`) AS `n11`
  WITH `n9`, `n11`, -`n11` AS `n12`
  WITH `n9`, `n11`, `n12` ORDER BY `n12` ASC, `n9` ASC LIMIT $`p3`
  RETURN [[`n9`, `n11`]] ORDER BY `n12` ASC, `n9` ASC
}] AS `f1`, [COLLECT {
  CALL () {
    MATCH (`n13`:`Claim`) USING INDEX SEEK `n13`:`Claim`(`byPublished`) WHERE `n13`.`live` AND (`n13`.`byPublished` IS NOT NULL)
    RETURN `n13`
  }
  CALL (`n13`) {
    MATCH (`n13`)-[:`TAKES`]->(:`Position`)-[:`OF`]->(`n16`:`Discrepancy`)
    RETURN `n16`
  }
  WITH DISTINCT `n16`
  WITH coalesce(`n16`.`kind`, $`none`) AS `n15`
  WITH `n15`, count(`n15`) AS `n17`
  WITH `n15`, `n17`, -`n17` AS `n18`
  WITH `n15`, `n17`, `n18` ORDER BY `n18` ASC, `n15` ASC LIMIT $`p4`
  RETURN [[`n15`, `n17`]] ORDER BY `n18` ASC, `n15` ASC
}] AS `f2`, COLLECT {
  CALL () {
    UNWIND $`p5` AS `n20`
    MATCH (`n19`:`Question` {`id`: `n20`})
    RETURN `n19`
    UNION
    MATCH (`n21`:`Figure`)-[`n22`:`ANSWERS`]->(`n19`:`Question`) WHERE (`n21`.`predicate` IN $`p6`) AND (`n22`.`rank` = 0)
    RETURN `n19`
  }
  WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 101
  RETURN [[`n19`.`text`], [COLLECT {
    MATCH (`n19`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n23`:`Source`)
    WITH DISTINCT `n23` ORDER BY `n23`.`publishedSort` ASC, `n23`.`id` ASC LIMIT $`p7`
    RETURN [[`n23`.`id`]]
  }], [COLLECT {
    CALL (`n19`) {
      MATCH (`n19`)-[:`ABOUT`]->(`n27`:`Entity`)
      MATCH (`n27`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n25`:`Source`) WHERE NOT EXISTS {
        MATCH (`n19`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n25`:`Source`)
        RETURN 1 AS `found`
      }
      WITH DISTINCT `n25` ORDER BY `n25`.`publishedSort` ASC, `n25`.`id` ASC LIMIT $`p8`
      RETURN `n25`
      UNION
      MATCH (`n19`)-[:`ABOUT`]->(`n27`:`Entity`)
      MATCH (`n27`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n28`:`Claim`)-[:`PUBLISHED_IN`]->(`n25`:`Source`) WHERE `n28`.`live` AND (NOT EXISTS {
        MATCH (`n19`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n25`:`Source`)
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n25` ORDER BY `n25`.`publishedSort` ASC, `n25`.`id` ASC LIMIT $`p8`
      RETURN `n25`
    }
    WITH `n25` ORDER BY `n25`.`publishedSort` ASC, `n25`.`id` ASC LIMIT $`p8`
    RETURN [[`n25`.`id`]]
  }]]
} AS `f3`;
// $none = ""
// $p1 = 20
// $unknownDay = "~"
// $p3 = 20
// $p4 = 20
// $p5 = []
// $p6 = ["PERSONNEL","DEATHS"]
// $p7 = 20
// $p8 = 20
