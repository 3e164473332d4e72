import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { NO_LIMITS } from '../../src/api/limits.ts';
import type { ClaimContent, WhenContent } from '../../src/model/claim.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { assertProperty } from '../helpers/assert-property.ts';
import { buildFacts } from '../helpers/facts.ts';
import { source } from '../helpers/small-graph.ts';
import { describeLastPage } from './last-page.ts';
import { type Answer, openTwins, type Twins, withPlaces } from './twins.ts';

const QUERY = `query (
  $where: RelationWhere, $orderBy: RelationOrder, $lens: Lens,
  $first: Int, $after: String, $last: Int, $before: String
) {
  relations(where: $where, orderBy: $orderBy, lens: $lens, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id when { earliest } }
  }
}`;

const OF_ENTITY = `query (
  $id: ID!, $direction: Direction!, $types: [RelationType!], $lens: Lens,
  $first: Int, $after: String, $last: Int, $before: String
) {
  entity(id: $id, lens: $lens) {
    relations(direction: $direction, types: $types, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id when { earliest } }
    }
  }
}`;

const ACTORS = ['d/a', 'd/b', 'd/c', 'd/d'];
const EVENTS = ['d/e1', 'd/e2'];
const TYPES = ['SUPPORTS', 'PARTICIPATED_IN', 'REQUESTED_HELP_FROM'];
const PUBLISHED = ['2022-01-05', '2022-01-06', '2022-01-06', '2022-01-08', undefined];

const SOURCES = PUBLISHED.map((day, index) =>
  source(`d/source-${index}`, {
    published:
      day === undefined
        ? { text: 'then', extent: 'WITHIN', basis: 'STATED' }
        : { edtf: day, extent: 'WITHIN', basis: 'STATED' },
  }),
);
const SOURCE_IDS = SOURCES.map(({ id }) => id);

const TIMES: readonly (WhenContent | undefined)[] = [
  undefined,
  ...['2022-01-02', '2022-01-03', '2022-01-04', '2022-01'].map(
    (edtf) => ({ edtf, extent: 'WITHIN', basis: 'STATED' }) as const,
  ),
];

/** Claims of which many say the same, of different days, in sources of different days. */
function batch(): BatchContent {
  const said = fc.oneof(
    fc.record({
      subject: fc.constantFrom(...ACTORS),
      predicate: fc.constantFrom('SUPPORTS', 'REQUESTED_HELP_FROM'),
      object: fc.constantFrom(...ACTORS),
    }),
    fc.record({
      subject: fc.constantFrom(...ACTORS),
      predicate: fc.constant('PARTICIPATED_IN'),
      object: fc.constantFrom(...EVENTS),
    }),
  );
  const claims = fc
    .record({
      said,
      source: fc.constantFrom(...SOURCE_IDS),
      when: fc.constantFrom(...TIMES),
      negated: fc.constantFrom(false, false, true),
    })
    .map(({ said: own, when, ...more }): Partial<ClaimContent> => ({
      ...own,
      ...more,
      ...(when === undefined ? {} : { when }),
    }));
  const [drawn = []] = fc.sample(fc.array(claims, { minLength: 150, maxLength: 150 }), {
    numRuns: 1,
    seed: 20220105,
  });
  const all = drawn.map((content, index) => [`claim-${index}`, content] as const);
  return { dossier: 'd', ...buildFacts({ claims: Object.fromEntries(all), sources: SOURCES }) };
}

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([batch()]);
}, 600_000);

afterAll(() => twins.close());

const lenses = fc.oneof(
  fc.record({ knownOn: fc.constantFrom('2022-01-04', '2022-01-05', '2022-01-06', '2022-01-07') }),
  fc.record({ sources: fc.subarray(SOURCE_IDS, { minLength: 1 }) }),
  fc.record({
    knownOn: fc.constantFrom('2022-01-05', '2022-01-06', '2022-01-07'),
    withoutSources: fc.subarray(SOURCE_IDS, { minLength: 1 }),
  }),
);
const pages = fc.record({ size: fc.constantFrom(1, 4, 7), isForward: fc.boolean() });

describe('lists of relations by time, through a lens', () => {
  it('have the same pages from either end as in memory, of any type and both ways', async () => {
    const questions = fc.record({
      lens: lenses,
      page: pages,
      types: fc.option(fc.subarray(TYPES, { minLength: 1 }), { nil: undefined }),
      direction: fc.constantFrom('ASC', 'DESC'),
    });
    let listed = 0;
    await assertProperty(
      fc.asyncProperty(questions, async ({ lens, page, types, direction }) => {
        const variables = {
          lens,
          orderBy: { by: 'WHEN', direction },
          ...(types === undefined ? {} : { where: { types } }),
        };
        listed += await comparePages(QUERY, variables, page);
      }),
      { numRuns: 30, seed: 20220105 },
    );
    expect(listed).toBeGreaterThan(150);
  }, 600_000);

  it('and so have those of an entity, at either end of them', async () => {
    const questions = fc.record({
      lens: lenses,
      page: pages,
      types: fc.option(fc.subarray(TYPES, { minLength: 1, maxLength: 1 }), { nil: undefined }),
      direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
      id: fc.constantFrom(...ACTORS, ...EVENTS),
    });
    let listed = 0;
    await assertProperty(
      fc.asyncProperty(questions, async ({ page, types, ...variables }) => {
        const asked = types === undefined ? variables : { ...variables, types };
        listed += await comparePages(OF_ENTITY, asked, page);
      }),
      { numRuns: 30, seed: 20220105 },
    );
    expect(listed).toBeGreaterThan(60);
  }, 600_000);
});

/** Compares page after page, to the end, each by a statement; how many are listed. */
async function comparePages(
  query: string,
  given: Readonly<Record<string, unknown>>,
  { size, isForward }: { readonly size: number; readonly isForward: boolean },
): Promise<number> {
  const asked = (place: string | null) =>
    isForward ? { ...given, first: size, after: place } : { ...given, last: size, before: place };
  const behind = (answer: Answer): string | null => {
    const page = describeLastPage(answer);
    if (isForward) return page.hasNextPage ? page.endCursor : null;
    return page.hasPreviousPage ? page.startCursor : null;
  };
  let listed = 0;
  let place: string | null = null;
  let twinPlace: string | null = null;
  do {
    const { answer, statements } = await twins.askNeo4j(
      { query, variables: asked(place) },
      // What is not told by a statement would be refused.
      { ...NO_LIMITS, derivedFacts: 1 },
    );
    const twin = await twins.askOracle({ query, variables: asked(twinPlace) });
    expect({ given, answer: withPlaces(answer) }).toEqual({ given, answer: withPlaces(twin) });
    expect(statements.length).toBeLessThanOrEqual(1);
    const count = countOf(answer);
    if (count === 0) return listed;
    listed += count;
    place = behind(answer);
    twinPlace = behind(twin);
  } while (place !== null);
  return listed;
}

function countOf(answer: Answer): number {
  return JSON.stringify(answer).split('"id":').length - 1;
}
