import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ClaimContent } from '../../src/model/claim.ts';
import type { BatchContent, RecordContent } from '../../src/model/dossier.ts';
import { emptyBatch } from '../helpers/generate-worlds.ts';
import { buildFacts, judge } from '../helpers/facts.ts';
import { record } from '../helpers/small-graph.ts';
import { openTwins, type Twins } from './twins.ts';

function place(id: string, given: Partial<RecordContent> = {}): RecordContent {
  return record(id, { kind: 'LOCATION', ...given });
}

function partOf(subject: string, object: string): Partial<ClaimContent> {
  return { subject, predicate: 'PART_OF', object };
}

function held(event: string, object: string): Partial<ClaimContent> {
  return { subject: event, predicate: 'OCCURRED_IN', object };
}

/*
 * The city is in the region, the region in the land, which has two records; nothing refers to the region.
 * Nor to the county, which has two records: the hamlet is in the one, and the other in the land.
 * The street is said to be a part of the city. The port is only planned to be, the moon is denied to be, and
 * the camp is a part of the land only by an alliance. Three islands are parts of one another in a ring.
 */
const FACTS = buildFacts({
  records: [
    place('d/land', { kind: 'COUNTRY' }),
    place('d/land-2', { kind: 'COUNTRY', within: ['d/world'] }),
    place('d/world'),
    place('d/region', { within: ['d/land-2'] }),
    place('d/city', { within: ['d/region'] }),
    place('d/hamlet', { within: ['d/county'] }),
    place('d/county'),
    place('d/county-2', { within: ['d/land'] }),
    ...['street', 'port', 'moon', 'camp', 'isle-1', 'isle-2', 'isle-3'].map((id) =>
      place(`d/${id}`),
    ),
    record('d/alliance', { kind: 'ORGANIZATION', within: ['d/land'] }),
  ],
  judgements: [judge('d/land', 'SAME', 'd/land-2'), judge('d/county', 'SAME', 'd/county-2')],
  claims: {
    street: partOf('d/street', 'd/city'),
    port: { ...partOf('d/port', 'd/city'), modality: 'PLANNED' },
    moon: { ...partOf('d/moon', 'd/city'), negated: true },
    camp: partOf('d/camp', 'd/alliance'),
    alliance: partOf('d/alliance', 'd/land'),
    ring1: partOf('d/isle-1', 'd/isle-2'),
    ring2: partOf('d/isle-2', 'd/isle-3'),
    ring3: partOf('d/isle-3', 'd/isle-1'),
    inLand: held('d/e-land', 'd/land-2'),
    inCity: held('d/e-city', 'd/city'),
    inHamlet: held('d/e-hamlet', 'd/hamlet'),
    inStreet: held('d/e-street', 'd/street'),
    inStreetToo: held('d/e-city', 'd/street'),
    inPort: held('d/e-port', 'd/port'),
    inCamp: held('d/e-camp', 'd/camp'),
    inIsle: { ...held('d/e-isle', 'd/isle-2'), modality: 'PLANNED' },
    notInCity: { ...held('d/e-denied', 'd/city'), negated: true },
  },
});

const BATCHES: readonly BatchContent[] = [
  {
    ...emptyBatch('d'),
    dossiers: [{ id: 'd', title: 'Places', authors: [] }],
    records: FACTS.records,
    judgements: FACTS.judgements,
  },
  {
    ...emptyBatch('d'),
    source: 'd/source',
    sources: FACTS.sources,
    claims: FACTS.claims,
    passages: FACTS.passages,
  },
];

const QUERY = `query ($id: ID!, $extent: PlaceExtent!) {
  entity(id: $id) {
    ... on Place {
      parts { totalCount nodes { id } }
      events(extent: $extent, orderBy: { by: NAME, direction: ASC }) { totalCount nodes { id } }
    }
  }
  filtered: events(where: { place: { eq: $id, extent: $extent } }, orderBy: { by: NAME, direction: ASC }) {
    nodes { id }
  }
}`;

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

interface Data {
  readonly entity: { readonly parts: Ids; readonly events: Ids } | null;
  readonly filtered: Ids;
}

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins(BATCHES);
}, 600_000);

afterAll(() => twins.close());

const idsOf = ({ nodes }: Ids): string => nodes.map(({ id }) => id.slice(2)).join(' ');

describe('places in places', () => {
  it.each([
    ['d/land', 'HERE', 'city hamlet street', 'e-land'],
    ['d/land', 'HERE_AND_PARTS', 'city hamlet street', 'e-city e-hamlet e-land e-street'],
    ['d/land-2', 'HERE_AND_PARTS', 'city hamlet street', 'e-city e-hamlet e-land e-street'],
    ['d/city', 'HERE', 'street', 'e-city'],
    ['d/city', 'HERE_AND_PARTS', 'street', 'e-city e-street'],
    ['d/city', 'HERE_AND_WHOLES', 'street', 'e-city e-land'],
    ['d/city', 'ALL', 'street', 'e-city e-land e-street'],
    ['d/street', 'HERE_AND_WHOLES', '', 'e-city e-land e-street'],
    ['d/port', 'ALL', '', 'e-port'],
    ['d/camp', 'ALL', '', 'e-camp'],
    ['d/isle-1', 'HERE_AND_PARTS', 'isle-2 isle-3', 'e-isle'],
    ['d/isle-1', 'HERE_AND_WHOLES', 'isle-2 isle-3', 'e-isle'],
    ['d/isle-2', 'HERE_AND_PARTS', 'isle-1 isle-3', 'e-isle'],
  ])('of %s, %s: parts %j, events %j', async (id, extent, parts, events) => {
    const question = { query: QUERY, variables: { id, extent } };

    const { answer, statements } = await twins.askNeo4j(question);

    expect(answer).toEqual(await twins.askOracle(question));
    expect(statements).toHaveLength(1);
    const { entity, filtered } = (answer as { readonly data: Data }).data;
    expect(entity && idsOf(entity.parts)).toBe(parts);
    expect(entity && idsOf(entity.events)).toBe(events);
    expect(idsOf(filtered)).toBe(events);
  });

  it.each([
    ['d/region', 'HERE_AND_PARTS', 'e-city e-street'],
    ['d/region', 'HERE_AND_WHOLES', 'e-land'],
    ['d/world', 'HERE_AND_PARTS', 'e-city e-hamlet e-land e-street'],
    ['d/alliance', 'ALL', ''],
    ['d/nowhere', 'ALL', ''],
  ])(
    'lead on from %s, %s, which is no place that is referred to: %j',
    async (id, extent, events) => {
      const question = { query: QUERY, variables: { id, extent } };

      const { answer } = await twins.askNeo4j(question);

      expect(answer).toEqual(await twins.askOracle(question));
      expect(idsOf((answer as { readonly data: Data }).data.filtered)).toBe(events);
    },
  );
});
