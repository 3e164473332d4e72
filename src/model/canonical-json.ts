import { canonicalize } from 'json-canonicalize';

/**
 * Canonical JSON (RFC 8785): keys in code-unit order, numbers as ECMAScript prints them, no white space.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` leaves them out.
 *
 * @throws Error where `value` holds what JSON cannot (NaN, an infinity); a programmer's error.
 */
export function canonicalJson(value: object): string {
  return canonicalize(value);
}
