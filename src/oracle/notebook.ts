import type { Graph } from '../derive/graph.ts';
import { startOfDay } from '../derive/start-of-day.ts';
import type { Identified, JudgementContent, NoteContent, StanceContent } from '../model/dossier.ts';
import { viewId } from '../model/view-id.ts';
import { invariant } from '../util/invariant.ts';
import { getFirstBatch } from './batches.ts';
import { connect, type Connection, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import type { Fields, Parents } from './field-resolvers.ts';
import { clusterOf, findRecord, getEntities } from './look-up.ts';
import { entityOrder, judgementOrder, noteOrder, stanceOrder } from './order.ts';
import { findRetractedClaim, findTaken, getAnyRecord, retractedAt } from './retracted.ts';
import { stancesOf } from './stances-of.ts';

/** What is said of a judgement on identity. */
export const IDENTITY_JUDGEMENT: Fields<'IdentityJudgement'> = {
  left: ({ content }, _args, context) => getAnyRecord(context, content.left),
  right: ({ content }, _args, context) => getAnyRecord(context, content.right),
  verdict: ({ content }) => content.verdict,
  reason: ({ content }) => content.why,
  judgedBy: ({ content }) => content.by,
  judgedAt: ({ content }) => startOfDay(content.on),
  revokedAt: ({ id }, _args, context) => retractedAt(context, 'judgements', id),
};

/** What is said of a note. */
export const NOTE: Fields<'Note'> = {
  on: (note, _args, context) => {
    const subject = findSubject(context.graph, note) ?? findTakenSubject(context, note);
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
  retractedAt: ({ id }, _args, context) => retractedAt(context, 'notes', id),
};

/** What is said of a story of cause and blame. */
export const NARRATIVE: Fields<'Narrative'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  author: ({ by }) => by,
  stances: ({ id }, args, { graph }) => {
    const own = stancesTo(graph, id);
    return connect(own, stanceOrder(graph), args);
  },
  holders: ({ id }, args, { graph }) => {
    const voicing = stancesTo(graph, id).filter(({ content }) => content.stance === 'VOICES');
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

/** Stances to a narrative; none where it has been taken back. */
function stancesTo({ facts }: Graph, narrative: string): readonly Identified<StanceContent>[] {
  if (!facts.narratives.some(({ id }) => id === narrative)) return [];
  return facts.stances.filter(({ content }) => content.narrative === narrative);
}

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

/** What a note was on that has been taken back, as it stood. */
function findTakenSubject(
  context: Context,
  { content: { on } }: Parents['Note'],
): Subject | undefined {
  const claim = findRetractedClaim(context, on);
  if (claim !== undefined) return claim;
  const source = findTaken(context, 'sources', on)?.then.graph.sources.get(on);
  const judgements = findTaken(context, 'judgements', on)?.then.graph.facts.judgements ?? [];
  const narratives = findTaken(context, 'narratives', on)?.then.graph.facts.narratives ?? [];
  return (
    source ??
    judgements.find(({ id }) => id === on) ??
    narratives.find(({ id }) => id === on) ??
    getAnyRecord(context, on)
  );
}

/** Something that annotators said and have taken back, by its id, as it stood. */
export function findTakenRemark(
  context: Context,
  id: string,
): Parents['Note' | 'IdentityJudgement' | 'Narrative'] | undefined {
  const judgements = findTaken(context, 'judgements', id)?.then.graph.facts.judgements ?? [];
  const narratives = findTaken(context, 'narratives', id)?.then.graph.facts.narratives ?? [];
  const note = findTaken(context, 'notes', id)?.then.graph;
  return (
    judgements.find((own) => own.id === id) ??
    narratives.find((own) => own.id === id) ??
    (note && findNote(note, id))
  );
}
