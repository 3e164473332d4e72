import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../../src/derive/derive-graph.ts';
import { candidatePairs } from '../../../../src/derive/suggestions/candidate-pairs.ts';
import { identitySuggestions } from '../../../../src/derive/suggestions/identity-suggestions.ts';
import { scoreOf } from '../../../../src/derive/suggestions/score-pair.ts';
import { traitsOfClusters } from '../../../../src/derive/suggestions/traits.ts';
import { readOntology } from '../../../../src/ontology/read-ontology.ts';
import { buildFacts, type FactParts, judge } from '../../../helpers/facts.ts';
import { record } from '../../../helpers/small-graph.ts';

const TOKAYEV = record('a/tokayev', { label: 'Kassym-Jomart Tokayev' });
const TOQAEV = record('b/toqaev', { label: 'Қасым-Жомарт Тоқаев' });
const Q = (value: string) => ({ identifiers: [{ scheme: 'wikidata', value }] });

describe('identity suggestions', () => {
  it('are made for one name in two scripts, and say why', () => {
    expect(suggest({ records: [TOKAYEV, TOQAEV] })).toEqual([
      {
        left: TOKAYEV,
        right: TOQAEV,
        score: 0.7,
        parts: [
          {
            feature: 'NAME',
            left: 'Kassym-Jomart Tokayev',
            right: 'Қасым-Жомарт Тоқаев',
            score: 0.7,
          },
        ],
      },
    ]);
  });

  it.each<[string, FactParts, readonly (readonly [string, string, number])[]]>([
    [
      'equal identifiers, whatever the labels',
      {
        records: [
          record('a/x', { label: 'the city', ...Q('Q35493') }),
          record('b/y', { label: 'Verny', ...Q('Q35493') }),
        ],
      },
      [['a/x', 'b/y', 0.95]],
    ],
    [
      'a surname and a full name',
      { records: [TOKAYEV, record('b/t', { label: 'Tokayev' })] },
      [['a/tokayev', 'b/t', 0.5]],
    ],
    [
      'a name that is mistyped',
      { records: [record('a/x', { label: 'Kulibayev' }), record('b/y', { label: 'Kulibanev' })] },
      [['a/x', 'b/y', 0.533]],
    ],
    [
      'a spelling that a source uses',
      {
        records: [record('a/x', { label: 'the president' }), record('b/y', { label: 'Tokayev' })],
        claims: { c: { subject: 'a/x', predicate: 'NAME', value: { text: 'Токаев' } } },
      },
      [['a/x', 'b/y', 0.7]],
    ],
    [
      'a name, and an office in one organization',
      {
        records: [
          record('a/x', { label: 'Tokayev' }),
          record('b/y', { label: 'Tokaev' }),
          record('a/o', { kind: 'ORGANIZATION' }),
        ],
        claims: {
          c: { subject: 'a/x', predicate: 'HOLDS_OFFICE_IN', object: 'a/o', office: 'President' },
          d: { subject: 'b/y', predicate: 'HOLDS_OFFICE_IN', object: 'a/o', office: 'president' },
        },
      },
      [['a/x', 'b/y', 0.82]],
    ],
    [
      'nothing for a thing that is named after another',
      {
        records: [
          record('a/x', { label: 'CSTO', kind: 'ORGANIZATION' }),
          record('b/y', { label: 'Belarusian servicemen in the CSTO force', kind: 'ORGANIZATION' }),
        ],
      },
      [],
    ],
    [
      'nothing for one name with two identifiers of one scheme',
      {
        records: [
          record('a/x', { label: 'Tokayev', ...Q('Q1') }),
          record('b/y', { label: 'Tokayev', ...Q('Q2') }),
        ],
      },
      [],
    ],
    [
      'nothing for one name of two kinds',
      {
        records: [
          record('a/x', { label: 'Almaty', kind: 'LOCATION' }),
          record('b/y', { label: 'Almaty', kind: 'EVENT' }),
        ],
      },
      [],
    ],
    [
      'nothing for different names',
      { records: [TOKAYEV, record('b/n', { label: 'Nazarbayev' })] },
      [],
    ],
    [
      'nothing for an office alone',
      {
        records: [
          record('a/x', { label: 'Tokayev' }),
          record('b/y', { label: 'Nazarbayev' }),
          record('a/o', { kind: 'ORGANIZATION' }),
        ],
        claims: {
          c: { subject: 'a/x', predicate: 'HOLDS_OFFICE_IN', object: 'a/o', office: 'President' },
          d: { subject: 'b/y', predicate: 'HOLDS_OFFICE_IN', object: 'a/o', office: 'president' },
        },
      },
      [],
    ],
    ['nothing for what is judged SAME', judged('SAME'), []],
    ['nothing for what is judged DIFFERENT', judged('DIFFERENT'), []],
    ['nothing for what is judged UNSURE', judged('UNSURE'), []],
    [
      'nothing for a cluster of which a member is judged DIFFERENT',
      {
        records: [TOKAYEV, TOQAEV, record('c/tokaev', { label: 'Kassym-Jomart Tokaev' })],
        judgements: [
          judge('a/tokayev', 'SAME', 'b/toqaev'),
          judge('b/toqaev', 'DIFFERENT', 'c/tokaev'),
        ],
      },
      [],
    ],
    [
      'one for a cluster, under its own id',
      {
        records: [TOKAYEV, TOQAEV, record('c/tokaev', { label: 'Kassym-Jomart Tokaev' })],
        judgements: [judge('a/tokayev', 'SAME', 'b/toqaev')],
      },
      [['a/tokayev', 'c/tokaev', 0.7]],
    ],
  ])('are for %s', (_, parts, expected) => {
    expect(suggest(parts).map(({ left, right, score }) => [left.id, right.id, score])).toEqual(
      expected,
    );
  });

  it('are those of one record, at least as likely as is asked', () => {
    const records = [
      TOKAYEV,
      TOQAEV,
      record('c/t', { label: 'Tokayev' }),
      record('d/n', { label: 'Nazarbayev' }),
      record('e/n', { label: 'Nazarbaev' }),
    ];
    const pairs = (options: object) =>
      suggest({ records }, options).map(({ left, right }) => [left.id, right.id]);

    expect(pairs({})).toEqual([
      ['a/tokayev', 'b/toqaev'],
      ['d/n', 'e/n'],
      ['a/tokayev', 'c/t'],
      ['b/toqaev', 'c/t'],
    ]);
    expect(pairs({ of: 'e/n' })).toEqual([['d/n', 'e/n']]);
    expect(pairs({ minScore: 0.6 })).toEqual([
      ['a/tokayev', 'b/toqaev'],
      ['d/n', 'e/n'],
    ]);
    expect(pairs({ of: 'd/nobody' })).toEqual([]);
  });

  it('do not depend on the order of records', () => {
    const records = [TOKAYEV, TOQAEV, record('c/t', { label: 'Tokayev' })];

    expect(suggest({ records: records.toReversed() })).toEqual(suggest({ records }));
  });

  it('have scores that follow from their parts', () => {
    const part = { feature: 'NAME', left: 'a', right: 'b' } as const;

    expect(scoreOf([])).toBe(0);
    expect(scoreOf([{ ...part, score: 0.7 }])).toBe(0.7);
    expect(
      scoreOf([
        { ...part, score: 0.7 },
        { ...part, score: 0.5 },
      ]),
    ).toBe(0.85);
    expect(
      scoreOf([
        { ...part, score: 0.7 },
        { ...part, score: -0.8 },
      ]),
    ).toBe(0.14);
  });

  it('compare a number of pairs that grows with the records, not with their square', () => {
    const pairsOf = (count: number): number => {
      const records = Array.from({ length: count }, (_, index) =>
        record(`a/${String(index).padStart(4, '0')}`, { label: 'protesters' }),
      );
      return candidatePairs(traitsOfClusters(deriveGraph(buildFacts({ records }), readOntology())))
        .length;
    };

    expect(pairsOf(400)).toBe(400 * 40 - (40 * 41) / 2);
    expect(pairsOf(800)).toBe(800 * 40 - (40 * 41) / 2);
  });
});

function suggest(parts: FactParts, options = {}) {
  return identitySuggestions(deriveGraph(buildFacts(parts), readOntology()), options);
}

function judged(verdict: 'SAME' | 'DIFFERENT' | 'UNSURE'): FactParts {
  return { records: [TOKAYEV, TOQAEV], judgements: [judge('a/tokayev', verdict, 'b/toqaev')] };
}
