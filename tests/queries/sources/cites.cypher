RETURN [COLLECT {
  MATCH (`n1`:`Source`) USING INDEX SEEK `n1`:`Source`(`byPublished`) WHERE `n1`.`live` AND (`n1`.`byPublished` IS NOT NULL)
  WITH `n1` ORDER BY `n1`.`byPublished` ASC LIMIT $`p2`
  RETURN [[`n1`.`id`, [COLLECT {
    CALL (`n1`) {
      MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-( {`live`: true})-[:`VIA`]->()-[`n4`:`IN`]->(`n3`:`Entity`)
      WITH DISTINCT `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p1`
      RETURN `n3`
      UNION
      MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-( {`live`: true})-[:`ATTRIBUTED_TO`]->()-[`n4`:`IN`]->(`n3`:`Entity`) WHERE EXISTS {
        MATCH (`n3`)<-[:`IN`]-()<-[`n6`:`VIA`]-(`n5`) WHERE `n5`.`live`
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n3`)<-[:`IN`]-()<-[`n8`:`PUBLISHED_BY`]-(`n7`) WHERE `n7`.`live` AND (`n7`.`kind` IN $`passingOn`)
        RETURN 1 AS `found`
      }
      WITH DISTINCT `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p1`
      RETURN `n3`
    }
    WITH `n3` ORDER BY `n3`.`nameKey` ASC, `n3`.`id` ASC LIMIT $`p1`
    RETURN [[`n3`.`id`, `n3`.`name`]]
  }, COUNT {
    CALL (`n1`) {
      MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-( {`live`: true})-[:`VIA`]->()-[`n4`:`IN`]->(`n3`:`Entity`)
      RETURN `n3`
      UNION
      MATCH (`n1`)<-[:`QUOTED_FROM`]-()<-[:`EVIDENCED_BY`]-( {`live`: true})-[:`ATTRIBUTED_TO`]->()-[`n4`:`IN`]->(`n3`:`Entity`) WHERE EXISTS {
        MATCH (`n3`)<-[:`IN`]-()<-[`n6`:`VIA`]-(`n5`) WHERE `n5`.`live`
        RETURN 1 AS `found`
      } OR EXISTS {
        MATCH (`n3`)<-[:`IN`]-()<-[`n8`:`PUBLISHED_BY`]-(`n7`) WHERE `n7`.`live` AND (`n7`.`kind` IN $`passingOn`)
        RETURN 1 AS `found`
      }
      RETURN `n3`
    }
    RETURN `n3`
  }]]]
}] AS `f0`;
// $passingOn = ["ARTICLE","WIRE"]
// $p1 = 20
// $p2 = 20
