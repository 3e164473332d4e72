import { describe, expect, it } from '@jest/globals';

import { checkPassages } from '../../../../src/store/check/check-passages.ts';
import { createProblemList } from '../../../../src/store/check/collect-problems.ts';
import type { Passage, PassageContent } from '../../../../src/model/evidence.ts';
import { passage } from '../../../helpers/small-graph.ts';

const TEXT = 'The council met on Friday and adjourned.';
const COUNCIL = at('council', 'The ', ' met');
const FRIDAY = at('met on Friday', 'council ', ' and');
const ADJOURNED = at('adjourned', 'Friday and ', '.');

describe('checking passages against each other', () => {
  it.each<readonly [string, readonly Passage[], readonly string[]]>([
    ['nothing in those of one text', [ADJOURNED, COUNCIL, FRIDAY], []],
    ['words longer than their place', [change(COUNCIL, { end: 10 })], ['council']],
    ['a place before the text', [change(COUNCIL, { start: 2, end: 9 })], ['council']],
    ['no words', [change(COUNCIL, { exact: '', end: 4 })], ['council']],
    [
      'a suffix that is not what stands there',
      [change(COUNCIL, { suffix: ' sat' }), FRIDAY],
      ['met on Friday'],
    ],
    [
      'a passage that has moved',
      [change(FRIDAY, { start: 13, end: 26 }), COUNCIL],
      ['met on Friday'],
    ],
    [
      'nothing where they are of two texts',
      [change(COUNCIL, { suffix: ' sat', sha256: 'a'.repeat(64) }), FRIDAY],
      [],
    ],
    [
      'a difference behind a passage that ends sooner',
      [at('council met on Friday', 'The ', ''), at('on', 'met ', ''), at('Frixay', 'on ', '', 19)],
      ['Frixay'],
    ],
  ])('finds %s', (_what, passages, wrong) => {
    const { report, problems } = createProblemList();

    checkPassages(passages, report);

    expect(problems.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      wrong.map((id) => `PASSAGE Passage ${id}`),
    );
  });
});

/** Words of the text, called by themselves. */
function at(exact: string, prefix: string, suffix: string, start = TEXT.indexOf(exact)): Passage {
  return passage(exact, { exact, prefix, suffix, start, end: start + exact.length });
}

function change({ id, content }: Passage, given: Partial<PassageContent>): Passage {
  return { id, content: { ...content, ...given } };
}
