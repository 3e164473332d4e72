import { UsageError } from '../errors/attest-error.ts';

import { tell } from './db-options.ts';

/** Which port: the one that was asked for, else the usual one, else a free one. */
export interface PortChoice {
  /** As it stands on the command line. */
  readonly given: string | undefined;
  readonly usual: number;
}

/**
 * Has something listen on the port that fits.
 *
 * @throws UsageError USAGE where the port given is none, PORT_TAKEN where it is in use
 */
export async function listenOn<Server>(
  { given, usual }: PortChoice,
  listen: (port: number) => Promise<Server>,
): Promise<Server> {
  const port = given === undefined ? usual : parsePort(given);
  try {
    return await listen(port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (given !== undefined) {
      throw new UsageError('PORT_TAKEN', `Port ${port} is in use.`, {
        cause: error,
        remedy: 'Name another with --port, or none: then a free one is taken.',
      });
    }
    tell(`Port ${port} is in use; taking a free one.`);
    return listen(0);
  }
}

/**
 * A port as it stands on the command line.
 *
 * @throws UsageError USAGE where it is none
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError('USAGE', `"${text}" is no port.`, {
    remedy: 'Give a number up to 65535, or leave --port out.',
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
