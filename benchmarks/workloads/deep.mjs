import neo4j from 'neo4j-driver';

/** W3: five lists deep: what somebody said, of whom, what else is said of these, where, published by whom. */
export const deep = {
  name: 'deep',
  title: 'W3 five levels deep',
  draw: 'speakers',
  variables: (id) => ({ id }),
  product: `
    query Deep($id: ID!) {
      entity(id: $id) {
        id
        ... on Actor {
          asserted(first: 5, includeOnBehalf: false) {
            nodes {
              id
              text
              about(first: 5) {
                nodes {
                  id
                  name
                  claims(first: 5) {
                    nodes {
                      id
                      predicate
                      source { id title publisher { id name } }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
  peer: {
    query: `
      query Deep($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          id
          asserted(limit: 5, sort: [{ whenSort: ASC }, { id: ASC }]) {
            id
            text
            about(limit: 5, sort: [{ nameKey: ASC }, { id: ASC }]) {
              id
              name
              claims(limit: 5, sort: [{ publishedSort: ASC }, { id: ASC }]) {
                id
                predicate
                source { id title publisher { entity { id name } } }
              }
            }
          }
        }
      }`,
    answer: ({ entities: [{ asserted, ...entity }] }) => ({
      entity: {
        ...entity,
        asserted: {
          nodes: asserted.map(({ about, ...statement }) => ({
            ...statement,
            about: {
              nodes: about.map(({ claims, ...one }) => ({
                ...one,
                claims: { nodes: claims.map(withSource) },
              })),
            },
          })),
        },
      },
    }),
  },
  raw: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id AS id, COLLECT {
        MATCH ()-[q:ASSERTED]->(s) WHERE q.actorId = e.id AND q.byWhen IS NOT NULL
        WITH s ORDER BY q.actorId, q.byWhen LIMIT $first
        RETURN [s.id, s.text, COLLECT {
          MATCH (s)-[:ABOUT]->(a:Entity)
          WITH a ORDER BY a.nameKey, a.id LIMIT $first
          RETURN [a.id, a.name, COLLECT {
            MATCH (c)-[r:CONCERNS]->() WHERE r.entityId = a.id AND r.byPublished IS NOT NULL
            WITH c, r ORDER BY r.entityId, r.byPublished LIMIT $first
            MATCH (c)-[:PUBLISHED_IN]->(o:Source)
            OPTIONAL MATCH (o)-[:PUBLISHED_BY]->(:Record)-[:IN]->(p:Entity)
            WITH c, o, p ORDER BY r.byPublished
            RETURN [c.id, c.predicate, o.id, o.title, p.id, p.name]
          }]
        }]
      } AS asserted`,
    parameters: ({ id }) => ({ id, first: neo4j.int(5) }),
    answer: ([record]) => ({
      entity: {
        id: record.get('id'),
        asserted: {
          nodes: record.get('asserted').map(([id, text, about]) => ({
            id,
            text,
            about: {
              nodes: about.map(([one, name, claims]) => ({
                id: one,
                name,
                claims: { nodes: claims.map(toClaim) },
              })),
            },
          })),
        },
      },
    }),
  },
};

function withSource({ source: [{ publisher, ...source }], ...claim }) {
  return { ...claim, source: { ...source, publisher: publisher[0]?.entity[0] ?? null } };
}

function toClaim([id, predicate, source, title, publisher, name]) {
  return {
    id,
    predicate,
    source: {
      id: source,
      title,
      publisher: publisher === null ? null : { id: publisher, name },
    },
  };
}
