import { ExportError } from '../errors/attest-error.ts';

/** Where a text stands: `claim 3f…, quotation`. */
export type TextPlace = string;

/** What a format can hold of Unicode. */
export interface Charset {
  /** `GraphML (XML 1.0)` */
  readonly format: string;
  /** Matches a character that it cannot hold. */
  readonly forbidden: RegExp;
  readonly remedy: string;
}

/** Half of a surrogate pair: no character, and nothing that UTF-8 can hold. */
const HALF_PAIR = /\p{Surrogate}/u;

/** Any format in UTF-8. */
export function utf8(format: string): Charset {
  return {
    format,
    forbidden: HALF_PAIR,
    remedy: 'Mend the text that it stands in: half a surrogate pair is no character.',
  };
}

/** XML 1.0 has no control characters but tab, line feed and carriage return (section 2.2). */
export function xml(format: string): Charset {
  return {
    format: `${format} (XML 1.0)`,
    // eslint-disable-next-line no-control-regex -- these are what it is about
    forbidden: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u,
    remedy: 'Export as csv or json-ld, which can hold it; or mend the text.',
  };
}

/**
 * Refuses a text that a format cannot hold, by name: nothing is dropped or replaced in silence.
 *
 * @throws ExportError NOT_EXPORTABLE
 */
export function assertHolds(
  { format, forbidden, remedy }: Charset,
  text: string,
  place: TextPlace,
): void {
  const found = forbidden.exec(text);
  if (found === null) return;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new ExportError(
    'NOT_EXPORTABLE',
    `${format} cannot hold U+${code}, which stands at ${found.index} in ${place}.`,
    { remedy },
  );
}
