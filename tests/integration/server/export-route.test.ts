import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { DEFAULT_LIMITS } from '../../../src/api/limits.ts';
import { openExport } from '../../../src/api/open-export.ts';
import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import { FORMATS, getFormat } from '../../../src/exports/formats.ts';
import { importCsv } from '../../../src/imports/import-csv.ts';
import { ingestBatches } from '../../../src/ingest/ingest-batches.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import type { Store } from '../../../src/store/connect.ts';
import { printAll } from '../../helpers/export-source.ts';
import { HOSTILE_TEXTS, LONG_TEXT } from '../../helpers/hostile-texts.ts';
import { READERS } from '../../helpers/read-exports.ts';
import { clearStore, emptyStore, openTestStore } from '../../helpers/test-store.ts';

jest.setTimeout(600_000);

const ONTOLOGY = readOntology();
const NAMES = FORMATS.map(({ name }) => [name] as const);
const MAPPING = `
dossier: {id: hostile, title: Hostile, authors: A}
records: {PERSON: {a: A}}
sources: {id: source, title: title, kind: {fixed: ARTICLE}, language: {fixed: en}, published: day}
claims: {quotation: quote, subject: who, predicate: {fixed: LABEL}, value: quote}
`.replace('subject: who', 'subject: {column: who, kind: {fixed: PERSON}}');

const TEXTS = [...HOSTILE_TEXTS, ['10,000 characters', LONG_TEXT] as const];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A dossier with a source for each text, which is its quotation, and its title and somebody's label where that may be. */
async function ingestTexts(store: Store, texts: readonly string[]): Promise<void> {
  const titled = (text: string): string => (text === LONG_TEXT ? 'long' : text);
  const rows = texts.map((text, index) =>
    [`s${index}`, titled(text), `2031-05-0${1 + (index % 2)}`, text, `${titled(text)} (${index})`]
      .map(quoted)
      .join(','),
  );
  const files = texts.map((text, index) => ({
    path: `s${index}.txt`,
    bytes: Buffer.from(`before\n${text}\nafter`),
  }));
  const result = importCsv(
    {
      path: 'table.csv',
      text: ['source,title,day,quote,who', ...rows].join('\n'),
      mapping: { path: 'mapping.yaml', text: MAPPING },
      texts: files,
    },
    ONTOLOGY,
  );
  expect(result.problems).toEqual([]);
  const { batches } = checkDossier({ directory: 'd', files: result.files }, files, ONTOLOGY);
  await ingestBatches(store, batches, ONTOLOGY, { meta: { author: 'test', tool: 'test' } });
}

let store: Store;
let server: RunningServer;
const failures: unknown[] = [];

beforeAll(async () => {
  store = await openTestStore();
  await ingestTexts(
    store,
    TEXTS.map(([, text]) => text),
  );
  server = await startServer(store, { port: 0, onFailure: (failure) => failures.push(failure) });
});

afterAll(async () => {
  await server.close();
  await clearStore(store);
  await store.close();
});

const get = (path: string): Promise<Response> => fetch(`${server.url}/export/${path}`);

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

describe.each(NAMES)('%s', (name) => {
  test('is what the store is printed as, with its type and a name for the file', async () => {
    const response = await get(name);

    const { mediaType, extension } = getFormat(name);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(mediaType);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="attest-${name}${extension}"`,
    );
    const printed = await printAll(getFormat(name), await openExport(store, {}));
    expect((await bytesOf(response)).equals(printed)).toBe(true);
  });

  test('holds every text as it was ingested', async () => {
    const texts = READERS[name]!(await bytesOf(await get(name)));

    const missing = TEXTS.filter(([, text]) => !texts.has(text)).map(([what]) => what);
    expect(missing).toEqual([]);
  });

  test('is looked through a lens', async () => {
    const lens = encodeURIComponent('{"knownOn": "2031-05-01"}');

    const texts = READERS[name]!(await bytesOf(await get(`${name}?lens=${lens}`)));

    const found = TEXTS.map(([, text]) => texts.has(text));
    expect(found).toEqual(TEXTS.map((_text, index) => index % 2 === 0));
  });
});

describe('a store that holds more than is derived anew', () => {
  const small = { ...DEFAULT_LIMITS, derivedFacts: 3 };

  test('is refused through a lens by the limit of the server, and not where that is higher', async () => {
    const lens = encodeURIComponent('{"knownOn": "2031-05-01"}');
    const port = { port: 0, onFailure: (failure: unknown) => failures.push(failure) };
    const strict = await startServer(store, { ...port, limits: small });

    const refused = await fetch(`${strict.url}/export/graphml?lens=${lens}`);

    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] },
    ]);
    await strict.close();
    expect((await get(`graphml?lens=${lens}`)).status).toBe(200);
  });

  test.each(NAMES)(
    'is written to %s as it stands, where the lens leaves nothing out',
    async (name) => {
      const lens = { knownOn: '2099-01-01' };

      const standing = await printAll(getFormat(name), await openExport(store, lens, small));

      const derived = await printAll(getFormat(name), await openExport(store, lens));
      expect(standing.equals(derived)).toBe(true);
    },
  );
});

describe('what is refused', () => {
  test.each([
    ['a lens that is none', 'graphml?lens=x', 400, 'BAD_USER_INPUT'],
    [
      'a lens on no day',
      `csv?lens=${encodeURIComponent('{"knownOn":"2031-02-30"}')}`,
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s is told with its code', async (_what, path, status, code) => {
    const response = await get(path);

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('a format that there is not', async () => {
    expect((await get('word')).status).toBe(404);
  });

  test('nothing of it is a failure of ours', () => {
    expect(failures).toEqual([]);
  });
});

describe('a store that is written meanwhile', () => {
  // Nanopublications are written from claims alone, which are one page here, and so of one moment.
  const paged = NAMES.filter(([name]) => name !== 'nanopub');

  test.each(paged)('ends %s, and no half of it is taken for the whole', async (name) => {
    const printed = getFormat(name).print(await openExport(store, {}));
    const chunks = printed[Symbol.asyncIterator]();
    const first = await chunks.next();
    await ingestTexts(store, [`more for ${name}`]);

    const rest = async (): Promise<void> => {
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next());
    };

    expect(first.done).toBe(false);
    await expect(rest()).rejects.toMatchObject({ code: 'STORE_CHANGED' });
  });
});

describe('a text that a format cannot hold', () => {
  beforeAll(async () => {
    await emptyStore(store);
    await ingestTexts(store, ['no character: \ufffe']);
  });

  test.each(['graphml', 'gexf'])('breaks %s off, and its name is in the log', async (name) => {
    const response = await get(name);

    // The answer had begun.
    await expect(bytesOf(response)).rejects.toThrow();
    expect(failures.at(-1)).toMatchObject({
      code: 'NOT_EXPORTABLE',
      message: expect.stringContaining('U+FFFE') as unknown,
    });
  });

  test.each(['csv', 'json-ld', 'ftm', 'stix', 'nanopub'])('stands in %s', async (name) => {
    const texts = READERS[name]!(await bytesOf(await get(name)));

    expect(texts.has('no character: \ufffe')).toBe(true);
  });
});
