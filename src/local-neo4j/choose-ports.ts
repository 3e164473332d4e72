import { connect, createServer } from 'node:net';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import type { Ports } from './print-configuration.ts';

/** Ports that the caller insists on; 0 is any free one. */
export interface AskedPorts {
  readonly bolt?: number | undefined;
  readonly http?: number | undefined;
}

/** The ones that every Neo4j guide speaks of. */
const USUAL_PORTS: Ports = { bolt: 7687, http: 7474 };

/**
 * The ports that are asked for, else the usual ones, else free ones.
 *
 * @throws LocalNeo4jError PORT_TAKEN when a port that is asked for is in use
 */
export async function choosePorts(asked: AskedPorts, avoidUsual = false): Promise<Ports> {
  return {
    bolt: await choosePort(asked.bolt, USUAL_PORTS.bolt, avoidUsual),
    http: await choosePort(asked.http, USUAL_PORTS.http, avoidUsual),
  };
}

async function choosePort(
  asked: number | undefined,
  usual: number,
  avoidUsual: boolean,
): Promise<number> {
  if (asked === undefined) {
    return !avoidUsual && (await isFree(usual)) ? usual : findFreePort();
  }
  if (asked === 0) return findFreePort();
  if (await isFree(asked)) return asked;
  throw portTakenError(asked);
}

/** Names the port and the ways out. */
export function portTakenError(port: number | undefined, detail = ''): LocalNeo4jError {
  const which = port === undefined ? 'A port' : `Port ${port}`;
  return new LocalNeo4jError('PORT_TAKEN', `${which} on 127.0.0.1 is in use.${detail}`, {
    remedy:
      'End the program that listens there, ask for another port, or for none: a free one is then chosen.',
  });
}

/**
 * A listener on every address does not keep others from 127.0.0.1 on all platforms, and a browser
 * tries ::1 for `localhost` first: so whether somebody answers is asked as well.
 */
async function isFree(port: number): Promise<boolean> {
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) return false;
  return (await listen(port)) !== undefined;
}

async function findFreePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw portTakenError(undefined);
  return port;
}

/** Listens for a moment; gives the port, or undefined when it could not be had. */
async function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}

/** Does anything accept a connection there? */
export async function answers(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
    socket.once('timeout', () => {
      end(false);
    });
  });
}
