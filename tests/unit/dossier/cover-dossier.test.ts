import { describe, expect, it } from '@jest/globals';

import { coverDossier, isCovered } from '../../../src/dossier/cover-dossier.ts';
import { printCoverage } from '../../../src/dossier/print-coverage.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { type Edit, readNorland, readNorlandTexts } from '../../helpers/norland.ts';

async function coverNorland(edit: Edit = {}, texts?: readonly SourceText[]) {
  return coverDossier(await readNorland(edit), texts ?? (await readNorlandTexts()), readOntology());
}

async function printNorland(edit: Edit, options: { all: boolean }, texts?: readonly SourceText[]) {
  return printCoverage(await coverNorland(edit, texts), { directory: 'norland', ...options });
}

const WITHOUT_VOTE: Edit = {
  replace: [
    [
      '- {q: Parliament will vote on the mandate within five days, modality',
      '- {q: Crews, modality',
    ],
    [
      '- furniture: Subscribe to our newsletter',
      '- {furniture: Subscribe to our newsletter, why: advertisement}',
    ],
  ],
};

describe('coverDossier', () => {
  it('finds nothing open in a text of which everything is used', async () => {
    const coverage = await coverNorland();

    expect(isCovered(coverage)).toBe(true);
    expect(coverage.sources[0]).toMatchObject({ state: 'COVERED', isOther: false, lost: 0 });
  });

  it('finds the sentence that a dossier leaves out, though a name stands in it', async () => {
    const coverage = await coverNorland(WITHOUT_VOTE);
    const [source] = coverage.sources;
    const open =
      source?.state === 'COVERED' &&
      source.sentences.filter(({ coverage: held }) => held === 'OPEN');

    expect(isCovered(coverage)).toBe(false);
    expect(source).toMatchObject({ lost: 1 });
    expect(open).toMatchObject([
      { line: 7, text: 'Parliament will vote on the mandate within five days.', isNamed: true },
    ]);
  });

  it.each([
    ['is not at hand', [], 'NO_TEXT'],
    ['is not UTF-8', [{ path: 'nordpost-0508.txt', bytes: new Uint8Array([0xff]) }], 'NOT_UTF8'],
  ] as const)('says so where a text %s', async (_name, texts, state) => {
    const coverage = await coverNorland({}, texts);

    expect(coverage.sources).toEqual([
      { source: 'norland-2031/nordpost-0508', title: 'Dockers shut Port Ansgar', state },
    ]);
    expect(isCovered(coverage)).toBe(false);
  });

  it('says so where the text is another one than the source names', async () => {
    const bytes = new TextEncoder().encode('Dockers shut Port Ansgar\nAnother text.');

    const { sources } = await coverNorland({}, [{ path: 'nordpost-0508.txt', bytes }]);

    expect(sources[0]).toMatchObject({ state: 'COVERED', isOther: true });
  });

  it('is not done where a file does not parse', async () => {
    const coverage = await coverNorland({ replace: [['names: {', 'names: {{']] });

    expect(coverage.problems[0]?.code).toBe('SYNTAX');
    expect(isCovered(coverage)).toBe(false);
  });
});

describe('printCoverage', () => {
  it('prints the open sentences with their lines', async () => {
    expect(await printNorland(WITHOUT_VOTE, { all: false })).toBe(
      [
        'norland-2031/nordpost-0508  Dockers shut Port Ansgar',
        '  nordpost-0508.txt: 12 sentences · 9 touched · 2 furniture (1 without a reason) · 1 open; 72 % quoted',
        '  Quotations not found in it: 1; attest check tells which.',
        '  7  Parliament will vote on the mandate within five days.  (names only)',
        '',
        'Open: 1 of 12',
      ].join('\n'),
    );
  });

  it('prints every sentence with its mark, its passages and its reason', async () => {
    const lines = (await printNorland(WITHOUT_VOTE, { all: true })).split('\n');

    expect(lines[4]).toBe('  2 -  By Ida Krog | 8 May 2031  (no reason given)');
    expect(lines.slice(-5)).toEqual([
      '  7 +  ⟦The emergency was lifted in Vik as of Wednesday, a decree said⟧.',
      '  7 ?  Parliament will vote on the mandate within five days.  (names only)',
      '  8 -  Subscribe to our newsletter  (advertisement)',
      '',
      'Open: 1 of 12',
    ]);
  });

  it('says which texts are not at hand', async () => {
    expect(await printNorland({}, { all: false }, [])).toBe(
      [
        'norland-2031/nordpost-0508  Dockers shut Port Ansgar',
        '  Its text is not at hand, by its SHA-256 or its name: nothing can be told.',
        '',
        'Open: 0 of 0; 1 without a text',
      ].join('\n'),
    );
  });

  it('cuts a long sentence between characters, and passes nothing on that steers a terminal', async () => {
    const family = '👩‍👩‍👧‍👦';
    const bytes = new TextEncoder().encode(`\u001b[2Jx${family.repeat(120)}`);

    const printed = await printNorland({}, { all: false }, [{ path: 'nordpost-0508.txt', bytes }]);

    expect(printed).toContain(`\n  1  \uFFFD[2Jx${family.repeat(95)} …\n`);
    expect(printed).not.toContain('\u001b');
  });
});
