RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n2`:`Relation`) USING INDEX SEEK `n2`:`Relation`(`toId`, `byWhen`) WHERE (`n2`.`toId` = `n1`.`id`) AND (`n2`.`byWhen` IS NOT NULL) AND (`n2`.`predicate` = $`p1`) AND (`n2`.`negated` = $`p2`)
    WITH `n2` ORDER BY `n2`.`toId` ASC, `n2`.`byWhen` ASC LIMIT $`p4`
    RETURN [[COLLECT {
      MATCH (`n2`)-[`n5`:`FROM`]->(`n4`:`Entity`)
      WITH `n4` ORDER BY `n4`.`id` ASC LIMIT 1
      RETURN [`n4`.`name`]
    }[0], `n2`.`originCount`, `n2`.`contested`, [COLLECT {
      MATCH (`n2`)<-[`n10`:`CONTESTS`]-(`n9`:`Side`)-[:`OF`]->(:`Position`)-[:`OF`]->(`n8`:`Discrepancy`)
      MATCH (`n9`)<-[`n7`:`SIDES_WITH`]-(`n6`:`Claim`)
      WITH DISTINCT `n6`, `n8` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC, `n8`.`id` ASC LIMIT $`p3`
      RETURN [[COLLECT {
        MATCH (`n6`)-[`n12`:`PUBLISHED_IN`]->(`n11`:`Source`)
        WITH `n11` ORDER BY `n11`.`id` ASC LIMIT 1
        RETURN [`n11`.`id`]
      }[0], [`n6`.`listKind`], COLLECT {
        MATCH (`n6`)-[`n14`:`EVIDENCED_BY`]->(`n13`:`Passage`)
        WITH DISTINCT `n13` ORDER BY `n13`.`start` ASC, `n13`.`end` ASC, `n13`.`id` ASC LIMIT 101
        RETURN [`n13`.`exact`]
      }]]
    }]]]
  }]]
}[0] AS `f0`;
// $p0 = "kazakhstan-2022/csto-force"
// $p1 = "CONTRIBUTED_TO"
// $p2 = false
// $p3 = 21
// $p4 = 21
