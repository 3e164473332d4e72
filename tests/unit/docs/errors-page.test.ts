import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { CODES } from '../../../src/errors/codes.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8');

describe('docs/errors.md', () => {
  test('is what npm run docs:errors writes', () => {
    const printed = execFileSync(process.execPath, [join(ROOT, 'scripts', 'print-errors.mjs')], {
      encoding: 'utf8',
    });

    expect(PAGE).toBe(printed);
  });

  test('names every code of the registry, in its order', () => {
    const named = [...PAGE.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code);

    expect(named).toEqual(Object.keys(CODES));
  });
});
