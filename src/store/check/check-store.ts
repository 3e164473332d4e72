import { StoreError } from '../../errors/attest-error.ts';
import { FACT_LABELS, NODE_LABELS } from '../../model/node-labels.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../connect.ts';
import { inReadTransaction } from '../in-transaction.ts';
import type { ProblemList } from './collect-problems.ts';
import { checkFacts } from './check-facts.ts';
import { checkLog } from './check-log.ts';
import { checkRetractions } from './check-retractions.ts';
import { checkRows } from './check-rows.ts';
import { checkSchema } from './check-schema.ts';
import { checkDuplicates, checkStrays } from './check-strays.ts';
import { byHand, type ProblemKind, printValue } from './problem.ts';

/** How much has been looked at, and what could not be. */
export interface CheckedStore {
  readonly batches: number;
  readonly nodes: number;
  /** Whether what is derived was compared: it is not where the facts are damaged that it follows from. */
  readonly isDerivedCompared: boolean;
}

/** Who wants to hear how far it is. */
export interface CheckProgress {
  readonly onStart?: (steps: number) => void;
  readonly onSteps?: (steps: number) => void;
}

/** What makes it pointless to derive anew: everything would differ, for another reason. */
const DAMAGES: readonly ProblemKind[] = ['SEQUENCE', 'CURRENT', 'BATCH', 'CONTENT', 'NO_ID'];

/**
 * Proves what Neo4j Community does not enforce: that the log is whole, that every fact is what its id says, and that all that
 * stands is what follows from the facts. Only reads, and takes no lock. What is wrong goes into `list`.
 *
 * @throws StoreError STORE_FAILED where the store was written meanwhile: what was found says nothing then.
 */
export async function checkStore(
  store: Store,
  ontology: Ontology,
  list: ProblemList,
  { onStart, onSteps = () => undefined }: CheckProgress = {},
): Promise<CheckedStore> {
  const { report, counts } = list;
  const before = await readLocks(store);
  const size = await readSize(store);
  onStart?.(size.batches + size.facts + size.nodes);

  const missing = await inReadTransaction(store, (transaction) =>
    checkSchema(transaction, ontology, report),
  );
  await checkStrays(store, list.report);
  await checkDuplicates(store, missing, report);
  checkLocks(before, size.batches, list);
  await checkLog(store, size.batches, report, () => onSteps(1));
  await checkFacts(store, report, onSteps);
  const isDerivedCompared = !DAMAGES.some((kind) => counts.has(kind));
  if (isDerivedCompared) {
    await checkRetractions(store, report);
    await checkRows(store, ontology, report, onSteps);
  }

  await assertUnwritten(store, before);
  return { batches: size.batches, nodes: size.nodes, isDerivedCompared };
}

type Lock = Readonly<Record<string, unknown>>;

async function readLocks(store: Store): Promise<readonly Lock[]> {
  return inReadTransaction(store, async (transaction) => {
    const { records } = await transaction.run<{ lock: Lock }>(
      'MATCH (lock:WriteLock) RETURN lock { .*, cursorKey: null } AS lock ORDER BY lock.id',
    );
    return records.map((record) => record.get('lock'));
  });
}

async function readSize(
  store: Store,
): Promise<{ readonly batches: number; readonly facts: number; readonly nodes: number }> {
  const { records } = await inReadTransaction(store, (transaction) =>
    transaction.run<{ batches: number; facts: number; nodes: number }>(
      [
        'RETURN COLLECT { MATCH (b:Batch) RETURN coalesce(max(b.seq), 0) }[0] AS batches,',
        '  COUNT { MATCH (n) WHERE n:Revision OR any(label IN labels(n) WHERE label IN $facts) } AS facts,',
        '  COUNT { MATCH (n) WHERE any(label IN labels(n) WHERE label IN $all) } AS nodes',
      ].join('\n'),
      { facts: FACT_LABELS, all: NODE_LABELS },
    ),
  );
  return records[0]?.toObject() ?? { batches: 0, facts: 0, nodes: 0 };
}

function checkLocks(locks: readonly Lock[], lastSeq: number, { report }: ProblemList): void {
  const [lock] = locks;
  const isRestoring = lock?.restoring !== undefined;
  if (locks.length === 1 && lock?.id === 'write' && lock.seq === lastSeq && !isRestoring) return;
  report({
    kind: 'LOCK',
    subject: 'WriteLock',
    expected: printValue([{ id: 'write', seq: lastSeq }]),
    found: printValue(locks),
    remedy: isRestoring
      ? 'A restore or a load was interrupted: run `attest db restore` or `attest load` with that file again.'
      : byHand(
          `MATCH (l:WriteLock) WHERE l.id <> 'write' DETACH DELETE l; then MERGE (l:WriteLock {id: 'write'}) SET l.seq = ${lastSeq}`,
        ),
  });
}

async function assertUnwritten(store: Store, before: readonly Lock[]): Promise<void> {
  const after = await readLocks(store);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  throw new StoreError('STORE_FAILED', 'The store was written while it was checked.', {
    remedy: 'Check it again when nobody ingests.',
  });
}
