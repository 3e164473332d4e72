RETURN COLLECT {
  MATCH (:`Record` {`id`: $`p0`})-[:`IN`]->(`n1`:`Entity`)
  RETURN [[COLLECT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`REMARKS_ON`]-(`n2`:`Note`) WHERE `n2`.`live`
    WITH DISTINCT `n2` ORDER BY `n2`.`writtenSort` ASC, `n2`.`id` ASC LIMIT $`p1`
    RETURN [[`n2`.`kind`, `n2`.`text`, `n2`.`author`, coalesce(`n2`.`writtenAt`, `n2`.`recordedAt`), `n2`.`retractedAt`, `n2`.`credibility`, `n2`.`confidence`, COLLECT {
      MATCH (`n2`)-[`n8`:`REMARKS_ON`]->(`n6`)
      OPTIONAL MATCH (`n6`)-[`n5`:`IN`]->(`n7`)
      WITH coalesce(`n7`, `n6`) AS `n4`
      RETURN [CASE WHEN `n4`:`Claim` THEN 0 WHEN `n4`:`Relation` THEN 1 WHEN `n4`:`Figure` THEN 2 WHEN `n4`:`Fact` THEN 3 WHEN `n4`:`Question` THEN 4 WHEN `n4`:`Batch` THEN 5 WHEN `n4`:`Discrepancy` THEN 6 WHEN `n4`:`Person` THEN 7 WHEN `n4`:`Organization` THEN 8 WHEN `n4`:`Group` THEN 9 WHEN `n4`:`Country` THEN 10 WHEN `n4`:`Location` THEN 11 WHEN `n4`:`Event` THEN 12 WHEN `n4`:`Thing` THEN 13 WHEN `n4`:`Record` THEN 14 WHEN `n4`:`Source` THEN 15 WHEN `n4`:`Passage` THEN 16 WHEN `n4`:`Judgement` THEN 17 WHEN `n4`:`Note` THEN 18 WHEN `n4`:`Narrative` THEN 19 WHEN `n4`:`Statement` THEN 20 WHEN `n4`:`Rendering` THEN 21 END, `n4`.`id`, `n4`.`name`]
    }[0]]]
  }, COUNT {
    MATCH (`n1`)<-[:`IN`]-()<-[`n3`:`REMARKS_ON`]-(`n2`:`Note`) WHERE `n2`.`live`
    RETURN DISTINCT `n2`
  }]]
}[0] AS `f0`, COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p2`})-[:`IN`]->(`n9`)
    RETURN `n9`
    UNION
    MATCH (`n9`:`Claim` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Proposition` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Source` {`id`: $`p2`}) WHERE `n9`.`content` IS NOT NULL
    RETURN `n9`
    UNION
    MATCH (`n9`:`Passage` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Rendering` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Question` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Discrepancy` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Batch` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Judgement` {`id`: $`p2`})
    RETURN `n9`
    UNION
    MATCH (`n9`:`Note` {`id`: $`p2`}) WHERE EXISTS {
      MATCH (`n9`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n9`
    UNION
    MATCH (`n9`:`Narrative` {`id`: $`p2`})
    RETURN `n9`
  }
  RETURN [CASE WHEN `n9`:`Claim` THEN 0 WHEN `n9`:`Relation` THEN 1 WHEN `n9`:`Figure` THEN 2 WHEN `n9`:`Fact` THEN 3 WHEN `n9`:`Question` THEN 4 WHEN `n9`:`Batch` THEN 5 WHEN `n9`:`Discrepancy` THEN 6 WHEN `n9`:`Person` THEN 7 WHEN `n9`:`Organization` THEN 8 WHEN `n9`:`Group` THEN 9 WHEN `n9`:`Country` THEN 10 WHEN `n9`:`Location` THEN 11 WHEN `n9`:`Event` THEN 12 WHEN `n9`:`Thing` THEN 13 WHEN `n9`:`Record` THEN 14 WHEN `n9`:`Source` THEN 15 WHEN `n9`:`Passage` THEN 16 WHEN `n9`:`Judgement` THEN 17 WHEN `n9`:`Note` THEN 18 WHEN `n9`:`Narrative` THEN 19 WHEN `n9`:`Statement` THEN 20 WHEN `n9`:`Rendering` THEN 21 END, CASE WHEN (`n9`:`Statement`) THEN [COLLECT {
    MATCH (`n9`)<-[:`IN`]-()<-[`n11`:`REMARKS_ON`]-(`n10`:`Note`) WHERE `n10`.`live`
    WITH DISTINCT `n10` ORDER BY `n10`.`writtenSort` ASC, `n10`.`id` ASC LIMIT $`p3`
    RETURN [[`n10`.`text`, COLLECT {
      MATCH (`n10`)-[`n16`:`REMARKS_ON`]->(`n14`)
      OPTIONAL MATCH (`n14`)-[`n13`:`IN`]->(`n15`)
      WITH coalesce(`n15`, `n14`) AS `n12`
      RETURN [CASE WHEN `n12`:`Claim` THEN 0 WHEN `n12`:`Relation` THEN 1 WHEN `n12`:`Figure` THEN 2 WHEN `n12`:`Fact` THEN 3 WHEN `n12`:`Question` THEN 4 WHEN `n12`:`Batch` THEN 5 WHEN `n12`:`Discrepancy` THEN 6 WHEN `n12`:`Person` THEN 7 WHEN `n12`:`Organization` THEN 8 WHEN `n12`:`Group` THEN 9 WHEN `n12`:`Country` THEN 10 WHEN `n12`:`Location` THEN 11 WHEN `n12`:`Event` THEN 12 WHEN `n12`:`Thing` THEN 13 WHEN `n12`:`Record` THEN 14 WHEN `n12`:`Source` THEN 15 WHEN `n12`:`Passage` THEN 16 WHEN `n12`:`Judgement` THEN 17 WHEN `n12`:`Note` THEN 18 WHEN `n12`:`Narrative` THEN 19 WHEN `n12`:`Statement` THEN 20 WHEN `n12`:`Rendering` THEN 21 END, `n12`.`id`]
    }[0]]]
  }] END]
}[0] AS `f1`, COLLECT {
  CALL () {
    MATCH (:`Record` {`id`: $`p4`})-[:`IN`]->(`n17`)
    RETURN `n17`
    UNION
    MATCH (`n17`:`Claim` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Proposition` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Source` {`id`: $`p4`}) WHERE `n17`.`content` IS NOT NULL
    RETURN `n17`
    UNION
    MATCH (`n17`:`Passage` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Rendering` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Question` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Discrepancy` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Batch` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Judgement` {`id`: $`p4`})
    RETURN `n17`
    UNION
    MATCH (`n17`:`Note` {`id`: $`p4`}) WHERE EXISTS {
      MATCH (`n17`)-[:`REMARKS_ON`]->()
      RETURN 1 AS `found`
    }
    RETURN `n17`
    UNION
    MATCH (`n17`:`Narrative` {`id`: $`p4`})
    RETURN `n17`
  }
  RETURN [CASE WHEN `n17`:`Claim` THEN 0 WHEN `n17`:`Relation` THEN 1 WHEN `n17`:`Figure` THEN 2 WHEN `n17`:`Fact` THEN 3 WHEN `n17`:`Question` THEN 4 WHEN `n17`:`Batch` THEN 5 WHEN `n17`:`Discrepancy` THEN 6 WHEN `n17`:`Person` THEN 7 WHEN `n17`:`Organization` THEN 8 WHEN `n17`:`Group` THEN 9 WHEN `n17`:`Country` THEN 10 WHEN `n17`:`Location` THEN 11 WHEN `n17`:`Event` THEN 12 WHEN `n17`:`Thing` THEN 13 WHEN `n17`:`Record` THEN 14 WHEN `n17`:`Source` THEN 15 WHEN `n17`:`Passage` THEN 16 WHEN `n17`:`Judgement` THEN 17 WHEN `n17`:`Note` THEN 18 WHEN `n17`:`Narrative` THEN 19 WHEN `n17`:`Statement` THEN 20 WHEN `n17`:`Rendering` THEN 21 END, CASE WHEN (`n17`:`Source`) THEN [COLLECT {
    MATCH (`n17`)<-[`n19`:`REMARKS_ON`]-(`n18`:`Note`) WHERE `n18`.`live`
    WITH DISTINCT `n18` ORDER BY `n18`.`writtenSort` ASC, `n18`.`id` ASC LIMIT $`p5`
    RETURN [`n18`.`writtenSort`, `n18`.`id`, [`n18`.`id`, `n18`.`kind`, COLLECT {
      MATCH (`n18`)-[`n24`:`REMARKS_ON`]->(`n22`)
      OPTIONAL MATCH (`n22`)-[`n21`:`IN`]->(`n23`)
      WITH coalesce(`n23`, `n22`) AS `n20`
      RETURN [CASE WHEN `n20`:`Claim` THEN 0 WHEN `n20`:`Relation` THEN 1 WHEN `n20`:`Figure` THEN 2 WHEN `n20`:`Fact` THEN 3 WHEN `n20`:`Question` THEN 4 WHEN `n20`:`Batch` THEN 5 WHEN `n20`:`Discrepancy` THEN 6 WHEN `n20`:`Person` THEN 7 WHEN `n20`:`Organization` THEN 8 WHEN `n20`:`Group` THEN 9 WHEN `n20`:`Country` THEN 10 WHEN `n20`:`Location` THEN 11 WHEN `n20`:`Event` THEN 12 WHEN `n20`:`Thing` THEN 13 WHEN `n20`:`Record` THEN 14 WHEN `n20`:`Source` THEN 15 WHEN `n20`:`Passage` THEN 16 WHEN `n20`:`Judgement` THEN 17 WHEN `n20`:`Note` THEN 18 WHEN `n20`:`Narrative` THEN 19 WHEN `n20`:`Statement` THEN 20 WHEN `n20`:`Rendering` THEN 21 END, `n20`.`title`]
    }[0]]]
  }, COUNT {
    MATCH (`n17`)<-[`n19`:`REMARKS_ON`]-(`n18`:`Note`) WHERE `n18`.`live`
    RETURN DISTINCT `n18`
  }] END]
}[0] AS `f2`, [COLLECT {
  MATCH (`n25`:`Claim`) USING INDEX SEEK `n25`:`Claim`(`byPublished`) WHERE `n25`.`live` AND (`n25`.`byPublished` IS NOT NULL)
  WITH `n25` ORDER BY `n25`.`byPublished` ASC LIMIT $`p6`
  RETURN [[`n25`.`credibility`, `n25`.`confidence`, [COUNT {
    MATCH (`n25`)<-[`n28`:`REMARKS_ON`]-(`n27`:`Note`) WHERE `n27`.`live`
    RETURN DISTINCT `n27`
  }]]]
}] AS `f3`;
// $p0 = "kazakhstan-2022/russian-force"
// $p1 = 20
// $p2 = "kazakhstan-2022/tokayev-appeal"
// $p3 = 20
// $p4 = "kazakhstan-2022/sputnik-0108"
// $p5 = 3
// $p6 = 1
