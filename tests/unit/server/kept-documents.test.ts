import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { keptDocuments } from '../../../src/server/kept-documents.ts';

describe('keptDocuments', () => {
  it('keeps those that were asked for last', async () => {
    const kept = keptDocuments();
    const document = parse('{ __typename }');
    await kept.set('first', document);
    await kept.set('second', document);
    for (let other = 0; other < 998; other += 1) await kept.set(`other ${other}`, document);

    await kept.get('first');
    await kept.set('one more', document);

    expect(await kept.get('first')).toBe(document);
    expect(await kept.get('second')).toBeUndefined();
  });

  it('forgets what it is told to', async () => {
    const kept = keptDocuments();
    await kept.set('first', parse('{ __typename }'));

    await kept.delete('first');

    expect(await kept.get('first')).toBeUndefined();
  });
});
