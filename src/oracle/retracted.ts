import { reasonOf, retractions } from '../derive/retractions.ts';
import { revisionKey } from '../derive/live-facts.ts';
import type { Entity, StatedClaim, Utterance } from '../derive/graph.ts';
import { statementRecord, type StatementRecord } from '../derive/statement-record.ts';
import type { GqlClaimWhere } from '../generated/resolvers.ts';
import type { Facts, RecordContent } from '../model/dossier.ts';
import type { Passage, SourceContent } from '../model/evidence.ts';
import { invariant } from '../util/invariant.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { Context } from './context.ts';
import { findRecord } from './look-up.ts';
import { byId } from './position.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/** That something was taken back: by which write, and the store as it was just before, seen through the same lens. */
export interface Taken {
  readonly batch: RecordedBatch;
  readonly then: Context;
}

/** A claim, or one that was taken back: as it stood, but that it leads to what there is now. */
export interface SeenClaim extends StatedClaim {
  /** Absent where it stands. */
  readonly taken?: Taken;
  /** Of one that was taken back: the id that its statement had then. */
  readonly madeIn?: string | undefined;
}

/** An entry of a dossier, in the place of an entity that is there no more. */
export interface AbsentEntity extends Entity {
  readonly isAbsent: true;
}

/** Who took something back, when and why. */
export interface Retraction {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly batch: RecordedBatch;
}

/** By which write something was taken back that was live once; undefined for what is live, and what never was. */
export function findTaken(context: Context, list: keyof Facts, id: string): Taken | undefined {
  const batch = standingIn(context).get(`${list}:${id}`);
  return batch && { batch, then: context.asOf(batch.seq - 1).through(context.lens) };
}

/** When something was taken back; undefined where it stands. */
export function retractedAt(context: Context, list: keyof Facts, id: string): string | undefined {
  return standingIn(context).get(`${list}:${id}`)?.recordedAt;
}

/** What a write that took something back says of that. */
export function describeRetraction({ batch }: Taken): Retraction {
  const { recordedAt, author, content } = batch;
  return {
    at: recordedAt,
    by: author,
    reason: reasonOf({ ...batch, key: revisionKey(content) }),
    batch,
  };
}

/** Every claim that was taken back, as far as the lens admitted it then. */
function retractedClaims(context: Context): readonly SeenClaim[] {
  return [...standingIn(context).keys()].flatMap((key) =>
    key.startsWith('claims:')
      ? (findRetractedClaim(context, key.slice('claims:'.length)) ?? [])
      : [],
  );
}

/** The claims that have been taken back, where a filter asks for them. */
export function retractedAmong(
  context: Context,
  where: GqlClaimWhere | null | undefined,
): readonly SeenClaim[] {
  return where?.retracted === true ? retractedClaims(context) : [];
}

/** A claim that was taken back, by its id. */
export function findRetractedClaim(context: Context, id: string): SeenClaim | undefined {
  const taken = findTaken(context, 'claims', id);
  const stood = taken?.then.graph.claims.get(id);
  if (taken === undefined || stood === undefined) return undefined;
  const { subject, object, members, statement } = stood.claim.content;
  const ends = [subject, object, ...(members?.records ?? [])].filter((end) => end !== undefined);
  return {
    ...stood,
    source: getSource(context, stood.source.id),
    statement: statement === undefined ? undefined : findStatementOf(context, stood.statement)?.id,
    madeIn: stood.statement,
    concerns: sortedIds(ends.map((end) => getEnd(context, end).id)),
    dates: [],
    propositions: [],
    taken,
  };
}

/** The entity that a record is in; where it is in none, the record in its place. */
export function getEnd(context: Context, record: string): Entity | AbsentEntity {
  return findEntityOf(context, record) ?? absentEntity(getAnyRecord(context, record));
}

/** The entity that a live record is in. */
export function findEntityOf(
  { graph }: Pick<Context, 'graph'>,
  record: string | undefined,
): Entity | undefined {
  if (record === undefined) return undefined;
  const entity = graph.entities.get(graph.clusterOf.get(record) ?? record);
  return entity?.records.some(({ id }) => id === record) === true ? entity : undefined;
}

/** The entities that those of some records are in which are in any: each once, by id. */
export function findEntitiesOf(
  context: Pick<Context, 'graph'>,
  records: readonly string[],
): readonly Entity[] {
  return byId(new Set(records.flatMap((record) => findEntityOf(context, record) ?? [])));
}

/** The statement that a record is in which a source still reports. */
export function findStatementOf(
  { graph }: Pick<Context, 'graph'>,
  record: string | undefined,
): Utterance | undefined {
  if (record === undefined) return undefined;
  const statement = graph.statements.get(graph.clusterOf.get(record) ?? record);
  return statement?.records.includes(record) === true ? statement : undefined;
}

/** An entry of a dossier, live or taken back; of one that is not here, what its id tells. */
export function getAnyRecord(context: Context, id: string): RecordContent | StatementRecord {
  return (
    findRecord(context.graph, id) ??
    findTaken(context, 'records', id)?.then.graph.facts.records.find((own) => own.id === id) ??
    statementRecord(id)
  );
}

/** A source, live or taken back. */
export function getSource(context: Context, id: string): SourceContent {
  const source =
    context.graph.sources.get(id) ?? findTaken(context, 'sources', id)?.then.graph.sources.get(id);
  invariant(source, `the source ${id} is named, and was never there`);
  return source;
}

/** A passage, live or taken back. */
export function getPassage(context: Context, id: string): Passage {
  const passage =
    context.graph.passages.get(id) ??
    findTaken(context, 'passages', id)?.then.graph.passages.get(id);
  invariant(passage, `the passage ${id} is named, and was never there`);
  return passage;
}

function absentEntity({ id, label }: RecordContent | StatementRecord): AbsentEntity {
  return {
    isAbsent: true,
    id,
    label,
    name: label,
    kind: 'THING',
    records: [],
    names: undefined,
    modality: undefined,
  };
}

const STANDING = new WeakMap<Context, ReadonlyMap<string, RecordedBatch>>();

/** For what was taken back, `list:id`, by which batch; nothing where the log is not known. */
function standingIn(context: Context): ReadonlyMap<string, RecordedBatch> {
  const known = STANDING.get(context);
  if (known !== undefined) return known;
  const log = logSeen(context).map((batch) => ({
    batch,
    seq: batch.seq,
    reverts: batch.reverts,
    key: revisionKey(batch.content),
    facts: new Set(LISTS.flatMap((list) => batch.content[list].map(({ id }) => `${list}:${id}`))),
  }));
  const { standing } = retractions(log);
  const batches = new Map([...standing].map(([key, { batch }]) => [key, batch]));
  STANDING.set(context, batches);
  return batches;
}

/** The batches up to the instant that is looked at. */
function logSeen({ log = [], lens }: Context): readonly RecordedBatch[] {
  const instant = lens?.recordedAt;
  if (instant === undefined || instant === null) return log;
  const end = Date.parse(instant);
  return log.filter(({ recordedAt }) => Date.parse(recordedAt) <= end);
}

const LISTS = [
  'dossiers',
  'records',
  'sources',
  'claims',
  'passages',
  'renderings',
  'judgements',
  'narratives',
  'stances',
  'notes',
] as const satisfies readonly (keyof Facts)[];
