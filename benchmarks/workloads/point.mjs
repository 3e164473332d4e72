import neo4j from 'neo4j-driver';

/** W1: one entity, how many claims speak of it, and the ten published last. */
export const point = {
  name: 'point',
  title: 'W1 point',
  draw: 'entities',
  variables: (id) => ({ id }),
  product: `
    query Point($id: ID!) {
      entity(id: $id) {
        id
        name
        label
        claims(first: 10, orderBy: { by: PUBLISHED, direction: DESC }) {
          totalCount
          nodes { id predicate modality negated }
        }
      }
    }`,
  peer: {
    query: `
      query Point($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          id
          name
          label
          claimsConnection { totalCount }
          claims(limit: 10, sort: [{ publishedSort: DESC }, { id: DESC }]) {
            id predicate modality negated
          }
        }
      }`,
    answer: ({ entities: [{ claimsConnection, claims, ...entity }] }) => ({
      entity: { ...entity, claims: { ...claimsConnection, nodes: claims } },
    }),
  },
  raw: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id AS id, e.name AS name, e.label AS label, COUNT { (e)<-[:CONCERNS]-() } AS total,
        COLLECT {
          MATCH (c)-[r:CONCERNS]->() WHERE r.entityId = e.id AND r.byPublished IS NOT NULL
          WITH c ORDER BY r.entityId DESC, r.byPublished DESC LIMIT $first
          RETURN [c.id, c.predicate, c.modality, c.negated]
        } AS claims`,
    parameters: ({ id }) => ({ id, first: neo4j.int(10) }),
    answer: ([record]) => ({
      entity: {
        id: record.get('id'),
        name: record.get('name'),
        label: record.get('label'),
        claims: {
          totalCount: record.get('total'),
          nodes: record
            .get('claims')
            .map(([id, predicate, modality, negated]) => ({ id, predicate, modality, negated })),
        },
      },
    }),
  },
};
