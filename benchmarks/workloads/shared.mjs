import neo4j from 'neo4j-driver';

/** W4: a hundred claims with their words; few sources, and fewer publishers, stand behind all of them. */
export const shared = {
  name: 'shared',
  title: 'W4 shared nodes',
  draw: 'entities',
  variables: (id) => ({ id }),
  product: `
    query Shared($id: ID!) {
      entity(id: $id) {
        id
        claims(first: 100) {
          nodes {
            id
            predicate
            passages { exact start end }
            source { id title publisher { id name } }
          }
        }
      }
    }`,
  peer: {
    query: `
      query Shared($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          id
          claims(limit: 100, sort: [{ publishedSort: ASC }, { id: ASC }]) {
            id
            predicate
            passages(sort: [{ start: ASC }, { end: ASC }, { id: ASC }]) { exact start end }
            source { id title publisher { entity { id name } } }
          }
        }
      }`,
    answer: ({ entities: [{ claims, ...entity }] }) => ({
      entity: {
        ...entity,
        claims: {
          nodes: claims.map(({ source: [{ publisher, ...source }], ...claim }) => ({
            ...claim,
            source: { ...source, publisher: publisher[0]?.entity[0] ?? null },
          })),
        },
      },
    }),
  },
  raw: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id AS id, COLLECT {
        MATCH (c)-[r:CONCERNS]->() WHERE r.entityId = e.id AND r.byPublished IS NOT NULL
        WITH c, r ORDER BY r.entityId, r.byPublished LIMIT $first
        MATCH (c)-[:PUBLISHED_IN]->(o:Source)
        OPTIONAL MATCH (o)-[:PUBLISHED_BY]->(:Record)-[:IN]->(p:Entity)
        WITH c, o, p ORDER BY r.byPublished
        RETURN [c.id, c.predicate, o.id, o.title, p.id, p.name, COLLECT {
          MATCH (c)-[:EVIDENCED_BY]->(w:Passage)
          WITH w ORDER BY w.start, w.end, w.id
          RETURN [w.exact, w.start, w.end]
        }]
      } AS claims`,
    parameters: ({ id }) => ({ id, first: neo4j.int(100) }),
    answer: ([record]) => ({
      entity: {
        id: record.get('id'),
        claims: {
          nodes: record
            .get('claims')
            .map(([id, predicate, source, title, publisher, name, passages]) => ({
              id,
              predicate,
              passages: passages.map(([exact, start, end]) => ({ exact, start, end })),
              source: {
                id: source,
                title,
                publisher: publisher === null ? null : { id: publisher, name },
              },
            })),
        },
      },
    }),
  },
};
