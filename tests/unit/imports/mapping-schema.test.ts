import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

import { mappingJsonSchema } from '../../../src/imports/mapping-schema.ts';
import { parseMapping } from '../../../src/imports/parse-mapping.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MAPPING = readFileSync(join(ROOT, 'tests', 'fixtures', 'table', 'mapping.yaml'), 'utf8');

const isTakenByEditors = new Ajv({ strict: false }).compile(mappingJsonSchema());
const isTaken = (text: string): boolean => 'file' in parseMapping('mapping.yaml', text);

describe('the JSON Schema of a mapping file', () => {
  test.each([
    ['the example', MAPPING, true],
    ['a number for a text', MAPPING.replace('default: en', 'default: 7'), true],
    ['a misspelt key', MAPPING.replace('  quotation:', '  quote:'), false],
    ['a key that a cell does not have', MAPPING.replace('fixed: ARTICLE', 'fix: ARTICLE'), false],
    ['no sources', MAPPING.replace(/^sources:$/m, 'table2:'), false],
    ['an id that is none', MAPPING.replace('ferry-table', 'Ferry'), false],
    ['a delimiter of two signs', MAPPING.replace('";"', '";;"'), false],
    ['authors that are none', MAPPING.replace('[A. Reader]', '[]'), false],
  ])('takes what the reader takes: %s', (_what, text, isFine) => {
    expect([isTakenByEditors(parse(text)), isTaken(text)]).toEqual([isFine, isFine]);
  });
});
