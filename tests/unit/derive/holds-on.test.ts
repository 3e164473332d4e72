import { describe, expect, it } from '@jest/globals';

import { anyClaimHoldsOn, claimHoldsOn, holdsOn } from '../../../src/derive/holds-on.ts';
import { isDerived, timeOfClaim } from '../../../src/derive/time-of-claim.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { StatedClaim } from '../../../src/derive/graph.ts';
import { buildFacts } from '../../helpers/facts.ts';
import { time } from '../../helpers/small-graph.ts';

/** Published on 5 January 2022. */
const ACT = { subject: 'd/a', predicate: 'REQUESTED_HELP_FROM', object: 'd/b' } as const;
const STATE = { subject: 'd/a', predicate: 'MEMBER_OF', object: 'd/b' } as const;
const EARLIER = { text: 'earlier', extent: 'WITHIN', basis: 'STATED' } as const;

describe('the time of a claim', () => {
  it.each<[string, Partial<ClaimContent>, object | undefined]>([
    [
      'of an act without time is by the day of publication',
      ACT,
      { extent: 'WITHIN', basis: 'INFERRED', latest: '2022-01-05', precision: 'UNKNOWN' },
    ],
    [
      'of an act with words alone keeps the words',
      { ...ACT, when: EARLIER },
      {
        text: 'earlier',
        extent: 'WITHIN',
        basis: 'INFERRED',
        latest: '2022-01-05',
        precision: 'UNKNOWN',
      },
    ],
    [
      'of an act that is denied is by that day too',
      { ...ACT, negated: true },
      { extent: 'WITHIN', basis: 'INFERRED', latest: '2022-01-05', precision: 'UNKNOWN' },
    ],
    ['of an act that is planned is unknown', { ...ACT, modality: 'PLANNED' }, undefined],
    ['of an act that is alleged is unknown', { ...ACT, modality: 'ALLEGED' }, undefined],
    ['of a state is unknown', STATE, undefined],
    ['of a figure is unknown', { subject: 'd/a', predicate: 'MEMBERS' }, undefined],
    [
      'of an act with an open end is as said',
      { ...ACT, when: { edtf: '[2022-01-03..]', extent: 'WITHIN', basis: 'STATED' } },
      {
        edtf: '[2022-01-03..]',
        extent: 'WITHIN',
        basis: 'STATED',
        earliest: '2022-01-03',
        precision: 'UNKNOWN',
      },
    ],
  ])('%s', (_, content, expected) => {
    expect(stated(content).when).toEqual(expected);
  });

  it('is unknown where the day of publication is', () => {
    const when = timeOfClaim(
      { modality: 'ACTUAL', predicate: ACT.predicate },
      undefined,
      readOntology(),
    );

    expect(when).toBeUndefined();
  });

  it('tells what follows from the day of publication from what is said', () => {
    expect(isDerived(stated({ ...ACT, when: EARLIER }).when!)).toBe(true);
    expect(isDerived(time('[..2022-01-05]'))).toBe(false);
  });

  it('is in no id', () => {
    const ids = ['2022-01-05', '2022-02-09'].map((edtf) => {
      const facts = buildFacts({ claims: { c: { ...ACT, predicate: 'ARRIVED_IN' } } });
      const published = { edtf, extent: 'WITHIN', basis: 'STATED' } as const;
      const sources = facts.sources.map((source) => ({ ...source, published }));
      return [...deriveGraph({ ...facts, sources }, readOntology()).propositions.keys()];
    });

    expect(ids[0]).toEqual(ids[1]);
  });
});

describe('what holds on a day', () => {
  it.each([
    ['2022-01-05/2022-01-19', '2022-01-05', true, true],
    ['2022-01-05/2022-01-19', '2022-01-19', true, true],
    ['2022-01-05/2022-01-19', '2022-01-04', false, false],
    ['2022-01-05/2022-01-19', '2022-01-20', false, false],
    ['2022-01-05', '2022-01-05', true, true],
    ['2022-01-05', '2022-01-06', false, false],
    ['[2022-01-05..2022-01-07]', '2022-01-06', true, false],
    ['[..2022-01-07]', '1999-01-01', true, false],
    ['[..2022-01-07]', '2022-01-08', false, false],
    ['2022', '2022-06-01', true, false],
  ])('%s on %s: possibly %s, certainly %s', (edtf, day, possibly, certainly) => {
    const extent = edtf.includes('/') ? ('THROUGHOUT' as const) : ('WITHIN' as const);
    const when = { ...time(edtf), extent };

    expect(holdsOn(when, { day, certainly: false })).toBe(possibly);
    expect(holdsOn(when, { day, certainly: true })).toBe(certainly);
  });

  it.each<[string, Partial<ClaimContent>, string, boolean, boolean]>([
    ['a state without time before it is told', STATE, '2022-01-04', false, false],
    ['a state without time on the day it is told', STATE, '2022-01-05', true, true],
    ['a state without time after it is told', STATE, '2022-06-01', true, false],
    [
      'a state with words alone after it is told',
      { ...STATE, when: EARLIER },
      '2022-06-01',
      true,
      false,
    ],
    ['a planned state without time', { ...STATE, modality: 'PLANNED' }, '2022-01-05', false, false],
    ['an act without time before it is told', ACT, '2022-01-04', true, false],
    ['an act without time after it is told', ACT, '2022-01-06', false, false],
    ['a figure without time', { subject: 'd/a', predicate: 'MEMBERS' }, '2022-01-05', false, false],
  ])('%s', (_, content, day, possibly, certainly) => {
    const claim = stated(content);

    expect(claimHoldsOn(claim, { day, certainly: false }, readOntology())).toBe(possibly);
    expect(claimHoldsOn(claim, { day, certainly: true }, readOntology())).toBe(certainly);
  });

  it('does not make what is dated possible on every day before a late report without a day', () => {
    const late = stated(ACT);
    const dated = stated({ ...ACT, when: { ...EARLIER, edtf: '2022-01-03' } });
    const asked = { day: '2021-12-24', certainly: false };

    expect(anyClaimHoldsOn([late], asked, readOntology())).toBe(true);
    expect(anyClaimHoldsOn([late, dated], asked, readOntology())).toBe(false);
    expect(anyClaimHoldsOn([late, dated], { ...asked, day: '2022-01-03' }, readOntology())).toBe(
      true,
    );
  });
});

function stated(content: Partial<ClaimContent>): StatedClaim {
  return deriveGraph(buildFacts({ claims: { c: content } }), readOntology()).claims.get('c')!;
}
