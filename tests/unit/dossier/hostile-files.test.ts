import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import { parseFile } from '../../../src/dossier/parse-file.ts';
import { printProblem } from '../../../src/dossier/print-problem.ts';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { readTexts } from '../../../src/dossier/read-texts.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { FERRY } from '../../helpers/broken.ts';

const GIGABYTE = 1024 ** 3;

const SOURCE = 'sources/courier-0303.yaml';

/** Checks the good dossier after `prepare` has put something into its directory. */
async function checkWith(prepare: (directory: string) => Promise<void>): Promise<CheckedDossier> {
  const directory = await mkdtemp(join(tmpdir(), 'attest-hostile-'));
  try {
    await cp(FERRY, directory, { recursive: true });
    await prepare(directory);
    const texts = await readTexts(join(directory, 'texts'));
    return checkDossier(await readDossier(join(directory, 'dossier')), texts, readOntology());
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Checks the good dossier with other words in its source. */
async function checkSource(edit: (source: string) => string): Promise<CheckedDossier> {
  const dossier = await readDossier(join(FERRY, 'dossier'));
  const files = dossier.files.map((file) =>
    file.path === SOURCE ? { ...file, text: edit(file.text) } : file,
  );
  return checkDossier({ ...dossier, files }, await readTexts(join(FERRY, 'texts')), readOntology());
}

function errorsOf({ problems }: CheckedDossier): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.file}`);
}

describe('checkDossier', () => {
  it('does not read a source of a gigabyte', async () => {
    const checked = await checkWith(async (directory) => {
      const path = join(directory, 'dossier', 'sources', 'big.yaml');
      await writeFile(path, '');
      await truncate(path, GIGABYTE);
    });

    expect(errorsOf(checked)).toEqual(['LIMIT_EXCEEDED sources/big.yaml']);
    expect(checked.refused).toEqual(['ferry/big']);
  });

  it('does not read a text of a gigabyte', async () => {
    const checked = await checkWith(async (directory) =>
      truncate(join(directory, 'texts', 'courier-0303.txt'), GIGABYTE),
    );

    expect(errorsOf(checked)).toEqual([`LIMIT_EXCEEDED ${SOURCE}`]);
  });

  it.each([
    ['lists within lists', '['.repeat(1_000_000)],
    ['lists of one item within each other', `${'- '.repeat(500_000)}x`],
    ['maps within maps', '{a: '.repeat(300_000)],
    [
      'keys within keys',
      Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['a million items', `[${'a,'.repeat(1_000_000)}]`],
    ['a text without an end', `"${'\\q'.repeat(1_000_000)}"`],
  ])('stops reading %s', (_name, text) => {
    const { problems } = parseFile('records.yaml', text);

    expect(problems.map(({ code }) => code)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('refuses aliases that would multiply', () => {
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((key, index) => {
        const before = 'abcdefghij'[index] ?? '';
        return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}]`;
      }),
    ];

    const { file, problems } = parseFile('records.yaml', laughs.join('\n'));

    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['SYNTAX']));
    expect(JSON.stringify(file.value).length).toBeLessThan(1_000);
  });

  it('tells five hundred of thousands of problems, and how many there are more', async () => {
    const items = Array.from({ length: 3_000 }, (_, index) => `  - nobody${index} DEATHS`);
    const checked = await checkSource(
      (source) => `${source}- q: By Mara Holt\n  says:\n${items.join('\n')}\n`,
    );

    const errors = errorsOf(checked);
    expect(errors).toHaveLength(501);
    expect(checked.problems.find(({ code }) => code === 'LIMIT_EXCEEDED')?.message).toBe(
      'The file has 2500 more errors than the 500 that are told.',
    );
  });

  it('looks for the nearest passage of a hundred quotations only', async () => {
    const blocks = Array.from(
      { length: 300 },
      (_, index) => `- furniture: By Mora Holt ${index}\n`,
    );
    const { problems } = await checkSource((source) => source + blocks.join(''));

    const missing = problems.filter(({ code }) => code === 'QUOTE_NOT_FOUND');
    expect(missing).toHaveLength(300);
    expect(missing.filter(({ nearest }) => nearest !== undefined)).toHaveLength(100);
  });

  it('takes words that are bait for regular expressions for words', async () => {
    const bait = '(a+)+$ [[:alpha:]] .*.*.*.* \\1 (?=x) $& ${x}';
    const checked = await checkSource((source) => `${source}- furniture: '${bait}'\n`);

    expect(errorsOf(checked)).toEqual([`QUOTE_NOT_FOUND ${SOURCE}`]);
  });

  it.each([
    [
      'spaces in a claim',
      (source: string) =>
        source.replace('stop OCCURRED_IN lunde', `"stop${' '.repeat(60_000)}OCCURRED_IN x"`),
    ],
    [
      'a number of many digits',
      (source: string) => source.replace('">=400 person"', `">=${'9'.repeat(5_000)} person"`),
    ],
    [
      'a time of many characters',
      (source: string) =>
        source.replace('on Tuesday: 2032-03-02', `on Tuesday: "${'2032-03-02/'.repeat(5_000)}"`),
    ],
  ])('refuses %s', async (_name, edit) => {
    const checked = await checkSource(edit);

    expect(errorsOf(checked).length).toBeGreaterThan(0);
    expect(checked.refused).toEqual(['ferry/courier-0303']);
  });

  it('takes names of the prototype for ids like others', async () => {
    const checked = await checkSource((source) =>
      source.replace('stop OCCURRED_IN lunde', 'constructor OCCURRED_IN valueof'),
    );

    expect(errorsOf(checked)).toEqual([`UNKNOWN_ID ${SOURCE}`, `UNKNOWN_ID ${SOURCE}`]);
  });
});

describe('printProblem', () => {
  it('sends no control character of a text to the terminal', () => {
    const printed = printProblem({
      code: 'QUOTE_NOT_FOUND',
      severity: 'error',
      message: 'It does not stand there.',
      place: { file: 'a.yaml', line: 1, column: 1 },
      path: [],
      offending: '\u001B[2Jgone\u0007',
    });

    expect(printed).toContain('\\u001b[2Jgone\\u0007');
  });
});
