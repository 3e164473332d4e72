import type { Graph } from '../derive/graph.ts';
import { startOfDay } from '../derive/start-of-day.ts';
import type { Identified, JudgementContent, NoteContent } from '../model/dossier.ts';
import { viewId } from '../model/view-id.ts';
import { invariant } from '../util/invariant.ts';
import { getFirstBatch } from './batches.ts';
import { connect, type Connection, type PageArguments } from './connection.ts';
import type { Fields, Parents } from './field-resolvers.ts';
import { clusterOf, findRecord, getEntities, getRecord } from './look-up.ts';
import { entityOrder, judgementOrder, noteOrder, stanceOrder } from './order.ts';
import { stancesOf } from './stances-of.ts';

/** What is said of a judgement on identity. */
export const IDENTITY_JUDGEMENT: Fields<'IdentityJudgement'> = {
  left: ({ content }, _args, { graph }) => getRecord(graph, content.left),
  right: ({ content }, _args, { graph }) => getRecord(graph, content.right),
  verdict: ({ content }) => content.verdict,
  reason: ({ content }) => content.why,
  judgedBy: ({ content }) => content.by,
  judgedAt: ({ content }) => startOfDay(content.on),
  revokedAt: () => null,
};

/** What is said of a note. */
export const NOTE: Fields<'Note'> = {
  on: (note, _args, { graph }) => {
    const subject = findSubject(graph, note);
    invariant(subject, `the note ${note.id} is on nothing that is here`);
    return subject;
  },
  kind: ({ content }) => content.kind,
  text: ({ content }) => content.text,
  credibility: ({ content }) => content.credibility,
  confidence: ({ content }) => content.confidence,
  author: ({ content }) => content.by,
  writtenAt: ({ id, content }, _args, context) =>
    content.day === undefined
      ? getFirstBatch(context, 'notes', id).recordedAt
      : startOfDay(content.day),
  retractedAt: () => null,
};

/** What is said of a story of cause and blame. */
export const NARRATIVE: Fields<'Narrative'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  author: ({ by }) => by,
  stances: ({ id }, args, { graph }) => {
    const own = graph.facts.stances.filter(({ content }) => content.narrative === id);
    return connect(own, stanceOrder(graph), args);
  },
  holders: ({ id }, args, { graph }) => {
    const voicing = graph.facts.stances.filter(
      ({ content }) => content.narrative === id && content.stance === 'VOICES',
    );
    const statements = voicing.flatMap(
      ({ content }) => graph.statements.get(clusterOf(graph, content.statement)) ?? [],
    );
    const holders = statements.flatMap(({ speakers, onBehalfOf }) => [...speakers, ...onBehalfOf]);
    return connect(getEntities(graph, holders), entityOrder(graph), args);
  },
};

/** What is said of how a statement stands to a story. */
export const NARRATIVE_STANCE: Fields<'NarrativeStance'> = {
  narrative: ({ content }, _args, { graph }) => {
    const narrative = graph.facts.narratives.find(({ id }) => id === content.narrative);
    invariant(narrative, `the narrative ${content.narrative} is not here`);
    return narrative;
  },
  statement: ({ content }, _args, { graph }) =>
    graph.statements.get(clusterOf(graph, content.statement)),
  // Annotators say it of statements only.
  claim: () => null,
  stance: ({ content }) => content.stance,
  judgedBy: ({ content }) => content.by,
  reason: ({ content }) => content.why,
};

/** The notes on something, by any of the ids that it goes by. */
export function listNotes(
  graph: Graph,
  ids: readonly string[],
  args: PageArguments,
): Connection<Identified<NoteContent>> {
  const own = graph.facts.notes.filter(({ content }) => ids.includes(content.on));
  return connect(own, noteOrder(graph), args);
}

/** The judgements on some records. */
export function listJudgements(
  graph: Graph,
  records: readonly string[],
  args: PageArguments,
): Connection<Identified<JudgementContent>> {
  const own = graph.facts.judgements.filter(
    ({ content }) => records.includes(content.left) || records.includes(content.right),
  );
  return connect(own, judgementOrder(graph), args);
}

/** The stances of an utterance to narratives that are here, by the utterance's records. */
export function listNarratives(
  graph: Graph,
  records: readonly string[],
  args: PageArguments,
): Connection<Parents['NarrativeStance']> {
  return connect(stancesOf(graph, records), stanceOrder(graph), args);
}

/** A note by its id, where what it is on is here. */
export function findNote(graph: Graph, id: string): Parents['Note'] | undefined {
  return graph.facts.notes.find((note) => note.id === id && findSubject(graph, note) !== undefined);
}

type Subject = Parents[
  'Person' | 'Statement' | 'Record' | 'Source' | 'Claim' | 'IdentityJudgement' | 'Narrative'];

function findSubject(graph: Graph, { content: { on } }: Parents['Note']): Subject | undefined {
  const cluster = clusterOf(graph, on);
  return (
    graph.entities.get(cluster) ??
    graph.statements.get(cluster) ??
    findRecord(graph, on) ??
    graph.sources.get(on) ??
    graph.claims.get(on) ??
    graph.facts.judgements.find(({ id }) => id === on) ??
    graph.facts.narratives.find(({ id }) => id === on)
  );
}
