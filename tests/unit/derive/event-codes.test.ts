import { describe, expect, it } from '@jest/globals';

import { codesOfEvent, givesCode } from '../../../src/derive/event-codes.ts';
import type { StatedClaim } from '../../../src/derive/graph.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { claim, record } from '../../helpers/small-graph.ts';

const RESIGNING = { scheme: 'PLOVER', type: 'RETREAT', mode: 'resign', contexts: [] } as const;

describe('codesOfEvent', () => {
  it('has a code of two records once, and one without a mode first', () => {
    const plain = { scheme: 'PLOVER', type: 'RETREAT', contexts: [] } as const;
    const records = [
      record('d/e', { kind: 'EVENT', codes: [RESIGNING, plain] }),
      record('e/e', { kind: 'EVENT', codes: [RESIGNING] }),
    ];

    const codes = codesOfEvent({ id: 'd/e', records });

    expect(codes.map(({ mode }) => mode)).toEqual([undefined, 'resign']);
    expect(new Set(codes.map(({ id }) => id)).size).toBe(2);
  });

  it('has another id for the code of another event', () => {
    const [here] = codesOfEvent({ id: 'd/e', records: [record('d/e', { codes: [RESIGNING] })] });
    const [there] = codesOfEvent({ id: 'd/f', records: [record('d/f', { codes: [RESIGNING] })] });

    expect(here!.id).not.toBe(there!.id);
  });
});

describe('givesCode', () => {
  const act = (text: string, given: Partial<ClaimContent> = {}): StatedClaim =>
    claim('c', { subject: 'd/e', predicate: 'ACT', value: { text }, ...given });

  it.each([
    ['its words are that kind of act', act('resigned'), {}, true],
    ['its words are, but for their case', act('Resigned'), {}, true],
    ['the code has contexts', act('resigned'), { contexts: ['executive'] }, true],
    ['its words are another act', act('dismissed'), {}, false],
    ['it denies it', act('resigned', { negated: true }), {}, false],
    ['its words stand for something else', act('resigned', { predicate: 'TASK' }), {}, false],
    ['the mode is another', act('resigned'), { mode: 'withdraw' }, false],
    ['the scheme is another', act('resigned'), { scheme: 'ACLED' }, false],
    ['it speaks of another event', act('resigned', { subject: 'd/f' }), {}, false],
  ] as const)('is decided where %s', (_case, stated, code, expected) => {
    expect(
      givesCode(stated, { id: 'x', event: 'd/e', ...RESIGNING, ...code }, readOntology()),
    ).toBe(expected);
  });
});
