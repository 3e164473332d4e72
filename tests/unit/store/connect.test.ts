import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { connectStore, type Store } from '../../../src/store/connect.ts';
import { inReadTransaction, inWriteTransaction } from '../../../src/store/in-transaction.ts';
import {
  startScriptedBolt,
  type BoltScript,
  type ScriptedBolt,
} from '../../helpers/scripted-bolt.ts';

let listener: Server | undefined;
let sockets: Socket[] = [];
let bolt: ScriptedBolt | undefined;

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  listener?.close();
  bolt?.close();
  listener = undefined;
  bolt = undefined;
});

/** Something that is no Neo4j: sends these bytes when it is spoken to, or nothing at all. */
async function listen(answer?: string | Buffer): Promise<number> {
  listener = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    if (answer !== undefined) socket.once('data', () => socket.end(answer));
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return (listener.address() as AddressInfo).port;
}

async function script(answers: BoltScript): Promise<number> {
  bolt = await startScriptedBolt(answers);
  return bolt.port;
}

async function connect(port: number, scheme = 'bolt', timeoutMs?: number) {
  const uri = `${scheme}://reader:secret@127.0.0.1:${port}`;
  return connectStore({ uri, user: 'reader', password: 'secret' }, timeoutMs);
}

describe('connectStore', () => {
  test('connects to a server that is new enough', async () => {
    const store = await connect(await script({}));

    expect(store.database).toBe('neo4j');
    await store.close();
  });

  test.each(['Neo4j/5.27-aura', 'Neo4j/2026.09.0', 'Another/1.0'])(
    'lets %s pass',
    async (server) => {
      const hello = { success: { server, connection_id: 'bolt-1' } };
      const store = await connect(await script({ HELLO: hello }));

      await store.close();
    },
  );

  test.each(['Neo4j/4.4.30', 'Neo4j/5.25.1', 'Neo4j/v5.11.0 compatible graph database'])(
    'refuses %s as too old',
    async (server) => {
      const hello = { success: { server, connection_id: 'bolt-1' } };

      await expect(connect(await script({ HELLO: hello }))).rejects.toMatchObject({
        name: 'StoreError',
        code: 'STORE_TOO_OLD',
        message: expect.stringContaining(server),
        remedy: expect.stringContaining('5.26'),
      });
    },
  );

  test('refuses a server that speaks no version of Bolt in common', async () => {
    await expect(connect(await listen(Buffer.from([0, 0, 0, 0])))).rejects.toMatchObject({
      code: 'STORE_TOO_OLD',
    });
  });

  test.each([
    ['the password', 'Unauthorized', /refuses the user or the password/],
    ['more tries', 'AuthenticationRateLimit', /too often/],
    ['a password that must be changed', 'CredentialsExpired', /changed first/],
  ])('tells that the server refuses %s', async (_what, code, message) => {
    const failure = `Neo.ClientError.Security.${code}`;

    await expect(connect(await script({ LOGON: { failure } }))).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_UNAUTHORIZED',
      message: expect.stringMatching(message),
    });
  });

  test('tells that the server has no such database, with bolt:// too', async () => {
    const failure = 'Neo.ClientError.Database.DatabaseNotFound';

    await expect(connect(await script({ RUN: { failure } }))).rejects.toMatchObject({
      code: 'DATABASE_NOT_FOUND',
      message: expect.stringContaining('"neo4j"'),
    });
  });

  test('tells of a server that gives no routing table, which neo4j:// needs', async () => {
    const failure = 'Neo.ClientError.Procedure.ProcedureNotFound';

    await expect(connect(await script({ ROUTE: { failure } }), 'neo4j')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      remedy: expect.stringContaining('bolt://'),
    });
  });

  test.each(['bolt', 'neo4j'])('tells that nobody listens at %s://', async (scheme) => {
    const port = await listen();
    listener?.close();

    await expect(connect(port, scheme)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('tells a web server from Neo4j’s Bolt', async () => {
    const page = 'HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n';

    await expect(connect(await listen(page))).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('web server'),
    });
  });

  test('does not wait for ever for a listener that says nothing', async () => {
    await expect(connect(await listen(), 'bolt', 300)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('0.3 seconds'),
    });
  });

  test('refuses an address that is none', async () => {
    const address = { uri: 'localhost:7687', user: 'neo4j', password: '' };

    await expect(connectStore(address)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      remedy: expect.stringContaining('bolt://'),
    });
  });

  test('prints no password that stands in an address', async () => {
    const failure = await connect(await listen('')).catch((error: unknown) => error);

    expect(String(failure)).toContain('bolt://127.0.0.1');
    expect(String(failure)).not.toContain('secret');
  });
});

describe('a transaction', () => {
  test.each([
    ['STORE_READ_ONLY', 'Neo.ClientError.Cluster.NotALeader', /leader/],
    ['STORE_READ_ONLY', 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', /read_only/],
    ['STORE_READ_ONLY', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', /read_only/],
    ['STORE_UNAUTHORIZED', 'Neo.ClientError.Security.Forbidden', /NEO4J_USER/],
    ['STORE_FAILED', 'Neo.DatabaseError.Transaction.TransactionLogError', /disk/],
    ['STORE_FAILED', 'Neo.DatabaseError.Transaction.TransactionStartFailed', /disk/],
    ['LIMIT_EXCEEDED', 'Neo.ClientError.Transaction.TransactionTimedOut', /less/],
  ])('ends with %s when the server says %s', async (code, failure, remedy) => {
    const answers = { RUN: { failure } };
    const store = await connectAnd(answers);

    const write = inWriteTransaction(store, (transaction) => transaction.run('CREATE ()'));

    await expect(write).rejects.toMatchObject({
      name: 'StoreError',
      code,
      remedy: expect.stringMatching(remedy),
    });
    await store.close();
  });

  test('ends with STORE_FAILED and the words of the server for all else', async () => {
    const store = await connectAnd({ RUN: { failure: 'Neo.ClientError.Statement.SyntaxError' } });

    const read = inReadTransaction(store, (transaction) => transaction.run('RETRUN 1'));

    await expect(read).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('SyntaxError'),
    });
    await store.close();
  });

  /** A server that fails only after the connection was proven. */
  async function connectAnd(answers: BoltScript): Promise<Store> {
    const answersNow: BoltScript = {};
    const store = await connect(await script(answersNow));
    Object.assign(answersNow, answers);
    return store;
  }
});
