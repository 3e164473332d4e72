import { Readable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { splitLines } from '../../../src/store/split-lines.ts';

describe('splitting bytes into lines', () => {
  it.each([
    ['nothing', [], []],
    ['lines in one chunk', ['a\nb\n'], ['a\n', 'b\n']],
    ['a line in three chunks', ['a', 'b', 'c\nd\n'], ['abc\n', 'd\n']],
    ['a chunk that ends with a line', ['a\n', 'b\n'], ['a\n', 'b\n']],
    ['empty lines', ['\n\na\n'], ['\n', '\n', 'a\n']],
    ['a last line without its end', ['a\nb'], ['a\n', 'b']],
    ['what other readers take for ends of lines', ['a\u2028b\rc\n'], ['a\u2028b\rc\n']],
  ])('gives the lines of %s', async (_what, chunks, lines) => {
    const bytes = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

    const split: string[] = [];
    for await (const line of splitLines(bytes)) split.push(line.toString('utf8'));

    expect(split).toEqual(lines);
  });
});
