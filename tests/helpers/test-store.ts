import { readOntology } from '../../src/ontology/read-ontology.ts';
import { connectStore, type Store } from '../../src/store/connect.ts';
import { prepareStore } from '../../src/store/prepare-store.ts';

/**
 * The store of the test run, prepared and empty. The files of the integration project run one after the
 * other, and each clears what it wrote with `clearStore`: there is one database, and dumps are of all of it.
 */
export async function openTestStore(): Promise<Store> {
  const store = await connectTestStore();
  await clearStore(store);
  await prepareStore(store, readOntology());
  return store;
}

/** The store of the test run by a connection of its own, as it is. */
export async function connectTestStore(): Promise<Store> {
  const { ATTEST_TEST_NEO4J_URI: uri, ATTEST_TEST_NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined) {
    throw new Error(
      'ATTEST_TEST_NEO4J_URI is not set: run this test in the project "integration".',
    );
  }
  return connectStore({ uri, user: 'neo4j', password });
}

/** Empties a prepared store, quickly: constraints and indexes stay. */
export async function emptyStore(store: Store): Promise<void> {
  await clearStore(store);
  await store.driver.executeQuery(
    "CREATE (:WriteLock {id: 'write', seq: 0})",
    {},
    { database: store.database },
  );
}

/** Takes everything out of the store but its constraints and indexes. */
export async function clearStore({ driver, database }: Store): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}
