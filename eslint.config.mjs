// A rule is switched off only on its line, with the reason: `// eslint-disable-next-line <rule> -- <reason>`; the rule at the end of this file sees to it.
import { existsSync, readdirSync } from 'node:fs';

import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['src/**/*.ts', 'tests/**/*.ts', 'examples/**/*.ts'];
const SCHEMA = ['schema/**/*.graphql'];
const OPERATIONS = ['tests/queries/**/*.graphql', 'examples/**/*.graphql'];

/** What the style forbids and no plugin knows. */
const RESTRICTED_SYNTAX = [
  {
    selector:
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration)' +
      '[source.value=/^\\.{1,2}(\\u002F|$)/]:not([source.value=/\\.(ts|mjs|json)$/])',
    message: 'A relative import names the file as it is on disk, with `.ts`; tsc rewrites it.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a thing has the same name wherever it is imported.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that defines it.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'seed/',
      'src/generated/',
      'examples/typescript/documents.ts',
      'tests/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // ── TypeScript ──
  {
    files: TYPESCRIPT,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    plugins: { tsdoc },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'tsdoc/syntax': 'error',
      eqeqeq: 'error',
      // Guard clauses; no `else` after `return`.
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      // `import type` for types, so that what is left after erasure is what runs, and dependency-cruiser can tell the two apart.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Tagged data is taken apart by one exhaustive `switch`. A `default` counts: graphql-js has 40-odd kinds of node, and most functions speak of three.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Types are PascalCase without `I` or `T` before the name.
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'typeLike',
          format: ['PascalCase'],
          custom: { regex: '^[IT][A-Z][a-z]', match: false },
        },
      ],
      // A number prints as one expects; an object, null or undefined does not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` is clear enough; a void value that is used is still found.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `while (true)` says what it does.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // neo4j-driver types its options as classes and takes plain objects, as its documentation does.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Resolvers have parameters by position: `(_parent, args)`. A rest sibling is how a key is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      // Every export has a doc comment that says something. No fixer: it would write an empty one.
      'jsdoc/require-jsdoc': [
        'error',
        {
          enableFixer: false,
          publicOnly: { ancestorsOnly: true, cjs: false, esm: true, window: false },
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
            FunctionExpression: true,
          },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/no-blank-blocks': 'error',
      'jsdoc/require-description': 'error',
      // An `as` that TypeScript cannot vouch for needs its reason beside it.
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // `expect(store.close)` hands the method to Jest, which does not call it.
      '@typescript-eslint/unbound-method': 'off',
      // A value that is missing fails the test, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A fake that is asked to be async has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },

  // ── Names of files ──
  fileName(['src/**/index.ts'], 'No `index.ts` in src/: import from the file that defines it.'),
  fileName(
    ['src/**/{util,utils,helper,helpers,common,manager,data,info}.ts'],
    'The name says nothing: one idea per file, the file named for it.',
  ),
  fileName(['{src,tests}/**/*[A-Z_]*.ts'], 'Files are named in kebab-case.'),

  // ── Scripts and configuration: plain JavaScript ──
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globalsOfNode() },
    rules: { eqeqeq: 'error', 'no-else-return': ['error', { allowElseIf: false }] },
  },

  // ── GraphQL ──
  {
    files: SCHEMA,
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlOptions(),
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: true,
          DirectiveDefinition: true,
          // Arguments of fields (`first`, `where`, `lens` …) are the same wherever they occur; their types say what they mean.
          ignoredSelectors: ['InputValueDefinition[parent.kind=FieldDefinition]'],
        },
      ],
      // One line in plain quotes above a field, a block above a type: what is short stays short.
      '@graphql-eslint/description-style': 'off',
      // Connections, edges and values have no identity of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          ...graphql.configs['flat/schema-recommended'].rules[
            '@graphql-eslint/naming-convention'
          ][1],
          FieldDefinition: { style: 'camelCase', forbiddenPatterns: [/^get[A-Z]/] },
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
  {
    files: OPERATIONS,
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlOptions(),
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // A golden case selects what it is about, and no more; nothing caches its answer by id.
      '@graphql-eslint/require-selections': 'off',
      // Each connection takes two levels; the product's own limit is on cost.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 15 }],
    },
  },

  // ── Everywhere ──
  {
    files: ['**/*.{ts,mjs,graphql}'],
    plugins: { attest: { rules: { 'reasoned-disable': reasonedDisable() } } },
    rules: { 'attest/reasoned-disable': 'error' },
  },
);

/** Refuses every file that the patterns match, whatever is in it. */
function fileName(files, message) {
  return { files, rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message }] } };
}

/** The globals of the Node that runs this, so that no list of them has to be kept. */
function globalsOfNode() {
  return Object.fromEntries(
    Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
  );
}

/** The parser, and what its rules read besides the file at hand. Documents only where there are some: graphql-config fails on a pattern without a match. */
function graphqlOptions() {
  const folder = `${import.meta.dirname}/tests/queries`;
  const hasOperations =
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((path) => path.endsWith('.graphql'));
  const graphQLConfig = { schema: SCHEMA, ...(hasOperations && { documents: OPERATIONS }) };
  return { parser: graphql.parser, parserOptions: { graphQLConfig } };
}

/** A comment that switches rules off does so for one line, names the rules, and gives its reason after `--`. */
function reasonedDisable() {
  const isDirective = /^\s*eslint-(disable|enable)/;
  const isReasoned = /^\s*eslint-disable-(next-)?line\s+[^\s-].*\s--\s+\S/s;
  const message =
    'Write `eslint-disable-next-line <rule> -- <reason>`: one line, the rule named, the reason given.';
  return {
    create: (context) => ({
      Program() {
        for (const { value, loc } of context.sourceCode.getAllComments()) {
          if (!isDirective.test(value) || isReasoned.test(value)) continue;
          // Before the line's first column, where the comment cannot switch this rule off as well.
          const start = { line: loc.start.line, column: -1 };
          context.report({ loc: { start, end: loc.end }, message });
        }
      },
    }),
  };
}
