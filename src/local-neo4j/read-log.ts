import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { readErrorCode } from '../util/read-error-code.ts';

/** Reads a log from its end on, and then what is added. */
export interface LogReader {
  /** Absolute. */
  readonly path: string;
  /** The last so many lines, each with its end; undefined when there is no such file. */
  readLast(lines: number): string | undefined;
  /** The whole lines that were added since; a log that was begun anew is read from its beginning. */
  readNew(): string;
}

/** Enough for hundreds of lines; a longer tail takes several. */
const CHUNK = 64 * 1024;
const NEWLINE = 0x0a;

/** Opens nothing yet: the file may come later, and may be replaced. */
export function openLog(path: string): LogReader {
  let offset = 0;
  let inode = 0;
  return {
    path,
    readLast(lines) {
      return withFile(path, (file, size, current) => {
        inode = current;
        const text = readWholeLines(file, findTail(file, size, lines), size);
        offset = text.end;
        return text.lines;
      });
    },
    readNew() {
      const added = withFile(path, (file, size, current) => {
        const isAnother = current !== inode || size < offset;
        inode = current;
        const text = readWholeLines(file, isAnother ? 0 : offset, size);
        offset = text.end;
        return text.lines;
      });
      return added ?? '';
    },
  };
}

function withFile<T>(
  path: string,
  work: (file: number, size: number, inode: number) => T,
): T | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { size, ino } = fstatSync(file);
    return work(file, size, ino);
  } finally {
    closeSync(file);
  }
}

/** Up to the last end of a line: what is half written waits, and no character is cut in two. */
function readWholeLines(
  file: number,
  start: number,
  end: number,
): { readonly lines: string; readonly end: number } {
  const bytes = readBytes(file, start, end);
  const length = bytes.lastIndexOf(NEWLINE) + 1;
  return { lines: bytes.subarray(0, length).toString('utf8'), end: start + length };
}

/** Where the last so many whole lines begin. */
function findTail(file: number, size: number, lines: number): number {
  let ends = 0;
  for (let end = size; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK);
    const bytes = readBytes(file, start, end);
    for (let index = bytes.length - 1; index >= 0; index -= 1) {
      if (bytes[index] !== NEWLINE) continue;
      if (ends === lines) return start + index + 1;
      ends += 1;
    }
  }
  return 0;
}

function readBytes(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, end - start));
  const read = readSync(file, bytes, 0, bytes.length, start);
  return bytes.subarray(0, read);
}
