import { LRUCache } from 'lru-cache';

import { admission } from '../derive/admission.ts';
import { deriveGraph } from '../derive/derive-graph.ts';
import { type LensSubject, meets } from '../derive/lens-condition.ts';
import { liveFacts } from '../derive/live-facts.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { Lens } from '../model/lens.ts';
import { canonicalLens, viewId } from '../model/view-id.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Context } from '../oracle/context.ts';
import { openContext } from '../oracle/open-context.ts';
import type { Store } from '../store/connect.ts';
import { inReadTransaction } from '../store/in-transaction.ts';
import { readLogSize } from '../store/read-log.ts';
import { readKnownSources } from '../store/read-known-sources.ts';
import {
  type LogEnd,
  type LoggedKey,
  readLogEnd,
  readRecordedBatches,
} from '../store/read-recorded-batches.ts';
import { OF_TEXTS } from './needs-deriving.ts';

/** A log as far as it has been read, and all that follows from it. */
interface ShortHistory {
  readonly facts: number;
  readonly log: readonly RecordedBatch[];
  readonly whole: Context;
}

/** A log that holds more than is derived anew, and what its sources are to a lens. */
interface LongHistory {
  readonly last: LoggedKey | undefined;
  readonly facts: number;
  /** Every source as each of its revisions has it; undefined where one has been taken back. */
  readonly sources: readonly LensSubject[] | undefined;
  /** By lens: whether it leaves nothing out, of those that were asked for last. */
  readonly verdicts: LRUCache<string, boolean>;
}

/** How many lenses a large store knows the verdict of. */
const KEPT_VERDICTS = 100;

type History = ShortHistory | LongHistory;

/** By driver: the log never changes behind its end, so that only what is new has to be read. */
const HISTORIES = new WeakMap<Store['driver'], Promise<History>>();

/**
 * Everything that has been recorded in a store, in memory, as it stands now: at each call the end of the log is
 * looked at, and what is new there is read.
 *
 * @param reasons - what it is needed for, as the client names it: `lens`, `changes`
 * @param untold - what of it a statement cannot tell through a lens
 * @param mostFacts - how many facts the log may hold, of which every batch is read and from which a graph is derived
 * @throws QueryError LIMIT_EXCEEDED where the log holds too much; StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function keptHistory(
  store: Store,
  {
    reasons,
    untold,
    mostFacts,
  }: {
    readonly reasons: readonly string[];
    readonly untold?: string | undefined;
    readonly mostFacts: number;
  },
): Promise<Context> {
  const history = await currentHistory(store, mostFacts);
  if (isShort(history)) return history.whole;
  throw tooLarge(history.facts, mostFacts, { reasons, untold });
}

/**
 * Whether a store is too large to be derived anew, and these lenses leave nothing of it out: then it is seen through
 * them as it stands. A lens that also looks at other times, identities or assessments is never one of these, and no
 * lens is where a source has been taken back.
 *
 * @param freshness - `KNOWN`: what was found the last time will do, where that was a large store
 * @throws StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function standsAsSeen(
  store: Store,
  lenses: readonly Lens[],
  { mostFacts, freshness }: { readonly mostFacts: number; readonly freshness: 'KNOWN' | 'CURRENT' },
): Promise<boolean> {
  const known = freshness === 'KNOWN' ? await knownHistory(store) : undefined;
  const history =
    known === undefined || isShort(known) ? await currentHistory(store, mostFacts) : known;
  return !isShort(history) && lenses.every((lens) => leavesNothingOut(lens, history));
}

function leavesNothingOut(lens: Lens, history: LongHistory): boolean {
  const key = viewId('', lens);
  const verdict = history.verdicts.get(key) ?? admitsAll(lens, history);
  history.verdicts.set(key, verdict);
  return verdict;
}

function admitsAll(lens: Lens, { sources }: LongHistory): boolean {
  const { knownOn, sources: named, withoutSources, ...others } = canonicalLens(lens);
  if (Object.keys(others).length > 0) return false;
  const { source: condition } = admission(lens);
  return sources?.every((subject) => meets(subject, condition)) === true;
}

function isShort(history: History): history is ShortHistory {
  return 'whole' in history;
}

async function knownHistory({ driver }: Store): Promise<History | undefined> {
  // A fault was told to whoever asked then.
  return HISTORIES.get(driver)?.catch(() => undefined);
}

async function currentHistory(store: Store, mostFacts: number): Promise<History> {
  const known = await knownHistory(store);
  if (known !== undefined && (await isCurrent(store, known, mostFacts))) return known;
  // One after another: whoever comes second finds what the first has read.
  const refreshed = knownHistory(store).then((last) => refresh(store, last, mostFacts));
  HISTORIES.set(store.driver, refreshed);
  return refreshed;
}

async function isCurrent(store: Store, known: History, mostFacts: number): Promise<boolean> {
  const last = lastOf(known);
  return isUnchanged(last, await readLogEnd(store, last)) && isOfSize(known, mostFacts);
}

/** Reads what is new behind the end that is looked at first: what comes in meanwhile is found the next time. */
async function refresh(
  store: Store,
  known: History | undefined,
  mostFacts: number,
): Promise<History> {
  const end = await readLogEnd(store, known && lastOf(known));
  if (known !== undefined && isUnchanged(lastOf(known), end) && isOfSize(known, mostFacts)) {
    return known;
  }
  return inReadTransaction(store, async (transaction) => {
    const { facts } = await readLogSize(transaction);
    if (facts > mostFacts) {
      const sources = await readKnownSources(transaction);
      const verdicts = new LRUCache<string, boolean>({ max: KEPT_VERDICTS });
      return { last: end.last, facts, sources, verdicts };
    }
    const read = known !== undefined && isShort(known) && end.hasKnown ? known.log : [];
    const log = [...read, ...(await readRecordedBatches(transaction, read.at(-1)?.seq ?? 0))];
    const ontology = readOntology();
    const graph = deriveGraph(liveFacts(log), ontology);
    return { facts, log, whole: openContext({ graph, ontology, log, texts: [] }) };
  });
}

function lastOf(history: History): LoggedKey | undefined {
  return isShort(history) ? history.log.at(-1) : history.last;
}

function isUnchanged(last: LoggedKey | undefined, { last: end, hasKnown }: LogEnd): boolean {
  return last === undefined ? end === undefined : hasKnown && last.seq === end?.seq;
}

/** Whether a history would be kept in the same way, with this limit. */
function isOfSize(history: History, mostFacts: number): boolean {
  return isShort(history) === history.facts <= mostFacts;
}

function tooLarge(
  facts: number,
  most: number,
  { reasons, untold }: { readonly reasons: readonly string[]; readonly untold: string | undefined },
): QueryError {
  const named = reasons.map((reason) => `\`${reason}\``).join(', ');
  const why = untold === undefined ? '' : `, which a statement cannot tell of ${untold},`;
  const message = `For ${named}${why} a store is derived anew from all that was ever recorded in it: ${facts} facts here, and at most ${most}.`;
  const through = reasons.includes('lens') ? ' (a lens that leaves no source out will do)' : '';
  const beside = reasons.includes(OF_TEXTS) ? ' compare by `attest verify`,' : '';
  return new QueryError('LIMIT_EXCEEDED', message, {
    remedy: `Ask without ${named}${through},${beside} ask a store that holds less, or raise ATTEST_MAX_DERIVED_FACTS.`,
  });
}
