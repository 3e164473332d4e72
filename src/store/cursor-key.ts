import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';

import type { Driver } from 'neo4j-driver';

import type { Store } from './connect.ts';
import { inReadTransaction, inWriteTransaction } from './in-transaction.ts';

/** As many bytes as the hash has with which cursors are signed (RFC 2104, section 3). */
const KEY_BYTES = 32;

/** By driver: asked of the server once. */
const KEYS = new WeakMap<Driver, Promise<Uint8Array>>();

/**
 * The key with which the cursors of a store are signed: made when it is needed for the first time, and the
 * same for every process from then on. It is no part of a backup.
 *
 * @throws StoreError STORE_READ_ONLY where there is none yet and the server takes no writes, STORE_UNREACHABLE,
 * STORE_FAILED
 */
export async function cursorKeyOf(store: Store): Promise<Uint8Array> {
  const { driver } = store;
  const asked = KEYS.get(driver) ?? readCursorKey(store);
  KEYS.set(driver, asked);
  try {
    return await asked;
  } catch (cause) {
    // Asked again the next time: faults of a connection pass.
    KEYS.delete(driver);
    throw cause;
  }
}

async function readCursorKey(store: Store): Promise<Uint8Array> {
  const known = await inReadTransaction(store, async (transaction) => {
    const { records } = await transaction.run<{ key: string | null }>(
      "MATCH (lock:WriteLock {id: 'write'}) RETURN lock.cursorKey AS key",
    );
    return records[0]?.get('key');
  });
  return Buffer.from(known ?? (await makeCursorKey(store)), 'base64url');
}

/** Whoever comes second finds the key of whoever came first. */
async function makeCursorKey(store: Store): Promise<string> {
  return inWriteTransaction(store, async (transaction) => {
    const { records } = await transaction.run<{ key: string }>(
      [
        "MERGE (lock:WriteLock {id: 'write'}) ON CREATE SET lock.seq = 0",
        // The lock on the node, before what it holds is looked at.
        'SET lock.id = lock.id',
        'SET lock.cursorKey = coalesce(lock.cursorKey, $key) RETURN lock.cursorKey AS key',
      ].join(' '),
      { key: randomBytes(KEY_BYTES).toString('base64url') },
    );
    const [record] = records;
    if (record === undefined) throw new Error('MERGE gave no node');
    return record.get('key');
  });
}
