import { createServer } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { getOperationAST, parse } from 'graphql';
import neo4j from 'neo4j-driver';

import { splitOperation } from '../../../src/api/split-operation.ts';
import { compileOperation } from '../../../src/compiler/compile-operation.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';
import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import { readWorkedOperations } from '../../../src/server/worked-operations.ts';
import type { Store } from '../../../src/store/connect.ts';
import { cursorKeyOf } from '../../../src/store/cursor-key.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

/** What a server says, whole. */
interface Reply {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
}

async function send(url: string, init?: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body = isJson ? (JSON.parse(text) as Reply['body']) : {};
  return { status: response.status, type: response.headers.get('content-type'), text, body };
}

function codesOf({ body }: Reply): readonly unknown[] | undefined {
  return body.errors?.map(({ extensions }) => extensions?.code);
}

/** Nothing that only an operator has to know. */
function expectNoInternals({ text }: Reply): void {
  expect(text).not.toMatch(/stacktrace|node_modules|\.ts:|\bat \w+ \(|bolt:|127\.0\.0\.1|RETURN /i);
}

describe('a server over a store', () => {
  let store: Store;
  let server: RunningServer;
  const failures: unknown[] = [];

  beforeAll(async () => {
    store = await openTestStore();
    server = await startServer(store, { port: 0, onFailure: (failure) => failures.push(failure) });
  }, 600_000);

  afterAll(async () => {
    await server.close();
    await clearStore(store);
    await store.close();
  });

  function post(body: unknown, headers: Record<string, string> = JSON_HEADERS): Promise<Reply> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return send(`${server.url}/graphql`, { method: 'POST', headers, body: text });
  }

  function get(parameters: Record<string, string>): Promise<Reply> {
    const query = new URLSearchParams(parameters).toString();
    return send(`${server.url}/graphql?${query}`, { headers: { 'apollo-require-preflight': 'x' } });
  }

  it('is on loopback, at a port that was free', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it('answers POST', async () => {
    const reply = await post({ query: '{ sources { totalCount } }' });

    expect(reply.status).toBe(200);
    expect(reply.type).toMatch(/^application\/json/);
    expect(reply.body).toEqual({ data: { sources: { totalCount: 0 } } });
  });

  it('answers in the media type of GraphQL over HTTP where that is asked for', async () => {
    const accept = 'application/graphql-response+json';

    const reply = await post({ query: '{ __typename }' }, { ...JSON_HEADERS, accept });

    expect(reply).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
    expect(reply.type).toMatch(/^application\/graphql-response\+json/);
  });

  it('answers GET', async () => {
    const variables = JSON.stringify({ first: 0 });
    const query = 'query ($first: Int) { sources(first: $first) { nodes { id } } }';

    expect(await get({ query, variables })).toMatchObject({
      status: 200,
      body: { data: { sources: { nodes: [] } } },
    });
  });

  it('opens a page for people, which loads from here only', async () => {
    const accept = 'text/html,application/xhtml+xml';

    const page = await fetch(`${server.url}/graphql`, { headers: { accept } });
    const text = await page.text();

    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const { question } of readWorkedOperations()) expect(text).toContain(question);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(loaded).toHaveLength(5);
    for (const path of loaded) {
      const file = await fetch(`${server.url}${path}`);
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      expect([path, file.status, file.headers.get('content-type')]).toEqual([
        path,
        200,
        `${type}; charset=utf-8`,
      ]);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
      const headers = { 'if-none-match': file.headers.get('etag') ?? '' };
      expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(304);
    }
  });

  it('takes variables, and the name of an operation', async () => {
    const query =
      'query One($id: ID!) { entity(id: $id) { id } } query Two { sources { totalCount } }';

    const one = await post({ query, operationName: 'One', variables: { id: 'nobody' } });
    const two = await post({ query, operationName: 'Two' });

    expect(one.body).toEqual({ data: { entity: null } });
    expect(two.body).toEqual({ data: { sources: { totalCount: 0 } } });
  });

  it('has one key for cursors, whichever process asks for it first', async () => {
    // To each its own driver, as to processes; behind all of them is one store.
    const processes = Array.from({ length: 8 }, (): Store => ({
      ...store,
      driver: Object.create(store.driver) as Store['driver'],
    }));

    const keys = await Promise.all(processes.map(cursorKeyOf));

    const texts = keys.map((key) => Buffer.from(key).toString('hex'));
    expect(new Set(texts)).toEqual(new Set([expect.stringMatching(/^[0-9a-f]{64}$/)]));
    expect(Buffer.from(await cursorKeyOf(store)).toString('hex')).toBe(texts[0]);
  });

  it('shows tools its schema', async () => {
    const query = '{ __schema { queryType { name } types { name } } }';

    const { status, body } = await post({ query });

    expect(status).toBe(200);
    expect(JSON.stringify(body.data)).toContain('"Relation"');
  });

  it.each([
    ['a document that does not parse', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a request without a query', {}, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 'BAD_REQUEST'],
    [
      'an operation that is not in the document',
      { query: 'query A { __typename }', operationName: 'B' },
      'BAD_USER_INPUT',
    ],
    [
      'a variable of a wrong type',
      { query: 'query ($n: Int) { sources(first: $n) { totalCount } }', variables: { n: 'many' } },
      'BAD_USER_INPUT',
    ],
    ['a size below zero', { query: '{ sources(first: -1) { totalCount } }' }, 'BAD_USER_INPUT'],
    [
      'a size over the limit',
      { query: '{ sources(first: 1001) { totalCount } }' },
      'LIMIT_EXCEEDED',
    ],
    [
      'the first and the last places at once',
      { query: '{ sources(first: 1, last: 1) { totalCount } }' },
      'BAD_USER_INPUT',
    ],
    [
      'a cursor that is none',
      { query: '{ sources(after: "x") { totalCount } }' },
      'INVALID_CURSOR',
    ],
    [
      'an end that is no cursor',
      { query: '{ sources(last: 1, before: "") { totalCount } }' },
      'INVALID_CURSOR',
    ],
    [
      'too many ids',
      {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array.from({ length: 101 }, (_, index) => `d/${index}`) },
      },
      'LIMIT_EXCEEDED',
    ],
    [
      'a day that is none',
      {
        query: 'query ($day: Date) { claims(where: { when: { gte: $day } }) { totalCount } }',
        variables: { day: '2022-02-30' },
      },
      'BAD_USER_INPUT',
    ],
    [
      'a variable that is missing',
      { query: 'query ($id: ID!) { node(id: $id) { id } }' },
      'BAD_USER_INPUT',
    ],
    [
      'several operations without a name',
      { query: 'query A { __typename } query B { __typename }' },
      'BAD_USER_INPUT',
    ],
    ['a mutation', { query: 'mutation { delete }' }, 'BAD_USER_INPUT'],
  ])('refuses %s with a code', async (_what, body, code) => {
    const reply = await post(body);

    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.body.data).toBeUndefined();
    expectNoInternals(reply);
    expect(failures).toEqual([]);
  });

  it('keeps GraphQL over HTTP: all that a server must and should do', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });

    const failed = results.flatMap(({ status, name }) => (status === 'ok' ? [] : [name]));
    expect(results.length).toBeGreaterThan(50);
    // A GET without a header that forms cannot send is refused (docs/operations.md).
    expect(failed).toEqual([
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
    expect(failures).toEqual([]);
  });

  it('tells every fault of an operation', async () => {
    const query = '{ a: sources(first: -1) { totalCount } b: sources(first: 5000) { totalCount } }';

    expect(codesOf(await post({ query }))).toEqual(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);
  });

  it('refuses a body that is no JSON', async () => {
    const reply = await post('{', JSON_HEADERS);

    expect(reply.status).toBe(400);
    expectNoInternals(reply);
  });

  it('refuses a GET that a form on another site could send', async () => {
    const reply = await send(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'content-type': 'text/plain' },
    });

    expect(reply.status).toBe(400);
  });

  it('leads from the root to the endpoint', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  it('knows no other path', async () => {
    const reply = await send(`${server.url}/nothing`);

    expect(reply.status).toBe(404);
    expectNoInternals(reply);
  });
});

describe('a server whose database is gone', () => {
  let server: RunningServer;
  let driver: ReturnType<typeof neo4j.driver>;
  const failures: unknown[] = [];

  beforeAll(async () => {
    const port = await findClosedPort();
    driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'secret'), {
      maxTransactionRetryTime: 0,
    });
    const store: Store = { driver, database: 'neo4j', close: () => driver.close() };
    server = await startServer(store, { port: 0, onFailure: (failure) => failures.push(failure) });
  });

  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  function post(query: string): Promise<Reply> {
    const init = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ query }) };
    return send(`${server.url}/graphql`, init);
  }

  it('says so, and nothing of where it was', async () => {
    const reply = await post('{ sources { totalCount } }');

    expect(reply.status).toBe(503);
    expect(codesOf(reply)).toEqual(['STORE_UNREACHABLE']);
    expectNoInternals(reply);
    expect(reply.text).not.toContain('secret');
  }, 600_000);

  it('tells the operator', () => {
    expect(failures).toEqual([expect.objectContaining({ code: 'STORE_UNREACHABLE' })]);
  });

  it('still answers what needs no database', async () => {
    expect((await post('{ __type(name: "Claim") { name } }')).body).toEqual({
      data: { __type: { name: 'Claim' } },
    });
  });
});

describe('a server that plans ahead', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
  }, 600_000);

  afterAll(async () => {
    await clearStore(store);
    await store.close();
  });

  it('runs what will be asked, but for what has no plan', async () => {
    const ran: string[] = [];
    const driver = Object.create(store.driver) as Store['driver'];
    driver.session = (config) => {
      const session = store.driver.session(config);
      const run = session.run.bind(session);
      session.run = (query, parameters, settings) => {
        ran.push(query as string);
        return run(query, parameters, settings);
      };
      return session;
    };
    const failures: unknown[] = [];
    const operations = readWorkedOperations();

    const server = await startServer(
      { ...store, driver },
      {
        port: 0,
        onFailure: (failure) => failures.push(failure),
        operationsAhead: () => operations,
      },
    );
    await server.planned;
    await server.close();

    const statements = operations.flatMap(({ text }) => {
      const document = parse(text);
      const operation = getOperationAST(document)!;
      const asked = { schema: readSchema(), document, operation, variables: {} };
      if (splitOperation(asked).rederived !== undefined) return [];
      return [compileOperation(asked).text];
    });

    expect(failures).toEqual([]);
    expect(statements.length).toBeGreaterThan(2);
    expect(ran).toEqual(statements);
  }, 600_000);

  it('starts, and tells what went wrong, where nothing can be planned', async () => {
    const failures: unknown[] = [];
    const question = 'What is not there?';

    const server = await startServer(store, {
      port: 0,
      onFailure: (failure) => failures.push(failure),
      operationsAhead: () => [{ question, text: '{ nothing }' }],
    });
    await server.planned;
    const reply = await send(`${server.url}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    await server.close();

    expect(reply.body).toEqual({ data: { __typename: 'Query' } });
    expect(failures).toEqual([
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('nothing') }),
      }),
    ]);
  });

  it('starts where what is to be planned cannot be read', async () => {
    const failures: unknown[] = [];

    const server = await startServer(store, {
      port: 0,
      onFailure: (failure) => failures.push(failure),
      operationsAhead: () => {
        throw new Error('no such page');
      },
    });
    await server.planned;
    await server.close();

    expect(failures).toEqual([expect.objectContaining({ cause: new Error('no such page') })]);
  });
});

/** A port that nothing listens on. */
async function findClosedPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
