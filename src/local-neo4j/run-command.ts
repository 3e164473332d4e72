import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a command ended. */
export interface CommandResult {
  /** The exit code; undefined where the command could not be started or was ended by a signal. */
  readonly status: number | undefined;
  /** What it printed on stdout and stderr, in the order it came. */
  readonly lines: readonly string[];
}

/** Settings of one run. */
export interface CommandOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the command when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told every line as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end; never throws, a command that is not there has no status. */
export async function runCommand(
  command: string,
  commandArguments: readonly string[],
  { environment = process.env, signal, onLine }: CommandOptions = {},
): Promise<CommandResult> {
  const lines: string[] = [];
  const child = spawn(command, commandArguments, {
    env: environment,
    ...(signal === undefined ? {} : { signal }),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    // Node refuses to start .cmd and .bat without a shell.
    shell: /\.(cmd|bat)$/i.test(command),
  });
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  const status = await new Promise<number | undefined>((resolve) => {
    child.on('error', (error) => {
      lines.push(error.message);
      resolve(undefined);
    });
    child.on('close', (code) => {
      resolve(code ?? undefined);
    });
  });
  return { status, lines };
}
