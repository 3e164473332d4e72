import { describe, expect, it } from '@jest/globals';

import { clusterRecords } from '../../../src/derive/cluster-records.ts';
import { clusters } from '../../../src/derive/clusters.ts';
import type { JudgementContent } from '../../../src/model/dossier.ts';
import { buildFacts, judge, report } from '../../helpers/facts.ts';
import { record } from '../../helpers/small-graph.ts';

interface Case {
  readonly judgements: readonly JudgementContent[];
  /** Of the records a, b, c, d. */
  readonly expected: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'leaves all alone where nothing is judged': {
    judgements: [],
    expected: ['a', 'b', 'c', 'd'],
  },
  'gives two that are SAME the smaller id': {
    judgements: [judge('b', 'SAME', 'd')],
    expected: ['a', 'b', 'c', 'b'],
  },
  'follows a chain of SAMEs': {
    judgements: [judge('c', 'SAME', 'd'), judge('b', 'SAME', 'c'), judge('a', 'SAME', 'b')],
    expected: ['a', 'a', 'a', 'a'],
  },
  'keeps two components apart': {
    judgements: [judge('a', 'SAME', 'c'), judge('b', 'SAME', 'd')],
    expected: ['a', 'b', 'a', 'b'],
  },
  'takes a pair the other way round for the same pair': {
    judgements: [judge('d', 'SAME', 'b')],
    expected: ['a', 'b', 'c', 'b'],
  },
  'does not merge UNSUREs': {
    judgements: [judge('a', 'UNSURE', 'b')],
    expected: ['a', 'b', 'c', 'd'],
  },
  'lets UNSURE beat SAME on a pair': {
    judgements: [judge('a', 'SAME', 'b'), judge('a', 'UNSURE', 'b', 'B. Annotator')],
    expected: ['a', 'b', 'c', 'd'],
  },
  'lets DIFFERENT beat SAME on a pair, whichever is first': {
    judgements: [judge('a', 'DIFFERENT', 'b', 'B. Annotator'), judge('a', 'SAME', 'b')],
    expected: ['a', 'b', 'c', 'd'],
  },
  'merges nothing of a component that holds a DIFFERENT pair': {
    judgements: [judge('a', 'SAME', 'b'), judge('b', 'SAME', 'c'), judge('a', 'DIFFERENT', 'c')],
    expected: ['a', 'b', 'c', 'd'],
  },
  'merges where a DIFFERENT pair is in two components': {
    judgements: [judge('a', 'SAME', 'b'), judge('c', 'SAME', 'd'), judge('b', 'DIFFERENT', 'c')],
    expected: ['a', 'a', 'c', 'c'],
  },
  'leaves the other components of a split one alone': {
    judgements: [judge('a', 'SAME', 'b'), judge('a', 'DIFFERENT', 'b'), judge('c', 'SAME', 'd')],
    expected: ['a', 'b', 'c', 'c'],
  },
  'does not run through a record that is not there': {
    judgements: [judge('a', 'SAME', 'x'), judge('b', 'SAME', 'x')],
    expected: ['a', 'b', 'c', 'd'],
  },
};

describe('clusters', () => {
  it.each(Object.entries(CASES))('%s', (_, { judgements, expected }) => {
    const { clusterOf } = clusters(['a', 'b', 'c', 'd'], judgements);
    const backwards = clusters(['d', 'c', 'b', 'a'], [...judgements].reverse()).clusterOf;

    expect(['a', 'b', 'c', 'd'].map((id) => clusterOf.get(id))).toEqual(expected);
    expect(['a', 'b', 'c', 'd'].map((id) => backwards.get(id))).toEqual(expected);
  });
});

const JUDGED = [judge('a', 'SAME', 'b'), judge('b', 'UNSURE', 'c')];

describe('identity policies', () => {
  it.each([
    ['STRICT', JUDGED, ['a', 'b', 'c', 'd']],
    ['CONFIRMED', JUDGED, ['a', 'a', 'c', 'd']],
    ['PROBABLE', JUDGED, ['a', 'a', 'a', 'd']],
    ['STRICT', [...JUDGED, judge('a', 'DIFFERENT', 'c')], ['a', 'b', 'c', 'd']],
    ['CONFIRMED', [...JUDGED, judge('a', 'DIFFERENT', 'c')], ['a', 'a', 'c', 'd']],
    ['PROBABLE', [...JUDGED, judge('a', 'DIFFERENT', 'c')], ['a', 'b', 'c', 'd']],
  ] as const)('%s of %j makes of a, b, c, d: %j', (policy, judgements, expected) => {
    const { clusterOf } = clusters(['a', 'b', 'c', 'd'], judgements, policy);

    expect(['a', 'b', 'c', 'd'].map((id) => clusterOf.get(id))).toEqual(expected);
  });

  it('names the components that hold a DIFFERENT pair, and the pairs', () => {
    const judgements = [
      judge('c', 'SAME', 'b'),
      judge('a', 'SAME', 'b'),
      judge('c', 'DIFFERENT', 'a'),
      judge('c', 'DIFFERENT', 'a', 'B. Annotator'),
      judge('a', 'DIFFERENT', 'd'),
    ];

    expect(clusters(['a', 'b', 'c', 'd'], judgements).disputed).toEqual([
      { records: ['a', 'b', 'c'], apart: [['a', 'c']] },
    ]);
    expect(clusters(['d', 'c', 'b', 'a'], [...judgements].reverse()).disputed).toEqual([
      { records: ['a', 'b', 'c'], apart: [['a', 'c']] },
    ]);
  });

  it('disputes nothing under STRICT, which connects nothing', () => {
    const judgements = [judge('a', 'SAME', 'b'), judge('a', 'DIFFERENT', 'b')];

    expect(clusters(['a', 'b'], judgements, 'STRICT').disputed).toEqual([]);
  });

  it('disputes a pair alone that is judged SAME and DIFFERENT as little as one that is DIFFERENT', () => {
    const judgements = [judge('a', 'SAME', 'b'), judge('a', 'DIFFERENT', 'b')];

    expect(clusters(['a', 'b'], judgements).disputed).toEqual([]);
  });
});

describe('clusters of records', () => {
  it('joins statements that are judged the same', () => {
    const facts = buildFacts({
      renderings: [
        report('r1', { statement: 'd/speech' }),
        report('r2', { statement: 'e/address' }),
      ],
      judgements: [judge('d/speech', 'SAME', 'e/address')],
    });

    expect(clusterRecords(facts).clusterOf.get('e/address')).toBe('d/speech');
  });

  it('does not join records of two kinds', () => {
    const facts = buildFacts({
      records: [record('d/almaty', { kind: 'LOCATION' }), record('e/almaty', { kind: 'EVENT' })],
      judgements: [judge('d/almaty', 'SAME', 'e/almaty')],
    });

    expect(clusterRecords(facts).clusterOf.get('e/almaty')).toBe('e/almaty');
  });

  it('does not join a record and a statement', () => {
    const facts = buildFacts({
      records: [record('e/person')],
      renderings: [report('r', { statement: 'd/speech' })],
      judgements: [judge('d/speech', 'SAME', 'e/person')],
    });

    expect(clusterRecords(facts).clusterOf.get('e/person')).toBe('e/person');
  });
});
