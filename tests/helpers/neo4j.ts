import neo4j, { type Driver } from 'neo4j-driver';

/** A driver for the Neo4j of the test run; the caller closes it. */
export function testDriver(): Driver {
  const { ATTEST_TEST_NEO4J_URI, ATTEST_TEST_NEO4J_PASSWORD } = process.env;
  if (ATTEST_TEST_NEO4J_URI === undefined) {
    throw new Error(
      'ATTEST_TEST_NEO4J_URI is not set: run this test in the project "integration".',
    );
  }
  const password = ATTEST_TEST_NEO4J_PASSWORD ?? '';
  return neo4j.driver(ATTEST_TEST_NEO4J_URI, neo4j.auth.basic('neo4j', password));
}
