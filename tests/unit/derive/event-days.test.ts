import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import {
  type EventDays,
  eventDays,
  eventHoldsOn,
  statesInForce,
} from '../../../src/derive/event-days.ts';
import { placeContainment } from '../../../src/derive/place-containment.ts';
import type { ClaimContent, WhenContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, judge } from '../../helpers/facts.ts';
import { record } from '../../helpers/small-graph.ts';

type Claims = Readonly<Record<string, Partial<ClaimContent>>>;

/** A country, a region in it, a city in that, and another city in the country by what a source says. */
const PLACES = [
  record('d/country', { kind: 'COUNTRY' }),
  record('d/region', { kind: 'LOCATION', within: ['d/country'] }),
  record('d/city', { kind: 'LOCATION', within: ['d/region'] }),
  record('d/town', { kind: 'LOCATION' }),
];
const TOWN: Claims = { town: { subject: 'd/town', predicate: 'PART_OF', object: 'd/country' } };

/** In force in the whole country from 5 to 19 January. */
const EVERYWHERE: Claims = {
  everywhere: inForce('d/country', throughout('2022-01-05/2022-01-19')),
};

describe('a state in a place on a day', () => {
  it.each<[string, Claims, string, string, boolean, boolean]>([
    ['holds there', EVERYWHERE, 'd/country', '2022-01-10', true, true],
    ['holds in a part by `within`', EVERYWHERE, 'd/city', '2022-01-10', true, true],
    ['holds in a part by PART_OF', { ...EVERYWHERE, ...TOWN }, 'd/town', '2022-01-10', true, true],
    [
      'does not hold where nothing says that it is a part',
      EVERYWHERE,
      'd/town',
      '2022-01-10',
      false,
      false,
    ],
    ['does not hold before', EVERYWHERE, 'd/city', '2022-01-04', false, false],
    ['does not hold after', EVERYWHERE, 'd/city', '2022-01-20', false, false],
    [
      'does not hold in a whole of where it is in force',
      { part: inForce('d/city', throughout('2022-01-05/2022-01-19')) },
      'd/country',
      '2022-01-10',
      false,
      false,
    ],
    [
      'told without time holds on the day it is told',
      { told: inForce('d/city') },
      'd/city',
      '2022-01-05',
      true,
      true,
    ],
    [
      'told without time may hold after',
      { told: inForce('d/city') },
      'd/city',
      '2022-02-05',
      true,
      false,
    ],
    [
      'told without time does not hold before',
      { told: inForce('d/city') },
      'd/city',
      '2022-01-04',
      false,
      false,
    ],
    [
      'told without time holds when the event is said to occur',
      { told: inForce('d/city'), occurred: occurred('2022-01-02') },
      'd/city',
      '2022-01-02',
      true,
      true,
    ],
    [
      'that is denied does not hold',
      { denied: { ...inForce('d/city', throughout('2022-01-05/2022-01-19')), negated: true } },
      'd/city',
      '2022-01-10',
      false,
      false,
    ],
    [
      'that is planned does not hold',
      {
        planned: { ...inForce('d/city', throughout('2022-01-05/2022-01-19')), modality: 'PLANNED' },
      },
      'd/city',
      '2022-01-10',
      false,
      false,
    ],
    [
      'is over on the day of its end',
      { ...EVERYWHERE, end: ended('2022-01-12') },
      'd/city',
      '2022-01-12',
      false,
      false,
    ],
    [
      'holds on the day before its end',
      { ...EVERYWHERE, end: ended('2022-01-12') },
      'd/city',
      '2022-01-11',
      true,
      true,
    ],
    [
      'is over in a part that it ended in',
      { ...EVERYWHERE, end: ended('2022-01-12', 'd/region') },
      'd/city',
      '2022-01-13',
      false,
      false,
    ],
    [
      'goes on elsewhere when it ended in a part',
      { ...EVERYWHERE, end: ended('2022-01-12', 'd/city') },
      'd/region',
      '2022-01-13',
      true,
      true,
    ],
    [
      'goes on when the end is denied',
      { ...EVERYWHERE, end: { ...ended('2022-01-12'), negated: true } },
      'd/city',
      '2022-01-13',
      true,
      true,
    ],
    [
      'goes on when the end is planned',
      { ...EVERYWHERE, end: { ...ended('2022-01-12'), modality: 'PLANNED' } },
      'd/city',
      '2022-01-13',
      true,
      true,
    ],
    [
      'may hold where its end may have begun',
      { ...EVERYWHERE, end: ended('[2022-01-10..2022-01-14]') },
      'd/city',
      '2022-01-12',
      true,
      false,
    ],
    [
      'may hold where its end is told without a place that is known',
      {
        ...EVERYWHERE,
        end: { ...ended('2022-01-12'), scope: { text: 'parts', entities: [], extent: 'PART' } },
      },
      'd/city',
      '2022-01-13',
      true,
      false,
    ],
  ])('%s', (_, claims, place, day, possibly, certainly) => {
    const days = daysOf(claims);
    const asked = { day, includeEnded: false };

    expect(statesInForce(place, { ...asked, certainly: false }, days)).toEqual(
      possibly ? ['d/emergency'] : [],
    );
    expect(statesInForce(place, { ...asked, certainly: true }, days)).toEqual(
      certainly ? ['d/emergency'] : [],
    );
  });

  it('that had ended is kept where that is asked for', () => {
    const days = daysOf({ ...EVERYWHERE, end: ended('2022-01-12') });
    const asked = { day: '2022-01-13', certainly: true, includeEnded: true };

    expect(statesInForce('d/city', asked, days)).toEqual(['d/emergency']);
    expect(statesInForce('d/city', { ...asked, day: '2022-01-20' }, days)).toEqual([]);
  });

  it('holds somewhere as long as it has not ended in every place', () => {
    const days = daysOf({
      city: inForce('d/city', throughout('2022-01-05/2022-01-19')),
      town: inForce('d/town', throughout('2022-01-05/2022-01-19')),
      end: ended('2022-01-12', 'd/city'),
    });
    const asked = { day: '2022-01-13', certainly: true, includeEnded: false };

    expect(eventHoldsOn('d/emergency', asked, days)).toBe(true);
    expect(eventHoldsOn('d/emergency', { ...asked, place: 'd/city' }, days)).toBe(false);
  });
});

describe('an event that is no state of affairs', () => {
  const unrest = {
    started: { ...occurred('2022-01-02'), when: { ...within('2022-01-02'), phase: 'START' } },
  } as const;

  it.each<[string, Claims, string, boolean]>([
    ['on its day', { once: occurred('2022-01-02') }, '2022-01-02', true],
    ['on another day', { once: occurred('2022-01-02') }, '2022-01-03', false],
    ['after its start', unrest, '2022-01-10', true],
    ['on the day on which it ended', { ...unrest, end: ended('2022-01-11') }, '2022-01-11', true],
    ['after its end', { ...unrest, end: ended('2022-01-11') }, '2022-01-12', false],
    [
      'after its end in a part',
      { ...unrest, end: ended('2022-01-11', 'd/city') },
      '2022-01-12',
      true,
    ],
    [
      'on a day that a denial names',
      { no: { ...occurred('2022-01-02'), negated: true } },
      '2022-01-02',
      false,
    ],
    [
      'without a day',
      { some: { subject: 'd/emergency', predicate: 'OCCURRED' } },
      '2022-01-05',
      false,
    ],
  ])('%s', (_, claims, day, expected) => {
    const asked = { day, certainly: false, includeEnded: false };

    expect(eventHoldsOn('d/emergency', asked, daysOf(claims))).toBe(expected);
  });
});

describe('places in places', () => {
  it('are found at any depth, by records and by what sources say, also through places that nothing names', () => {
    const { wholesOf, partsOf } = containment({ ...TOWN });

    expect([...wholesOf('d/city')].sort()).toEqual(['d/country', 'd/region']);
    expect([...partsOf('d/country')].sort()).toEqual(['d/city', 'd/region', 'd/town']);
    expect([...partsOf('d/city')]).toEqual([]);
  });

  it('are not what is denied or planned', () => {
    const claims = {
      denied: { ...TOWN.town, negated: true },
      planned: { ...TOWN.town, modality: 'PLANNED' as const },
    };

    expect([...containment(claims).wholesOf('d/town')]).toEqual([]);
  });

  it('may go round in a ring', () => {
    const claims = { ring: { subject: 'd/country', predicate: 'PART_OF', object: 'd/city' } };

    expect([...containment(claims).partsOf('d/city')].sort()).toEqual(['d/country', 'd/region']);
  });

  it('are those of clusters', () => {
    const facts = buildFacts({
      records: [...PLACES, record('e/city', { kind: 'LOCATION', within: ['d/town'] })],
      judgements: [judge('d/city', 'SAME', 'e/city')],
    });
    const { wholesOf } = placeContainment(deriveGraph(facts, readOntology()));

    expect([...wholesOf('d/city')].sort()).toEqual(['d/country', 'd/region', 'd/town']);
  });
});

function daysOf(claims: Claims): EventDays {
  return eventDays(graphOf(claims), readOntology());
}

function containment(claims: Claims) {
  return placeContainment(graphOf(claims));
}

function graphOf(claims: Claims) {
  const emergency = record('d/emergency', { kind: 'EVENT' });
  return deriveGraph(buildFacts({ records: [...PLACES, emergency], claims }), readOntology());
}

function inForce(place: string, when?: WhenContent): Partial<ClaimContent> {
  return {
    subject: 'd/emergency',
    predicate: 'IN_FORCE_IN',
    object: place,
    ...(when === undefined ? {} : { when }),
  };
}

function occurred(edtf: string): Partial<ClaimContent> {
  return { subject: 'd/emergency', predicate: 'OCCURRED', when: within(edtf) };
}

function ended(edtf: string, scope?: string): Partial<ClaimContent> {
  return {
    subject: 'd/president',
    predicate: 'ENDED',
    object: 'd/emergency',
    when: within(edtf),
    ...(scope === undefined ? {} : { scope: { text: scope, entities: [scope], extent: 'PART' } }),
  };
}

function within(edtf: string): WhenContent {
  return { edtf, extent: 'WITHIN', basis: 'STATED' };
}

function throughout(edtf: string): WhenContent {
  return { edtf, extent: 'THROUGHOUT', basis: 'STATED' };
}
