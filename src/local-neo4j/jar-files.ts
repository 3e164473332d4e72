import type { Readable } from 'node:stream';

import { type Entry, openPromise } from 'yauzl';

/** A jar that is open for reading files out of it. */
export interface JarFiles {
  /** The bytes of a file; undefined where the jar has none of that name. */
  read(name: string): Promise<Readable | undefined>;
  close(): void;
}

/** Opens a jar, and reads what is in it: names now, bytes when they are asked for. */
export async function openJar(path: string): Promise<JarFiles> {
  const archive = await openPromise(path, { autoClose: false, lazyEntries: true });
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) {
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  return {
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : archive.openReadStreamPromise(entry);
    },
    close: () => archive.close(),
  };
}
