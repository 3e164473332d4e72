import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';

import { signedCursors } from '../../src/compiler/cursor.ts';
import { keptPlan } from '../../src/compiler/kept-plan.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { readSeedBatches } from './read-batches.ts';
import { type Answer, openTwins, type Twins, withPlaces } from './twins.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins(await readSeedBatches());
}, 600_000);

afterAll(() => twins.close());

const QUERY = `query Found($text: String!, $kinds: [SearchKind!], $exact: Boolean! = false, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, exactScript: $exact, first: $first, after: $after) {
    totalCount
    truncated
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor score matched node { __typename ... on Node { id } } }
  }
}`;

interface Variables {
  readonly [name: string]: unknown;
  readonly text: string;
}

const ASKED: readonly (readonly [what: string, variables: Variables])[] = [
  ['one letter, page by page', { text: 'a', first: 20 }],
  ['all that one letter begins', { text: 'k', first: 1_000 }],
  ['a name in another script', { text: 'Тоқаев' }],
  ['the same script only', { text: 'токаев', exact: true }],
  ['several words, not all of them whole', { text: 'kassym tok' }],
  ['two kinds of three tiers', { text: 'p', kinds: ['SOURCE', 'PERSON'] }],
  ['what is said', { text: 'the', kinds: ['STATEMENT'], first: 3 }],
  ['no kind', { text: 'a', kinds: [] }],
  [
    'marks and words of a query language',
    { text: 'AND OR NOT kazakh*~2 (" TO +searchWords:PERSON^9' },
  ],
  ['a control character beside a letter', { text: 'a\u0000\u202e' }],
  ['nothing but marks', { text: '*** «…» \u0000' }],
  ['what is too long', { text: 'almaty '.repeat(40) }],
  ['no places', { text: 'a', first: 0 }],
];

describe('search on Neo4j', () => {
  it.each(ASKED)('answers as the oracle: %s', async (_, variables) => {
    let [after, twinAfter]: readonly (string | null)[] = [null, null];
    for (let page = 0; page < 3; page += 1) {
      const { answer, statements } = await twins.askNeo4j({
        query: QUERY,
        variables: { ...variables, after },
      });
      const twin = await twins.askOracle({
        query: QUERY,
        variables: { ...variables, after: twinAfter },
      });

      expect(withPlaces(answer)).toEqual(withPlaces(twin));
      expect(statements.length).toBeLessThanOrEqual(1);
      [after, twinAfter] = [endOf(answer), endOf(twin)];
      if (after === null) return;
    }
  });

  it.each(['[PERSON]', '[SOURCE]', '[STATEMENT]', '[PERSON, SOURCE]', '[]'])(
    'answers as the oracle, page by page, for kinds that the operation names: %s',
    async (kinds) => {
      const query = `query Named($text: String!, $after: String) {
        search(text: $text, kinds: ${kinds}, first: 3, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { cursor matched node { __typename ... on Node { id } } }
        }
      }`;
      let [after, twinAfter]: readonly (string | null)[] = [null, null];
      for (let page = 0; page < 2; page += 1) {
        const { answer } = await twins.askNeo4j({ query, variables: { text: 'a', after } });
        const twin = await twins.askOracle({ query, variables: { text: 'a', after: twinAfter } });

        expect(withPlaces(answer)).toEqual(withPlaces(twin));
        [after, twinAfter] = [endOf(answer), endOf(twin)];
        if (after === null) return;
      }
    },
  );

  it.each(ASKED.filter(([, { text }]) => text.length < 100 && /\w/.test(text)))(
    'finds the same along the order as out of all candidates: %s',
    async (_, variables) => {
      const usual = await read(variables, {});
      const along = await read(variables, { candidates: 1 });

      expect(along).toEqual(usual);
    },
  );
});

function endOf(answer: Answer): string | null {
  const { data } = answer as {
    readonly data?: {
      readonly search: { readonly pageInfo: { readonly endCursor: string | null } };
    };
  };
  return data?.search.pageInfo.endCursor ?? null;
}

/** The answer by a statement some of whose parameters are others. */
async function read(variables: Variables, others: object): Promise<unknown> {
  const schema = readSchema();
  const document = parse(QUERY);
  const operation = getOperationAST(document)!;
  const given = { exact: false, ...variables };
  const plan = keptPlan({ schema, document, operation, variables: given });
  const request = { variables: given, cursors: signedCursors(new Uint8Array(32)), view: '' };
  const parameters = { ...plan.bind(request), ...others };
  const columns = await readPlan(twins.store, { text: plan.text!, parameters });
  return plan.read(columns, request);
}
