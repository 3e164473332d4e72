import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import {
  buildHomeLayout,
  createHome,
  type HomeLayout,
} from '../../../src/local-neo4j/home-layout.ts';
import { isImportable } from '../../../src/local-neo4j/import-database.ts';
import { markImport, unmarkImport } from '../../../src/local-neo4j/import-mark.ts';
import { startLocalNeo4j } from '../../../src/local-neo4j/start-local-neo4j.ts';

let layout: HomeLayout;

beforeEach(async () => {
  layout = buildHomeLayout(mkdtempSync(join(tmpdir(), 'attest-import-')));
  await createHome(layout);
});

afterEach(() => {
  rmSync(layout.home, { recursive: true });
});

it('starts no server on a database whose import was interrupted', async () => {
  markImport(layout);

  await expect(startLocalNeo4j({ dataDirectory: layout.home })).rejects.toMatchObject({
    code: 'IMPORT_UNFINISHED',
  });
});

it('may be imported into where there is no database, or half of one', () => {
  expect(isImportable(layout.home)).toBe(true);

  mkdirSync(layout.graphDatabase, { recursive: true });
  expect(isImportable(layout.home)).toBe(false);

  markImport(layout);
  expect(isImportable(layout.home)).toBe(true);

  unmarkImport(layout);
  expect(isImportable(layout.home)).toBe(false);
});
