import { describe, expect, it } from '@jest/globals';

import { latestAssessments } from '../../../src/derive/latest-assessments.ts';
import type { NoteContent } from '../../../src/model/dossier.ts';

describe('latest assessments', () => {
  it.each<[string, readonly NoteContent[], number | undefined]>([
    ['is the one by day', [note('2022-02-02', 40), note('2022-02-03', 30)], 30],
    ['comes before those without a day', [note(undefined, 90), note('2022-02-02', 40)], 40],
    ['is the one without a day where no other is', [note(undefined, 90)], 90],
    [
      'is no note of another kind',
      [note('2022-02-02', 40), { ...note('2022-02-09', 1), kind: 'CONTEXT' }],
      40,
    ],
    [
      'stands whole: what it does not give is not taken from an earlier one',
      [note('2022-02-02', 40), note('2022-02-03')],
      undefined,
    ],
    ['is none where nothing is assessed', [], undefined],
  ])('%s', (_, notes, expected) => {
    const identified = notes.map((content, index) => ({ id: String(index), content }));

    expect(latestAssessments(identified).get('claim')?.confidence).toBe(expected);
    expect(latestAssessments(identified.toReversed()).get('claim')?.confidence).toBe(expected);
  });

  it('takes the smaller id of two on one day, in whichever order they come', () => {
    const notes = [
      { id: 'b', content: note('2022-02-02', 40) },
      { id: 'a', content: note('2022-02-02', 70) },
    ];

    expect(latestAssessments(notes).get('claim')?.confidence).toBe(70);
    expect(latestAssessments(notes.toReversed()).get('claim')?.confidence).toBe(70);
  });
});

function note(day?: string, confidence?: number): NoteContent {
  return {
    on: 'claim',
    kind: 'ASSESSMENT',
    text: 'as it seems',
    by: 'A. Annotator',
    ...(day === undefined ? {} : { day }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
