import { describe, expect, it } from '@jest/globals';

import { coverText, type Marks } from '../../../src/dossier/cover-text.ts';

const NOTHING: Marks = { passages: [], names: [], furniture: [] };

/** The place of words that stand once in a text. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text has no ${words}`);
  return { start, end: start + words.length };
}

const TEXT = 'Port shut\nCrews left. Boats stay in Vik.\r\nBy Ida Krog | 8 May\nShare this!';

describe('coverText', () => {
  it('leaves every sentence open where nothing is marked', () => {
    const sentences = coverText(TEXT, 'en', NOTHING);

    expect(sentences.map(({ line, text, coverage }) => [line, text, coverage])).toEqual([
      [1, 'Port shut', 'OPEN'],
      [2, 'Crews left.', 'OPEN'],
      [2, 'Boats stay in Vik.', 'OPEN'],
      [3, 'By Ida Krog | 8 May', 'OPEN'],
      [4, 'Share this!', 'OPEN'],
    ]);
  });

  it('counts a sentence as touched where a passage holds one word of it, and cuts the passage at its ends', () => {
    const [, crews, boats] = coverText(TEXT, 'en', {
      ...NOTHING,
      passages: [spanOf(TEXT, 'left. Boats'), spanOf(TEXT, 'left')],
    });

    expect(crews).toMatchObject({ coverage: 'TOUCHED', passages: [spanOf(TEXT, 'left.')] });
    expect(boats).toMatchObject({ coverage: 'TOUCHED', passages: [spanOf(TEXT, 'Boats')] });
  });

  it('does not count a name', () => {
    const sentences = coverText(TEXT, 'en', { ...NOTHING, names: [spanOf(TEXT, 'Vik')] });

    expect(sentences[2]).toMatchObject({ coverage: 'OPEN', isNamed: true });
    expect(sentences[1]).toMatchObject({ coverage: 'OPEN', isNamed: false });
  });

  it.each([
    ['all of its words', ['By Ida Krog | 8 May'], 'FURNITURE'],
    ['all of its words, in two parts', ['By Ida Krog', '8 May'], 'FURNITURE'],
    ['some of its words', ['By Ida Krog'], 'OPEN'],
  ])('takes a sentence for furniture where %s are marked so', (_name, marked, coverage) => {
    const sentences = coverText(TEXT, 'en', {
      ...NOTHING,
      furniture: marked.map((words) => ({ ...spanOf(TEXT, words), why: 'byline' })),
    });

    expect(sentences[3]?.coverage).toBe(coverage);
    expect(sentences[3]?.why).toBe(coverage === 'FURNITURE' ? 'byline' : undefined);
  });

  it('counts furniture that a passage touches as touched', () => {
    const span = spanOf(TEXT, 'Share this!');
    const sentences = coverText(TEXT, 'en', { ...NOTHING, passages: [span], furniture: [span] });

    expect(sentences[4]?.coverage).toBe('TOUCHED');
  });

  it('keeps places behind characters of two units', () => {
    const text = '🚢🚢 Boats left.\n𝔸ll left.';
    const [boats, all] = coverText(text, 'en', { ...NOTHING, passages: [spanOf(text, '𝔸ll')] });

    expect(boats).toMatchObject({ start: 0, end: 16, coverage: 'OPEN' });
    expect(all).toMatchObject({ start: 17, end: 27, coverage: 'TOUCHED' });
  });
});
