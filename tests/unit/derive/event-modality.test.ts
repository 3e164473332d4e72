import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, type FactParts, report } from '../../helpers/facts.ts';
import { source } from '../../helpers/small-graph.ts';

const OCCURRED = { subject: 'd/e', predicate: 'OCCURRED' } as const;
const DECLARED = { subject: 'd/speaker', predicate: 'DECLARED', object: 'd/e' } as const;
const SAID = { statement: 'd/said' } as const;
const EARLY = source('d/early', {
  published: { edtf: '2022-01-04', extent: 'WITHIN', basis: 'STATED' },
});
const LATE = source('d/late', {
  published: { edtf: '2022-01-09', extent: 'WITHIN', basis: 'STATED' },
});

interface Case extends FactParts {
  readonly expected: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'ACTUAL where a source says so in its own voice': {
    claims: { c: OCCURRED },
    expected: 'ACTUAL',
  },
  'ACTUAL where it came through an agency': {
    claims: { c: { ...OCCURRED, via: ['d/agency'] } },
    expected: 'ACTUAL',
  },
  'ACTUAL where a figure is given for it': {
    claims: { c: { subject: 'd/e', predicate: 'DEATHS', value: { text: 'dozens' } } },
    expected: 'ACTUAL',
  },
  'ACTUAL where a relation is a part of it': {
    claims: { c: { subject: 'd/a', predicate: 'MET_WITH', object: 'd/b', event: 'd/e' } },
    expected: 'ACTUAL',
  },
  'ACTUAL by a decree': {
    claims: { c: { ...OCCURRED, ...SAID } },
    renderings: [report('r', { medium: 'DECREE', by: [] })],
    expected: 'ACTUAL',
  },
  'ACTUAL by a party that speaks of its own act': {
    claims: { c: { ...DECLARED, ...SAID } },
    renderings: [report('r')],
    expected: 'ACTUAL',
  },
  'ACTUAL by whoever speaks for the party': {
    claims: { c: { ...DECLARED, ...SAID, subject: 'd/government' } },
    renderings: [report('r', { for: ['d/government'] })],
    expected: 'ACTUAL',
  },
  'ALLEGED where only speakers say so': {
    claims: { c: { ...OCCURRED, ...SAID } },
    renderings: [report('r')],
    expected: 'ALLEGED',
  },
  'ALLEGED where a speaker tells of the act of another': {
    claims: { c: { ...DECLARED, ...SAID, subject: 'd/other' } },
    renderings: [report('r')],
    expected: 'ALLEGED',
  },
  'PLANNED where it is only planned': {
    claims: { c: { ...OCCURRED, modality: 'PLANNED' } },
    expected: 'PLANNED',
  },
  'ACTUAL where what was planned has been done': {
    claims: { c: { ...OCCURRED, modality: 'PLANNED', source: 'd/late' }, d: OCCURRED },
    sources: [LATE],
    expected: 'ACTUAL',
  },
  'the stance published last': {
    claims: {
      c: { ...OCCURRED, modality: 'PLANNED', source: 'd/early' },
      d: { ...OCCURRED, modality: 'HOPED', source: 'd/late' },
    },
    sources: [EARLY, LATE],
    expected: 'HOPED',
  },
  'ALLEGED where it is only denied': {
    claims: { c: { ...OCCURRED, negated: true } },
    expected: 'ALLEGED',
  },
  'PLANNED where a plan is denied later': {
    claims: {
      c: { ...OCCURRED, modality: 'PLANNED', source: 'd/early' },
      d: { ...OCCURRED, negated: true, source: 'd/late' },
    },
    sources: [EARLY, LATE],
    expected: 'PLANNED',
  },
  'ALLEGED where it is only named, labelled, blamed or backed': {
    claims: {
      c: { subject: 'd/e', predicate: 'NAME', value: { text: 'January events' } },
      d: { subject: 'd/e', predicate: 'LABEL', value: { text: 'a coup' } },
      f: { subject: 'd/a', predicate: 'ACCUSED', object: 'd/e' },
      g: { subject: 'd/a', predicate: 'SUPPORTS', object: 'd/e' },
    },
    expected: 'ALLEGED',
  },
};

describe('the modality of an event', () => {
  it.each(Object.entries(CASES))('is %s', (_, { expected, ...parts }) => {
    const { entities } = deriveGraph(buildFacts(parts), readOntology());

    expect(entities.get('d/e')?.modality).toBe(expected);
  });
});
