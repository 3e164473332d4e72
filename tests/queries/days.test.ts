import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ClaimContent, ScopeContent, WhenContent } from '../../src/model/claim.ts';
import type { BatchContent } from '../../src/model/dossier.ts';
import { assertProperty } from '../helpers/assert-property.ts';
import { buildFacts } from '../helpers/facts.ts';
import { record, source } from '../helpers/small-graph.ts';
import { openTwins, type Twins } from './twins.ts';

const QUERY = `query ($events: EventWhere, $relations: RelationWhere, $claims: ClaimWhere) {
  events(where: $events, first: 1000) { nodes { id } }
  denied: events(where: { not: $events }, first: 1000) { totalCount }
  relations(where: $relations, first: 1000) { nodes { id } }
  claims(where: $claims, first: 1000) { nodes { id } }
}`;

/** A country, a region in it, a city in that, a town in the country by what a source says, and a land apart. */
const PLACES = [
  record('d/country', { kind: 'COUNTRY' }),
  record('d/region', { kind: 'LOCATION', within: ['d/country'] }),
  record('d/city', { kind: 'LOCATION', within: ['d/region'] }),
  record('d/town', { kind: 'LOCATION' }),
  record('d/land', { kind: 'COUNTRY' }),
];
const PLACE_IDS = PLACES.map(({ id }) => id);
const EVENT_IDS = Array.from({ length: 12 }, (_, index) => `d/e${index}`);
const DAYS = ['04', '05', '06', '07', '08', '11', '12', '31'].map((day) => `2022-01-${day}`);

const SOURCES = [
  source('d/source'),
  source('d/later', { published: { edtf: '2022-01-08', extent: 'WITHIN', basis: 'STATED' } }),
  source('d/undated', { published: { text: 'then', extent: 'WITHIN', basis: 'STATED' } }),
];

const TIMES: readonly (WhenContent | undefined)[] = [
  undefined,
  { text: 'earlier', extent: 'WITHIN', basis: 'STATED' },
  { edtf: '../..', extent: 'WITHIN', basis: 'STATED' },
  { edtf: '2022-01-06', extent: 'WITHIN', basis: 'STATED' },
  { edtf: '2022-01-08', extent: 'WITHIN', basis: 'RESOLVED' },
  { edtf: '[..2022-01-06]', extent: 'WITHIN', basis: 'INFERRED' },
  { edtf: '[2022-01-06..]', extent: 'WITHIN', basis: 'STATED' },
  { edtf: '2022-01', extent: 'WITHIN', basis: 'STATED' },
  { edtf: '2022-01-05/2022-01-11', extent: 'THROUGHOUT', basis: 'STATED' },
  { edtf: '2022-01-07/..', extent: 'THROUGHOUT', basis: 'STATED' },
  { edtf: '2022-01-07/', extent: 'THROUGHOUT', basis: 'STATED' },
  { edtf: '../2022-01-07', extent: 'THROUGHOUT', basis: 'STATED' },
  { edtf: '/2022-01-07', extent: 'THROUGHOUT', basis: 'STATED' },
  { edtf: '2022-01-07', extent: 'INCLUDING', basis: 'STATED' },
  { edtf: '2022-01-06/2022-01-11', extent: 'WITHIN', basis: 'STATED', phase: 'START' },
  { edtf: '2022-01-06/2022-01-11', extent: 'THROUGHOUT', basis: 'STATED', phase: 'END' },
];

const SCOPES: readonly (ScopeContent | undefined)[] = [
  undefined,
  undefined,
  { text: 'in part', entities: [], extent: 'PART' },
  { text: 'the region', entities: ['d/region'], extent: 'PART' },
  { text: 'the land and the town', entities: ['d/land', 'd/town'], extent: 'PART' },
];

/** Claims of all that bears on a day: where something is in force, what ended it, when it was, and what dates nothing. */
function claims(): fc.Arbitrary<Partial<ClaimContent>> {
  const event = fc.constantFrom(...EVENT_IDS);
  const place = fc.constantFrom(...PLACE_IDS);
  const said = fc.oneof(
    fc.record({ subject: event, predicate: fc.constant('IN_FORCE_IN'), object: place }),
    fc.record({ subject: event, predicate: fc.constant('OCCURRED') }),
    fc.record({ subject: event, predicate: fc.constant('OCCURRED_IN'), object: place }),
    fc.record({ object: event, scope: fc.constantFrom(...SCOPES) }).map(({ object, scope }) => ({
      subject: 'd/president',
      predicate: 'ENDED',
      object,
      ...(scope === undefined ? {} : { scope }),
    })),
    fc.record({
      subject: fc.constant('d/president'),
      predicate: fc.constant('DECLARED'),
      object: event,
    }),
    fc.record({
      subject: fc.constant('d/president'),
      predicate: fc.constant('LEADS'),
      object: place,
    }),
  );
  const rest = fc.record({
    source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
    when: fc.constantFrom(...TIMES),
    modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED'),
    negated: fc.constantFrom(false, false, false, true),
  });
  return fc.tuple(said, rest).map(([own, { when, ...more }]) => ({
    ...own,
    ...more,
    ...(when === undefined ? {} : { when }),
  }));
}

function batch(): BatchContent {
  const [drawn = []] = fc.sample(fc.array(claims(), { minLength: 220, maxLength: 220 }), {
    numRuns: 1,
    seed: 20220105,
  });
  const town: Partial<ClaimContent> = {
    subject: 'd/town',
    predicate: 'PART_OF',
    object: 'd/country',
  };
  const all = [town, ...drawn].map((content, index) => [`claim-${index}`, content] as const);
  return {
    dossier: 'd',
    ...buildFacts({ claims: Object.fromEntries(all), records: PLACES, sources: SOURCES }),
  };
}

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins([batch()]);
}, 600_000);

afterAll(() => twins.close());

describe('what holds on a day', () => {
  it('is the same in Neo4j, by one statement, as in memory', async () => {
    const holdsOn = fc.record({
      day: fc.constantFrom(...DAYS),
      certainly: fc.boolean(),
      includeEnded: fc.boolean(),
    });
    const place = fc.oneof(
      fc.constant(undefined),
      fc.record({
        eq: fc.constantFrom(...PLACE_IDS, 'nobody/nothing'),
        extent: fc.constantFrom('HERE', 'HERE_AND_WHOLES'),
      }),
      fc.record({ in: fc.subarray(PLACE_IDS), extent: fc.constant('HERE_AND_WHOLES') }),
      fc.record({ extent: fc.constant('ALL') }),
    );
    const answered = { events: 0, relations: 0, claims: 0 };
    await assertProperty(
      fc.asyncProperty(holdsOn, place, async (asked, where) => {
        const { includeEnded: _, ...day } = asked;
        const variables = {
          events: where === undefined ? { holdsOn: asked } : { holdsOn: asked, place: where },
          relations: { holdsOn: day },
          claims: { holdsOn: day },
        };

        const { answer, statements } = await twins.askNeo4j({ query: QUERY, variables });

        const expected = await twins.askOracle({ query: QUERY, variables });
        expect({ variables, answer }).toEqual({ variables, answer: expected });
        expect(statements).toHaveLength(1);
        for (const list of ['events', 'relations', 'claims'] as const) {
          if (JSON.stringify(expected).includes(`"${list}":{"nodes":[{`)) answered[list] += 1;
        }
      }),
      { numRuns: 50, seed: 2022 },
    );
    // Lists that are empty would agree too.
    expect(Math.min(...Object.values(answered))).toBeGreaterThan(10);
  }, 600_000);
});
