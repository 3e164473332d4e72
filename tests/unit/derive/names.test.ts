import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { buildFacts, type FactParts, judge } from '../../helpers/facts.ts';
import { record, source } from '../../helpers/small-graph.ts';

const LATE = source('d/late', {
  published: { edtf: '2022-01-09', extent: 'WITHIN', basis: 'STATED' },
});

function spelt(text: string, given: Partial<ClaimContent> = {}): Partial<ClaimContent> {
  return { subject: 'd/a', predicate: 'NAME', value: { text }, ...given };
}

interface Case extends FactParts {
  readonly expected: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'the spelling that the annotators prefer, where a source uses it': {
    records: [record('d/a', { name: 'Tokaev' })],
    claims: {
      c: spelt('Tokaev'),
      d: spelt('Tokayev', { source: 'd/two' }),
      e: spelt('Tokayev', { source: 'd/three' }),
    },
    expected: 'Tokaev',
  },
  'not the preferred one where no source uses it': {
    records: [record('d/a', { name: 'Toqaev' })],
    claims: { c: spelt('Tokayev') },
    expected: 'Tokayev',
  },
  'the one with most origins': {
    claims: {
      c: spelt('Tokaev', { source: 'd/late' }),
      d: spelt('Tokayev', { source: 'd/two' }),
      e: spelt('Tokayev', { source: 'd/three' }),
    },
    sources: [LATE],
    expected: 'Tokayev',
  },
  'not the one with most sources, where these have one origin': {
    claims: {
      c: spelt('Tokaev', { source: 'd/late' }),
      d: spelt('Tokayev', { source: 'd/two', via: ['d/agency'] }),
      e: spelt('Tokayev', { source: 'd/three', via: ['d/agency'] }),
    },
    sources: [LATE],
    expected: 'Tokaev',
  },
  'then the one published last': {
    claims: { c: spelt('Tok', { source: 'd/late' }), d: spelt('Kassym-Jomart Tokayev') },
    sources: [LATE],
    expected: 'Tok',
  },
  'then the longest': {
    claims: { c: spelt('Tokayev'), d: spelt('Kassym-Jomart Tokayev') },
    expected: 'Kassym-Jomart Tokayev',
  },
  'then the first by code point, also beyond the basic plane': {
    claims: { c: spelt('\u{10428}'), d: spelt('ﬀﬀ') },
    expected: 'ﬀﬀ',
  },
  'the label where no source gives a name': {
    records: [record('d/a', { label: 'the president' })],
    claims: { c: { subject: 'd/a', predicate: 'LABEL', value: { text: 'the usurper' } } },
    expected: 'the president',
  },
  'not a spelling that a source rejects': {
    records: [record('d/a', { label: 'the president' })],
    claims: { c: spelt('Tokaev', { negated: true }) },
    expected: 'the president',
  },
  'that of any record of its cluster, by the preference of the canonical one': {
    records: [record('d/a', { name: 'Tokaev' }), record('d/z', { name: 'Tokayev' })],
    claims: { c: spelt('Tokayev', { subject: 'd/z' }), d: spelt('Tokaev', { subject: 'd/z' }) },
    judgements: [judge('d/a', 'SAME', 'd/z')],
    expected: 'Tokaev',
  },
};

describe('the name of an entity', () => {
  it.each(Object.entries(CASES))('is %s', (_, { expected, ...parts }) => {
    const { entities } = deriveGraph(buildFacts(parts), readOntology());

    expect(entities.get('d/a')?.name).toBe(expected);
  });
});
