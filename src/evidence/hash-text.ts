import { createHash } from 'node:crypto';

/** SHA-256 of the bytes of a text, in hex. */
export function hashText(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
