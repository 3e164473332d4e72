import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent } from '../../../src/model/dossier.ts';
import { printBatch } from '../../../src/store/print-backup.ts';
import { type BackupItem, readBackup } from '../../../src/store/read-backup.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { checkNorland } from '../../helpers/norland.ts';
import { record } from '../../helpers/small-graph.ts';

const META = {
  author: 'A. Tester',
  tool: 'tests',
  recordedAt: '2022-02-01T00:00:00Z',
  reason: 'to see',
};
/** U+2028 ends a line for some readers, and not in JSON. */
const TRICKY: BatchContent = {
  ...emptyBatch('d'),
  records: [record('d/a', { label: 'one\u2028two\n"three" é 😀' })],
};

let directory: string;
/** Those of the fixture dossier, and a tricky one. */
let batches: readonly BatchContent[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'attest-backup-'));
  batches = [...(await checkNorland()).batches, TRICKY];
});

afterAll(() => rmSync(directory, { recursive: true }));

describe('reading a backup', () => {
  it('gives back every batch as it was written', async () => {
    const items = await read(seal(printed()));

    expect(items.map(({ kind }) => kind)).toEqual(['HEADER', ...batches.map(() => 'BATCH'), 'END']);
    const restored = items.flatMap((item) => (item.kind === 'BATCH' ? [item.batch] : []));
    expect(restored).toEqual(
      batches.map((content, index) => ({ seq: index + 1, content, meta: META })),
    );
  });

  it.each<readonly [string, (lines: readonly string[]) => readonly string[]]>([
    ['no line', () => []],
    ['a header alone', ([header = '']) => [header]],
    ['no end', (lines) => seal(lines).slice(0, -1)],
    ['a line too few', (lines) => seal([...lines.slice(0, 5), ...lines.slice(6)])],
    ['a line twice', (lines) => seal([...lines.slice(0, 5), ...lines.slice(4)])],
    ['a batch too few', ([header = '']) => seal([header])],
    [
      'other words in a fact',
      (lines) => seal(lines.map((line) => line.replace('Norland', 'Sorland'))),
    ],
    ['a fact with a field of its own', (lines) => seal(lines.map(addField))],
    ['a checksum that is not its own', (lines) => [...lines, '{"end":{"sha256":"00"}}']],
    ['something behind its end', (lines) => [...seal(lines), '{"end":{"sha256":"00"}}']],
    ['a first line of something else', (lines) => seal(['{"format":"other"}', ...lines.slice(1)])],
    ['a line that is no JSON', (lines) => seal([...lines, '{'])],
  ])('refuses one with %s', async (_what, change) => {
    await expect(read(change(printed()))).rejects.toMatchObject({
      name: 'StoreError',
      code: 'BACKUP_DAMAGED',
    });
  });

  it('refuses a format that it does not know, and names it', async () => {
    const [header = '', ...rest] = printed();
    const later = header.replace('"version":1', '"version":2');

    await expect(read(seal([later, ...rest]))).rejects.toMatchObject({
      code: 'BACKUP_UNKNOWN',
      message: expect.stringContaining('format 2'),
    });
  });

  it('refuses a file that was cut anywhere, or has another byte', async () => {
    const whole = gzipSync(bytesOf(seal(printed())));
    for (const part of [0, 0.25, 0.5, 0.75, 0.999]) {
      const at = Math.floor(whole.length * part);
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ 0x55;

      await expect(readBytes(whole.subarray(0, at))).rejects.toMatchObject({
        code: 'BACKUP_DAMAGED',
      });
      await expect(readBytes(other)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    }
  });

  it('tells of a file that is not there, and of one that is no gzip', async () => {
    await expect(readItems(join(directory, 'nowhere'))).rejects.toMatchObject({ code: 'USAGE' });
    await expect(readBytes(Buffer.from('hello'))).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
  });
});

/** The lines of a backup of the batches, without the end. */
function printed(): readonly string[] {
  const lines = batches.flatMap((content, index) =>
    printBatch({ seq: index + 1, digest: contentId(content), content, meta: META })
      .trimEnd()
      .split('\n'),
  );
  const header = {
    format: 'attest-dump',
    version: 1,
    attest: '0.1.0',
    batches: batches.length,
    facts: lines.length - batches.length,
  };
  return [canonicalJson(header), ...lines];
}

/** The same lines with an end that is true of them. */
function seal(lines: readonly string[]): readonly string[] {
  const sha256 = createHash('sha256').update(bytesOf(lines)).digest('hex');
  return [...lines, canonicalJson({ end: { sha256 } })];
}

function addField(line: string): string {
  return line.replace('{"fact":{', '{"fact":{"also":1,');
}

function bytesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function read(lines: readonly string[]): Promise<readonly BackupItem[]> {
  return readBytes(gzipSync(bytesOf(lines)));
}

async function readBytes(bytes: Uint8Array): Promise<readonly BackupItem[]> {
  const path = join(directory, 'backup.gz');
  writeFileSync(path, bytes);
  return readItems(path);
}

async function readItems(path: string): Promise<readonly BackupItem[]> {
  const items: BackupItem[] = [];
  for await (const item of readBackup(path)) items.push(item);
  return items;
}
