import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { answerText } from '../../src/api/answer-text.ts';
import { openExport } from '../../src/api/open-export.ts';
import type { ExportSource } from '../../src/exports/export-format.ts';
import { ITEM_KINDS } from '../../src/exports/export-item.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import type { Store } from '../../src/store/connect.ts';
import { allItems, printAll, seedGraph, sourceOfGraph } from '../helpers/export-source.ts';
import { providePython } from '../helpers/python.ts';
import { ingestSeed } from '../helpers/seed.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

jest.setTimeout(1_800_000);

const run = promisify(execFile);
const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'python', 'who_says_what.py');
const SCRIPT = join(import.meta.dirname, 'read_back.py');

interface Counts {
  readonly entities: number;
  readonly claims: number;
  readonly relations: number;
  readonly passages: number;
}

let store: Store;
let source: ExportSource;
let directory: string;
let api: Counts;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
  source = await openExport(store, {});
  directory = await mkdtemp(join(tmpdir(), 'attest-exports-'));
  api = await countByApi();
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** What the API says that there is; passages are those of claims and of what reports statements. */
async function countByApi(): Promise<Counts> {
  const { data, errors } = await answerText(store, {
    query: '{ entities { totalCount } claims { totalCount } relations { totalCount } }',
  });
  expect(errors).toBeUndefined();
  const { entities, claims, relations } = data as Record<
    'entities' | 'claims' | 'relations',
    { totalCount: number }
  >;
  return {
    entities: entities.totalCount,
    claims: claims.totalCount,
    relations: relations.totalCount,
    passages: (await passagesByApi()).size,
  };
}

async function passagesByApi(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more;) {
    const query =
      'query Claims($after: String) { claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { passages { id } } } }';
    const { data, errors } = await answerText(store, { query, variables: { after } });
    expect(errors).toBeUndefined();
    const { claims } = data as {
      claims: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { passages: { id: string }[] }[];
      };
    };
    for (const { passages } of claims.nodes) for (const { id } of passages) found.add(id);
    more = claims.pageInfo.hasNextPage;
    after = claims.pageInfo.endCursor;
  }
  return found;
}

test('a store gives the same items, page by page, as its graph in memory', async () => {
  const { firstRecordedAt, lastRecordedAt } = source.dataset;
  expect(firstRecordedAt! <= lastRecordedAt!).toBe(true);
  const graph = sourceOfGraph(await seedGraph());

  for (const kind of ITEM_KINDS)
    expect(await allItems(source, kind)).toEqual(await allItems(graph, kind));
});

test('a lens is looked through', async () => {
  const early = await openExport(store, { knownOn: '2022-01-06' });

  const days = (await allItems(early, 'SOURCE')).map(({ published }) => published.latest);

  expect(days).not.toEqual([]);
  expect(days.filter((day) => day! > '2022-01-06')).toEqual([]);
  expect(early.dataset.lens).toEqual({ knownOn: '2022-01-06' });
});

describe('each tool reads what the API counts', () => {
  let found: Record<string, Counts>;

  beforeAll(async () => {
    for (const format of FORMATS)
      await writeFile(join(directory, `graph${format.extension}`), await printAll(format, source));
    const { stdout } = await run(await providePython(), [SCRIPT, directory], {
      maxBuffer: 10_000_000,
    });
    found = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, Counts>;
  });

  test('the example in Python draws who says what', async () => {
    const picture = join(directory, 'help.png');

    const { stdout } = await run(await providePython(), [
      EXAMPLE,
      join(directory, 'graph.zip'),
      picture,
    ]);

    const claims = (await allItems(source, 'CLAIM')).filter(
      ({ content }) => content.predicate === 'REQUESTED_HELP_FROM',
    );
    expect(stdout.trim().split('\n')).toHaveLength(claims.length);
    for (const { passages } of claims)
      for (const { exact } of passages) expect(stdout).toContain(`“${exact}”`);
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
    const days = stdout
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 10));
    expect(days).toEqual([...days].sort());
  });

  test('the example in Python marks what is not reported as fact', async () => {
    const { stdout } = await run(await providePython(), [
      ...[EXAMPLE, join(directory, 'graph.zip'), join(directory, 'sent.png')],
      ...['--predicate', 'DEPLOYED_TO'],
    ]);

    const sent = (await allItems(source, 'CLAIM')).filter(
      ({ content }) => content.predicate === 'DEPLOYED_TO',
    );
    const planned = sent.filter(({ content }) => content.modality === 'PLANNED');
    expect(planned.length).toBeGreaterThan(0);
    expect(stdout.match(/ \(planned\) /g)).toHaveLength(planned.length);
    expect(planned.length).toBeLessThan(sent.length);
  });

  const quotations = ['stix'];

  test.each(['graphml', 'gexf', 'csv', 'ftm', 'stix'])('%s', async (name) => {
    const { entities, claims, relations, passages } = found[name]!;
    const all = (await allItems(source, 'PASSAGE')).length;

    expect({ entities, claims, relations }).toEqual({
      entities: api.entities,
      claims: api.claims,
      relations: api.relations,
    });
    // STIX holds the passages of claims; the others have those of renderings too.
    expect(passages).toBe(quotations.includes(name) ? api.passages : all);
    expect(all).toBeGreaterThanOrEqual(api.passages);
  });
});
