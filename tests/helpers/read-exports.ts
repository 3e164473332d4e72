import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { SaxesParser } from 'saxes';

/** Every text that a reader of each format finds in what was written. */
export const READERS: Readonly<Record<string, (written: Buffer) => ReadonlySet<string>>> = {
  graphml: (written) => xmlTexts(written.toString('utf8')),
  gexf: (written) => xmlTexts(written.toString('utf8')),
  csv: (written) =>
    new Set(
      [...unzip(written)]
        .filter(([name]) => name.endsWith('.csv'))
        .flatMap(([, table]) => parse(table, { record_delimiter: '\r\n' }))
        .flat(),
    ),
  'json-ld': (written) => jsonTexts(JSON.parse(written.toString('utf8'))),
  ftm: (written) =>
    new Set(
      written
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => [...jsonTexts(JSON.parse(line))]),
    ),
  stix: (written) => jsonTexts(JSON.parse(written.toString('utf8'))),
  nanopub: (written) =>
    new Set(
      new Parser({ format: 'TriG' })
        .parse(written.toString('utf8'))
        .map(({ object }) => object.value),
    ),
};

function xmlTexts(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const parser = new SaxesParser();
  let held = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    held = '';
    for (const value of Object.values(attributes)) found.add(value);
  });
  parser.on('text', (part) => (held += part));
  parser.on('closetag', () => found.add(held));
  parser.write(text).close();
  return found;
}

function jsonTexts(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((held) => [...jsonTexts(held)]));
}

/** The files of a zip that stores them as they are, by its central directory (APPNOTE 4.3.12). */
export function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  while (zip.toString('latin1', at, at + 4) === 'PK\u0001\u0002') {
    const [size, nameLength, extra, comment, local] = [
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, zip.toString('utf8', start, start + size));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
