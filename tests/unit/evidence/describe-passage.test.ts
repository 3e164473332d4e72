import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { describePassage } from '../../../src/evidence/describe-passage.ts';
import { findOccurrences } from '../../../src/evidence/find-occurrences.ts';

const TEXT =
  'Dockworkers closed Port Ansgar on Tuesday after fuel prices doubled, and said they would stay.';

/** With the flag `u` a class of surrogates matches only those without a partner. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

describe('describePassage', () => {
  it('cuts prefix and suffix at words', () => {
    expect(describePassage(TEXT, { start: 42, end: 67 })).toEqual({
      exact: 'after fuel prices doubled',
      prefix: 'closed Port Ansgar on Tuesday ',
      suffix: ', and said they would stay.',
    });
  });

  it('gives all there is at the ends of the text', () => {
    expect(describePassage('a strike', { start: 0, end: 8 })).toEqual({
      exact: 'a strike',
      prefix: '',
      suffix: '',
    });
  });

  it('does not cut a surrogate pair where there is no word to cut at', () => {
    const text = `${'𝔸'.repeat(20)}x${'𝔸'.repeat(20)}`;

    const { prefix, suffix } = describePassage(`b${text}b`, { start: 41, end: 42 });

    expect(prefix).toBe('𝔸'.repeat(16));
    expect(suffix).toBe('𝔸'.repeat(16));
  });

  it('describes what find finds, whatever the letters', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const exact = words[pick % words.length] ?? '';
        for (const start of findOccurrences(text, exact)) {
          const described = describePassage(text, { start, end: start + exact.length });
          expect(described.exact).toBe(exact);
          expect(text.slice(0, start).endsWith(described.prefix)).toBe(true);
          expect(text.slice(start + exact.length).startsWith(described.suffix)).toBe(true);
          expect(described.prefix.length).toBeLessThanOrEqual(32);
          expect(described.suffix.length).toBeLessThanOrEqual(32);
          expect(described.prefix).not.toMatch(LONE_SURROGATE);
          expect(described.suffix).not.toMatch(LONE_SURROGATE);
        }
      }),
    );
  });
});
