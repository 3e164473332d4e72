/**
 * Projects: `unit` needs no database; `integration` needs one; `browser` needs a Chromium too, and is not a part of
 * `npm test`. Each worker has a Neo4j of its own, in which its
 * files run one after the other: there is one database in a server, and dumps are of all of it.
 */
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  testEnvironment: 'node',
};

export default {
  // Of a server that the environment names there is one.
  maxWorkers: process.env.ATTEST_TEST_NEO4J_URI === undefined ? 2 : 1,
  testSequencer: '<rootDir>/tests/helpers/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{integration,queries,cli}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/helpers/start-neo4j.mjs',
      globalTeardown: '<rootDir>/tests/helpers/stop-neo4j.mjs',
      setupFiles: ['<rootDir>/tests/helpers/choose-neo4j.mjs'],
    },
    {
      // Needs Python as well: `npm run test:exports`.
      ...shared,
      displayName: 'exports',
      testMatch:
        process.env.ATTEST_TEST_EXPORTS === '1' ? ['<rootDir>/tests/exports/**/*.test.ts'] : [],
      globalSetup: '<rootDir>/tests/helpers/start-neo4j.mjs',
      globalTeardown: '<rootDir>/tests/helpers/stop-neo4j.mjs',
      setupFiles: ['<rootDir>/tests/helpers/choose-neo4j.mjs'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/helpers/start-neo4j.mjs',
      globalTeardown: '<rootDir>/tests/helpers/stop-neo4j.mjs',
      setupFiles: ['<rootDir>/tests/helpers/choose-neo4j.mjs'],
    },
  ],
};
