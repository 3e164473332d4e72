import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import { formatDossier } from '../../../src/dossier/format-dossier.ts';
import { formatYaml } from '../../../src/dossier/format-yaml.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { type Edit, NORDPOST, readNorland, readNorlandTexts } from '../../helpers/norland.ts';

async function formatNorland(edit: Edit = {}, texts = readNorlandTexts()) {
  const dossier = await readNorland(edit);
  const formatted = formatDossier(dossier, await texts, readOntology());
  const nordpost = formatted.files.find(({ path }) => path === NORDPOST)?.text ?? '';
  return { dossier, formatted, nordpost };
}

describe('formatDossier', () => {
  it('changes nothing where it has been', async () => {
    const { dossier, formatted } = await formatNorland();

    const again = formatDossier(
      { ...dossier, files: formatted.files },
      await readNorlandTexts(),
      readOntology(),
    );

    expect(again.files).toEqual(formatted.files);
  });

  it('changes nothing of what the dossier says', async () => {
    const { dossier, formatted } = await formatNorland();
    const [before, after] = await Promise.all(
      [dossier.files, formatted.files].map(async (files) =>
        checkDossier({ ...dossier, files }, await readNorlandTexts(), readOntology()),
      ),
    );

    expect(after?.batches).toEqual(before?.batches);
  });

  it('writes out what an ellipsis leaves out, and keeps the comment behind it', async () => {
    const { nordpost } = await formatNorland();

    expect(nordpost).toContain(
      '- q: President Edda Lindqvist declared a state of emergency in Ansgar and the Vik region for May 5-20 and asked the Nordic Pact (NP) for help # `attest fmt`',
    );
    expect(nordpost).not.toContain('…');
  });

  it('leaves an ellipsis where the text is not at hand', async () => {
    const { nordpost } = await formatNorland({}, Promise.resolve([]));

    expect(nordpost).toContain('declared … for help');
  });

  it('writes out narrower quotations, and counts anew', async () => {
    const { nordpost } = await formatNorland({
      replace: [
        ['q: after fuel prices doubled', 'q: after … doubled'],
        ['q: Only Sudmark and Tessel are with us', 'q: Sudmark … us#1'],
      ],
    });

    expect(nordpost).toContain('{q: after fuel prices doubled}');
    expect(nordpost).not.toContain('Sudmark … us');
  });

  it('leaves a file that does not parse as it is, and says so', async () => {
    const { formatted, nordpost } = await formatNorland({ replace: [['names: {', 'names: {{']] });

    expect(formatted.problems[0]?.code).toBe('SYNTAX');
    expect(nordpost).toContain('names: {{');
  });
});

describe('formatDossier', () => {
  it('is done once, whatever is cut out of a file', async () => {
    const { directory, files } = await readNorland();
    const texts = await readNorlandTexts();
    const cut = fc.record({ file: fc.nat(files.length - 1), from: fc.nat(), length: fc.nat(40) });
    fc.assert(
      fc.property(cut, ({ file, from, length }) => {
        const broken = files.map(({ path, text }, index) => {
          const at = from % (text.length + 1);
          const rest = text.slice(0, at) + text.slice(at + length);
          return { path, text: index === file ? rest : text };
        });
        const once = formatDossier({ directory, files: broken }, texts, readOntology());
        const twice = formatDossier({ directory, files: once.files }, texts, readOntology());
        expect(twice.files).toEqual(once.files);
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});

describe('formatYaml', () => {
  it.each([
    ['numbers as they are written', 'a: {b: 007, c: 0.50, d: 3e2, e: +5}\n'],
    ['keys without a value', 'COUNTRY: {norland, sudmark}\n'],
    ['null and empty values', 'a: null\nb:\nc: []\nd: {}\n'],
    ['quotation marks', 'a: "null"\nb: \'x\'\nc: plain\n'],
    ['block texts', 'a: |\n  one\n  two\n'],
    ['a long text on one line', `a: ${'word '.repeat(60)}end\n`],
    ['nothing', ''],
    ['comments alone', '# head\n'],
    ['comments', '# head\n\na: 1 # behind\n# between\nb: 2\n'],
  ])('keeps %s', (_name, text) => {
    expect(formatYaml(text)).toBe(text);
  });

  it('opens what does not fit its line, and what is around it', () => {
    const long = 'word '.repeat(40).trim();

    expect(formatYaml(`a: {b: [c, {d: ${long}}]}\n`)).toBe(`a:\n  b:\n  - c\n  - d: ${long}\n`);
  });

  it('writes claims with options one to a line', () => {
    expect(formatYaml('says: [a P b: {q: c}, d P e]\n')).toBe('says:\n- a P b: {q: c}\n- d P e\n');
    expect(formatYaml('says: [a P b, d P e]\n')).toBe('says: [a P b, d P e]\n');
  });

  it('makes white space alike', () => {
    expect(formatYaml('a:   { b: 1 }\r\n\n\n\nc:\n    - 1\n    - 2   ')).toBe(
      'a: {b: 1}\n\nc:\n- 1\n- 2\n',
    );
  });
});
