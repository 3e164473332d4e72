import { revisionKey } from '../derive/live-facts.ts';
import { StoreError } from '../errors/attest-error.ts';
import type { Claim } from '../model/claim.ts';
import type { BatchContent, Facts } from '../model/dossier.ts';
import type { Passage, Rendering } from '../model/evidence.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { BatchMeta } from '../store/batch-log.ts';
import { recordsOfFacts } from '../store/records-of-facts.ts';
import type { RestoredBatch } from '../store/write-batch.ts';
import type { Spill } from './spill.ts';

/** What of a batch is put aside until all of it is known that its claims rest on. */
export interface SpilledBatch {
  readonly meta: BatchMeta;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly renderings: readonly Rendering[];
}

/** All facts but claims and passages, and of those what is asked for by id. This is held in memory. */
export interface GatheredFacts {
  /** By id, as they are live; without claims, and with the passages of renderings only. */
  readonly facts: Facts;
  /** Ids of all records that live facts refer to. */
  readonly referred: ReadonlySet<string>;
  /** Ids of the statements that claims are made in. */
  readonly spoken: ReadonlySet<string>;
  /** Claims of the types that join things as parts and wholes. */
  readonly joining: readonly Claim[];
  /** When facts without revisions were first recorded, but for claims, passages and renderings: those are in one batch each. */
  readonly recordedAt: ReadonlyMap<string, string>;
  readonly claims: number;
}

/** Takes in batches one by one. */
export interface FactGatherer {
  add(batch: RestoredBatch): void;
  finish(): GatheredFacts;
}

/**
 * Gathers what batches record. Each is the only one of its (dossier, source): where a source was revised,
 * what it no longer says would have to be kept as it was then.
 *
 * @throws StoreError NOT_SUPPORTED where one is not.
 */
export function buildFactGatherer(
  spill: Pick<Spill<SpilledBatch>, 'write'>,
  { relations }: Ontology,
): FactGatherer {
  const keys = new Map<string, number>();
  const lists = emptyLists();
  const referred = new Set<string>();
  const spoken = new Set<string>();
  const joining: Claim[] = [];
  const recordedAt = new Map<string, string>();
  let claims = 0;
  return {
    add: ({ seq, content, meta }) => {
      assertOnlyOne(keys, revisionKey(content), seq);
      assertOwn(content, seq);
      spill.write(0, {
        meta,
        claims: content.claims,
        passages: content.passages,
        renderings: content.renderings,
      });
      gather(lists, content);
      for (const record of recordsOfFacts({ ...content })) referred.add(record);
      for (const claim of content.claims) {
        const { statement, predicate } = claim.content;
        if (statement !== undefined) spoken.add(statement);
        if (relations.get(predicate)?.joins === true) joining.push(claim);
      }
      for (const { id } of [...content.judgements, ...content.stances, ...content.notes]) {
        if (!recordedAt.has(id)) recordedAt.set(id, meta.recordedAt);
      }
      claims += content.claims.length;
    },
    finish: () => ({ facts: toFacts(lists), referred, spoken, joining, recordedAt, claims }),
  };
}

function assertOnlyOne(keys: Map<string, number>, key: string, seq: number): void {
  const earlier = keys.get(key);
  keys.set(key, seq);
  if (earlier === undefined) return;
  throw new StoreError(
    'NOT_SUPPORTED',
    `Batch ${seq} revises ${key}, which batch ${earlier} recorded: a load takes one batch of each source.`,
    {
      remedy:
        'Restore this backup with `attest db restore`, which takes all that was ever recorded.',
    },
  );
}

/** What a source's batch quotes is its own, so that no other batch records the same. */
function assertOwn({ source, claims, passages, renderings }: BatchContent, seq: number): void {
  const foreign = [...claims, ...passages, ...renderings].find(
    ({ content }) => content.source !== source,
  );
  if (foreign === undefined) return;
  throw new StoreError(
    'NOT_SUPPORTED',
    `Batch ${seq} is of ${source ?? 'a dossier'}, and records ${foreign.id} of ${foreign.content.source}.`,
    { remedy: 'Restore this backup with `attest db restore`.' },
  );
}

/** The lists that are gathered; of two things with one id the later one is live. */
const GATHERED = [
  'dossiers',
  'records',
  'sources',
  'renderings',
  'judgements',
  'narratives',
  'stances',
  'notes',
] as const;

type Lists = Readonly<Record<(typeof GATHERED)[number] | 'passages', Map<string, unknown>>>;

function emptyLists(): Lists {
  return {
    dossiers: new Map(),
    records: new Map(),
    sources: new Map(),
    passages: new Map(),
    renderings: new Map(),
    judgements: new Map(),
    narratives: new Map(),
    stances: new Map(),
    notes: new Map(),
  };
}

function gather(lists: Lists, content: BatchContent): void {
  for (const name of GATHERED) {
    for (const thing of content[name]) lists[name].set(thing.id, thing);
  }
  const reported = new Set(content.renderings.map((rendering) => rendering.content.passage));
  for (const passage of content.passages) {
    if (reported.has(passage.id)) lists.passages.set(passage.id, passage);
  }
}

/** Sorted by id, as `liveFacts` sorts them. */
function toFacts(lists: Lists): Facts {
  const sorted = Object.entries(lists).map(([name, things]) => [
    name,
    [...things].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing),
  ]);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each list holds what the same list of batches held
  return { claims: [], ...Object.fromEntries(sorted) } as Facts;
}
