import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { readTexts } from '../../../src/dossier/read-texts.ts';
import { verifyPassages } from '../../../src/evidence/verify-passages.ts';
import { writeGraph } from '../../../src/generate/write-graph.ts';
import type { Facts } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { readBackup } from '../../../src/store/read-backup.ts';

const CLAIMS = 2_500;

let directory: string;
let facts: Facts;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'attest-generate-'));
  await generate('one', 'a seed');
  facts = await readFacts('one');
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('writeGraph', () => {
  it('writes as many claims as are asked for, in a backup that is whole', () => {
    expect(facts.claims).toHaveLength(CLAIMS);
    expect(new Set(facts.claims.map(({ content }) => content.source.split('/')[0]))).toEqual(
      new Set(['desk-1', 'desk-2']),
    );
  });

  it('writes the same bytes for the same seed, others for another', async () => {
    await generate('again', 'a seed');
    await generate('other', 'another seed');

    expect(hashAll('again')).toBe(hashAll('one'));
    expect(hashAll('other')).not.toBe(hashAll('one'));
  });

  it('refuses to write over a graph that is there', async () => {
    await expect(generate('one', 'a seed')).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('quotes words that stand in its texts, each occurrence where it says', async () => {
    const texts = await readTexts(join(directory, 'one', 'texts'));

    const { problems, verified, passages } = verifyPassages(facts.passages, texts);

    expect(problems).toEqual([]);
    expect(verified).toBe(passages);
    const repeated = facts.claims.filter(({ content }) =>
      content.quotes.some(({ occurrence }) => occurrence > 1),
    );
    expect(repeated.length).toBeGreaterThan(0);
  });

  it('has sources that disagree in every way, but for that identity is judged', () => {
    const { discrepancies, statements } = deriveGraph(facts, readOntology());

    const kinds = new Set([...discrepancies.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
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
      ]),
    );
    const retold = [...statements.values()].filter(
      ({ renderings }) => new Set(renderings.map(({ content }) => content.source)).size > 1,
    );
    expect(retold.length).toBeGreaterThan(5);
  });

  it('has all sorts of facts, in two scripts', () => {
    const scripts = facts.claims.map(({ content }) => content.value?.script);
    expect(new Set(scripts)).toEqual(new Set([undefined, 'Latn', 'Cyrl']));
    expect(facts.sources.some(({ republishes }) => republishes !== undefined)).toBe(true);
    expect(facts.judgements.length).toBeGreaterThan(10);
    expect(facts.notes.length).toBeGreaterThan(10);
    expect(facts.stances.length).toBeGreaterThan(3);
    expect(facts.narratives).toHaveLength(8);
  });
});

function generate(name: string, seed: string): Promise<unknown> {
  const options = { seed, claims: CLAIMS, attest: '0.0.0', withTexts: true };
  return writeGraph(join(directory, name), options);
}

async function readFacts(name: string): Promise<Facts> {
  const batches = [];
  for await (const item of readBackup(join(directory, name, 'dump.gz'))) {
    if (item.kind === 'BATCH') batches.push(item.batch);
  }
  return liveFacts(batches);
}

/** Of the backup, and of the texts by name. */
function hashAll(name: string): string {
  const hash = createHash('sha256').update(readFileSync(join(directory, name, 'dump.gz')));
  const texts = join(directory, name, 'texts');
  for (const file of readdirSync(texts).sort()) {
    hash.update(file).update(readFileSync(join(texts, file)));
  }
  return hash.digest('hex');
}
