import neo4j from 'neo4j-driver';

import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from './connect.ts';
import { schemaStatements } from './constraints.ts';
import { describeFailure } from './describe-failure.ts';

/** Seconds that new indexes may take to become ready. */
const INDEX_TIMEOUT_S = 300;

/**
 * Makes constraints and indexes where they are missing, and waits until they serve. Running it again changes nothing.
 * `patience` is how many seconds they may take.
 *
 * @throws StoreError STORE_READ_ONLY, STORE_UNAUTHORIZED, STORE_UNREACHABLE, STORE_FAILED
 */
export async function prepareStore(
  { driver, database }: Store,
  ontology: Ontology,
  patience = INDEX_TIMEOUT_S,
): Promise<void> {
  const session = driver.session({ database });
  try {
    const timeout = patience * 1_000;
    for (const statement of schemaStatements(ontology))
      await session.run(statement, {}, { timeout });
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: patience }, { timeout });
  } catch (cause) {
    throw cause instanceof neo4j.Neo4jError ? describeFailure(cause) : cause;
  } finally {
    await session.close();
  }
}
