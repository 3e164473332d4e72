import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import { connectStore, type Store } from '../../../src/store/connect.ts';
import { type ScriptedBolt, startScriptedBolt } from '../../helpers/scripted-bolt.ts';

const LIMITS = { depth: 4, fields: 8, cost: 100, answerBytes: 2_000, derivedFacts: 1 };

let bolt: ScriptedBolt;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  bolt = await startScriptedBolt({});
  const uri = `bolt://127.0.0.1:${bolt.port}`;
  store = await connectStore({ uri, user: 'neo4j', password: 'secret' });
  server = await startServer(store, { port: 0, limits: LIMITS });
});

afterAll(async () => {
  await server.close();
  await store.close();
  bolt.close();
});

async function refusal(query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as {
    readonly errors: readonly [{ message: string; extensions: { code: string } }];
  };
  const [{ message, extensions }] = errors;
  return { status: response.status, code: extensions.code, message };
}

describe('a server with limits', () => {
  it.each([
    ['OPERATION_TOO_DEEP', '{ sources { nodes { claims { nodes { id } } } } }', /5 levels.*4/],
    [
      'OPERATION_TOO_LARGE',
      '{ a: __typename b: __typename c: __typename d: __typename e: __typename f: __typename g: __typename h: __typename i: __typename }',
      /9 fields.*8/,
    ],
    [
      'OPERATION_TOO_COSTLY',
      '{ big: sources(first: 200) { nodes { id } } }',
      /201 rows.*100.*`big`/,
    ],
    ['ANSWER_TOO_LARGE', '{ __schema { types { name fields { name } } } }', /bytes.*2000/],
  ])('refuses with %s', async (code, query, message) => {
    expect(await refusal(query)).toEqual({
      status: 400,
      code,
      message: expect.stringMatching(message),
    });
  });
});
