/**
 * The picture in docs/architecture.md, as a law. A module imports only modules with a lower number, never another one with the same number; type-only imports count.
 * Each arrow and each gate is a rule of its own, so that a violation names what it violates.
 */

/** Every folder of src/ with its number. A new folder gets one here before anything is written in it. */
const LAYERS = {
  util: 0,
  errors: 1,
  model: 2,
  ontology: 2,
  evidence: 3,
  cypher: 3,
  exports: 3,
  'local-neo4j': 3,
  derive: 3,
  oracle: 4,
  dossier: 4,
  compiler: 4,
  store: 4,
  ingest: 5,
  imports: 5,
  generate: 5,
  load: 5,
  api: 5,
  'neo4j-browser': 5,
  server: 6,
  cli: 7,
};

/** Packages that only some modules may import, and why. */
const GATES = [
  gate(
    'neo4j-driver',
    ['store', 'local-neo4j'],
    'Whoever reads goes through the view of the store, whoever writes through its writer.',
  ),
  gate(
    '@apollo/server',
    ['server'],
    'Resolvers and compiler know GraphQL, not the server that speaks it.',
  ),
  gate('fastify', ['server'], 'HTTP is one module.'),
  gate('@as-integrations/fastify', ['server'], 'HTTP is one module.'),
  gate(
    'graphql',
    ['ontology', 'oracle', 'compiler', 'api', 'server', 'generated'],
    'The domain (model, derive, evidence, dossier, store) does not know that GraphQL asks.',
  ),
  gate('commander', ['cli'], 'The command line is one module.'),
  gate(
    'cli-progress',
    ['cli', 'local-neo4j'],
    'Progress is shown by commands, and by the download of the database at the first start.',
  ),
  gate('yaml', ['dossier'], 'YAML is how dossiers are written, and nothing else is.'),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.keys(LAYERS).map(arrow),
    {
      name: 'folder-without-number',
      comment: 'Each folder of src/ has a number in LAYERS, above; files stand in a folder.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/(${[...Object.keys(LAYERS), 'generated', 'explorer'].join('|')})/`,
      },
      to: {},
    },
    {
      name: 'explorer-stands-alone',
      comment: 'The explorer runs in the browser and speaks HTTP GraphQL only.',
      severity: 'error',
      from: { path: '^src/explorer/' },
      to: { path: '^src/', pathNot: '^src/(explorer|generated)/' },
    },
    {
      name: 'explorer-is-not-imported',
      comment: 'It is served as files.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/' },
    },

    // ── Generated code ──
    {
      name: 'generated-imports-nothing-of-ours',
      comment: 'It is made from the schema and knows nothing else.',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/', pathNot: '^src/generated/' },
    },
    {
      name: 'generated-only-where-graphql-is-spoken',
      comment:
        'The types of the schema are for those who answer it; the domain has its own, in src/model.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(generated|model|ontology|oracle|api|cli|explorer)/' },
      to: { path: '^src/generated/' },
    },
    {
      name: 'generated-enums-only-in-model',
      comment:
        'The closed vocabularies are written once, in the schema; nothing else of GraphQL reaches the model.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/generated/', pathNot: '^src/generated/enums\\.ts$' },
    },
    {
      name: 'generated-as-types-only',
      comment: 'Nothing that is generated runs in the product: `import type`.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(generated|explorer)/' },
      to: { path: '^src/generated/', dependencyTypesNot: ['type-only'] },
    },

    // ── Gates ──
    ...GATES,
    {
      name: 'gate-child-process',
      comment: 'Only the managed database starts processes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/local-neo4j/' },
      to: { path: '^(node:)?child_process$', dependencyTypes: ['core'] },
    },

    // ── Everywhere ──
    {
      name: 'no-cycles',
      comment: 'What imports each other is one thing, or has a third thing in common. Types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A module that nobody imports and that imports nothing is forgotten, or not yet wired.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|tests)/',
        pathNot: [
          '^src/generated/',
          '\\.d\\.ts$',
          '\\.test\\.ts$',
          '^tests/(fixtures|helpers/[^/]+\\.mjs)',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that finds nothing fails when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-src',
      comment: 'The product does not know how it is tested.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|benchmarks|scripts)/' },
    },
    {
      name: 'no-dev-dependencies-in-src',
      comment:
        'They are not installed where the product runs. Types are erased, so they may come from there.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that package.json does not name is there by chance.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    exclude: { path: '^dist/' },
    doNotFollow: { path: 'node_modules' },
    // A type-only import is an arrow as well: whoever names a type knows the module.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      // The last two for packages that hold types and nothing else.
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};

/** The arrow of one folder: to itself and to lower numbers. */
function arrow(folder) {
  const lower = Object.keys(LAYERS).filter((other) => LAYERS[other] < LAYERS[folder]);
  return {
    name: `arrow-${folder}`,
    comment: `src/${folder} has number ${LAYERS[folder]} and imports ${lower.length === 0 ? 'nothing else of src/' : `only ${lower.join(', ')}`}.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    // What is generated, and the explorer, have rules of their own.
    to: {
      path: '^src/',
      pathNot: `^src/(${[folder, ...lower, 'generated', 'explorer'].join('|')})/`,
    },
  };
}

/** Only these folders of src/ import the package; tests may. */
function gate(packageName, folders, reason) {
  return {
    name: `gate-${packageName.replace(/^@/, '').replaceAll('/', '-')}`,
    comment: `Only ${folders.join(' and ')}. ${reason}`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
    to: { path: `(^|node_modules/)${packageName}(/|$)` },
  };
}
