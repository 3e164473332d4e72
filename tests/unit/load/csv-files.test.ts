import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';

import { type CsvFiles, openCsvFiles } from '../../../src/load/csv-files.ts';
import { markOf, printField } from '../../../src/load/print-csv.ts';

let directory: string;
let files: CsvFiles;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'attest-csv-'));
  files = openCsvFiles(directory);
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('printField', () => {
  test.each([
    ['nothing', undefined, ''],
    ['the empty text', '', '""'],
    ['quotation marks', 'the “front”, or "front"', '"the “front”, or ""front"""'],
    ['line breaks', 'one\ntwo\r\n', '"one\ntwo\r\n"'],
    ['NUL and other control characters', 'a\u0000b\u001fc', '"a\u0000b\u001fc"'],
    ['emoji and combined letters', '🇰🇿 қ é', '"🇰🇿 қ é"'],
    ['backslashes', 'C:\\n', '"C:\\n"'],
    ['a whole number', 5, '5'],
    ['a fraction', -0.1, '-0.1'],
    ['a large number', 1e21, '1e+21'],
    ['true', true, 'true'],
    ['a list', ['a "b"', 'c,d', ''], '"a ""b""\u001fc,d\u001f"'],
    ['two empty texts', ['', ''], '"\u001f"'],
    ['no elements', [], '"\u001e0"'],
    ['one empty text', [''], '"\u001e1"'],
  ])('prints %s', (_, value, expected) => {
    expect(printField(value)).toBe(expected);
  });

  it('refuses an element that would be taken apart', () => {
    expect(() => printField(['a\u001fb'])).toThrow(
      expect.objectContaining({ code: 'NOT_SUPPORTED' }),
    );
    expect(() => printField(['\u001e0'])).toThrow(
      expect.objectContaining({ code: 'NOT_SUPPORTED' }),
    );
  });

  it('marks the lists that the import would lose', () => {
    expect([[], [''], ['', ''], ['a'], 'a'].map(markOf)).toEqual([
      '\u001e0',
      '\u001e1',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('openCsvFiles', () => {
  it('writes nodes of one shape into one table, with all the columns that they bring', () => {
    files.writeNode(['Entity', 'Actor'], { id: 'a', name: 'A' });
    files.writeNode(['Entity', 'Actor'], { id: 'b', number: 2, keys: [] });

    const [table] = files.close();

    expect(table).toMatchObject({
      kind: 'NODES',
      names: ['Entity', 'Actor'],
      rows: 2,
      hasLineBreaks: false,
      marks: [{ property: 'keys', mark: '\u001e0' }],
    });
    expect(read(table?.header)).toBe('id:ID(Entity),name:string,number:double,keys:string[]\n');
    expect(read(table?.data)).toBe('"a","A",,\n"b",,2,"\u001e0"\n');
  });

  it('writes relationships by type and by what they join', () => {
    const [a, b] = [
      { label: 'Claim', id: 'a' },
      { label: 'Record', id: 'b' },
    ];
    files.writeRelationship('SUBJECT', a, b, {});
    files.writeRelationship('SUBJECT', b, b, { note: 'two\nlines' });

    const tables = files.close();

    expect(tables.map(({ header }) => read(header))).toEqual([
      ':START_ID(Claim),:END_ID(Record)\n',
      ':START_ID(Record),:END_ID(Record),note:string\n',
    ]);
    expect(tables.map(({ hasLineBreaks }) => hasLineBreaks)).toEqual([false, true]);
  });

  it('begins another table where a row brings a column when the others are written', () => {
    for (let index = 0; index < 1_500; index += 1) {
      files.writeNode(['Claim'], { id: `c${index}`, modality: 'ACTUAL' });
    }
    files.writeNode(['Claim'], { id: 'late', hedge: 'perhaps' });
    files.writeNode(['Claim'], { id: 'last', modality: 'HOPED' });

    const tables = files.close();

    expect(tables.map(({ rows }) => rows)).toEqual([1_500, 2]);
    expect(read(tables[1]?.header)).toBe('id:ID(Claim),modality:string,hedge:string\n');
    expect(read(tables[1]?.data)).toBe('"late",,"perhaps"\n"last","HOPED",\n');
  });
});

function read(path: string | undefined): string {
  return readFileSync(path ?? '', 'utf8');
}
