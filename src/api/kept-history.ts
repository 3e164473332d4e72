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

/**
 * How many facts a log may hold, of which every batch is read and from which a graph is derived anew: some 8,000
 * claims with their passages, about two seconds of one core the first time after a write.
 */
const MOST_FACTS = 25_000;

/** A log as far as it has been read, and all that follows from it. */
interface History {
  readonly log: readonly RecordedBatch[];
  readonly whole: Context;
}

/** By driver: the log never changes behind its end, so that only what is new has to be read. */
const HISTORIES = new WeakMap<Store['driver'], Promise<History | undefined>>();

/**
 * Everything that has been recorded in a store, in memory, as it stands now: at each call the end of the log is
 * looked at, and what is new there is read.
 *
 * @param reasons - what it is needed for, as the client names it: `lens`, `holdsOn`
 * @throws QueryError LIMIT_EXCEEDED where the log holds too much; StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function keptHistory(
  store: Store,
  reasons: readonly string[],
  mostFacts = MOST_FACTS,
): Promise<Context> {
  // One after another: whoever comes second finds what the first has read.
  const before = HISTORIES.get(store.driver) ?? Promise.resolve(undefined);
  const refreshed = before
    .catch(() => undefined) // told to whoever asked then
    .then((known) => refresh(store, known, { reasons, mostFacts }));
  HISTORIES.set(store.driver, refreshed);
  return (await refreshed).whole;
}

function refresh(
  store: Store,
  known: History | undefined,
  { reasons, mostFacts }: { readonly reasons: readonly string[]; readonly mostFacts: number },
): Promise<History> {
  return inReadTransaction(store, async (transaction) => {
    const last: LoggedKey | undefined = known?.log.at(-1);
    const { lastSeq, hasKnown } = await readLogEnd(transaction, last);
    if (known !== undefined && (last?.seq ?? 0) === lastSeq && (hasKnown || lastSeq === 0)) {
      return known;
    }
    const { facts } = await readLogSize(transaction);
    if (facts > mostFacts) throw tooLarge(facts, mostFacts, reasons);
    const read = hasKnown ? (known?.log ?? []) : [];
    const log = [...read, ...(await readRecordedBatches(transaction, read.at(-1)?.seq ?? 0))];
    const ontology = readOntology();
    const graph = deriveGraph(liveFacts(log), ontology);
    return { log, whole: openContext({ graph, ontology, log, texts: [] }) };
  });
}

function tooLarge(facts: number, most: number, reasons: readonly string[]): QueryError {
  const named = reasons.map((reason) => `\`${reason}\``).join(', ');
  const message = `For ${named} a store is derived anew from all that was ever recorded in it: ${facts} facts here, and at most ${most}.`;
  return new QueryError('LIMIT_EXCEEDED', message, {
    remedy: `Ask without ${named}, or ask a store that holds less: \`attest ingest\` takes one dossier into a data directory of its own with \`--data-dir\`.`,
  });
}
