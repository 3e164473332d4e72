import { createHash } from 'node:crypto';

import { canonicalJson } from './canonical-json.ts';

/**
 * The id of something that is known by its content: SHA-256, in hex, of its canonical JSON in UTF-8.
 *
 * @throws Error where `content` holds what JSON cannot (NaN, a function); a programmer's error.
 */
export function contentId(content: object): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
