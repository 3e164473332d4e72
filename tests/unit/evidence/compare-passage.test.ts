import { describe, expect, it } from '@jest/globals';

import { comparePassage } from '../../../src/evidence/compare-passage.ts';

const TEXT = 'The strike began. Then the strike spread to Vik.';
const PASSAGE = {
  exact: 'the strike',
  start: 23,
  end: 33,
  prefix: 'The strike began. Then ',
  suffix: ' spread to Vik.',
  sha256: 'a'.repeat(64),
};

describe('comparePassage', () => {
  it('verifies words that stand where the passage says', () => {
    expect(comparePassage(PASSAGE, { text: TEXT, sha256: 'a'.repeat(64) })).toEqual({
      kind: 'VERIFIED',
    });
  });

  it('tells when the text around them is another', () => {
    expect(comparePassage(PASSAGE, { text: `${TEXT}!`, sha256: 'b'.repeat(64) })).toEqual({
      kind: 'TEXT_CHANGED',
    });
  });

  it('finds moved words by their surroundings', () => {
    const text = `Since the strike ended, all is calm. ${TEXT}`;

    expect(comparePassage(PASSAGE, { text, sha256: 'b'.repeat(64) })).toEqual({
      kind: 'MOVED',
      nearest: { exact: 'the strike', start: 60, end: 70, score: 1 },
    });
  });

  it('gives the nearest words where they are missing', () => {
    const text = 'The strike began. Then a strike spread to Vik.';

    expect(comparePassage(PASSAGE, { text, sha256: 'b'.repeat(64) })).toEqual({
      kind: 'MISSING',
      nearest: { exact: 'The strike', start: 0, end: 10, score: 0.9 },
    });
  });

  it('gives nothing where nothing is near', () => {
    expect(comparePassage(PASSAGE, { text: 'Calm.', sha256: 'b'.repeat(64) })).toEqual({
      kind: 'MISSING',
    });
  });
});
