import neo4j from 'neo4j-driver';

import type { Store } from '../../src/store/connect.ts';

/** How long each list of a hub is: longer than two of the largest pages. */
const HUB_SIZE = 2_100;

/** How many are written in one transaction: its memory is bounded. */
const SLICE = 300;

/** Ids of what has long lists. */
export const HUBS = {
  person: 'hub/person',
  country: 'hub/country',
  event: 'hub/event',
  source: 'hub/source',
  statement: 'hub/statement',
  question: 'hub/question',
  discrepancy: 'hub/discrepancy',
  relation: 'hub/relation',
} as const;

/** Some days, so that a hundred things and more share each: a place in a list is told by its id then. */
const DAY = `'2022-01-' + substring(toString(101 + i % 20), 1)`;

/** What joins and orders the nodes is as the projections write it; what they say themselves is left out. */
const STATEMENTS: readonly string[] = [
  // Whom lists belong to, and as many others as make an index choosy.
  `UNWIND [['person', ['Actor', 'Person'], 'PERSON'], ['country', ['Actor', 'Country', 'Place'], 'COUNTRY'], ['event', ['Event'], 'EVENT']] AS kind
   MERGE (e:Entity {id: 'hub/' + kind[0]}) SET e:$(kind[1]), e.kind = kind[2], e.name = kind[0], e.nameKey = kind[0], e.label = kind[0], e.whenSort = '~', e.byWhen = '~ hub/' + kind[0], e.identifiers = []
   MERGE (r:Record {id: e.id}) SET r.live = true, r.kind = kind[2] MERGE (r)-[:IN]->(e)`,
  `UNWIND range($from, $to) AS i
   CREATE (e:Entity:Actor:Person {id: 'e/' + i, kind: 'PERSON', name: 'n', nameKey: 'n' + i, label: 'n', identifiers: []})
   CREATE (p:Entity:Actor:Country:Place {id: 'p/' + i, kind: 'COUNTRY', name: 'n', nameKey: 'n' + i, label: 'n', identifiers: []})
   CREATE (v:Entity:Event {id: 'v/' + i, kind: 'EVENT', name: 'n', nameKey: 'n' + i, label: 'n', identifiers: [], whenSort: ${DAY}, byWhen: ${DAY} + ' v/' + i})`,
  `UNWIND [0] + range($from, $to) AS i
   WITH CASE i WHEN 0 THEN $source ELSE 's/' + i END AS id, ${DAY} AS day WHERE i > 0 OR $from = 1
   CREATE (:Source {id: id, live: true, content: '{}', title: 't', titleKey: 't', language: 'en', publishedSort: day, byPublished: day + ' ' + id})`,
  `UNWIND range($from, $to) AS i
   CREATE (st:Statement {id: 'st/' + i, text: 't', textKey: 't', whenSort: ${DAY}, byWhen: ${DAY} + ' st/' + i, publishedSort: ${DAY}})
   WITH i, st MATCH (e:Entity {id: $person}), (other:Entity {id: 'e/' + i})
   CREATE (e)-[:ASSERTED {actorId: e.id, byWhen: st.byWhen}]->(st), (other)-[:ASSERTED {actorId: other.id, byWhen: st.byWhen}]->(st)
   CREATE (e)-[:SPOKE_THROUGH {actorId: e.id, byWhen: st.byWhen}]->(st), (other)-[:SPOKE_THROUGH {actorId: other.id, byWhen: st.byWhen}]->(st)
   CREATE (st)-[:ABOUT {entityId: e.id, byWhen: st.byWhen}]->(e), (st)-[:ABOUT {entityId: other.id, byWhen: st.byWhen}]->(other)
   CREATE (st)-[:RENDERED_IN {statementId: st.id, sourceId: $source, byWhen: st.byWhen}]->(:Rendering {id: 'r/' + i, live: true, sourceId: $source})
   CREATE (st)-[:RENDERED_IN {statementId: st.id, sourceId: 's/' + i, byWhen: st.byWhen}]->(:Rendering {id: 'q/' + i, live: true, sourceId: 's/' + i})`,
  `UNWIND range($from, $to) AS i MATCH (v:Event {id: 'v/' + i}), (own:Record {id: $person})
   CREATE (v)-[:INVOLVES {entityId: own.id, byWhen: v.byWhen}]->(own), (v)-[:INVOLVES {entityId: 'e/' + i, byWhen: v.byWhen}]->(:Record {id: 'e/' + i, live: true, kind: 'PERSON'})`,
  `CREATE (:Statement {id: $statement, text: 't', textKey: 't', whenSort: '~', byWhen: '~ ' + $statement, publishedSort: '~'})<-[:IN]-(:Record {id: $statement, live: true, kind: 'STATEMENT'})`,
  `UNWIND range($from, $to) AS i
   CREATE (:Passage {id: 'pa/' + i, live: true, exact: 'w', start: i, end: i + 1, sourceId: $source, byStart: toString(1000000000 + i) + ' pa/' + i})
   CREATE (:Passage {id: 'pb/' + i, live: true, exact: 'w', start: i, end: i + 1, sourceId: 's/' + i, byStart: toString(1000000000 + i) + ' pb/' + i})
   CREATE (:Narrative {id: 'na/' + i, live: true, name: 'n', nameKey: 'n' + i})
   CREATE (:Batch {id: 'b/' + i, key: 'k' + i, seq: i})`,
  // Questions and what stands on them.
  `CREATE (q:Question {id: $question, kind: 'FIGURE', text: 'q', names: []})
   CREATE (d:Discrepancy {id: $discrepancy, kind: 'FIGURE', also: [], withinOneSource: false, knownSort: '~', byKnown: '~ ' + $discrepancy})
   CREATE (:Position {id: 'hub/position', summary: 's', knownSort: '~'})-[:OF]->(d)
   WITH q MATCH (v:Event {id: $event}) CREATE (:EventCode {id: 'hub/code', scheme: 'PLOVER', type: 'PROTEST', contexts: [], rank: 0})-[:CLASSIFIES]->(v)`,
  `UNWIND range($from, $to) AS i MATCH (q:Question {id: $question}), (e:Entity {id: $person})
   CREATE (d:Discrepancy {id: 'd/' + i, kind: 'FIGURE', also: [], withinOneSource: false, knownSort: ${DAY}, byKnown: ${DAY} + ' d/' + i})
   CREATE (d)-[:ON {rank: 0, questionId: q.id, byKnown: d.byKnown}]->(q), (d)-[:ON {rank: 1, questionId: 'q/' + i, byKnown: d.byKnown}]->(:Question {id: 'q/' + i, kind: 'FIGURE', text: 'q', names: []})
   CREATE (d)-[:ABOUT {entityId: e.id, byKnown: d.byKnown}]->(e)
   CREATE (:Position {id: 'po/' + i, summary: 's', knownSort: '~'})-[:OF]->(d)`,
  // Propositions.
  `UNWIND [[$person, ['REQUESTED_HELP_FROM', 'DEPLOYED_TO', 'MEMBER_OF', 'PARTICIPATED_IN']], [$country, ['PART_OF']], [$event, ['OCCURRED_IN', 'IN_FORCE_IN', 'ENDED', 'CAUSED']]] AS own
   UNWIND own[1] AS predicate UNWIND range($from, $to) AS i
   WITH own[0] AS hub, predicate, i, left(predicate, 5) + own[0] + '/' + i AS id, ${DAY} AS day
   CREATE (:Proposition:Relation {id: id, predicate: predicate, modality: 'ACTUAL', negated: false, originCount: 1, knownSort: day, whenSort: day, byWhen: day + ' ' + id, fromId: hub, toId: hub, eventId: CASE WHEN i % 9 = 0 THEN $event END, participantOf: CASE WHEN i % 9 = 1 THEN $event END})
   CREATE (:Proposition:Relation {id: 'x' + id, predicate: predicate, modality: 'ACTUAL', negated: false, originCount: 1, knownSort: day, whenSort: day, byWhen: day + ' x' + id, fromId: 'e/' + i, toId: 'e/' + (i + 1), eventId: 'v/' + i, participantOf: 'v/' + i})`,
  `UNWIND range($from, $to) AS i UNWIND [[$person, ''], ['e/' + i, 'x']] AS own
   WITH own[0] AS of, own[1] AS sign, i, ${DAY} AS day
   CREATE (:Proposition:Figure {id: sign + 'f/' + i, ofId: of, predicate: 'DEAD', modality: 'ACTUAL', negated: false, originCount: 1, knownSort: day, whenSort: day, byPredicate: 'DEAD ' + day + ' ' + sign + 'f/' + i})
   CREATE (:Proposition:Fact {id: sign + 't/' + i, ofId: of, predicate: 'PURPOSE', modality: 'ACTUAL', negated: false, originCount: 1, knownSort: day, whenSort: day, byPredicate: 'PURPOSE ' + day + ' ' + sign + 't/' + i})`,
  `CREATE (:Proposition:Relation {id: $relation, predicate: 'CAUSED', modality: 'ACTUAL', negated: false, originCount: 1, knownSort: '~', whenSort: '~', byWhen: '~ ' + $relation})
   CREATE (:Proposition:Fact {id: 'hub/name', ofId: $country, predicate: 'NAME', modality: 'ACTUAL', negated: false, originCount: 1, knownSort: '~', whenSort: '~', byPredicate: 'NAME ~ hub/name', valueText: 'n', preferred: true})`,
  `MATCH (q:Question {id: $question}) MATCH (f:Figure)
   CREATE (f)-[:ANSWERS {rank: 0, questionId: q.id, byKnown: f.knownSort + ' ' + f.id}]->(q), (f)-[:ANSWERS {rank: 1, questionId: 'other' + f.id, byKnown: f.knownSort + ' ' + f.id}]->(q)`,
  // Claims: half of them of one source, so that it has many; the others of many, so that much speaks of an entity.
  `UNWIND range($from, $to) AS at UNWIND [at, at + $size, at + 2 * $size] AS own
   WITH own, CASE own WHEN at THEN $source ELSE 's/' + at END AS source, CASE own WHEN at THEN 0 ELSE at END AS i
   WITH own, source, ${DAY} AS day
   CREATE (c:Claim {id: 'c/' + own, live: true, content: '{}', predicate: 'NAME', modality: 'ACTUAL', negated: false, attributed: false, subjectIds: [$person], objectIds: [], sourceId: source, publishedSort: day, byPublished: day + ' c/' + own, whenSort: '~'})
   WITH c, day + ' ' + source AS place
   MATCH (s:Source {id: c.sourceId}), (e:Entity {id: $person}), (st:Statement {id: $statement}), (p:Proposition {id: $relation}), (f:Fact {id: 'hub/name'}), (po:Position {id: 'hub/position'}), (code:EventCode {id: 'hub/code'})
   CREATE (c)-[:PUBLISHED_IN]->(s), (c)-[:MADE_IN {statementId: st.id, byPublished: c.byPublished}]->(st), (c)-[:GIVES {codeId: code.id, byPublished: c.byPublished}]->(code)
   CREATE (c)-[:CONCERNS {entityId: e.id, byPublished: c.byPublished, sourceByPublished: place}]->(e)
   CREATE (c)-[:STATES {propositionId: p.id, byPublished: c.byPublished, sourceByPublished: place}]->(p), (c)-[:STATES {propositionId: f.id, byPublished: c.byPublished, sourceByPublished: place}]->(f)
   CREATE (c)-[:TAKES {positionId: po.id, byPublished: c.byPublished, sourceByPublished: place}]->(po)`,
];

/** Fills an empty, prepared store with hubs, and little else. */
export async function writeHubs({ driver, database }: Store): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const statement of STATEMENTS) {
      for (let from = 1; from <= HUB_SIZE; from += SLICE) {
        const to = Math.min(from + SLICE - 1, HUB_SIZE);
        await session.run(statement, {
          ...HUBS,
          size: neo4j.int(HUB_SIZE),
          from: neo4j.int(from),
          to: neo4j.int(to),
        });
        if (!statement.includes('$from')) break;
      }
    }
    await session.run('CALL db.prepareForReplanning()');
  } finally {
    await session.close();
  }
}
