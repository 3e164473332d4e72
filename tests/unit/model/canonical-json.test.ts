import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';

import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { assertProperty } from '../../helpers/assert-property.ts';

describe('canonicalJson', () => {
  it('prints what json-canonicalize prints', async () => {
    await assertProperty(
      fc.property(
        fc.oneof(
          fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
          fc.array(fc.jsonValue({ stringUnit: 'binary' })),
        ),
        (value) => {
          const printed = canonicalJson(value);

          expect(printed).toBe(canonicalize(value));
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });

  it('sorts names by code units, also those that are numbers', () => {
    const printed = canonicalJson({ '\u{1f600}': 1, '\ufb33': 2, 10: 3, 9: 4, a: 5 });

    expect(printed).toBe('{"10":3,"9":4,"a":5,"\u{1f600}":1,"\ufb33":2}');
  });

  it('escapes what JSON escapes', () => {
    const printed = canonicalJson(['"\\\n\u0001', '\ud83d\ude00', '\ud83d', 'ё\u2028']);

    expect(printed).toBe('["\\"\\\\\\n\\u0001","\u{1f600}","\\ud83d","ё\u2028"]');
  });

  it('leaves out what is undefined, and has null for it in a list', () => {
    const printed = canonicalJson({ a: undefined, b: [undefined, null] });

    expect(printed).toBe('{"b":[null,null]}');
  });

  it.each([NaN, Infinity, -Infinity, () => 1])('throws at %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow('JSON has no');
  });
});
