import type { Problem } from '../errors/problem.ts';
import { fileProblem } from './file-problem.ts';

/** The text of a file of the dossier, or the place where it is none. */
export function decodeFile(path: string, bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(path, bytes);
  }
}

function notUtf8(path: string, bytes: Uint8Array): Problem {
  const length = validLength(bytes);
  const lines = new TextDecoder().decode(bytes.subarray(0, length)).split(/\r\n|\r|\n/);
  return fileProblem(path, {
    code: 'UNREADABLE',
    message: 'The file is not UTF-8.',
    place: { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    offending: `0x${bytes[length]?.toString(16).padStart(2, '0').toUpperCase() ?? ''}`,
    remedy: 'Save the file as UTF-8.',
  });
}

/** How many bytes from the start are whole characters of UTF-8: halves until it is found. */
function validLength(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return wholeLength(bytes, Math.min(valid, bytes.length));
}

/** A character that is cut off at the end is no fault of a start. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Back to the first byte of a character that is not whole. */
function wholeLength(bytes: Uint8Array, length: number): number {
  for (let back = 0; back <= 3; back += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length - back));
      return length - back;
    } catch {
      continue;
    }
  }
  return length;
}
