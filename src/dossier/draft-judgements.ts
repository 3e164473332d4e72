import { z } from 'zod';

import type { DraftContext } from './draft-context.ts';
import type { JudgementDraft } from './draft.ts';
import { type Location, type ParsedFile, under } from './parsed-file.ts';
import { words } from './schemas.ts';
import { takeFields } from './take-fields.ts';
import { takeList } from './take-list.ts';
import { wordAt, wordsAt } from './words.ts';

const pair = z.array(words).length(2, 'Two ids are expected here, in square brackets.').optional();

/** What an entry of judgements.yaml holds. */
export const JUDGEMENT_SHAPE = {
  SAME: pair,
  DIFFERENT: pair,
  UNSURE: pair,
  by: words,
  on: words,
  why: words,
};

const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;

/** Takes judgements.yaml apart. */
export function draftJudgements(
  file: ParsedFile,
  context: DraftContext,
): readonly JudgementDraft[] {
  const root: Location = { file, path: [] };
  return takeList(file.value, root, context.report).flatMap((value, index) => {
    const draft = draftJudgement(value, under(root, index), context);
    return draft === undefined ? [] : [draft];
  });
}

function draftJudgement(
  value: unknown,
  at: Location,
  { report }: DraftContext,
): JudgementDraft | undefined {
  const fields = takeFields(JUDGEMENT_SHAPE, value, at, report);
  if (fields === undefined) return undefined;
  const given = VERDICTS.filter((verdict) => fields[verdict] !== undefined);
  const [verdict] = given;
  if (verdict === undefined || given.length > 1) {
    report({
      code: 'INVALID_VALUE',
      message: 'A judgement has one verdict.',
      at,
      remedy: 'Give one of SAME, DIFFERENT, UNSURE with the two ids in square brackets.',
    });
    return undefined;
  }
  const [left, right] = wordsAt(fields[verdict], at, verdict);
  if (left === undefined || right === undefined) return undefined;
  const on = wordAt(fields.on, at, 'on');
  return { at, verdict, pair: [left, right], by: fields.by, on, why: fields.why };
}
