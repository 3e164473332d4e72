import { createServer, type Server } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { choosePorts } from '../../../src/local-neo4j/choose-ports.ts';

let listener: Server | undefined;

afterEach(async () => {
  await new Promise((resolve) =>
    listener === undefined ? resolve(undefined) : listener.close(resolve),
  );
  listener = undefined;
});

async function takePort(): Promise<number> {
  const server = createServer();
  listener = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('choosePorts', () => {
  test('refuses a port that is asked for and in use', async () => {
    const port = await takePort();

    await expect(choosePorts({ bolt: port, http: 0 })).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      code: 'PORT_TAKEN',
    });
  });

  test('finds free ports where any will do', async () => {
    const { bolt, http } = await choosePorts({ bolt: 0, http: 0 });

    expect(bolt).toBeGreaterThan(1023);
    expect(http).toBeGreaterThan(1023);
  });

  test('keeps away from the usual ports after they turned out to be taken', async () => {
    const { bolt, http } = await choosePorts({}, true);

    expect([bolt, http]).not.toContain(7687);
    expect([bolt, http]).not.toContain(7474);
  });
});
