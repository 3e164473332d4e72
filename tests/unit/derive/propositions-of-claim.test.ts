import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, judge } from '../../helpers/facts.ts';

type Pair = readonly [Partial<ClaimContent>, Partial<ClaimContent>];

const LEADS = { subject: 'd/a', predicate: 'LEADS', object: 'd/b' } as const;
const MET = { subject: 'd/a', predicate: 'MET_WITH', object: 'd/b' } as const;
const DEAD = {
  subject: 'd/e',
  predicate: 'DEATHS',
  value: { text: 'at least 26', comparator: 'AT_LEAST', number: 26, unit: 'person' },
} as const;
const NAME = {
  subject: 'd/a',
  predicate: 'NAME',
  value: { text: 'Tokayev', nameKind: 'NAME', script: 'Latn' },
} as const;
const on = (edtf: string): Partial<ClaimContent> => ({
  when: { edtf, extent: 'WITHIN', basis: 'STATED' },
});
const part = (text: string, ...entities: readonly string[]): Partial<ClaimContent> => ({
  scope: { text, entities, extent: 'PART' },
});

const ONE: Readonly<Record<string, Pair>> = {
  'said by another source': [LEADS, { ...LEADS, source: 'd/other' }],
  'said on another day, of a type that does not recur': [
    { ...LEADS, ...on('2022-01-05') },
    { ...LEADS, ...on('2022-01-06') },
  ],
  'an office in other letters and white space': [
    { ...LEADS, office: 'Prime Minister' },
    { ...LEADS, office: 'prime  minister' },
  ],
  'with and without a hedge': [LEADS, { ...LEADS, hedge: 'reportedly' }],
  'in other words for the subject': [LEADS, { ...LEADS, subjectText: 'the president' }],
  'of a symmetric type, from the other end': [MET, { ...MET, subject: 'd/b', object: 'd/a' }],
  'of a recurring type, on one day, the one approximately': [
    { ...MET, ...on('2022-01-05') },
    { ...MET, ...on('2022-01-05~') },
  ],
  'of a recurring type, as part of one event, on two days': [
    { ...MET, event: 'd/e', ...on('2022-01-05') },
    { ...MET, event: 'd/e', ...on('2022-01-06') },
  ],
  'of a recurring type, without a day in the words and without words': [
    MET,
    { ...MET, when: { text: 'earlier', extent: 'WITHIN', basis: 'STATED' } },
  ],
  'a scope with one entity in other words': [
    { ...DEAD, ...part('in Almaty', 'd/x') },
    { ...DEAD, ...part('in the city', 'd/x') },
  ],
  'a scope in words that differ by their case': [
    { ...DEAD, ...part('Security forces') },
    { ...DEAD, ...part('security forces') },
  ],
  'a figure with one number in other words': [
    DEAD,
    { ...DEAD, value: { ...DEAD.value, text: 'not fewer than twenty-six' } },
  ],
  'a figure in words that differ by their dashes': [
    { ...DEAD, value: { text: 'dozens – many', unit: 'person' } },
    { ...DEAD, value: { text: 'Dozens - many', unit: 'person' } },
  ],
  'a member of a list and a claim of its own': [
    LEADS,
    {
      predicate: 'LEADS',
      object: 'd/b',
      members: { end: 'SUBJECT', records: ['d/a'], kind: 'ALL' },
    },
  ],
  'a spelling in another language': [NAME, { ...NAME, value: { ...NAME.value, language: 'ru' } }],
};

const TWO: Readonly<Record<string, Pair>> = {
  'from and to exchanged': [LEADS, { ...LEADS, subject: 'd/b', object: 'd/a' }],
  'another type': [LEADS, { ...LEADS, predicate: 'SUPPORTS' }],
  'another role': [LEADS, { ...LEADS, role: 'CHAIR' }],
  'another office': [LEADS, { ...LEADS, office: 'President' }],
  'part of an event': [LEADS, { ...LEADS, event: 'd/e' }],
  'another modality': [LEADS, { ...LEADS, modality: 'ALLEGED' }],
  'a denial': [LEADS, { ...LEADS, negated: true }],
  'another scope': [
    { ...DEAD, ...part('in Almaty', 'd/x') },
    { ...DEAD, ...part('in Almaty', 'd/y') },
  ],
  'with and without a scope': [DEAD, { ...DEAD, ...part('policemen') }],
  'of a recurring type, on two days': [
    { ...MET, ...on('2022-01-05') },
    { ...MET, ...on('2022-01-06') },
  ],
  'of a recurring type, with a day and without': [{ ...MET, ...on('2022-01-05') }, MET],
  'of a recurring type, with an event and without': [MET, { ...MET, event: 'd/e' }],
  'another number': [DEAD, { ...DEAD, value: { ...DEAD.value, number: 27 } }],
  'another comparator': [DEAD, { ...DEAD, value: { ...DEAD.value, comparator: 'EQUAL' } }],
  'another unit': [DEAD, { ...DEAD, value: { ...DEAD.value, unit: 'soldier' } }],
  'another measure': [DEAD, { ...DEAD, predicate: 'INJURED' }],
  'a figure in other words': [
    { ...DEAD, value: { text: 'dozens' } },
    { ...DEAD, value: { text: 'scores' } },
  ],
  'a spelling in other letters': [NAME, { ...NAME, value: { ...NAME.value, text: 'TOKAYEV' } }],
  'an attribute of another': [NAME, { ...NAME, subject: 'd/b' }],
};

describe('a proposition', () => {
  it.each(Object.entries(ONE))('is one for two claims: %s', (_, pair) => {
    expect(countPropositions(pair)).toBe(1);
  });

  it.each(Object.entries(TWO))('is another: %s', (_, pair) => {
    expect(countPropositions(pair)).toBe(2);
  });

  it('is one for claims of two records that are judged the same', () => {
    const [one, other] = [LEADS, { ...LEADS, subject: 'd/z' }];
    const facts = buildFacts({
      claims: { one, other },
      judgements: [judge('d/a', 'SAME', 'd/z')],
    });

    const { propositions } = deriveGraph(facts, readOntology());

    expect([...propositions.values()]).toMatchObject([{ from: 'd/a', to: 'd/b' }]);
  });

  it('has one for each member of a list, and the list is one claim', () => {
    const members = { end: 'OBJECT', records: ['d/x', 'd/y'], kind: 'PLAIN' } as const;
    const facts = buildFacts({ claims: { c: { subject: 'd/a', predicate: 'LEADS', members } } });

    const { propositions, claims } = deriveGraph(facts, readOntology());

    expect([...propositions.values()]).toMatchObject([{ to: 'd/x' }, { to: 'd/y' }]);
    expect(claims.size).toBe(1);
  });
});

function countPropositions([one, other]: Pair): number {
  const facts = buildFacts({ claims: { one, other } });
  return deriveGraph(facts, readOntology()).propositions.size;
}
