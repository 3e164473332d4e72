import neo4j, { type Session } from 'neo4j-driver';

import { escapeName } from '../cypher/escape-name.ts';
import { StoreError } from '../errors/attest-error.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from './connect.ts';
import { describeFailure } from './describe-failure.ts';
import { prepareStore } from './prepare-store.ts';

/** A list that the import cannot hold: what stands for it, where, and what it is. */
export interface MarkedList {
  readonly kind: 'NODES' | 'RELATIONSHIPS';
  /** A label, or the type. */
  readonly name: string;
  readonly property: string;
  readonly mark: string;
  readonly list: readonly string[];
}

/** What has to be done behind an import, and what it must have brought. */
export interface FinishOptions {
  readonly marked: readonly MarkedList[];
  readonly nodes: number;
  readonly relationships: number;
  /** What the write lock is marked with until all is done. */
  readonly mark: string;
  /** Told after each list that has been put right. */
  readonly onStep?: () => void;
}

/** Indexes of a large store take minutes; a day is only there to end at all. */
const PATIENCE_S = 86_400;
const ROWS_PER_TRANSACTION = 10_000;

/**
 * Finishes a store that was imported: puts lists right that the import cannot hold, makes constraints and
 * indexes, proves that all has come, and takes away the mark that keeps everybody else from writing. Can be
 * run again where it was interrupted.
 *
 * @throws StoreError STORE_DAMAGED where the store has another number of nodes or relationships; STORE_FAILED.
 */
export async function finishLoad(
  store: Store,
  ontology: Ontology,
  { marked, nodes, relationships, mark, onStep = () => undefined }: FinishOptions,
): Promise<void> {
  const session = store.driver.session({ database: store.database });
  try {
    for (const one of marked) {
      await session.run(printRepair(one), { mark: one.mark, list: [...one.list] }, LONG);
      onStep();
    }
    await assertWhole(session, nodes, relationships);
    await prepareStore(store, ontology, PATIENCE_S);
    await session.run(
      "MATCH (lock:WriteLock {id: 'write', restoring: $mark}) REMOVE lock.restoring",
      { mark },
    );
  } catch (cause) {
    throw cause instanceof neo4j.Neo4jError ? describeFailure(cause) : cause;
  } finally {
    await session.close();
  }
}

const LONG = { timeout: PATIENCE_S * 1_000 };

function printRepair({ kind, name, property }: MarkedList): string {
  const [variable, pattern] =
    kind === 'NODES' ? ['n', `(n:${escapeName(name)})`] : ['r', `()-[r:${escapeName(name)}]->()`];
  const held = `${variable}.${escapeName(property)}`;
  return [
    `MATCH ${pattern} WHERE ${held} = [$mark]`,
    `CALL (${variable}) { SET ${held} = $list } IN TRANSACTIONS OF ${ROWS_PER_TRANSACTION} ROWS`,
  ].join(' ');
}

async function assertWhole(session: Session, nodes: number, relationships: number): Promise<void> {
  const { records } = await session.run<{ nodes: number; relationships: number }>(
    'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships',
  );
  const found = records[0]?.toObject();
  if (found?.nodes === nodes && found.relationships === relationships) return;
  throw new StoreError(
    'STORE_DAMAGED',
    `The store has ${found?.nodes} nodes and ${found?.relationships} relationships; ${nodes} and ${relationships} were to be imported.`,
    { remedy: 'Load the backup into another, empty data directory.' },
  );
}
