RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [CASE WHEN `n1`:`Person` THEN 0 WHEN `n1`:`Organization` THEN 1 WHEN `n1`:`Group` THEN 2 WHEN `n1`:`Country` THEN 3 WHEN `n1`:`Location` THEN 4 WHEN `n1`:`Event` THEN 5 WHEN `n1`:`Thing` THEN 6 END, [COLLECT {
    MATCH (`n2`:`Fact`) WHERE (`n2`.`ofId` = `n1`.`id`) AND (`n2`.`predicate` IS NOT NULL) AND (`n2`.`knownSort` IS NOT NULL) AND (`n2`.`id` IS NOT NULL) AND (`n2`.`predicate` IN $`p1`)
    WITH `n2` ORDER BY `n2`.`ofId` ASC, `n2`.`predicate` ASC, `n2`.`knownSort` ASC, `n2`.`id` ASC LIMIT $`p3`
    RETURN [`n2`.`predicate`, `n2`.`knownSort`, `n2`.`id`, [`n2`.`predicate`, [`n2`.`valueText`], `n2`.`modality`, [COLLECT {
      MATCH (`n2`)<-[`n5`:`STATES`]-(`n4`:`Claim`)
      WITH DISTINCT `n4` ORDER BY `n4`.`publishedSort` ASC, `n4`.`id` ASC LIMIT $`p2`
      RETURN [`n4`.`publishedSort`, `n4`.`id`, [COLLECT {
        MATCH (`n4`)-[`n7`:`PUBLISHED_IN`]->(`n6`:`Source`)
        WITH DISTINCT `n6` ORDER BY `n6`.`id` ASC LIMIT 1
        RETURN [`n6`.`id`]
      }[0], COLLECT {
        MATCH (`n4`)-[`n9`:`MADE_IN`]->(`n8`:`Statement`)
        WITH DISTINCT `n8` ORDER BY `n8`.`id` ASC LIMIT 1
        RETURN [COLLECT {
          MATCH (`n8`)<-[`n11`:`ASSERTED`]-(`n10`:`Actor`)
          WITH DISTINCT `n10` ORDER BY `n10`.`id` ASC LIMIT 101
          RETURN [CASE WHEN `n10`:`Person` THEN 0 WHEN `n10`:`Organization` THEN 1 WHEN `n10`:`Group` THEN 2 WHEN `n10`:`Country` THEN 3 END, `n10`.`name`]
        }]
      }[0]]]
    }]]]
  }]]
}[0] AS `f0`, COLLECT {
  MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n12`:`Entity`)
  RETURN [CASE WHEN `n12`:`Person` THEN 0 WHEN `n12`:`Organization` THEN 1 WHEN `n12`:`Group` THEN 2 WHEN `n12`:`Country` THEN 3 WHEN `n12`:`Location` THEN 4 WHEN `n12`:`Event` THEN 5 WHEN `n12`:`Thing` THEN 6 END, [COLLECT {
    MATCH (`n13`:`Fact`) WHERE (`n13`.`ofId` = `n12`.`id`) AND (`n13`.`predicate` IS NOT NULL) AND (`n13`.`knownSort` IS NOT NULL) AND (`n13`.`id` IS NOT NULL) AND (`n13`.`predicate` IN $`p5`)
    WITH `n13` ORDER BY `n13`.`ofId` ASC, `n13`.`predicate` ASC, `n13`.`knownSort` ASC, `n13`.`id` ASC LIMIT $`p7`
    RETURN [`n13`.`predicate`, `n13`.`knownSort`, `n13`.`id`, [`n13`.`predicate`, [`n13`.`valueText`], `n13`.`modality`, [COLLECT {
      MATCH (`n13`)<-[`n16`:`STATES`]-(`n15`:`Claim`)
      WITH DISTINCT `n15` ORDER BY `n15`.`publishedSort` ASC, `n15`.`id` ASC LIMIT $`p6`
      RETURN [`n15`.`publishedSort`, `n15`.`id`, [COLLECT {
        MATCH (`n15`)-[`n18`:`PUBLISHED_IN`]->(`n17`:`Source`)
        WITH DISTINCT `n17` ORDER BY `n17`.`id` ASC LIMIT 1
        RETURN [`n17`.`id`]
      }[0], COLLECT {
        MATCH (`n15`)-[`n20`:`MADE_IN`]->(`n19`:`Statement`)
        WITH DISTINCT `n19` ORDER BY `n19`.`id` ASC LIMIT 1
        RETURN [COLLECT {
          MATCH (`n19`)<-[`n22`:`ASSERTED`]-(`n21`:`Actor`)
          WITH DISTINCT `n21` ORDER BY `n21`.`id` ASC LIMIT 101
          RETURN [CASE WHEN `n21`:`Person` THEN 0 WHEN `n21`:`Organization` THEN 1 WHEN `n21`:`Group` THEN 2 WHEN `n21`:`Country` THEN 3 END, `n21`.`name`]
        }]
      }[0]]]
    }]]]
  }], [COLLECT {
    MATCH (`n23`:`Figure`) WHERE (`n23`.`ofId` = `n12`.`id`) AND (`n23`.`predicate` IS NOT NULL) AND (`n23`.`knownSort` IS NOT NULL) AND (`n23`.`id` IS NOT NULL) AND ((`n23`.`predicate` IN $`p8`))
    WITH `n23` ORDER BY `n23`.`ofId` ASC, `n23`.`predicate` ASC, `n23`.`knownSort` ASC, `n23`.`id` ASC LIMIT $`p9`
    RETURN [`n23`.`predicate`, `n23`.`knownSort`, `n23`.`id`, [[`n23`.`valueText`], `n23`.`modality`, `n23`.`originCount`]]
  }]]
}[0] AS `f1`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = ["TASK"]
// $p2 = 21
// $p3 = 21
// $p4 = "kazakhstan-2022/deployment"
// $p5 = ["PURPOSE","CHARACTERIZATION"]
// $p6 = 21
// $p7 = 21
// $p8 = ["DURATION"]
// $p9 = 21
