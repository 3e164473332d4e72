import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { findClosest } from '../../../src/evidence/find-closest.ts';

const TEXT = 'The finance ministry expects growth of 0.8 percent this year, it said on Monday.';

describe('findClosest', () => {
  it('finds words with one letter more', () => {
    expect(findClosest(TEXT, 'growth of 0.8 per cent')).toEqual({
      exact: 'growth of 0.8 percent',
      start: 29,
      end: 50,
      score: 0.95,
    });
  });

  it('prefers a passage that begins and ends at words', () => {
    expect(findClosest('They struck; the strikers struck', 'the strikes')?.exact).toBe(
      'the strikers',
    );
  });

  it('looks through typography', () => {
    expect(findClosest('He said: “a criminal blockade.” Then', '"a criminal blockade."')).toEqual({
      exact: '“a criminal blockade.”',
      start: 9,
      end: 31,
      score: 0.99,
    });
  });

  it('finds nothing where nothing is near', () => {
    expect(findClosest(TEXT, 'zzzz qqqq xxxx')).toBeUndefined();
    expect(findClosest('', 'growth')).toBeUndefined();
    expect(findClosest(TEXT, '')).toBeUndefined();
  });

  it('finds its way in a long text', () => {
    const filler = 'Nothing of note was reported from the harbour on that day. '.repeat(40_000);
    const text = `${filler}Dockworkers closed Port Ansgar on Tuesday after fuel prices doubled. ${filler}`;

    const closest = findClosest(
      text,
      'Dockworkers closed Port Ansger on Tuesday, after fuel prices',
    );

    expect(closest?.exact).toBe('Dockworkers closed Port Ansgar on Tuesday after fuel prices');
  });

  it('gives words that stand there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (text, quote) => {
        const closest = findClosest(text, quote);
        if (closest === undefined) return;
        expect(text.slice(closest.start, closest.end)).toBe(closest.exact);
        expect(closest.score).toBeGreaterThanOrEqual(0.5);
        expect(closest.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
