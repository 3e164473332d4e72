import { deriveGraph } from '../derive/derive-graph.ts';
import { liveFacts } from '../derive/live-facts.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';
import { QueryError } from '../errors/attest-error.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Context } from '../oracle/context.ts';
import { openContext } from '../oracle/open-context.ts';
import type { Store } from '../store/connect.ts';
import { inReadTransaction } from '../store/in-transaction.ts';
import { readLogSize } from '../store/read-log.ts';
import { type LoggedKey, readLogEnd, readRecordedBatches } from '../store/read-recorded-batches.ts';
import { isUnchanged } from './is-unchanged.ts';
import { OF_TEXTS } from './needs-deriving.ts';

/** A log as far as it has been read, and all that follows from it. */
interface ShortHistory {
  readonly facts: number;
  readonly log: readonly RecordedBatch[];
  readonly whole: Context;
}

/** A log that holds more than is derived anew. */
interface LongHistory {
  readonly last: LoggedKey | undefined;
  readonly facts: number;
}

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
    if (facts > mostFacts) return { last: end.last, facts };
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
