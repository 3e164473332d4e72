import { describe, expect, it } from '@jest/globals';

import type { BatchContent } from '../../../../src/model/dossier.ts';
import { checkBatchContent } from '../../../../src/store/check/check-batch-content.ts';
import { createProblemList } from '../../../../src/store/check/collect-problems.ts';
import { emptyBatch } from '../../../helpers/generate-worlds.ts';
import { claim, passage, rendering } from '../../../helpers/small-graph.ts';

const QUOTE = { exact: 'said', occurrence: 1, section: 'BODY' } as const;
const WHOLE: BatchContent = {
  ...emptyBatch('d'),
  claims: [claim('c', { quotes: [QUOTE] }, { passages: [passage('p')] }).claim],
  passages: [passage('p'), passage('q')],
  renderings: [rendering('r', { passage: 'q' })],
};

describe('checking what a batch records', () => {
  it.each<readonly [string, Partial<BatchContent>, readonly string[]]>([
    ['nothing where all is borne', {}, []],
    ['a passage that bears nothing', { renderings: [] }, ['Passage q']],
    ['a claim without its passage', { passages: [passage('q')] }, ['Claim c']],
    ['a rendering without its passage', { passages: [passage('p')] }, ['Rendering r']],
    [
      'a claim that quotes nothing',
      { claims: [claim('c', { quotes: [] }).claim], passages: [passage('q')] },
      ['Claim c'],
    ],
    [
      'a claim with a quote too many',
      { claims: [claim('c', { quotes: [QUOTE, QUOTE] }, { passages: [passage('p')] }).claim] },
      ['Claim c'],
    ],
  ])('finds %s', (_what, given, orphans) => {
    const { report, problems } = createProblemList();

    checkBatchContent({ ...WHOLE, ...given }, report);

    expect(problems.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      orphans.map((subject) => `ORPHAN ${subject}`),
    );
  });
});

describe('a list of problems', () => {
  it('keeps twenty of a kind, and counts the rest', () => {
    const list = createProblemList();
    const rest = { expected: 'one', found: 'none', remedy: 'look' };

    for (let index = 0; index < 25; index += 1) {
      list.report({ kind: 'PROPERTY', subject: String(index), ...rest });
    }
    list.report({ kind: 'LOCK', subject: 'lock', ...rest });

    expect(list.problems).toHaveLength(21);
    expect(list.problems.at(-1)).toEqual({ kind: 'LOCK', subject: 'lock', ...rest });
    expect([...list.counts]).toEqual([
      ['PROPERTY', 25],
      ['LOCK', 1],
    ]);
  });
});
