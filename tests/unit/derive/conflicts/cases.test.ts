import { describe, expect, it } from '@jest/globals';

import type { ClaimContent } from '../../../../src/model/claim.ts';
import { type Claims, dispute, shortly } from '../../../helpers/disputes.ts';
import { judge } from '../../../helpers/facts.ts';
import { record, rendering } from '../../../helpers/small-graph.ts';

/** By what is told: the claims, and the discrepancies that come of them. */
type Cases = Readonly<Record<string, readonly [Claims, readonly string[]]>>;

const PART_A = { scope: { text: 'from A', entities: ['d/a'], extent: 'PART' } } as const;
const PART_B = { scope: { text: 'from B', entities: ['d/b'], extent: 'PART' } } as const;

/** Each kind from both sides of its border: what conflicts, and its nearest neighbour that does not. */
const CASES: Readonly<Record<string, Cases>> = {
  VALUE: {
    'two numbers': [
      { x: figure('5'), y: figure('7', { source: 'd/second' }) },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
    'two numbers of one source': [
      { x: figure('5'), y: figure('7') },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
    'the same number in other words': [{ x: figure('5'), y: figure('five', { number: 5 }) }, []],
    'more than n, and n itself': [
      { x: figure('5', { comparator: 'GREATER_THAN' }), y: figure('5') },
      ['VALUE: 5 (person) | 5 (person)'],
    ],
    'at least n, and n itself': [
      { x: figure('5', { comparator: 'AT_LEAST' }), y: figure('5') },
      [],
    ],
    'fewer than n, and more than n': [
      {
        x: figure('5', { comparator: 'LESS_THAN' }),
        y: figure('5', { comparator: 'GREATER_THAN' }),
      },
      ['VALUE: 5 (person) | 5 (person)'],
    ],
    'about n, and ten per cent more': [
      { x: figure('100', { comparator: 'ABOUT' }), y: figure('110') },
      [],
    ],
    'about n, and a little more than that': [
      { x: figure('100', { comparator: 'ABOUT' }), y: figure('111') },
      ['VALUE: 100 (person) | 111 (person)'],
    ],
    'between two numbers, and one of them': [{ x: between('5 to 7', 5, 7), y: figure('7') }, []],
    'between two numbers, and one that is higher': [
      { x: between('5 to 7', 5, 7), y: figure('8') },
      ['VALUE: 5 to 7 (person) | 8 (person)'],
    ],
    'words without a number': [
      {
        x: figure('5'),
        y: { ...figure('thousands'), value: { text: 'thousands', unit: 'person' } },
      },
      [],
    ],
    'units that count the same': [
      { x: equipment('5', 'piece'), y: equipment('7', 'set') },
      ['VALUE: 5 (piece) | 7 (set)'],
    ],
    'units that do not': [{ x: equipment('5', 'piece'), y: equipment('7', 'vehicle') }, []],
    'a plan': [{ x: figure('5'), y: figure('7', { modality: 'PLANNED' }) }, []],
    'what a source hedges': [
      { x: figure('5'), y: figure('7', { modality: 'ALLEGED' }) },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
    'the same part': [
      { x: figure('5', PART_A), y: figure('7', PART_A) },
      ['VALUE: 5 (person), from A | 7 (person), from A'],
    ],
    'two parts': [{ x: figure('5', PART_A), y: figure('7', PART_B) }, []],
    'a part that exceeds its whole': [
      { x: figure('7', PART_A), y: figure('5') },
      ['VALUE: 5 (person) | 7 (person), from A'],
    ],
    'a part and its whole': [{ x: figure('5', PART_A), y: figure('7') }, []],
    'what is counted beside the whole and exceeds it': [
      {
        x: figure('7', { scope: { text: 'with drivers', entities: [], extent: 'OTHER' } }),
        y: figure('5'),
      },
      [],
    ],
    'troops that exceed the force that they are within, by one source': [
      { x: figure('7', { subject: 'd/troops' }), y: figure('5') },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
    'troops that exceed a force that a claim makes them a part of: of another kind': [
      {
        x: figure('7', { subject: 'd/office' }),
        y: figure('5', { source: 'd/second' }),
        z: { subject: 'd/office', predicate: 'PART_OF', object: 'd/force' },
      },
      ['SCOPE: d/office: 7 (person) | d/force: 5 (person)'],
    ],
    'a rate of a part that exceeds that of the whole': [
      { x: rate('d/oil', 70), y: rate('d/fuel', 50) },
      [],
    ],
    'a toll that rises, by publication': [{ x: toll(5), y: toll(7, { source: 'd/second' }) }, []],
    'a toll that falls, by publication': [
      { x: toll(7), y: toll(5, { source: 'd/second' }) },
      ['VALUE: 7 (person) | 5 (person)'],
    ],
    'two tolls of one day': [{ x: toll(5), y: toll(7) }, ['VALUE: 5 (person) | 7 (person)']],
    'a toll that rises, by the days that it is of': [
      {
        x: toll(7, { when: on('2022-01-05') }),
        y: toll(5, { source: 'd/second', when: on('2022-01-04') }),
      },
      [],
    ],
    'two tolls that are of one day, published one after the other': [
      {
        x: toll(5, { when: on('2022-01-05') }),
        y: toll(7, { source: 'd/second', when: on('2022-01-05') }),
      },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
    'a toll since a day, told again and higher': [
      {
        x: toll(5, { when: on('2022-01-05/..') }),
        y: toll(7, { source: 'd/second', when: on('2022-01-05/..') }),
      },
      [],
    ],
    'a strength that rises: it is not cumulative': [
      { x: figure('5'), y: figure('7', { source: 'd/second' }) },
      ['VALUE: 5 (person) | 7 (person)'],
    ],
  },
  SCOPE: {
    "one state's troops and the force of the alliance": [
      {
        x: figure('2030', { subject: 'd/troops' }),
        y: figure('2500', { source: 'd/second', comparator: 'GREATER_THAN' }),
      },
      ['SCOPE: d/troops: 2030 (person) | d/force: 2500 (person)'],
    ],
    'the same number for the part and for the whole': [
      { x: figure('5', { subject: 'd/troops' }), y: figure('5', { source: 'd/second' }) },
      ['SCOPE: d/troops: 5 (person) | d/force: 5 (person)'],
    ],
    'one source that gives both': [{ x: figure('5', { subject: 'd/troops' }), y: figure('7') }, []],
    'a source, and whom it quotes': [
      { x: figure('5', { subject: 'd/troops', statement: 'd/said' }), y: figure('7') },
      ['SCOPE: d/force: 7 (person) | d/troops: 5 (person)'],
    ],
    'a part of the thing in question': [
      { x: figure('5', PART_A), y: figure('7', { source: 'd/second' }) },
      ['SCOPE: d/force, from A: 5 (person) | d/force: 7 (person)'],
    ],
    'a breakdown that is stated as such': [
      {
        x: figure('5', { ...PART_A, total: { text: '7', number: 7, unit: 'person' } }),
        y: figure('7', { source: 'd/second' }),
      },
      [],
    ],
    'of two measures': [
      {
        x: figure('5', { subject: 'd/troops' }),
        y: { ...equipment('7', 'piece'), source: 'd/second' },
      },
      [],
    ],
    'on different days': [
      {
        x: figure('5', { subject: 'd/troops', when: on('2022-01-05') }),
        y: figure('7', { source: 'd/second', when: on('2022-01-06') }),
      },
      [],
    ],
    'what grew into something else': [
      {
        x: toll(5),
        y: toll(7, { subject: 'd/later', source: 'd/second' }),
        z: { subject: 'd/event', predicate: 'ESCALATED_TO', object: 'd/later' },
      },
      ['SCOPE: d/event: 5 (person) | d/later: 7 (person)'],
    ],
    'what is denied to have grown into something else': [
      {
        x: toll(5),
        y: toll(7, { subject: 'd/later', source: 'd/second' }),
        z: { subject: 'd/event', predicate: 'ESCALATED_TO', object: 'd/later', negated: true },
      },
      [],
    ],
    'in two regions and in the country': [
      {
        x: inForce(['d/north', 'd/south'], '2022-01-05/2022-01-19'),
        y: inForce(['d/land'], '2022-01-19', { source: 'd/second' }),
      },
      ['SCOPE: d/north, d/south | d/land'],
    ],
    'in a region, and later in the country': [
      {
        x: inForce(['d/north'], '2022-01-05/2022-01-18'),
        y: inForce(['d/land'], '2022-01-19', { source: 'd/second' }),
      },
      [],
    ],
    'in a region, and in the country without a day': [
      {
        x: inForce(['d/north'], '2022-01-05'),
        y: { subject: 'd/event', predicate: 'IN_FORCE_IN', object: 'd/land', source: 'd/second' },
      },
      [],
    ],
    'in a region, and abroad': [
      {
        x: inForce(['d/north'], '2022-01-05'),
        y: inForce(['d/abroad'], '2022-01-05', { source: 'd/second' }),
      },
      [],
    ],
    'a state in the regions, and the one it came before in the country': [
      {
        x: inForce(['d/north'], '2022-01-05'),
        y: inForce(['d/land'], '2022-01-05', { source: 'd/second', subject: 'd/later' }),
        z: { subject: 'd/event', predicate: 'PRECEDED', object: 'd/later' },
      },
      ['SCOPE: d/north | d/land'],
    ],
    'two states that nothing joins': [
      {
        x: inForce(['d/north'], '2022-01-05'),
        y: inForce(['d/land'], '2022-01-05', { source: 'd/second', subject: 'd/later' }),
      },
      [],
    ],
    'an end in three regions, and a state in the country': [
      {
        x: inForce(['d/land'], '2022-01-05/2022-01-19'),
        y: {
          source: 'd/second',
          subject: 'd/other',
          predicate: 'ENDED',
          object: 'd/event',
          scope: { text: 'in the north', entities: ['d/north'], extent: 'PART' },
          when: on('2022-01-12/..'),
        },
      },
      [],
    ],
  },
  AGENT: {
    'two who declared it': [
      { x: declared('d/person'), y: declared('d/office', { source: 'd/second' }) },
      ['AGENT: d/person | d/office'],
    ],
    'two who declared it together, and one of them': [
      {
        x: {
          predicate: 'DECLARED',
          object: 'd/event',
          members: { end: 'SUBJECT', records: ['d/person', 'd/office'], kind: 'PLAIN' },
        },
        y: declared('d/office'),
      },
      [],
    ],
    'troops, and the force that they are within': [
      { x: declared('d/troops'), y: declared('d/force') },
      [],
    ],
    'two who asked for help: more than one can': [
      {
        x: {
          subject: 'd/a',
          predicate: 'REQUESTED_HELP_FROM',
          object: 'd/force',
          event: 'd/event',
        },
        y: {
          subject: 'd/b',
          predicate: 'REQUESTED_HELP_FROM',
          object: 'd/force',
          event: 'd/event',
        },
      },
      [],
    ],
    'two who declared two things': [
      { x: declared('d/person'), y: declared('d/office', { object: 'd/later' }) },
      [],
    ],
  },
  PLACE: {
    'two regions': [
      { x: occurred('d/north'), y: occurred('d/south') },
      ['PLACE: d/north | d/south'],
    ],
    'a city, and the country': [{ x: occurred('d/city'), y: occurred('d/land') }, []],
    'a city, and the other region': [
      { x: occurred('d/city'), y: occurred('d/south') },
      ['PLACE: d/city | d/south'],
    ],
    'two cities that one claim names together': [
      {
        x: {
          subject: 'd/event',
          predicate: 'OCCURRED_IN',
          members: { end: 'OBJECT', records: ['d/city', 'd/south'], kind: 'PLAIN' },
        },
        y: occurred('d/south'),
      },
      [],
    ],
    'two places that a force was sent to': [
      {
        x: { subject: 'd/force', predicate: 'DEPLOYED_TO', object: 'd/north', event: 'd/event' },
        y: { subject: 'd/force', predicate: 'DEPLOYED_TO', object: 'd/south', event: 'd/event' },
      },
      [],
    ],
    'a place that is only hoped for': [
      { x: occurred('d/north'), y: occurred('d/south', { modality: 'HOPED' }) },
      [],
    ],
  },
  TIME: {
    'two days': [
      { x: took('2022-01-02'), y: took('2022-01-04') },
      ['TIME: 2022-01-02 | 2022-01-04'],
    ],
    'early January, and a day of it': [
      { x: took('[2022-01-01..2022-01-10]'), y: took('2022-01-02') },
      [],
    ],
    'early January, and a day behind': [
      { x: took('[2022-01-01..2022-01-10]'), y: took('2022-01-11') },
      ['TIME: 2022-01-11 | [2022-01-01..2022-01-10]'],
    ],
    'a beginning, and another beginning': [
      { x: took('2022-01-02', { phase: 'START' }), y: took('2022-01-04', { phase: 'START' }) },
      ['TIME: begun 2022-01-02 | begun 2022-01-04'],
    ],
    'a beginning, and an end': [
      { x: took('2022-01-02', { phase: 'START' }), y: took('2022-01-04', { phase: 'END' }) },
      [],
    ],
    'a beginning, and a day of the whole': [
      { x: took('2022-01-02', { phase: 'START' }), y: took('2022-01-04') },
      [],
    ],
    'going on that day, and from a day behind': [
      { x: took('2022-01-02', { extent: 'INCLUDING' }), y: took('2022-01-03/2022-01-04') },
      ['TIME: 2022-01-03/2022-01-04 | going on 2022-01-02'],
    ],
    'going on one day, and going on another': [
      {
        x: took('2022-01-02', { extent: 'INCLUDING' }),
        y: took('2022-01-04', { extent: 'INCLUDING' }),
      },
      [],
    ],
    'going on that day, and from before until behind': [
      { x: took('2022-01-02', { extent: 'INCLUDING' }), y: took('2022-01-01/2022-01-04') },
      [],
    ],
    'by a day, and before it': [{ x: took('[..2022-01-06]'), y: took('2022-01-05') }, []],
    'by a day, and behind it': [
      { x: took('[..2022-01-06]'), y: took('2022-01-07') },
      ['TIME: 2022-01-07 | [..2022-01-06]'],
    ],
    'words without a day': [
      {
        x: took('2022-01-02'),
        y: { subject: 'd/event', when: { text: 'earlier', extent: 'WITHIN', basis: 'STATED' } },
      },
      [],
    ],
    'an event that different relations are a part of': [
      {
        x: {
          subject: 'd/force',
          predicate: 'DEPLOYED_TO',
          object: 'd/land',
          event: 'd/event',
          when: on('2022-01-06'),
        },
        y: {
          subject: 'd/a',
          predicate: 'PARTICIPATED_IN',
          object: 'd/event',
          when: on('2022-01-07'),
        },
      },
      ['TIME: 2022-01-06 | 2022-01-07'],
    ],
    'an act without a day, published before the day that another gives': [
      {
        x: { subject: 'd/force', predicate: 'DEPLOYED_TO', object: 'd/land', event: 'd/event' },
        y: took('2022-01-09', {}),
      },
      [],
    ],
    'arrivals, which recur': [
      {
        x: {
          subject: 'd/force',
          predicate: 'ARRIVED_IN',
          object: 'd/land',
          event: 'd/event',
          when: on('2022-01-06'),
        },
        y: {
          subject: 'd/force',
          predicate: 'ARRIVED_IN',
          object: 'd/land',
          event: 'd/event',
          when: on('2022-01-07'),
        },
      },
      [],
    ],
    'a state in one place, on two days': [
      {
        x: inForce(['d/north'], '2022-01-05/2022-01-18'),
        y: inForce(['d/north'], '2022-01-19', { source: 'd/second' }),
      },
      ['TIME: 2022-01-05/2022-01-18 | 2022-01-19'],
    ],
    'two states that one person ended': [
      {
        x: { subject: 'd/person', predicate: 'ENDED', object: 'd/event', when: on('2022-01-06') },
        y: { subject: 'd/person', predicate: 'ENDED', object: 'd/later', when: on('2022-01-07') },
      },
      [],
    ],
  },
  MODALITY: {
    'a denial': [
      { x: contributed(['d/a']), y: contributed(['d/a'], { negated: true, source: 'd/second' }) },
      ['MODALITY: d/a CONTRIBUTED_TO d/force | not: d/a CONTRIBUTED_TO d/force'],
    ],
    'a denial of another': [
      { x: contributed(['d/a']), y: contributed(['d/b'], { negated: true }) },
      [],
    ],
    'a denial of one of a list': [
      {
        x: contributed(['d/a', 'd/b']),
        y: contributed(['d/b'], { negated: true, source: 'd/second' }),
      },
      ['MODALITY: d/b CONTRIBUTED_TO d/force | not: d/b CONTRIBUTED_TO d/force'],
    ],
    'a plan, and its denial': [
      {
        x: contributed(['d/a'], { modality: 'PLANNED' }),
        y: contributed(['d/a'], { negated: true }),
      },
      [],
    ],
    'a plan, and that it was done': [
      { x: contributed(['d/a'], { modality: 'PLANNED' }), y: contributed(['d/a']) },
      [],
    ],
    'a denial of another day': [
      {
        x: contributed(['d/a'], { when: on('2022-01-05') }),
        y: contributed(['d/a'], { when: on('2022-01-06'), negated: true }),
      },
      [],
    ],
    'a number that is denied, and another number': [
      { x: figure('5', { negated: true }), y: figure('7') },
      [],
    ],
    'a spelling that is rejected': [
      { x: called('Almaty'), y: called('Almaty', { negated: true, source: 'd/second' }) },
      ['MODALITY: d/city NAME Almaty | not: d/city NAME Almaty'],
    ],
  },
  ACT: {
    'dismissed, and resigned': [
      { x: act('dismissed'), y: act('Resigned', { source: 'd/second' }) },
      ['ACT: dismissed | Resigned'],
    ],
    'dismissed, and dismissed': [{ x: act('dismissed'), y: act('Dismissed') }, []],
    'dismissed, and something that does not exclude it': [
      { x: act('dismissed'), y: act('replaced') },
      [],
    ],
    'dismissed, and another event resigned': [
      { x: act('dismissed'), y: act('resigned', { subject: 'd/later' }) },
      [],
    ],
  },
  MEMBERSHIP: {
    'three named, and only two': [
      {
        x: contributed(['d/a', 'd/b', 'd/c']),
        y: contributed(['d/a', 'd/b'], { kind: 'ALL', source: 'd/second' }),
      },
      ['MEMBERSHIP: d/a, d/b, d/c | only d/a, d/b'],
    ],
    'the same two in another order': [
      { x: contributed(['d/a', 'd/b']), y: contributed(['d/b', 'd/a'], { kind: 'ALL' }) },
      [],
    ],
    'including one, and all of three': [
      {
        x: contributed(['d/a', 'd/b'], { kind: 'SOME' }),
        y: contributed(['d/a', 'd/b', 'd/c'], { kind: 'ALL' }),
      },
      [],
    ],
    'including one that all others are': [
      {
        x: contributed(['d/a', 'd/b']),
        y: contributed(['d/c', 'd/a'], { kind: 'SOME', source: 'd/second' }),
      },
      ['MEMBERSHIP: d/a, d/b | d/a, d/c among them'],
    ],
    'a single one that a list leaves out': [
      { x: contributed(['d/c']), y: contributed(['d/a', 'd/b'], { source: 'd/second' }) },
      ['MEMBERSHIP: d/c | d/a, d/b'],
    ],
    'two single ones': [{ x: contributed(['d/a']), y: contributed(['d/b']) }, []],
    'only one, and another': [
      { x: contributed(['d/a'], { kind: 'ALL' }), y: contributed(['d/b'], { source: 'd/second' }) },
      ['MEMBERSHIP: only d/a | d/b'],
    ],
    "a member's troops": [{ x: contributed(['d/a', 'd/b']), y: contributed(['d/troops']) }, []],
    'participants in one role': [
      {
        x: participated(['d/a', 'd/b'], 'ACTOR'),
        y: participated(['d/a', 'd/c'], 'ACTOR', 'd/second'),
      },
      ['MEMBERSHIP: d/a, d/b | d/a, d/c'],
    ],
    'participants in two roles': [
      { x: participated(['d/a', 'd/b'], 'ACTOR'), y: participated(['d/a', 'd/c'], 'TARGET') },
      [],
    ],
    'what one is a member of, in a list of others': [
      {
        x: {
          subject: 'd/a',
          predicate: 'MEMBER_OF',
          members: { end: 'OBJECT', records: ['d/force', 'd/office'], kind: 'PLAIN' },
        },
        y: { subject: 'd/b', predicate: 'MEMBER_OF', object: 'd/force' },
      },
      [],
    ],
    'of two occasions': [
      {
        x: contributed(['d/a', 'd/b'], { event: 'd/event' }),
        y: contributed(['d/a', 'd/c'], { event: 'd/later' }),
      },
      [],
    ],
    'of two times': [
      {
        x: contributed(['d/a', 'd/b'], { when: on('2022-01-05') }),
        y: contributed(['d/a', 'd/c'], { when: on('2022-01-06') }),
      },
      [],
    ],
  },
  NAME: {
    'a short name, and the full one': [
      { x: called('Tokayev'), y: called('Kassym-Jomart Tokayev') },
      [],
    ],
    'two romanisations of one name': [{ x: called('Zhanaozen'), y: called('Janaozen') }, []],
    'the name in another script': [
      { x: called('Zhanaozen'), y: called('Жаңаөзен', { script: 'Cyrl' }) },
      [],
    ],
    'two names': [
      { x: called('Zhanaozen'), y: called('Danazin', { source: 'd/second' }) },
      ['NAME: Zhanaozen | Danazin'],
    ],
    'a name, and an acronym': [
      { x: called('Nordic Pact'), y: called('NP', { nameKind: 'ACRONYM' }) },
      [],
    ],
    'the names of two things': [
      { x: called('Zhanaozen'), y: called('Danazin', { subject: 'd/land' }) },
      [],
    ],
  },
  WORDING: {
    'one who condemns, and a source that does not': [
      {
        x: label('bandits', 'CONDEMNING', { statement: 'd/said' }),
        y: label('protesters', 'NEUTRAL'),
      },
      ['WORDING: bandits (condemning) | protesters (neutral)'],
    ],
    'two sources': [
      { x: label('heroes', 'PRAISING'), y: label('bandits', 'CONDEMNING', { source: 'd/second' }) },
      ['WORDING: heroes (praising) | bandits (condemning)'],
    ],
    'one source in two words': [
      { x: label('bandits', 'CONDEMNING'), y: label('protesters', 'NEUTRAL') },
      [],
    ],
    'two sources that judge alike': [
      {
        x: label('bandits', 'CONDEMNING'),
        y: label('terrorists', 'CONDEMNING', { source: 'd/second' }),
      },
      [],
    ],
    'one utterance in two translations': [
      {
        x: label('threat of terrorism', 'CONDEMNING', { statement: 'd/said' }),
        y: label('a threat', 'NEUTRAL', { statement: 'd/said', source: 'd/second' }),
      },
      [],
    ],
    'what a place is called': [
      {
        x: label('a friendly country', 'PRAISING', { subject: 'd/land' }),
        y: label('a pariah', 'CONDEMNING', { subject: 'd/land', source: 'd/second' }),
      },
      [],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (_kind, cases) => {
  it.each(Object.entries(cases))('%s', (_name, [claims, expected]) => {
    expect(shortly(dispute(claims))).toEqual(expected);
  });
});

describe('WORDING by who holds it', () => {
  const claims: Claims = {
    x: label('bandits', 'CONDEMNING', { statement: 'd/one' }),
    y: label('protesters', 'NEUTRAL', { statement: 'd/two', source: 'd/second' }),
  };
  const spoken = (one: readonly string[], two: readonly string[]): readonly string[] =>
    shortly(
      dispute(claims, {
        renderings: [
          rendering('r1', { source: 'd/first', statement: 'd/one', by: one }),
          rendering('r2', { source: 'd/second', statement: 'd/two', by: [], for: two }),
        ],
      }),
    );

  it('is none of two statements of one speaker', () => {
    expect(spoken(['d/person'], ['d/person'])).toEqual([]);
  });

  it('is one of two speakers', () => {
    expect(spoken(['d/person'], ['d/office'])).toEqual([
      'WORDING: bandits (condemning) | protesters (neutral)',
    ]);
  });

  it('is none where a speaker is not named, who could be anybody', () => {
    expect(spoken(['d/person'], [])).toEqual([]);
  });
});

describe('IDENTITY', () => {
  const records = ['d/p', 'd/q', 'd/r'].map((id) => record(id));
  const named = {
    x: called('P', { subject: 'd/p' }),
    y: called('Q', { subject: 'd/q' }),
    z: called('R', { subject: 'd/r' }),
  };

  it('is a cluster that holds a pair judged DIFFERENT', () => {
    const judgements = [
      judge('d/p', 'SAME', 'd/q'),
      judge('d/q', 'SAME', 'd/r'),
      judge('d/p', 'DIFFERENT', 'd/r'),
    ];

    expect(shortly(dispute(named, { records, judgements }))).toEqual([
      'IDENTITY: one: d/p, d/q, d/r | different: d/p, d/r',
    ]);
  });

  it('is none of two that nothing joins', () => {
    const judgements = [judge('d/p', 'SAME', 'd/q'), judge('d/p', 'DIFFERENT', 'd/r')];

    const found = shortly(dispute(named, { records, judgements }));

    expect(found).toEqual(['NAME: P | Q']);
  });
});

type Given = Partial<ClaimContent> & Partial<NonNullable<ClaimContent['value']>>;

function on(edtf: string): NonNullable<ClaimContent['when']> {
  return { edtf, extent: edtf.includes('/') ? 'THROUGHOUT' : 'WITHIN', basis: 'STATED' };
}

function figure(
  text: string,
  { number, comparator = 'EQUAL', ...given }: Given = {},
): Partial<ClaimContent> {
  const value = { text, number: number ?? Number(text), comparator, unit: 'person' };
  return { subject: 'd/force', predicate: 'PERSONNEL', value, ...given };
}

function between(text: string, low: number, high: number): Partial<ClaimContent> {
  const value = { text, comparator: 'BETWEEN' as const, low, high, unit: 'person' };
  return { subject: 'd/force', predicate: 'PERSONNEL', value };
}

function equipment(text: string, unit: string): Partial<ClaimContent> {
  return {
    subject: 'd/force',
    predicate: 'EQUIPMENT',
    value: { text, number: Number(text), unit },
  };
}

function rate(subject: string, number: number): Partial<ClaimContent> {
  return {
    subject,
    predicate: 'PRICE_CHANGE',
    value: { text: String(number), number, unit: 'percent' },
  };
}

function toll(number: number, given: Given = {}): Partial<ClaimContent> {
  const value = { text: String(number), number, unit: 'person' };
  return { subject: 'd/event', predicate: 'DEATHS', value, ...given };
}

function inForce(
  places: readonly string[],
  edtf: string,
  given: Given = {},
): Partial<ClaimContent> {
  const [object] = places;
  const named =
    places.length > 1
      ? { members: { end: 'OBJECT' as const, records: places, kind: 'PLAIN' as const } }
      : { object: object ?? '' };
  return { subject: 'd/event', predicate: 'IN_FORCE_IN', when: on(edtf), ...named, ...given };
}

function declared(subject: string, given: Given = {}): Partial<ClaimContent> {
  return { subject, predicate: 'DECLARED', object: 'd/event', ...given };
}

function occurred(object: string, given: Given = {}): Partial<ClaimContent> {
  return { subject: 'd/event', predicate: 'OCCURRED_IN', object, ...given };
}

function took(
  edtf: string,
  when: Partial<NonNullable<ClaimContent['when']>> = {},
): Partial<ClaimContent> {
  return { subject: 'd/event', predicate: 'OCCURRED', when: { ...on(edtf), ...when } };
}

/** Without `kind` several are a PLAIN list, and one is none. */
function contributed(
  records: readonly string[],
  { kind, ...given }: Given & { readonly kind?: 'ALL' | 'PLAIN' | 'SOME' } = {},
): Partial<ClaimContent> {
  const [subject] = records;
  const named =
    records.length > 1 || kind !== undefined
      ? { members: { end: 'SUBJECT' as const, records, kind: kind ?? ('PLAIN' as const) } }
      : { subject: subject ?? '' };
  return { predicate: 'CONTRIBUTED_TO', object: 'd/force', ...named, ...given };
}

function participated(
  records: readonly string[],
  role: NonNullable<ClaimContent['role']>,
  source = 'd/first',
): Partial<ClaimContent> {
  const members = { end: 'SUBJECT' as const, records, kind: 'PLAIN' as const };
  return { predicate: 'PARTICIPATED_IN', object: 'd/event', role, members, source };
}

function act(text: string, given: Given = {}): Partial<ClaimContent> {
  return { subject: 'd/event', predicate: 'ACT', value: { text }, ...given };
}

function called(
  text: string,
  { nameKind = 'NAME', script = 'Latn', ...given }: Given = {},
): Partial<ClaimContent> {
  return { subject: 'd/city', predicate: 'NAME', value: { text, nameKind, script }, ...given };
}

function label(
  text: string,
  valence: 'NEUTRAL' | 'CONDEMNING' | 'PRAISING',
  given: Given = {},
): Partial<ClaimContent> {
  return { subject: 'd/group', predicate: 'LABEL', value: { text, valence }, ...given };
}
