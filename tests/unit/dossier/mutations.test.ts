import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { readTexts } from '../../../src/dossier/read-texts.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { FERRY } from '../../helpers/broken.ts';

const RUNS = { numRuns: 150, seed: 2022 };
const DIGITS = '0 1 2 3 4 5 6 7 8 9'.split(' ');
const SOURCE = 'sources/courier-0303.yaml';

const good = await readDossier(join(FERRY, 'dossier'));
const texts = await readTexts(join(FERRY, 'texts'));
const text = new TextDecoder().decode(texts[0]?.bytes);
const written = good.files.find(({ path }) => path === SOURCE)?.text ?? '';

function check(source: string): CheckedDossier {
  const files = good.files.map((file) => (file.path === SOURCE ? { ...file, text: source } : file));
  return checkDossier({ ...good, files }, texts, readOntology());
}

function idsOf({ batches }: CheckedDossier): string {
  return JSON.stringify(batches);
}

/** What must hold of all that is accepted, whatever was written: nothing in it contradicts the text. */
function expectToStandInText({ batches }: CheckedDossier): void {
  for (const { content } of batches.flatMap((batch) => batch.passages)) {
    expect(text.slice(content.start, content.end)).toBe(content.exact);
  }
  for (const { content } of batches.flatMap((batch) => batch.claims)) {
    const quoted = content.quotes.map(({ exact }) => exact).join(' ');
    const number = content.value?.number;
    // All numbers of this dossier are printed in digits.
    if (number !== undefined && /\d/.test(quoted)) expect(quoted).toContain(String(number));
    if (content.when?.basis === 'STATED') expect(text).toContain(content.when.text);
  }
}

/** One change of a text, somewhere: a letter left out, doubled, swapped or another; a line left out or doubled. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('DROP', 'DOUBLE', 'SWAP', 'ALTER', 'DROP_LINE', 'DOUBLE_LINE'),
  letter: fc.constantFrom(
    'a',
    'b',
    '7',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '-',
    '…',
    '\n',
    ' ',
    '\u00A0',
    '\0',
    '&',
    '*',
    '!',
  ),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function apply(source: string, { at, how, letter }: Change): string {
  const index = at % source.length;
  const [before, here, behind] = [
    source.slice(0, index),
    source[index] ?? '',
    source.slice(index + 1),
  ];
  const lines = source.split('\n');
  const line = at % lines.length;
  switch (how) {
    case 'DROP':
      return before + behind;
    case 'DOUBLE':
      return before + here + here + behind;
    case 'SWAP':
      return before + behind.slice(0, 1) + here + behind.slice(1);
    case 'ALTER':
      return before + letter + behind;
    case 'DROP_LINE':
      return lines.filter((_, number) => number !== line).join('\n');
    case 'DOUBLE_LINE':
      return lines
        .flatMap((content, number) => (number === line ? [content, content] : [content]))
        .join('\n');
  }
}

/** Where a letter of some words stands in the file. */
function lettersOf(pattern: RegExp): readonly number[] {
  return [...written.matchAll(pattern)].flatMap((match) => {
    const words = match[1] ?? '';
    const from = match.index + match[0].indexOf(words);
    return Array.from(words, (_, index) => from + index);
  });
}

function lineAt(index: number): number {
  return written.slice(0, index).split('\n').length;
}

function replaceAt(index: number, letter: string): string {
  return written.slice(0, index) + letter + written.slice(index + 1);
}

describe('a change of a good dossier', () => {
  it('gives the same, another dossier that the text bears out, or a problem in the changed file', async () => {
    await assertProperty(
      fc.property(change, (one) => {
        const checked = check(apply(written, one));

        expectToStandInText(checked);
        const errors = checked.problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ place }) => place.file).filter((file) => file !== SOURCE)).toEqual([]);
        expect(errors.length > 0).toBe(checked.refused.length > 0);
        expect(checked.problems.filter(({ place }) => place.line < 1 || place.column < 1)).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  it('of one letter in a quotation of a block is told on its line, unless the text has those words too', async () => {
    const letters = lettersOf(/- (?:\{)?(?:q|furniture): ([^,\n]+)/g);
    await assertProperty(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom('x', 'Q', '7', '’'),
        (index, letter) => {
          const source = replaceAt(index, letter);
          fc.pre(source !== written);

          const { problems } = check(source);

          expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toContain(
            `QUOTE_NOT_FOUND ${lineAt(index)}`,
          );
        },
      ),
      RUNS,
    );
  });

  it('of one digit of a figure is an error on its line', async () => {
    const digits = lettersOf(/(?:is: ">=|DURATION: )(\d+)/g);
    await assertProperty(
      fc.property(fc.constantFrom(...digits), fc.constantFrom(...DIGITS), (index, digit) => {
        const source = replaceAt(index, digit);
        fc.pre(source !== written);

        const { problems } = check(source);

        expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toContain(
          `INVALID_VALUE ${lineAt(index)}`,
        );
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('of one digit of the day of publication, which the source prints, is an error on its line', async () => {
    const digits = lettersOf(/published: .*edtf: ([\d-]+)/g).filter(
      (index) => written[index] !== '-',
    );
    await assertProperty(
      fc.property(fc.constantFrom(...digits), fc.constantFrom(...DIGITS), (index, digit) => {
        const source = replaceAt(index, digit);
        fc.pre(source !== written);

        const { problems } = check(source);

        expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toContain(
          'INVALID_DATE 2',
        );
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('of comments, and of blank lines, changes nothing', () => {
    const commented = written.replace('text:', '\n# what it says\ntext:   # from here on');

    expect(idsOf(check(commented))).toBe(idsOf(check(written)));
  });

  it('of what is the annotator’s to say gives another dossier', () => {
    const relabelled = written.replace('valence: CONDEMNING', 'valence: NEUTRAL');

    const checked = check(relabelled);

    expect(checked.problems).toEqual([]);
    expect(idsOf(checked)).not.toBe(idsOf(check(written)));
  });
});
