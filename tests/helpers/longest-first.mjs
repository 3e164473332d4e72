// Jest's sequencer: what takes longest comes first, so that no worker begins a long file when the others are done. Jest
// would go by what it remembers of the last run, of which a fresh checkout has none, and then by the size of files.

/** Those that take more than some twenty seconds, the longest first; what is not named comes by its project. */
const LONGEST = [
  'tests/queries/generated.test.ts',
  'tests/queries/queries.test.ts',
  'tests/integration/ingest/kills.test.ts',
  'tests/integration/store/any-sequence.test.ts',
  'tests/integration/store/write-batch.test.ts',
  'tests/integration/store/check-store.test.ts',
  'tests/unit/store/any-order.test.ts',
  'tests/integration/local-neo4j/kills.test.ts',
  'tests/cli/store.test.ts',
  'tests/cli/strait.test.ts',
  'tests/cli/db.test.ts',
  'tests/integration/local-neo4j/a-running-server.test.ts',
  'tests/unit/derive/lens-properties.test.ts',
  'tests/unit/dossier/mutations.test.ts',
  'tests/unit/derive/discrepancies-of-worlds.test.ts',
];

function rank({ path, context }) {
  const place = LONGEST.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
  if (place !== -1) return place;
  return LONGEST.length + (context.config.displayName?.name === 'integration' ? 0 : 1);
}

export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }

  /** Of `--onlyFailures`: nothing is remembered, so all of them. */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // The order does not depend on them.
  }
}
