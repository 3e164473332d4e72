import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import type { Store } from '../../src/store/connect.ts';
import { attest } from '../helpers/attest.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

jest.setTimeout(600_000);

const STRAIT = 'tests/fixtures/strait';
const TEXTS = 'tests/fixtures/strait-texts';
const SOURCES = ['al-mina-0604', 'gangwan-ribao-0605', 'harbour-wire-0603', 'morski-glas-0603'];

let store: Store;
let directory = '';

beforeAll(async () => {
  store = await openTestStore();
  directory = mkdtempSync(join(tmpdir(), 'attest-strait-'));
  cpSync(STRAIT, directory, { recursive: true });
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs a command that is expected to end with `status`, and reads what it printed. */
function answer(words: readonly string[], { status = 0, input = '' } = {}): unknown {
  const ended = attest(words, { input });
  expect([ended.status, ended.stderr]).toEqual([status, '']);
  return JSON.parse(ended.stdout);
}

describe('a dossier in four scripts', () => {
  test('is checked, and its lock is the one in the repository', () => {
    const report = answer(['check', directory, '--texts', TEXTS, '--lock', '--json']);

    expect(report).toMatchObject({ sources: 4, claims: 71, statements: 7, refused: [] });
    expect(readFileSync(join(directory, 'evidence.lock'), 'utf8')).toBe(
      readFileSync(join(STRAIT, 'evidence.lock'), 'utf8'),
    );
  });

  test('is checked without the texts', () => {
    const report = answer(['check', STRAIT, '--json']);

    expect(report).toMatchObject({ passages: { verified: 0, unchecked: 75 }, isLocked: true });
  });

  test('is in the one style', () => {
    const { status, stdout } = attest(['fmt', STRAIT, '--texts', TEXTS, '--check']);

    expect([status, stdout]).toEqual([0, 'Nothing to change.\n']);
  });

  test('has one sentence that no passage touches', () => {
    const coverage = answer(['coverage', STRAIT, '--texts', TEXTS, '--json'], { status: 1 });

    expect(coverage).toMatchObject({
      sources: [
        { counts: { sentences: 10, touched: 7, furniture: 2, unexplained: 0, open: 1 } },
        { counts: { sentences: 9, touched: 7, furniture: 2, unexplained: 0, open: 0 } },
        { counts: { sentences: 10, touched: 7, furniture: 3, unexplained: 0, open: 0 } },
        { counts: { sentences: 10, touched: 8, furniture: 2, unexplained: 0, open: 0 } },
      ],
    });
    expect(coverage).toMatchObject({
      sources: [
        { sentences: [{ line: 5, text: 'هل تتعاون السلطات؟', isNamed: false }] },
        {},
        {},
        {},
      ],
    });
  });

  test('is ingested, and changes nothing the second time', () => {
    const words = ['ingest', STRAIT, '--texts', TEXTS, '--author', 'A. Reader', '--json'];

    expect(answer(words)).toMatchObject({ dossier: 'strait-2033', refused: [] });
    expect(answer(words)).toMatchObject({ batches: Array(5).fill({ changes: 0 }) });
  });

  test('answers with names in every script, and what they are written in', () => {
    const query =
      '{ entity(id: "strait-2033/hai-lan") { names(first: 9) { nodes { value script language kind } } } }';

    expect(answer(['query'], { input: query })).toEqual({
      data: {
        entity: {
          names: {
            nodes: expect.arrayContaining([
              { value: '𝐻𝑎𝑖 𝐿𝑎𝑛 7', script: 'Latn', language: 'en', kind: 'NAME' },
              { value: 'Хай Лан 7', script: 'Cyrl', language: 'bg', kind: 'NAME' },
              { value: 'هاي لان ٧', script: 'Arab', language: 'ar', kind: 'NAME' },
              { value: '海蓝七号', script: 'Hani', language: 'zh', kind: 'NAME' },
            ]),
          },
        },
      },
    });
  });

  test('answers with the words, and the places where they stand', () => {
    const query =
      '{ claims(first: 100) { nodes { source { id } passages { exact start end prefix suffix } } } }';
    const { data } = answer(['query'], { input: query }) as {
      data: { claims: { nodes: readonly ClaimAnswer[] } };
    };

    const texts = new Map(
      SOURCES.map((name) => [
        `strait-2033/${name}`,
        readFileSync(join(TEXTS, `${name}.txt`), 'utf8'),
      ]),
    );
    const passages = data.claims.nodes.flatMap((claim) =>
      claim.passages.map((passage) => ({ ...passage, text: texts.get(claim.source.id) ?? '' })),
    );
    expect(data.claims.nodes).toHaveLength(71);
    expect(passages.length).toBeGreaterThanOrEqual(71);
    for (const { text, exact, start, end, prefix, suffix } of passages) {
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
    }
  });

  test('is found again in its texts', () => {
    expect(answer(['verify', '--texts', TEXTS, '--json'])).toMatchObject({
      unchecked: 0,
      problems: [],
    });
  });

  test('is derived to the same by a rebuild', () => {
    expect(answer(['db', 'rebuild', '--json'])).toMatchObject({ changes: 0 });
  });
});

interface ClaimAnswer {
  readonly source: { readonly id: string };
  readonly passages: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly prefix: string;
    readonly suffix: string;
  }[];
}
