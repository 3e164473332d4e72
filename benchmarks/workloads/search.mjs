import neo4j from 'neo4j-driver';

/** W6: the ten best persons whose name has a word that begins so. */
export const search = {
  name: 'search',
  title: 'W6 search',
  draw: 'words',
  // The peer looks in preferred names only, the others in all spellings: asked is what that makes no difference for.
  asksAgreedOnly: true,
  variables: (text) => ({ text }),
  product: `
    query Search($text: String!) {
      search(text: $text, kinds: [PERSON], first: 10) {
        edges { node { ... on Person { id name } } }
      }
    }`,
  peer: {
    query: `
      query Search($phrase: String!) {
        searchPersons(phrase: $phrase, sort: [{ node: { searchSort: ASC } }], first: 10) {
          edges { node { id name } }
        }
      }`,
    variables: ({ text }) => ({ phrase: phraseOf(text) }),
    answer: ({ searchPersons: { edges } }) => ({ search: { edges } }),
  },
  raw: {
    cypher: `
      CALL db.index.fulltext.queryNodes('search_names', $phrase) YIELD node AS t
      OPTIONAL MATCH (t)-[:OF]->(e:Entity)
      WITH coalesce(e, t) AS hit, min(t.searchSort) AS place ORDER BY place LIMIT $first
      RETURN hit.id, hit.name`,
    parameters: ({ text }) => ({ phrase: phraseOf(text), first: neo4j.int(10) }),
    answer: (records) => ({
      search: {
        edges: records.map((record) => ({ node: { id: record.get(0), name: record.get(1) } })),
      },
    }),
  },
};

/** In the query language of Lucene; the kind stands among the words. */
function phraseOf(text) {
  return `+searchWords:${text}* +searchWords:PERSON`;
}
