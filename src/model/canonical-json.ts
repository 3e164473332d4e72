/**
 * Canonical JSON (RFC 8785): keys in code-unit order, numbers as ECMAScript prints them, no white space.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` leaves them out.
 *
 * Every id is the hash of one, and a large load prints tens of millions: so it is written here. The tests
 * compare it with `json-canonicalize`, which takes twice as long and builds a path to every value.
 *
 * @throws Error where `value` holds what JSON cannot (NaN, an infinity, a function); a programmer's error.
 */
export function canonicalJson(value: object): string {
  return printValue(value);
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'object' && value !== null) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only its own keys are read
    return Array.isArray(value) ? printArray(value) : printObject(value as Properties);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  // `undefined` comes here from lists only, where JSON.stringify has null too.
  if (value === null || value === undefined) return 'null';
  throw new Error(
    `Invariant broken: JSON has no ${typeof value === 'number' ? value : typeof value}`,
  );
}

type Properties = Readonly<Record<string, unknown>>;

function printArray(items: readonly unknown[]): string {
  let text = '';
  for (const item of items) text += `${text === '' ? '' : ','}${printValue(item)}`;
  return `[${text}]`;
}

function printObject(properties: Properties): string {
  let text = '';
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${printText(name)}:${printValue(value)}`;
  }
  return `{${text}}`;
}

/** What JSON.stringify escapes: quotation marks, backslashes, control characters, and surrogates without their other half. */
// eslint-disable-next-line no-control-regex -- RFC 8785, section 3.2.2.2
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function printText(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
