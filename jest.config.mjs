/** Two projects: `unit` needs no database; `integration` shares one Neo4j and runs its files one after the other. */
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
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/queries/unserved.test.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{integration,queries,cli}/**/*.test.ts'],
      // Asks no database.
      testPathIgnorePatterns: ['/node_modules/', 'unserved'],
      globalSetup: '<rootDir>/tests/helpers/start-neo4j.mjs',
      globalTeardown: '<rootDir>/tests/helpers/stop-neo4j.mjs',
    },
  ],
};
