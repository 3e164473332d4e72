RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`whenSort` IS NOT NULL) AND (`n1`.`id` IS NOT NULL) AND (any(`n3` IN range(0, size(`n1`.`codeSchemes`) - 1) WHERE (`n1`.`codeSchemes`[`n3`] IN $`p0`) AND (`n1`.`codeTypes`[`n3`] IN $`p1`)))
  WITH `n1` ORDER BY `n1`.`whenSort` ASC, `n1`.`id` ASC LIMIT $`p3`
  RETURN [`n1`.`whenSort`, `n1`.`id`, [`n1`.`id`, COLLECT {
    MATCH (`n1`)<-[`n5`:`CLASSIFIES`]-(`n4`:`EventCode`)
    WITH DISTINCT `n4` ORDER BY `n4`.`rank` ASC, `n4`.`id` ASC LIMIT 101
    RETURN [`n4`.`scheme`, `n4`.`type`, `n4`.`mode`, `n4`.`contexts`, [COLLECT {
      CALL (`n4`) {
        MATCH (`n4`)<-[`n7`:`GIVES`]-(`n6`:`Claim`) WHERE `n6`.`live`
        WITH DISTINCT `n6` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC LIMIT $`p2`
        RETURN `n6`
        UNION
        MATCH (`n4`)<-[`n7`:`TAKES`]-(`n6`:`Claim`) WHERE `n6`.`live`
        WITH DISTINCT `n6` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC LIMIT $`p2`
        RETURN `n6`
      }
      WITH DISTINCT `n6` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC LIMIT $`p2`
      RETURN [`n6`.`publishedSort`, `n6`.`id`, [`n6`.`attribute`, [`n6`.`valueText`], `n6`.`negated`, COLLECT {
        MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
        WITH DISTINCT `n8` ORDER BY `n8`.`id` ASC LIMIT 1
        RETURN [`n8`.`id`]
      }[0]]]
    }, COUNT {
      CALL (`n4`) {
        MATCH (`n4`)<-[`n7`:`GIVES`]-(`n6`:`Claim`) WHERE `n6`.`live`
        RETURN `n6`
        UNION
        MATCH (`n4`)<-[`n7`:`TAKES`]-(`n6`:`Claim`) WHERE `n6`.`live`
        RETURN `n6`
      }
      RETURN DISTINCT `n6`
    }]]
  }]]
}] AS `f0`;
// $p0 = ["PLOVER"]
// $p1 = ["RETREAT"]
// $p2 = 6
// $p3 = 21
