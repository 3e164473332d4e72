/**
 * The part of the store that the workloads read, as @neo4j/graphql maps it. One type for each label that
 * is asked for; an entity is one type, for an interface would make it read every kind by a query of its own.
 * Days are texts here as they are in the store, so that no type needs APOC.
 */
export const typeDefs = `
type Entity @node {
  id: ID!
  kind: String!
  name: String!
  label: String!
  nameKey: String!
  claims: [Claim!]! @relationship(type: "CONCERNS", direction: IN)
  asserted: [Statement!]! @relationship(type: "ASSERTED", direction: OUT)
  relations: [Relation!]! @relationship(type: "FROM", direction: IN)
}

type Person @node(labels: ["Entity", "Person"])
  @fulltext(indexes: [{ indexName: "search_names", queryName: "searchPersons", fields: ["searchWords", "searchExact"] }]) {
  id: ID!
  name: String!
  searchWords: String
  searchExact: String
  searchSort: String
}

type Statement @node {
  id: ID!
  text: String!
  whenSort: String!
  about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
}

type Relation @node(labels: ["Proposition", "Relation"]) {
  id: ID!
  predicate: String!
  modality: String!
  negated: Boolean!
  originCount: Int!
  knownSince: String
  whenSort: String!
  from: [Entity!]! @relationship(type: "FROM", direction: OUT)
  to: [Entity!]! @relationship(type: "TO", direction: OUT)
}

type Claim @node {
  id: ID!
  predicate: String!
  modality: String!
  negated: Boolean!
  sourceId: String!
  publishedSort: String!
  live: Boolean!
  source: [Source!]! @relationship(type: "PUBLISHED_IN", direction: OUT)
  passages: [Passage!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  subject: [Record!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Record!]! @relationship(type: "OBJECT", direction: OUT)
}

type Passage @node {
  id: ID!
  exact: String!
  start: Int!
  end: Int!
  section: String!
  sourceId: String!
  live: Boolean!
  source: [Source!]! @relationship(type: "QUOTED_FROM", direction: OUT)
}

type Source @node {
  id: ID!
  title: String!
  publisher: [Record!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}

type Record @node {
  id: ID!
  entity: [Entity!]! @relationship(type: "IN", direction: OUT)
}
`;
