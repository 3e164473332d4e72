import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import type { DossierFile } from '../../../src/dossier/dossier-files.ts';
import { formatYaml } from '../../../src/dossier/format-yaml.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'dossier-format.md');

/** Checks the example of the page: its text, and each YAML block under the path in its first line. */
async function checkExample(): Promise<{
  checked: CheckedDossier;
  bytes: Uint8Array;
  files: readonly DossierFile[];
}> {
  const page = await readFile(PAGE, 'utf8');
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const text = blocks.find(([, language]) => language === 'text')?.[2] ?? '';
  const files = blocks
    .filter(([, language]) => language === 'yaml')
    .map(([, , yaml = '']) => ({ path: /^# (\S+)\n/.exec(yaml)?.[1] ?? '', text: yaml }));
  const bytes = new TextEncoder().encode(text);
  const texts = [{ path: 'lunde-courier-0303.txt', bytes }];
  return {
    checked: checkDossier({ directory: 'lunde', files }, texts, readOntology()),
    bytes,
    files,
  };
}

describe('the worked example of docs/dossier-format.md', () => {
  it('names its text by its hash', async () => {
    const { checked, bytes } = await checkExample();

    expect(checked.batches[1]?.sources[0]?.sha256).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });

  it('checks without a problem', async () => {
    const { checked } = await checkExample();

    expect(checked.problems).toEqual([]);
  });

  it('is written in the one style', async () => {
    const { files } = await checkExample();

    for (const { text } of files) expect(formatYaml(text)).toBe(text);
  });

  it('gives what the page says', async () => {
    const { checked } = await checkExample();
    const [, source] = checked.batches;
    const predicates = source?.claims.map(({ content }) => content.predicate) ?? [];

    expect(predicates.filter((predicate) => predicate === 'NAME')).toHaveLength(6);
    expect(predicates.filter((predicate) => predicate !== 'NAME')).toHaveLength(7);
    expect(new Set(source?.renderings.map(({ content }) => content.statement)).size).toBe(2);
  });
});
