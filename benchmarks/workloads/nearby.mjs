import neo4j from 'neo4j-driver';

/** W5: whom an entity has to do with, and whom these have to do with: two steps along relations. */
export const nearby = {
  name: 'nearby',
  title: 'W5 neighbourhood',
  draw: 'actors',
  variables: (id) => ({ id }),
  product: `
    query Nearby($id: ID!) {
      entity(id: $id) {
        id
        relations(direction: OUT, first: 10) {
          nodes {
            id
            type
            to {
              id
              name
              relations(direction: OUT, first: 10) {
                nodes { id type to { id name } }
              }
            }
          }
        }
      }
    }`,
  peer: {
    query: `
      query Nearby($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          id
          relations(limit: 10, sort: [{ whenSort: ASC }, { id: ASC }]) {
            id
            type: predicate
            to {
              id
              name
              relations(limit: 10, sort: [{ whenSort: ASC }, { id: ASC }]) {
                id
                type: predicate
                to { id name }
              }
            }
          }
        }
      }`,
    answer: ({ entities: [{ relations, ...entity }] }) => ({
      entity: {
        ...entity,
        relations: {
          nodes: relations.map(({ to: [{ relations: further, ...to }], ...relation }) => ({
            ...relation,
            to: {
              ...to,
              relations: {
                nodes: further.map(({ to: [end], ...other }) => ({ ...other, to: end })),
              },
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
        MATCH (r:Relation) WHERE r.fromId = e.id AND r.byWhen IS NOT NULL
        WITH r ORDER BY r.fromId, r.byWhen LIMIT $first
        MATCH (r)-[:TO]->(a:Entity)
        WITH r, a ORDER BY r.byWhen
        RETURN [r.id, r.predicate, a.id, a.name, COLLECT {
          MATCH (s:Relation) WHERE s.fromId = a.id AND s.byWhen IS NOT NULL
          WITH s ORDER BY s.fromId, s.byWhen LIMIT $first
          MATCH (s)-[:TO]->(b:Entity)
          WITH s, b ORDER BY s.byWhen
          RETURN [s.id, s.predicate, b.id, b.name]
        }]
      } AS relations`,
    parameters: ({ id }) => ({ id, first: neo4j.int(10) }),
    answer: ([record]) => ({
      entity: {
        id: record.get('id'),
        relations: {
          nodes: record.get('relations').map(([id, type, to, name, further]) => ({
            id,
            type,
            to: {
              id: to,
              name,
              relations: {
                nodes: further.map(([other, sort, end, called]) => ({
                  id: other,
                  type: sort,
                  to: { id: end, name: called },
                })),
              },
            },
          })),
        },
      },
    }),
  },
};
