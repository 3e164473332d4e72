import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, type FactParts, judge, report } from '../../helpers/facts.ts';
import { record, source } from '../../helpers/small-graph.ts';

const MET = { subject: 'd/a', predicate: 'MET_WITH', object: 'd/b' } as const;
const HEADLINE = { quotes: [{ exact: 'met', occurrence: 1, section: 'HEADLINE' }] } as const;

interface Case extends FactParts {
  /** Of the claim `c`. */
  readonly expected: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'is the source': { claims: { c: MET }, expected: 'SOURCE d/source' },
  'is the statement that it is made in': {
    claims: { c: { ...MET, statement: 'd/said', via: ['d/agency'] } },
    renderings: [report('r')],
    expected: 'UTTERANCE d/said',
  },
  'is the cluster of the statement': {
    claims: { c: { ...MET, statement: 'd/said' } },
    renderings: [report('r'), report('s', { statement: 'd/again' })],
    judgements: [judge('d/again', 'SAME', 'd/said')],
    expected: 'UTTERANCE d/again',
  },
  'is the last of the media that it came through': {
    claims: { c: { ...MET, via: ['d/paper', 'd/agency'] } },
    expected: 'AGENCY d/agency',
  },
  'is the cluster of the agency': {
    claims: { c: { ...MET, via: ['d/wire'] } },
    records: [record('a/agency')],
    judgements: [judge('a/agency', 'SAME', 'd/wire')],
    expected: 'AGENCY a/agency',
  },
  'is the first in the chain of what its source republishes': {
    claims: { c: MET },
    sources: [
      source('d/source', { republishes: 'd/second' }),
      source('d/second', { republishes: 'd/first' }),
      source('d/first'),
    ],
    expected: 'SOURCE d/first',
  },
  'is the first that is here, of a chain that leads elsewhere': {
    claims: { c: MET },
    sources: [
      source('d/source', { republishes: 'd/second' }),
      source('d/second', { republishes: 'd/not-here' }),
    ],
    expected: 'SOURCE d/second',
  },
  'is the smallest of a ring': {
    claims: { c: MET },
    sources: [
      source('d/source', { republishes: 'd/z' }),
      source('d/z', { republishes: 'd/k' }),
      source('d/k', { republishes: 'd/z' }),
    ],
    expected: 'SOURCE d/k',
  },
  'of a headline is that of its body': {
    claims: { c: { ...MET, ...HEADLINE }, body: { ...MET, via: ['d/agency'] } },
    expected: 'AGENCY d/agency',
  },
  'of a headline is its source where the body says something else': {
    claims: {
      c: { ...MET, ...HEADLINE },
      body: { ...MET, modality: 'PLANNED', via: ['d/agency'] },
    },
    expected: 'SOURCE d/source',
  },
  'of a headline is not that of another source’s body': {
    claims: { c: { ...MET, ...HEADLINE }, body: { ...MET, source: 'd/other', via: ['d/agency'] } },
    expected: 'SOURCE d/source',
  },
  'of a body is not that of its headline': {
    claims: { c: MET, head: { ...MET, ...HEADLINE, via: ['d/agency'] } },
    expected: 'SOURCE d/source',
  },
};

describe('the origin of a claim', () => {
  it.each(Object.entries(CASES))('%s', (_, { expected, ...parts }) => {
    const { claims } = deriveGraph(buildFacts(parts), readOntology());

    const { kind, id } = claims.get('c')!.origin;

    expect(`${kind} ${id}`).toBe(expected);
  });

  it('is counted once for each of its claims', () => {
    const { propositions } = deriveGraph(
      buildFacts({
        claims: {
          one: { ...MET, via: ['d/agency'] },
          two: { ...MET, source: 'd/other', via: ['d/agency'] },
          three: { ...MET, source: 'd/other' },
        },
      }),
      readOntology(),
    );

    // MET_WITH recurs; none of these gives a day, so they are one.
    expect([...propositions.values()].map(({ originCount }) => originCount)).toEqual([2]);
  });
});
