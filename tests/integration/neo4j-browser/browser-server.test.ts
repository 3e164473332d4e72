import { request as send } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openNeo4jBrowser } from '../../../src/local-neo4j/open-neo4j-browser.ts';
import { buildGuide } from '../../../src/neo4j-browser/build-guide.ts';
import { printLiteral } from '../../../src/neo4j-browser/print-literal.ts';
import {
  type BrowserServer,
  startBrowserServer,
} from '../../../src/server/start-browser-server.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readHighlights } from '../../../src/store/read-highlights.ts';
import { ingestSeed } from '../../helpers/seed.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

const ADDRESS = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'a-secret' };

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
}, 600_000);

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

describe('the guide', () => {
  it('has queries that run on an empty store', async () => {
    const slides = buildGuide(await readHighlights(store));

    for (const { cypher } of slides.flatMap(({ queries }) => queries)) await run(cypher);
    expect(slides.length).toBe(2);
  });

  it('has queries that each return rows on the seed', async () => {
    await ingestSeed(store);

    const slides = buildGuide(await readHighlights(store));

    expect(slides.length).toBe(8);
    const empty: string[] = [];
    for (const { cypher } of slides.flatMap(({ queries }) => queries)) {
      if ((await run(cypher)) === 0) empty.push(cypher);
    }
    expect(empty).toEqual([]);
  });
});

describe('a literal', () => {
  it.each([
    "it's",
    String.raw`\u0027`,
    String.raw`\\u0027`,
    String.raw`\'`,
    String.raw`\\\u005c'`,
    `'}) MATCH (n) DETACH DELETE n //`,
    'line\nline\u2028\u0085\u0000🙂 עברית',
  ])('is read by Neo4j as it was: %j', async (text) => {
    const { driver, database } = store;

    const { records } = await driver.executeQuery(
      `RETURN ${printLiteral(text)} AS text`,
      {},
      { database, routing: 'READ' },
    );

    expect(records[0]?.get('text')).toBe(text);
  });
});

describe('the server of Neo4j Browser', () => {
  let server: BrowserServer;

  beforeAll(async () => {
    const files = await openNeo4jBrowser(() => undefined);
    server = await startBrowserServer({ port: 0, store, address: ADDRESS, files });
  });

  afterAll(() => server.close());

  function exchange(ticket: string, origin: string | undefined): Promise<Response> {
    return fetch(new URL('/attest/session', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(origin === undefined ? {} : { origin }) },
      body: JSON.stringify({ ticket }),
    });
  }

  it('gives the connection for a ticket, once', async () => {
    const { origin } = new URL(server.url);
    const ticket = new URL(server.issueLink()).hash.slice(1);

    const first = await exchange(ticket, origin);
    const second = await exchange(ticket, origin);

    expect(await first.json()).toMatchObject({ host: ADDRESS.uri, password: 'a-secret' });
    expect(second.status).toBe(403);
    expect(await second.text()).toBe('{}');
  });

  it.each(['http://evil.example', undefined])(
    'refuses a ticket from the origin %s',
    async (origin) => {
      const ticket = new URL(server.issueLink()).hash.slice(1);

      expect((await exchange(ticket, origin)).status).toBe(403);
    },
  );

  it('answers to no name of another', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      const headers = { host: `evil.example:${port}` };
      send({ port, host: '127.0.0.1', path: '/attest/setup.json', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

    expect(status).toBe(421);
  });

  it('sends whoever comes by number to the name, as storage is kept by name', async () => {
    const url = server.url.replace('localhost', '127.0.0.1');

    const response = await fetch(url, { redirect: 'manual' });

    expect(response.headers.get('location')).toBe(server.url);
  });

  it('serves Neo4j Browser under a policy that lets nothing out, and what paints', async () => {
    const response = await fetch(new URL('/browser/', server.url));

    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await response.text()).toContain('<script src="/attest/paint.js"></script></body>');
    expect((await fetch(new URL('/browser/%2e%2e/META-INF/MANIFEST.MF', server.url))).status).toBe(
      404,
    );
    expect((await fetch(new URL('/browser/none.js', server.url))).status).toBe(404);
  });

  it.each([
    '/',
    '/attest/open.js',
    '/attest/setup.json',
    '/attest/guide.html',
    '/attest/style.grass',
  ])('has no password in %s, and lets no other origin read it', async (path) => {
    const response = await fetch(new URL(path, server.url));

    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toContain('a-secret');
  });
});

async function run(cypher: string): Promise<number> {
  const { driver, database } = store;
  const { records } = await driver.executeQuery(cypher, {}, { database, routing: 'READ' });
  return records.length;
}
