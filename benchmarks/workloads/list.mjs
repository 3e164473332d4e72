import neo4j from 'neo4j-driver';

/** W2: the first fifty relations of a type, by time, with both ends. */
export const list = {
  name: 'list',
  title: 'W2 list',
  draw: 'relationTypes',
  variables: (type) => ({ type }),
  product: `
    query List($type: RelationType!) {
      relations(where: { types: [$type] }, first: 50) {
        nodes {
          id modality negated originCount knownSince
          from { id name }
          to { id name }
        }
      }
    }`,
  peer: {
    query: `
      query List($type: String!) {
        relations(
          where: { predicate: { eq: $type } }
          limit: 50
          sort: [{ whenSort: ASC }, { id: ASC }]
        ) {
          id modality negated originCount knownSince
          from { id name }
          to { id name }
        }
      }`,
    answer: ({ relations }) => ({
      relations: {
        nodes: relations.map(({ from: [from], to: [to], ...others }) => ({ ...others, from, to })),
      },
    }),
  },
  raw: {
    cypher: `
      MATCH (r:Relation) WHERE r.predicate = $type AND r.byWhen IS NOT NULL
      WITH r ORDER BY r.predicate, r.byWhen LIMIT $first
      MATCH (from:Entity)<-[:FROM]-(r)-[:TO]->(to:Entity)
      RETURN r.id, r.modality, r.negated, r.originCount, r.knownSince, from.id, from.name, to.id, to.name
      ORDER BY r.byWhen`,
    parameters: ({ type }) => ({ type, first: neo4j.int(50) }),
    answer: (records) => ({
      relations: {
        nodes: records.map((record) => ({
          id: record.get(0),
          modality: record.get(1),
          negated: record.get(2),
          originCount: record.get(3),
          knownSince: record.get(4),
          from: { id: record.get(5), name: record.get(6) },
          to: { id: record.get(7), name: record.get(8) },
        })),
      },
    }),
  },
};
