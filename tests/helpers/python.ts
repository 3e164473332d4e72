import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { contentId } from '../../src/model/content-id.ts';

const run = promisify(execFile);

const ROOT = join(import.meta.dirname, '..', '..');
const REQUIREMENTS = join(ROOT, 'tests', 'exports', 'requirements.txt');

/** Ways to call Python 3, in the order in which they are tried. */
const PYTHONS = ['python3', 'python'];

/** What is installed takes minutes on a slow line. */
const INSTALL_TIMEOUT_MS = 900_000;

/**
 * A Python with the packages of `requirements.txt`, in a virtual environment of its own, which is kept for
 * as long as these stay the same.
 *
 * @throws Error with the line to run, where there is no Python, or the packages cannot be installed.
 */
export async function providePython(): Promise<string> {
  const wanted = contentId({ requirements: await readFile(REQUIREMENTS, 'utf8') }).slice(0, 16);
  const directory = join(ROOT, 'node_modules', '.cache', `attest-python-${wanted}`);
  const python = join(directory, 'bin', 'python');
  const isDone = await access(join(directory, 'installed')).then(
    () => true,
    () => false,
  );
  if (isDone) return python;
  await run(await findPython(), ['-m', 'venv', '--clear', directory]).catch(refuse);
  const options = { timeout: INSTALL_TIMEOUT_MS };
  await run(python, ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS], options).catch(refuse);
  await run(python, ['-c', `open(${JSON.stringify(join(directory, 'installed'))}, 'w').close()`]);
  return python;
}

async function findPython(): Promise<string> {
  for (const name of PYTHONS) {
    const isThere = await run(name, [
      '-c',
      'import venv, sys; assert sys.version_info >= (3, 11)',
    ]).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  throw new Error(
    'The exports are read back by Python 3.11 or newer with venv, and there is none. On Debian: apt-get install python3 python3-venv',
  );
}

function refuse(cause: unknown): never {
  throw new Error(
    `The Python packages could not be installed. Try: python3 -m venv /tmp/try && /tmp/try/bin/pip install -r ${REQUIREMENTS}`,
    { cause },
  );
}
