import type { Highlight, Highlights } from '../store/read-highlights.ts';

import type { GuideQuery, Slide } from './guide.ts';
import { printLiteral } from './print-literal.ts';

/**
 * The guide to a store, from a first look to who says who is to blame. What the store has no example of
 * has no page.
 */
export function buildGuide(highlights: Highlights): readonly Slide[] {
  const { hub, event, figure, narrative } = highlights;
  return [
    firstLook(highlights),
    ...(hub === undefined ? [] : [howToRead(hub)]),
    ...(event === undefined ? [] : [eventDrawn(event), eventInWords(event)]),
    ...(figure === undefined ? [] : [contestedFigure(figure)]),
    ...(narrative === undefined ? [] : [blame(narrative)]),
    ...(hub === undefined ? [] : [twoLayers(hub)]),
    furtherOn(),
  ];
}

function firstLook({ dossiers, counts }: Highlights): Slide {
  const { sources, claims, passages, entities, discrepancies } = counts;
  return {
    title: 'What sources say',
    paragraphs: [
      dossiers.length === 0 ? 'The store holds no dossier.' : dossiers.join(' · '),
      `${sources} sources make ${claims} claims, in ${passages} quoted passages. They speak of ${entities} entities: persons, organizations, groups, places, events, things. In ${discrepancies} places they disagree, and the graph keeps every side.`,
      'Click a query to put it into the editor above, then run it with the blue arrow (Ctrl-Enter).',
    ],
    queries:
      claims === 0
        ? []
        : [
            {
              name: 'Which sources there are',
              layer: 'claims',
              cypher: `MATCH (s:Source)
WHERE s.live
RETURN s.title AS source, s.publishedText AS published, COUNT { (s)<-[:PUBLISHED_IN]-(:Claim {live: true}) } AS claims
ORDER BY s.publishedSort`,
            },
            {
              name: 'What is reported most widely: relations by the number of independent origins',
              layer: 'derived',
              cypher: `MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.modality = 'ACTUAL' AND NOT r.negated
RETURN p
ORDER BY r.originCount DESC, r.id
LIMIT 30`,
            },
          ],
  };
}

function howToRead({ id, name }: Highlight): Slide {
  return {
    title: 'How to read the picture',
    paragraphs: [
      `In the middle: ${name}, of whom or which most relations are told.`,
      'Colours are kinds: persons blue, organizations green, groups teal, countries and places brown, events red, things grey.',
      'An arrow is as wide as it has independent origins: agencies, speakers, or sources that speak for themselves.',
      'A full grey arrow is reported as fact. Dashed blue is planned or hoped, dotted purple alleged, dashed red denied. Orange is contested: some source says what cannot hold beside it. Hold the pointer over an arrow to read it.',
    ],
    queries: [
      {
        name: `All relations of ${name}`,
        layer: 'derived',
        cypher: `MATCH p = (e:Entity {id: ${printLiteral(id)}})-[r]-(:Entity)
RETURN p
ORDER BY r.originCount DESC, r.id
LIMIT 80`,
      },
      {
        name: `The same, as reported: without what is planned, hoped, alleged or denied`,
        layer: 'derived',
        cypher: `MATCH p = (e:Entity {id: ${printLiteral(id)}})-[r]-(:Entity)
WHERE r.modality = 'ACTUAL' AND NOT r.negated
RETURN p
ORDER BY r.originCount DESC, r.id
LIMIT 80`,
      },
    ],
  };
}

function eventDrawn({ id, name }: Highlight): Slide {
  return {
    title: `One event: ${name}`,
    paragraphs: [
      'Sources need not agree on who did it to whom. Each answer is a node of its own, a Relation, that leads FROM one entity TO another; the claims that state it follow on the next page.',
    ],
    queries: [
      {
        name: `Who did what in it: ${name}`,
        layer: 'derived',
        cypher: `MATCH p = (:Entity)<-[:FROM]-(r:Relation {eventId: ${printLiteral(id)}})-[:TO]->(:Entity)
RETURN p`,
      },
      {
        name: `What it is joined to: ${name}`,
        layer: 'derived',
        cypher: `MATCH p = (:Event {id: ${printLiteral(id)}})-[r]-(:Entity)
RETURN p
ORDER BY r.originCount DESC, r.id
LIMIT 80`,
      },
    ],
  };
}

function eventInWords({ id, name }: Highlight): Slide {
  const isOfTheEvent = `WHERE EXISTS { (c)-[:CONCERNS]->(e) } OR EXISTS { (c)-[:STATES]->(:Relation {eventId: e.id}) }`;
  return {
    title: 'Its evidence, word for word',
    paragraphs: [
      `Every claim about “${name}”, and the words that bear it. A claim belongs to one source; “start” and “end” say where in its text the words stand.`,
      'The second query draws it: claims, their passages, the sources. Nothing in that picture is computed; it is what was recorded.',
    ],
    queries: [
      {
        name: `Every claim and its words: ${name}`,
        layer: 'claims',
        cypher: `MATCH (e:Event {id: ${printLiteral(id)}})
MATCH (c:Claim {live: true})-[:EVIDENCED_BY]->(p:Passage)-[:QUOTED_FROM]->(s:Source)
${isOfTheEvent}
RETURN p.exact AS words, c.predicate AS says, c.modality AS modality, c.negated AS denied, s.title AS source, toInteger(p.start) AS start, toInteger(p.end) AS end
ORDER BY s.publishedSort, start, c.id`,
      },
      {
        name: `The same, drawn: ${name}`,
        layer: 'claims',
        cypher: `MATCH (e:Event {id: ${printLiteral(id)}})
MATCH p = (c:Claim {live: true})-[:EVIDENCED_BY]->(:Passage)-[:QUOTED_FROM]->(:Source)
${isOfTheEvent}
RETURN p
ORDER BY c.publishedSort, c.id
LIMIT 60`,
      },
    ],
  };
}

function contestedFigure({ id, name }: Highlight): Slide {
  return {
    title: 'A contested figure',
    paragraphs: [
      name,
      'A discrepancy has positions; claims take them. No position is the right one here: who holds it, since when and in which words is all that the graph says.',
    ],
    queries: [
      {
        name: 'Who says which number',
        layer: 'disagreement',
        cypher: `MATCH (d:Discrepancy {id: ${printLiteral(id)}})<-[:OF]-(p:Position)<-[:TAKES]-(c:Claim)-[:PUBLISHED_IN]->(s:Source)
MATCH (c)-[:EVIDENCED_BY]->(w:Passage)
RETURN p.summary AS position, collect(DISTINCT w.exact) AS words, s.publishedText AS published, s.title AS source
ORDER BY position, published, source`,
      },
      {
        name: 'The same, drawn: the question, the positions, who takes them',
        layer: 'disagreement',
        cypher: `MATCH p = (:Question)<-[:ON {rank: 0}]-(:Discrepancy {id: ${printLiteral(id)}})<-[:OF]-(:Position)<-[:TAKES]-(:Claim)-[:PUBLISHED_IN]->(:Source)
RETURN p`,
      },
      {
        name: 'Every place where sources disagree',
        layer: 'disagreement',
        cypher: `MATCH (q:Question)<-[:ON {rank: 0}]-(d:Discrepancy)<-[:OF]-(p:Position)
RETURN d.kind AS kind, q.text AS question, collect(p.summary) AS positions, d.knownSince AS since
ORDER BY since, question`,
      },
    ],
  };
}

/** A stance joins its narrative by what it holds. No type is named, for Neo4j warns of one that no stance has yet. */
function blame({ id, name }: Highlight): Slide {
  return {
    title: 'Who says who is to blame?',
    paragraphs: [
      `Stories of cause and blame are narratives. That a statement voices, rejects or mentions one is an annotator's judgement, with a reason. Most told here: “${name}”.`,
      'From the story back to who speaks, and from there to the words.',
    ],
    queries: [
      {
        name: `Who tells it: ${name}`,
        layer: 'disagreement',
        cypher: `MATCH (:Narrative {id: ${printLiteral(id)}})<-[r]-(st:Stance {live: true})-[:TAKEN_IN]->(:Record)-[:IN]->(s:Statement)
MATCH (s)-[:RENDERED_IN]->(:Rendering)-[:EVIDENCED_BY]->(w:Passage)-[:QUOTED_FROM]->(source:Source)
OPTIONAL MATCH (speaker:Entity)-[:ASSERTED]->(s)
RETURN type(r) AS how, collect(DISTINCT speaker.name) AS speakers, collect(DISTINCT w.exact) AS words, st.reason AS why, source.title AS source
ORDER BY how, source`,
      },
      {
        name: 'Every story, drawn with those who tell it',
        layer: 'disagreement',
        cypher: `MATCH p = (:Narrative)<--(:Stance {live: true})-[:TAKEN_IN]->(:Record)-[:IN]->(s:Statement)
OPTIONAL MATCH q = (:Entity)-[:ASSERTED]->(s)
RETURN p, q`,
      },
      {
        name: 'What is said to have caused what, and by whom',
        layer: 'derived',
        cypher: `MATCH (a:Entity)-[r:CAUSED|ESCALATED_TO]->(b:Entity)
MATCH (:Relation {id: r.id})<-[:STATES]-(c:Claim)-[:PUBLISHED_IN]->(s:Source)
OPTIONAL MATCH (c)-[:MADE_IN]->(:Statement)<-[:ASSERTED]-(speaker:Entity)
RETURN a.name AS cause, type(r) AS relation, r.modality AS modality, b.name AS effect, collect(DISTINCT s.title) AS sources, collect(DISTINCT speaker.name) AS speakers
ORDER BY cause, effect`,
      },
    ],
  };
}

function twoLayers({ id, name }: Highlight): Slide {
  return {
    title: 'Two layers',
    paragraphs: [
      'What was recorded (claims, passages, records, sources) and what follows from it (entities, typed relationships, propositions, discrepancies) are in one store, and each can be looked at alone. Neo4j Browser draws only the relationships that a query returns.',
      'They meet in STATES, MADE_IN and IN.',
    ],
    queries: [
      {
        name: `Derived alone: ${name} and its neighbours`,
        layer: 'derived',
        cypher: `MATCH p = (e:Entity {id: ${printLiteral(id)}})-[r]-(:Entity)
WHERE r.modality = 'ACTUAL' AND NOT r.negated
RETURN p
LIMIT 40`,
      },
      {
        name: `Claims alone: what is said of ${name}`,
        layer: 'claims',
        cypher: `MATCH (e:Entity {id: ${printLiteral(id)}})<-[:IN]-(record:Record)
MATCH p = (record)<-[:SUBJECT|OBJECT|MEMBER]-(c:Claim {live: true})-[:PUBLISHED_IN]->(:Source)
RETURN p
LIMIT 60`,
      },
      {
        name: `Where they meet: from an arrow to its words`,
        layer: 'disagreement',
        cypher: `MATCH p = (e:Entity {id: ${printLiteral(id)}})<-[:FROM|TO]-(n:Relation)<-[:STATES]-(:Claim)-[:EVIDENCED_BY]->(:Passage)
RETURN p
ORDER BY n.originCount DESC, n.id
LIMIT 12`,
      },
    ],
  };
}

/** Queries that need no example from the store. */
const GENERAL_QUERIES: readonly GuideQuery[] = [
  {
    name: 'Who speaks most',
    layer: 'claims',
    cypher: `MATCH (who:Entity)-[:ASSERTED]->(s:Statement)
RETURN who.name AS speaker, count(s) AS statements
ORDER BY statements DESC, speaker`,
  },
  {
    name: 'What is planned, hoped, alleged or denied',
    layer: 'derived',
    cypher: `MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.modality <> 'ACTUAL' OR r.negated
RETURN p
LIMIT 100`,
  },
  {
    name: 'What is contested',
    layer: 'disagreement',
    cypher: `MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.contested
RETURN p
LIMIT 100`,
  },
  {
    name: 'What may be the same: judgements that are unsure',
    layer: 'claims',
    cypher: `MATCH p = (:Record)<-[:LEFT]-(:Judgement {verdict: 'UNSURE', live: true})-[:RIGHT]->(:Record)
RETURN p`,
  },
  {
    name: 'What was recorded, by whom, when',
    layer: 'claims',
    cypher: `MATCH (b:Batch)
RETURN toInteger(b.seq) AS batch, b.key AS of, b.author AS author, b.recordedAt AS recorded, b.current AS current, COUNT { (b)-[:RECORDS]->() } AS facts
ORDER BY batch`,
  },
];

function furtherOn(): Slide {
  return {
    title: 'Further on',
    paragraphs: [
      'These queries and more are under the star on the left, in three folders: what follows, what was recorded, where sources disagree.',
      'Labels, relationships, properties, indexes, and twenty queries that answer what GraphQL answers: docs/cypher.md. The graph is written by attest; `attest db check` tells when somebody else has changed it.',
    ],
    queries: GENERAL_QUERIES,
  };
}
