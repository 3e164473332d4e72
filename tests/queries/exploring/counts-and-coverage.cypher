RETURN COLLECT {
  CALL () {
    UNWIND $`p0` AS `n2`
    MATCH (`n1`:`Question` {`id`: `n2`})
    RETURN `n1`
    UNION
    MATCH (`n3`:`Figure`)-[`n4`:`ANSWERS`]->(`n1`:`Question`) WHERE (`n3`.`predicate` IN $`p1`) AND (`n4`.`rank` = 0)
    RETURN `n1`
  }
  WITH DISTINCT `n1` ORDER BY `n1`.`id` ASC LIMIT 101
  RETURN [[`n1`.`text`], [COLLECT {
    MATCH (`n1`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n5`:`Source`)
    WITH DISTINCT `n5` ORDER BY `n5`.`publishedSort` ASC, `n5`.`id` ASC LIMIT $`p2`
    RETURN [[`n5`.`id`]]
  }], [COLLECT {
    CALL (`n1`) {
      MATCH (`n1`)-[:`ABOUT`]->(`n9`:`Entity`)
      MATCH (`n9`)<-[:`CONCERNS`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n7`:`Source`) WHERE NOT EXISTS {
        MATCH (`n1`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n7`:`Source`)
        RETURN 1 AS `found`
      }
      WITH DISTINCT `n7` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC LIMIT $`p3`
      RETURN `n7`
      UNION
      MATCH (`n1`)-[:`ABOUT`]->(`n9`:`Entity`)
      MATCH (`n9`)<-[:`IN`]-(:`Record`)<-[:`PART_OF_EVENT`]-(`n10`:`Claim`)-[:`PUBLISHED_IN`]->(`n7`:`Source`) WHERE `n10`.`live` AND (NOT EXISTS {
        MATCH (`n1`)<-[:`ANSWERS`]-(:`Proposition`)<-[:`STATES`]-(:`Claim`)-[:`PUBLISHED_IN`]->(`n7`:`Source`)
        RETURN 1 AS `found`
      })
      WITH DISTINCT `n7` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC LIMIT $`p3`
      RETURN `n7`
    }
    WITH `n7` ORDER BY `n7`.`publishedSort` ASC, `n7`.`id` ASC LIMIT $`p3`
    RETURN [[`n7`.`id`]]
  }]]
} AS `f0`;
// $p0 = []
// $p1 = ["PERSONNEL","DEATHS"]
// $p2 = 20
// $p3 = 20
