import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import type { DossierFile } from '../../../src/dossier/dossier-files.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { inShort } from '../../helpers/disputes.ts';
import { readPage, ROOT } from '../../helpers/pages.ts';

const PAGE = 'docs/discrepancies.md';

/** `| words: `claim` | words: `claim` | what comes of it |` */
const ROW = /^\| (.+?): `([^`]+)`\s*\| (.+?): `([^`]+)`\s*\| (.+?)\s*\|$/gm;

const ROWS = [...readPage(PAGE).matchAll(ROW)].map(([, ...cells]) => cells);

describe('docs/discrepancies.md', () => {
  test('has an example of every kind that claims make, and one that is none beside it', () => {
    const results = ROWS.map(([, , , , result = '']) => result.split(':')[0]);

    expect([...new Set(results)].sort()).toEqual([
      'ACT',
      'AGENT',
      'MEMBERSHIP',
      'MODALITY',
      'NAME',
      'PLACE',
      'SCOPE',
      'TIME',
      'VALUE',
      'WORDING',
      'none',
    ]);
  });

  test.each(ROWS)('%s: %s | %s: %s gives %s', (post, postClaim, herald, heraldClaim, result) => {
    expect(discrepanciesOf(post, postClaim, herald, heraldClaim)).toEqual(
      result === 'none' ? [] : [result],
    );
  });
});

function discrepanciesOf(
  post = '',
  postClaim = '',
  herald = '',
  heraldClaim = '',
): readonly string[] {
  const sources = [
    buildSource('post', '6 May 2031', '2031-05-06', post, postClaim),
    buildSource('herald', '7 May 2031', '2031-05-07', herald, heraldClaim),
  ];
  const records = readFileSync(join(ROOT, 'tests/fixtures/disputes/records.yaml'), 'utf8');
  const dossier = '{id: disputes, title: Disputes, authors: [A. Annotator], licence: CC0-1.0}';
  const files = [
    { path: 'dossier.yaml', text: dossier },
    { path: 'records.yaml', text: records },
    ...sources.map(({ file }) => file),
  ];
  const texts = sources.map(({ text }) => text);
  const checked = checkDossier({ directory: 'disputes', files }, texts, readOntology());
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const logged = checked.batches.map((content, index) => ({ seq: index + 1, content }));
  const { discrepancies } = deriveGraph(liveFacts(logged), readOntology());
  return [...discrepancies.values()].map((one) => inShort(one).replaceAll(' | ', ' / '));
}

function buildSource(
  name: string,
  published: string,
  edtf: string,
  words: string,
  claim: string,
): { readonly file: DossierFile; readonly text: SourceText } {
  const bytes = Buffer.from(`Published ${published}\n${words}\n`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = [
    `source: {title: ${name}, kind: ARTICLE, language: en, sha256: ${sha256}}`,
    `published: {q: ${published}, edtf: ${edtf}}`,
    'text:',
    `- {furniture: Published ${published}}`,
    `- q: ${JSON.stringify(words)}`,
    `  says: [${claim.includes(': {') ? quoteKey(claim) : JSON.stringify(claim)}]`,
  ].join('\n');
  return { file: { path: `sources/${name}.yaml`, text }, text: { path: `${name}.txt`, bytes } };
}

/** A list of subjects has commas, which YAML reads as the next item. */
function quoteKey(claim: string): string {
  const end = claim.indexOf(': {');
  return `${JSON.stringify(claim.slice(0, end))}${claim.slice(end)}`;
}
