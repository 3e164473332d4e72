import { hashText } from './hash-text.ts';
import type { DecodedText } from './source-text.ts';

/**
 * Decodes a text from UTF-8. A byte order mark is removed and nothing else is changed: line ends,
 * spaces and composed letters stay as they are, so that positions mean the same everywhere.
 *
 * @returns undefined where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, sha256: hashText(bytes) };
  } catch {
    return undefined;
  }
}
