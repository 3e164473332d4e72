import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import { connectStore, type Store } from '../../../src/store/connect.ts';
import {
  type BoltScript,
  type ScriptedBolt,
  startScriptedBolt,
} from '../../helpers/scripted-bolt.ts';

let bolt: ScriptedBolt;
let store: Store;
let server: RunningServer;
const script: BoltScript = {};
const failures: unknown[] = [];

beforeAll(async () => {
  bolt = await startScriptedBolt(script);
  const uri = `bolt://127.0.0.1:${bolt.port}`;
  store = await connectStore({ uri, user: 'neo4j', password: 'secret' });
  script.RUN = { failure: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration' };
  server = await startServer(store, { port: 0, onFailure: (failure) => failures.push(failure) });
});

afterAll(async () => {
  await server.close();
  await store.close();
  bolt.close();
});

describe('a read that takes longer than it is given', () => {
  it('is the fault of who asked, and says what to do', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sources { totalCount } }' }),
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('longer'),
          extensions: { code: 'LIMIT_EXCEEDED', remedy: expect.stringContaining('less') },
        },
      ],
    });
    expect(failures).toEqual([]);
  });
});
