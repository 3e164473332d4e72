import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Things put aside on disk as lines of JSON, in numbered files. */
export interface Spill<Item> {
  write(file: number, item: Item): void;
  /** The things of a file, in the order in which they were written. */
  read(file: number): Generator<Item>;
  /** Takes a file away that is not needed any more. */
  remove(file: number): void;
}

/** Characters of each file that are kept before they are written. */
const BUFFER_LENGTH = 1 << 17;
const READ_BYTES = 1 << 20;
const LINE_FEED = 0x0a;

/** Puts things aside in a directory that is there; `Item` must come back from JSON as it was. */
export function openSpill<Item extends object>(directory: string, name: string): Spill<Item> {
  const buffers = new Map<number, string>();
  const opened = new Map<number, number>();
  const pathOf = (file: number): string => join(directory, `${name}-${file}.jsonl`);
  const flush = (file: number): void => {
    const descriptor = opened.get(file) ?? openSync(pathOf(file), 'w', 0o600);
    opened.set(file, descriptor);
    writeSync(descriptor, buffers.get(file) ?? '');
    buffers.delete(file);
  };
  const close = (file: number): void => {
    if (buffers.has(file)) flush(file);
    const descriptor = opened.get(file);
    if (descriptor !== undefined) closeSync(descriptor);
    opened.delete(file);
  };
  const written = new Set<number>();
  return {
    write: (file, item) => {
      written.add(file);
      const buffered = `${buffers.get(file) ?? ''}${JSON.stringify(item)}\n`;
      buffers.set(file, buffered);
      if (buffered.length >= BUFFER_LENGTH) flush(file);
    },
    *read(file) {
      close(file);
      if (!written.has(file)) return;
      for (const line of readLines(pathOf(file))) {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `write`, above, wrote it
        yield JSON.parse(line) as Item;
      }
    },
    remove: (file) => {
      close(file);
      rmSync(pathOf(file), { force: true });
      written.delete(file);
    },
  };
}

function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(READ_BYTES);
    let parts: Buffer[] = [];
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const bytes = chunk.subarray(0, length);
      let start = 0;
      for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
        yield Buffer.concat([...parts, bytes.subarray(start, at)]).toString('utf8');
        parts = [];
        start = at + 1;
      }
      // The chunk is written over by the next read.
      if (start < length) parts.push(Buffer.from(bytes.subarray(start)));
    }
  } finally {
    closeSync(file);
  }
}
