RETURN [COLLECT {
  MATCH (`n1`:`Source`) WHERE `n1`.`live` AND (`n1`.`publishedSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`titleKey` DESC, `n1`.`id` DESC LIMIT $`p3`
  RETURN [`n1`.`titleKey`, `n1`.`id`, [`n1`.`title`, [COLLECT {
    MATCH (`n1`)<-[`n4`:`QUOTED_FROM`]-(`n3`:`Passage`) WHERE `n3`.`live`
    WITH DISTINCT `n3` ORDER BY `n3`.`start` DESC, `n3`.`end` DESC, `n3`.`id` DESC LIMIT $`p2`
    RETURN [`n3`.`start`, `n3`.`end`, `n3`.`id`, [`n3`.`exact`, [COLLECT {
      MATCH (`n3`)<-[`n6`:`EVIDENCED_BY`]-(`n5`:`Claim`) WHERE `n5`.`live`
      WITH DISTINCT `n5` ORDER BY `n5`.`publishedSort` DESC, `n5`.`id` DESC LIMIT $`p1`
      RETURN [`n5`.`publishedSort`, `n5`.`id`, [`n5`.`predicate`, COLLECT {
        MATCH (`n5`)-[`n8`:`STATES`]->(`n7`:`Proposition`)
        WITH DISTINCT `n7` ORDER BY `n7`.`id` ASC LIMIT 101
        RETURN [CASE WHEN `n7`:`Relation` THEN 0 WHEN `n7`:`Figure` THEN 1 WHEN `n7`:`Fact` THEN 2 END, [COLLECT {
          MATCH (`n7`)<-[`n10`:`STATES`]-(`n9`:`Claim`)
          WITH DISTINCT `n9` ORDER BY `n9`.`publishedSort` DESC, `n9`.`id` DESC LIMIT $`p0`
          RETURN [`n9`.`publishedSort`, `n9`.`id`, [`n9`.`id`]]
        }]]
      }]]
    }, COUNT {
      MATCH (`n3`)<-[`n6`:`EVIDENCED_BY`]-(`n5`:`Claim`) WHERE `n5`.`live`
      RETURN DISTINCT `n5`
    }]]]
  }]]]
}] AS `f0`;
// $p0 = 2
// $p1 = 2
// $p2 = 3
// $p3 = 3
