RETURN [COLLECT {
  MATCH (`n1`:`Event`) WHERE (`n1`.`byWhen` IS NOT NULL) AND any(`n3` IN range(0, size(`n1`.`codeSchemes`) - 1) WHERE (`n1`.`codeSchemes`[`n3`] IN $`p0`) AND (`n1`.`codeTypes`[`n3`] IN $`p1`))
  WITH `n1` ORDER BY `n1`.`byWhen` ASC LIMIT $`p3`
  RETURN [[`n1`.`id`, COLLECT {
    MATCH (`n1`)<-[`n5`:`CLASSIFIES`]-(`n4`:`EventCode`)
    WITH DISTINCT `n4` ORDER BY `n4`.`rank` ASC, `n4`.`id` ASC LIMIT 101
    RETURN [`n4`.`scheme`, `n4`.`type`, `n4`.`mode`, `n4`.`contexts`, [COLLECT {
      CALL (`n4`) {
        MATCH ()<-[`n7`:`GIVES`]-(`n6`) USING INDEX SEEK `n7`:`GIVES`(`codeId`, `byPublished`) WHERE (`n7`.`codeId` = `n4`.`id`) AND `n6`.`live` AND (`n7`.`byPublished` IS NOT NULL)
        WITH `n6` ORDER BY `n7`.`codeId` ASC, `n7`.`byPublished` ASC LIMIT $`p2`
        RETURN `n6`
        UNION
        MATCH ()<-[`n7`:`TAKES`]-(`n6`) USING INDEX SEEK `n7`:`TAKES`(`positionId`, `byPublished`) WHERE (`n7`.`positionId` = `n4`.`id`) AND `n6`.`live` AND (`n7`.`byPublished` IS NOT NULL)
        WITH `n6` ORDER BY `n7`.`positionId` ASC, `n7`.`byPublished` ASC LIMIT $`p2`
        RETURN `n6`
      }
      WITH `n6` ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC LIMIT $`p2`
      OPTIONAL MATCH (`n6`)-[`n9`:`PUBLISHED_IN`]->(`n8`:`Source`)
      RETURN [[`n6`.`attribute`, [`n6`.`valueText`], `n6`.`negated`, [`n8`.`id`]]] ORDER BY `n6`.`publishedSort` ASC, `n6`.`id` ASC
    }, COUNT {
      CALL (`n4`) {
        MATCH ()<-[`n7`:`GIVES`]-(`n6`) USING INDEX SEEK `n7`:`GIVES`(`codeId`, `byPublished`) WHERE (`n7`.`codeId` = `n4`.`id`) AND `n6`.`live` AND (`n7`.`byPublished` IS NOT NULL)
        RETURN `n6`
        UNION
        MATCH ()<-[`n7`:`TAKES`]-(`n6`) USING INDEX SEEK `n7`:`TAKES`(`positionId`, `byPublished`) WHERE (`n7`.`positionId` = `n4`.`id`) AND `n6`.`live` AND (`n7`.`byPublished` IS NOT NULL)
        RETURN `n6`
      }
      RETURN `n6`
    }]]
  }]]
}] AS `f0`;
// $p0 = ["PLOVER"]
// $p1 = ["RETREAT"]
// $p2 = 5
// $p3 = 20
