import { makeZip } from 'client-zip';
import { stringify } from 'csv-stringify/sync';

import { type Cell, type Table, TABLES } from './csv-tables.ts';
import type { ExportFormat, ExportSource } from './export-format.ts';
import { assertHolds, utf8 } from './refuse.ts';

const CHARSET = utf8('CSV');

/** CSV tables (RFC 4180) with a Frictionless data package, in one zip: https://specs.frictionlessdata.io */
export const csvPackage: ExportFormat = {
  name: 'csv',
  title: 'CSV tables with a data package',
  mediaType: 'application/zip',
  extension: '.zip',
  print,
};

/** The earliest day that a zip can name, in any time zone: equal stores give equal bytes. */
const FIXED_DAY = new Date(1980, 0, 2);

async function* print(source: ExportSource): AsyncGenerator<Uint8Array> {
  const zip = makeZip(files(source));
  const reader = zip.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

interface ZippedFile {
  readonly name: string;
  readonly lastModified: Date;
  readonly input: AsyncIterable<Uint8Array> | string;
}

function* files(source: ExportSource): Generator<ZippedFile> {
  yield {
    name: 'datapackage.json',
    lastModified: FIXED_DAY,
    input: `${JSON.stringify(describePackage(source), null, 2)}\n`,
  };
  for (const table of TABLES) {
    yield { name: `${table.name}.csv`, lastModified: FIXED_DAY, input: printTable(table, source) };
  }
}

/** Rows that become one chunk. */
const CHUNK_ROWS = 256;

async function* printTable(
  { kind, name, fields, rowsOf }: Table,
  source: ExportSource,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let rows: (readonly Cell[])[] = [fields.map((field) => field.name)];
  for await (const item of source.items(kind)) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a table is made with the functions for its own kind
    const own = rowsOf(item as never);
    for (const row of own) assertRow(row, `${name}.csv, ${item.id}`);
    rows.push(...own);
    if (rows.length < CHUNK_ROWS) continue;
    yield encoder.encode(printRows(rows));
    rows = [];
  }
  yield encoder.encode(printRows(rows));
}

function assertRow(row: readonly Cell[], place: string): void {
  for (const cell of row) if (typeof cell === 'string') assertHolds(CHARSET, cell, place);
}

/** Every text is in quotation marks, so that an empty text is another thing than no text. */
function printRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      quoted_string: true,
      quoted_empty: true,
      record_delimiter: '\r\n',
      cast: { boolean: String, number: String },
    },
  );
}

function describePackage({ dataset }: ExportSource): object {
  return {
    profile: 'tabular-data-package',
    name: 'attest',
    title: 'What sources say, with the words that bear it',
    ...(dataset.lastRecordedAt === undefined ? {} : { created: dataset.lastRecordedAt }),
    ...(dataset.lens === undefined ? {} : { lens: dataset.lens }),
    resources: TABLES.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: {
        fields: table.fields.map(({ name, type }) => ({ name, type })),
        primaryKey: table.key,
        foreignKeys: table.fields.flatMap(({ name, refers }) =>
          refers === undefined
            ? []
            : [{ fields: name, reference: { resource: refers, fields: 'id' } }],
        ),
        missingValues: [''],
      },
    })),
  };
}
