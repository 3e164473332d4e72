// Before each file of the tests that need a Neo4j: names this worker's server to the test and to what it starts.
const { ATTEST_TEST_NEO4J: servers, JEST_WORKER_ID = '1' } = process.env;

if (servers !== undefined) {
  const server = JSON.parse(servers)[Number(JEST_WORKER_ID) - 1];
  if (server === undefined) throw new Error(`There is no Neo4j for worker ${JEST_WORKER_ID}.`);
  process.env.ATTEST_TEST_NEO4J_URI = server.boltUri;
  process.env.ATTEST_TEST_NEO4J_PASSWORD = server.password;
}
