import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { attachToServer } from '../../../src/local-neo4j/attach-to-server.ts';
import {
  buildHomeLayout,
  createHome,
  type HomeLayout,
} from '../../../src/local-neo4j/home-layout.ts';
import {
  readProcessIdentity,
  type ProcessIdentity,
} from '../../../src/local-neo4j/process-identity.ts';
import { readRunFile, writeRunFile } from '../../../src/local-neo4j/run-file.ts';

// The one who asks comes while the owner is dying and still looks alive. Which of the two is faster is left
// to chance in life; here a Bolt port that belongs to the test lets the owner die when the server is asked
// whether it is ready. Behind the port is the server of the test run; the processes only stand for others.
let layout: HomeLayout;
let children: ChildProcess[] = [];
let port: Server | undefined;

beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'attest-dying-'));
  layout = buildHomeLayout(directory);
  await createHome(layout);
  await writeFile(layout.passwordFile, process.env.ATTEST_TEST_NEO4J_PASSWORD ?? '');
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  port?.close();
  await rm(layout.home, { recursive: true, force: true });
});

describe('a server whose owner dies while another asks for it', () => {
  test('is not handed out when its watcher stops it', async () => {
    const [server, owner, watcher] = [sleep(), sleep(), sleep()];
    await noteServer({ server, owner, watcher }, async () => {
      await kill(owner);
      setTimeout(() => server.kill('SIGKILL'), 500); // as the watcher does, a little later
    });

    expect(await attachToServer(layout, false)).toBeUndefined();
    expect(existsSync(layout.runFile)).toBe(false);
  });

  test('is taken over when its watcher has died as well', async () => {
    const [server, owner, watcher] = [sleep(), sleep(), sleep()];
    await noteServer({ server, owner, watcher }, async () => {
      await kill(watcher);
      await kill(owner);
    });

    expect(await attachToServer(layout, false)).toMatchObject({ reused: true, pid: server.pid });
    expect(readRunFile(layout)?.owner.pid).toBe(process.pid);
  });
});

/** A process that does nothing until it is killed. */
function sleep(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60_000)']);
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Writes the run file; its Bolt port does something before it lets a client through. */
async function noteServer(
  processes: Readonly<Record<'server' | 'owner' | 'watcher', ChildProcess>>,
  beforeAnswer: () => Promise<void>,
): Promise<void> {
  const { hostname: host, port: target } = new URL(process.env.ATTEST_TEST_NEO4J_URI ?? '');
  port = createServer((client) => {
    void beforeAnswer().then(() => {
      const upstream = connect(Number(target), host);
      client.pipe(upstream).pipe(client);
    });
  });
  port.listen(0, '127.0.0.1');
  await once(port, 'listening');
  writeRunFile(layout, {
    format: 1,
    server: identify(processes.server),
    owner: identify(processes.owner),
    watcher: identify(processes.watcher),
    keepRunning: false,
    boltPort: (port.address() as AddressInfo).port,
    httpPort: 0,
    neo4jVersion: '5.26.31',
    javaVersion: '17.0.15',
    javaPath: '/usr/bin/java',
    startedAt: '2026-01-01T00:00:00.000Z',
  });
}

function identify({ pid = 0 }: ChildProcess): ProcessIdentity {
  const identity = readProcessIdentity(pid);
  if (identity === undefined) throw new Error('There is no such process.');
  return identity;
}
