import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from './pages.ts';

const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The server of the test run, as the environment names one to `attest`. */
function serverOfTheRun(): Record<string, string> {
  const { ATTEST_TEST_NEO4J_URI: uri = '', ATTEST_TEST_NEO4J_PASSWORD = '' } = process.env;
  return { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: ATTEST_TEST_NEO4J_PASSWORD };
}

/** Runs the built command against the server of the test run. */
export function attest(
  words: readonly string[],
  { environment = {}, input = '' }: { environment?: Record<string, string>; input?: string } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env: { ...process.env, ...serverOfTheRun(), ...environment },
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** A command that runs until it is told to end. */
export interface Running {
  /** Waits until stdout matches, and gives the match; fails with what was said where the command ends before. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Starts the built command against the server of the test run. */
export function startAttest(
  words: readonly string[],
  environment: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...process.env, ...serverOfTheRun(), ...environment },
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
  return {
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (match !== null) resolve(match);
        };
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`Ended before ${String(pattern)}:\n${stderr}`)));
        look();
      }),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
