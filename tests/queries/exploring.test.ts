import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { assertProperty } from '../helpers/assert-property.ts';
import { readNorlandBatches, readSeedBatches } from './read-batches.ts';
import { openTwins, type Twins, withPlaces } from './twins.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([...(await readSeedBatches()), ...(await readNorlandBatches())]);
}, 600_000);

afterAll(() => twins.close());

/** Asks both, of what is drawn, and tells whether the answer had anything in it. */
async function compare(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { answer, statements } = await twins.askNeo4j({ query, variables });

  const expected = await twins.askOracle({ query, variables });
  expect({ variables, answer }).toEqual({ variables, answer: expected });
  expect(statements.length).toBeLessThanOrEqual(1);
  return JSON.stringify(expected);
}

function someOf(ids: Iterable<string>): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...ids, 'nobody/nothing'), { maxLength: 3 });
}

describe('coverage', () => {
  const QUERY = `query ($about: [ID!], $questions: [ID!], $measures: [Measure!]) {
    coverage(about: $about, questions: $questions, measures: $measures) {
      about { __typename id ... on Entity { name } ... on Question { text } }
      sources { totalCount nodes { id } }
      silent(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }
    }
  }`;

  it('is the same in Neo4j, by one statement, as in memory', async () => {
    const { entities, questions } = twins.graph;
    const drawn = fc.record(
      {
        about: fc.option(someOf(entities.keys())),
        questions: fc.option(someOf(questions.keys())),
        measures: fc.option(
          fc.subarray(['DEATHS', 'PERSONNEL', 'INJURED', 'ARRESTED'], { maxLength: 3 }),
        ),
      },
      { requiredKeys: [] },
    );
    let told = 0;
    await assertProperty(
      fc.asyncProperty(drawn, async (variables) => {
        if ((await compare(QUERY, variables)).includes('"sources":{"totalCount":')) told += 1;
      }),
      { numRuns: 40, seed: 2022 },
    );
    expect(told).toBeGreaterThan(10);
  });

  it.each([
    ['nothing is named', {}, 'BAD_USER_INPUT'],
    ['null is named', { about: null }, 'BAD_USER_INPUT'],
  ])('is refused where %s', async (_, variables, code) => {
    expect(await compare(QUERY, variables)).toBe(JSON.stringify({ errors: [code] }));
  });

  it('is refused of more than a hundred matters', async () => {
    const questions = [...twins.graph.questions.keys()].slice(0, 101);

    expect(await compare(QUERY, { questions })).toBe('{"errors":["LIMIT_EXCEEDED"]}');
    expect(await compare(QUERY, { questions: questions.slice(1) })).toContain('"data"');
  });
});

describe('counts', () => {
  const OF = ['CLAIMS', 'STATEMENTS', 'EVENTS', 'DISCREPANCIES'] as const;
  const BY = ['DAY', 'ACTOR', 'PLACE', 'SOURCE', 'CODE', 'MODALITY', 'KIND'] as const;
  const COUNTED = `{
    totalCount
    nodes { key count node { __typename id ... on Entity { name } ... on Source { title publisher { id } } } }
  }`;

  it.each(OF.flatMap((of) => BY.map((by) => [of, by] as const)))(
    'of %s by %s are the same in Neo4j, by one statement, as in memory',
    async (of, by) => {
      const [event] = [...twins.graph.entities.values()].filter(({ kind }) => kind === 'EVENT');
      const query = `query ($event: ID!) {
        all: counts(of: ${of}, by: ${by}, first: 1000) ${COUNTED}
        some: counts(of: ${of}, by: ${by}, first: 1000, where: { subject: { eq: $event } }) ${COUNTED}
        said: counts(of: ${of}, by: ${by}, last: 3, where: { attributed: true, not: { modalities: [ACTUAL] } }) ${COUNTED}
        none: counts(of: ${of}, by: ${by}, where: { ids: [] }) { totalCount nodes { key } pageInfo { hasNextPage } }
      }`;

      const answer = await compare(query, { event: event?.id });

      expect(answer).toMatch(/"all":\{"totalCount":[1-9]/);
      expect(answer).toContain('"none":{"totalCount":0');
    },
  );

  it('are paged through from both ends', async () => {
    const query = `query ($after: String, $before: String) {
      counts(of: CLAIMS, by: ACTOR, first: 7, after: $after, before: $before) {
        nodes { key count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    interface Page {
      readonly nodes: readonly { readonly key: string; readonly count: number }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
    const ask = async (variables: object): Promise<Page> => {
      const { answer } = await twins.askNeo4j({ query, variables: { ...variables } });
      return (answer as { data: { counts: Page } }).data.counts;
    };
    const pages: Page[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Page = await ask({ after });
      pages.push(page);
      ({ hasNextPage: isMore, endCursor: after } = page.pageInfo);
    }

    const all = `{ counts(of: CLAIMS, by: ACTOR, first: 1000) { nodes { key count } } }`;
    const twin = await twins.askOracle({ query: all });
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(
      (twin as { data: { counts: Page } }).data.counts.nodes,
    );
    const [first, second] = pages;
    expect(await ask({ before: second?.pageInfo.endCursor })).toMatchObject({
      nodes: first?.nodes,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(await ask({ after: first?.pageInfo.endCursor })).toMatchObject({
      pageInfo: { hasPreviousPage: true },
    });
  });
});

describe('a timeline', () => {
  const QUERY = `query ($about: [ID!], $from: Date, $to: Date, $modalities: [Modality!], $first: Int, $last: Int, $after: String, $before: String) {
    timeline(about: $about, from: $from, to: $to, modalities: $modalities, first: $first, last: $last, after: $after, before: $before) {
      totalCount undated
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor
        when { edtf text earliest latest precision claim { id } passage { id exact } }
        node { __typename ... on Event { id name modality } ... on Statement { id text speakers { name } } }
      }
    }
  }`;
  interface Timeline {
    readonly totalCount: number;
    readonly undated: number;
    readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  }
  type Given = Readonly<Record<string, unknown>>;
  const DAYS = ['2021-12-31', '2022-01-02', '2022-01-05', '2022-01-06', '2022-01-11', '2022-02-01'];

  async function ask(variables: Given): Promise<Timeline> {
    const { answer, statements } = await twins.askNeo4j({ query: QUERY, variables });
    expect(statements).toHaveLength(1);
    return (answer as { readonly data: { readonly timeline: Timeline } }).data.timeline;
  }

  async function askTwin(variables: Given): Promise<Timeline> {
    const answer = await twins.askOracle({ query: QUERY, variables });
    return (answer as { readonly data: { readonly timeline: Timeline } }).data.timeline;
  }

  it('is the same in Neo4j, by one statement, as in memory, from page to page', async () => {
    const { entities, statements, claims } = twins.graph;
    const dating = [...claims.values()].filter(({ dates }) => dates.length > 0);
    const involved = dating.flatMap(({ concerns, dates }) => [...concerns, ...dates]);
    const drawn = fc.record(
      {
        about: fc.option(
          fc.oneof(
            { weight: 1, arbitrary: someOf(entities.keys()) },
            { weight: 1, arbitrary: someOf(statements.keys()) },
            {
              weight: 4,
              arbitrary: fc.array(fc.constantFrom(...involved), { minLength: 1, maxLength: 3 }),
            },
          ),
        ),
        from: fc.constantFrom(...DAYS),
        to: fc.constantFrom(...DAYS),
        modalities: fc.subarray(['ACTUAL', 'PLANNED', 'ALLEGED', 'HOPED'], { minLength: 2 }),
      },
      { requiredKeys: [] },
    );
    const size = fc.record({
      size: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) },
      ),
      isLast: fc.boolean(),
    });
    let [listed, second] = [0, 0];
    await assertProperty(
      fc.asyncProperty(drawn, size, async (given, { size: count, isLast }) => {
        const page = { ...given, ...(isLast ? { last: count } : { first: count }) };
        const behind = ({ pageInfo: { startCursor, endCursor } }: Timeline): Given => ({
          ...page,
          ...(isLast ? { before: startCursor } : { after: endCursor }),
        });
        const [own, twin] = [await ask(page), await askTwin(page)];
        expect({ page, own: withPlaces(own) }).toEqual({ page, own: withPlaces(twin) });
        if (own.edges.length === 0) return;
        listed += 1;
        if (own.edges.length === own.totalCount) return;
        second += 1;
        const [next, twinNext] = [await ask(behind(own)), await askTwin(behind(twin))];
        expect({ page, next: withPlaces(next) }).toEqual({ page, next: withPlaces(twinNext) });
      }),
      { numRuns: 60, seed: 2022 },
    );
    expect(listed).toBeGreaterThan(20);
    expect(second).toBeGreaterThan(10);
  });

  it.each([
    ['everything', {}],
    ['what meets some days', { from: '2022-01-05', to: '2022-01-07' }],
  ])('has each once, page by page: %s', async (_, given) => {
    const whole = await askTwin({ ...given, first: 1_000 });
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo }: Timeline = await ask({ ...given, first: 7, after });
      if (edges.length === 0) break;
      found.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
    }

    expect(found.length).toBeGreaterThan(14);
    expect(found).toEqual(whole.edges.map(({ node }) => node.id));
  });
});

describe('checked evidence', () => {
  const QUERY = `query ($source: ID, $after: String) {
    verifyEvidence(source: $source) {
      __typename passages verified moved missing unchecked
      problems(first: 2, after: $after) { totalCount nodes { state } pageInfo { hasPreviousPage endCursor } }
    }
  }`;

  it('is told of a source, and of all', async () => {
    const [source] = twins.graph.sources.keys();

    expect(await compare(QUERY, {})).toContain(`"unchecked":${twins.graph.passages.size}`);
    expect(await compare(QUERY, { source })).toMatch(/"unchecked":[1-9]/);
    expect(await compare(QUERY, { source: 'nobody/nothing' })).toContain('"passages":0');
  });

  it('is refused behind what is no cursor', async () => {
    expect(await compare(QUERY, { after: 'AAAA' })).toBe('{"errors":["INVALID_CURSOR"]}');
  });
});

describe('paths', () => {
  const QUERY = `query ($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $where: RelationWhere) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first, where: $where) {
      truncated
      paths { length nodes { id name } relations { id type from { id } } }
      again: paths { length }
    }
  }`;
  const WHERES = [
    undefined,
    undefined,
    {},
    { modalities: ['ACTUAL', 'PLANNED'] },
    { not: { negated: false, modalities: ['ALLEGED'] } },
    { source: { eq: 'kazakhstan-2022/sputnik-0108' } },
    { types: ['MEMBER_OF', 'PART_OF', 'OCCURRED_IN'], holdsOn: { day: '2022-01-08' } },
  ];

  it('are the same in Neo4j, by one statement, as in memory', async () => {
    const entity = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...twins.graph.entities.keys()) },
      { weight: 1, arbitrary: fc.constant('nobody/nothing') },
    );
    const drawn = fc.record({
      from: entity,
      to: entity,
      maxLength: fc.nat({ max: 8 }),
      first: fc.nat({ max: 4 }),
      where: fc.constantFrom(...WHERES),
    });
    const found = new Set<string>();
    await assertProperty(
      fc.asyncProperty(drawn, async (variables) => {
        const answer = await compare(QUERY, variables);
        for (const [, length] of answer.matchAll(/"length":(\d)/g)) found.add(length ?? '');
        if (answer.includes('"truncated":true')) found.add('truncated');
      }),
      { numRuns: 80, seed: 2022 },
    );
    expect([...found]).toEqual(expect.arrayContaining(['2', '3', '4', '5', 'truncated']));
  });

  it.each([
    { maxLength: 0, first: 3 },
    { maxLength: 4, first: 0 },
  ])('lead from an entity to itself over none: $maxLength, $first', async (sizes) => {
    const id = 'kazakhstan-2022/csto';

    const answer = await compare(QUERY, { from: id, to: id, ...sizes });

    expect(answer).toContain(sizes.first === 0 ? '"truncated":true' : '"length":0');
  });

  it.each([
    { maxLength: 9, first: 1, code: 'LIMIT_EXCEEDED' },
    { maxLength: -1, first: 101, code: 'BAD_USER_INPUT' },
    { maxLength: 4, first: 101, code: 'LIMIT_EXCEEDED' },
  ])('are refused out of bounds: $maxLength, $first, $code', async ({ code, ...sizes }) => {
    const variables = { from: 'a/a', to: 'a/b', ...sizes };

    expect(await compare(QUERY, variables)).toBe(JSON.stringify({ errors: [code] }));
  });
});
