import { describe, expect, it } from '@jest/globals';

import { liveFacts, type LoggedBatch } from '../../../src/derive/live-facts.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { record, source } from '../../helpers/small-graph.ts';

/** A batch in one word each: `own a b` records records, `paper` a source, `-2` reverts the second. */
type Written = string;

const CASES: Readonly<Record<string, readonly [readonly Written[], expected: readonly string[]]>> =
  {
    'is nothing at first': [[], []],
    'is what the last revision records': [
      ['own a b', 'own b c'],
      ['b', 'c'],
    ],
    'joins the sources': [
      ['own a', 'paper', 'wire'],
      ['a', 'paper', 'wire'],
    ],
    'is what was there before, when a revision is reverted': [['own a', 'own b', '-2'], ['a']],
    'is unchanged when an older revision is reverted': [['own a', 'own b', '-1'], ['b']],
    'is nothing of a source whose only batch is reverted': [['own a', 'paper', '-2'], ['a']],
    'has it back when the revert is reverted': [['own a', '-1', '-2'], ['a']],
    'has it not when the revert of the revert is reverted': [['own a', '-1', '-2', '-3'], []],
    'is the last one when two are reverted': [['own a', 'own b', 'own c', '-3', '-2'], ['a']],
    'has it back when it is written again': [['own a', '-1', 'own a'], ['a']],
    'forgets what a revision leaves out': [['own a b', 'own'], []],
  };

describe('what is live', () => {
  it.each(Object.entries(CASES))('%s', (_, [written, expected]) => {
    const { records, sources } = liveFacts(written.map(batchOf));

    expect([...records, ...sources].map(({ id }) => id.slice(2))).toEqual(expected);
  });

  it('does not depend on the order in which the log is read', () => {
    const log = ['own a', 'paper', '-2', 'own b'].map(batchOf);

    expect(liveFacts([...log].reverse())).toEqual(liveFacts(log));
  });
});

function batchOf(written: Written, index: number): LoggedBatch {
  const seq = index + 1;
  if (written.startsWith('-')) {
    return { seq, content: emptyBatch('d'), reverts: Number(written.slice(1)) };
  }
  const [first = '', ...ids] = written.split(' ');
  if (first === 'own') {
    return { seq, content: { ...emptyBatch('d'), records: ids.map((id) => record(`d/${id}`)) } };
  }
  const id = `d/${first}`;
  return { seq, content: { ...emptyBatch('d'), source: id, sources: [source(id)] } };
}
