import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { checkCommand, checkDirectory } from '../../../src/cli/check.ts';
import { formatDirectory } from '../../../src/cli/fmt.ts';
import { UsageError } from '../../../src/errors/attest-error.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const TEXTS = join(FIXTURES, 'norland-texts');

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attest-check-'));
  await cp(join(FIXTURES, 'norland'), directory, { recursive: true });
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function edit(path: string, from: string, to: string): Promise<void> {
  const file = join(directory, path);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

describe('checkDirectory', () => {
  it('writes a lock that the dossier can be checked by without the texts', async () => {
    const withTexts = await checkDirectory(directory, { texts: TEXTS, lock: true });

    const withLock = await checkDirectory(directory, {});

    expect(withTexts.isLocked).toBe(true);
    expect(withLock.isLocked).toBe(true);
    expect(withLock.checked.batches).toEqual(withTexts.checked.batches);
    expect(withLock.checked.passages).toEqual({ verified: 0, unchecked: 30 });
  });

  it('tells when the lock is not up to date', async () => {
    await checkDirectory(directory, { texts: TEXTS, lock: true });
    await edit('sources/nordpost-0508.yaml', 'q: after fuel prices', 'q: fuel prices');

    const { isLocked } = await checkDirectory(directory, { texts: TEXTS });

    expect(isLocked).toBe(false);
  });

  it('writes no lock where there is an error', async () => {
    await edit('sources/nordpost-0508.yaml', 'q: after fuel prices', 'q: after fuel price');

    const { isLocked } = await checkDirectory(directory, { texts: TEXTS, lock: true });

    expect(isLocked).toBe(false);
    await expect(readFile(join(directory, 'evidence.lock'))).rejects.toThrow('ENOENT');
  });

  it('writes a broken lock anew', async () => {
    await writeFile(join(directory, 'evidence.lock'), 'version: none');

    await checkDirectory(directory, { texts: TEXTS, lock: true });

    const { checked } = await checkDirectory(directory, {});
    expect(checked.refused).toEqual([]);
  });

  it.each([
    ['a directory that is no dossier', TEXTS, {}],
    ['a directory that is not there', join(TEXTS, 'nowhere'), {}],
    ['texts that are not there', join(FIXTURES, 'norland'), { texts: join(TEXTS, 'nowhere') }],
    ['a lock without texts', join(FIXTURES, 'norland'), { lock: true }],
  ])('refuses %s', async (_name, dossier, options) => {
    const check = checkDirectory(dossier, options);

    await expect(check).rejects.toBeInstanceOf(UsageError);
    await expect(check).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('formatDirectory', () => {
  it('tells what would change, and writes nothing, when it is asked only to check', async () => {
    const path = join(directory, 'sources', 'nordpost-0508.yaml');
    const before = await readFile(path, 'utf8');

    const { changed } = await formatDirectory(directory, { texts: TEXTS, check: true });

    expect(changed).toEqual(['sources/nordpost-0508.yaml']);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('leaves nothing to change', async () => {
    await formatDirectory(directory, { texts: TEXTS });

    const { changed } = await formatDirectory(directory, { texts: TEXTS });

    expect(changed).toEqual([]);
  });
});

describe('attest check --json', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  async function check(): Promise<{ readonly report: unknown; readonly exitCode: unknown }> {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await checkCommand().parseAsync([directory, '--texts', TEXTS, '--json'], { from: 'user' });
    const text = written.mock.calls.map(([chunk]) => String(chunk)).join('');
    return { report: JSON.parse(text), exitCode: process.exitCode };
  }

  it('prints the counts of a dossier without errors as one object', async () => {
    const { report, exitCode } = await check();

    expect(report).toMatchObject({
      dossier: 'norland-2031',
      sources: 1,
      passages: { verified: 30, unchecked: 0 },
      refused: [],
      // Quotations make up most of so short a text.
      problems: [{ code: 'LIMIT_EXCEEDED', severity: 'warning' }],
    });
    expect(exitCode).toBeUndefined();
  });

  it('prints each problem with its code, its place, the words, the nearest candidate and the remedy', async () => {
    await edit('sources/nordpost-0508.yaml', 'q: after fuel prices', 'q: after fuel price rises');

    const { report, exitCode } = await check();

    expect(report).toHaveProperty(
      'problems',
      expect.arrayContaining([
        expect.objectContaining({
          code: 'QUOTE_NOT_FOUND',
          severity: 'error',
          place: { file: 'sources/nordpost-0508.yaml', line: 17, column: expect.any(Number) },
          message: expect.any(String),
          offending: 'after fuel price rises doubled',
          nearest: expect.objectContaining({ text: 'after fuel prices doubled' }),
          remedy: expect.any(String),
        }),
      ]),
    );
    expect(exitCode).toBe(1);
  });
});
