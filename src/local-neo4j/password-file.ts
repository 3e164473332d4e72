import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { writeFileAtomically } from './write-file-atomically.ts';

const LENGTH = 24;
/** Nothing that a shell, an address or a reader could take for something else. 24 of 55 are 138 bits. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** The password kept in the file; undefined when there is none. */
export function readPassword(path: string): string | undefined {
  try {
    const password = readFileSync(path, 'utf8').trim();
    return password === '' ? undefined : password;
  } catch {
    return undefined;
  }
}

/**
 * The password kept in the file, else a new one that is written there first: were it set in the
 * database first, a process killed in between would lock its user out.
 */
export function readOrCreatePassword(path: string): string {
  const known = readPassword(path);
  if (known !== undefined) return known;
  const password = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(
    '',
  );
  writeFileAtomically(path, `${password}\n`, 0o600);
  return password;
}
