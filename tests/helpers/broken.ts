import { cp, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type CheckedDossier, checkDossier } from '../../src/dossier/check-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readTexts } from '../../src/dossier/read-texts.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The good dossier that every broken one is, but for the files that it has of its own. */
export const FERRY = join(FIXTURES, 'ferry');

const BROKEN = join(FIXTURES, 'broken');

/** Names of the broken dossiers. */
export async function listBroken(): Promise<readonly string[]> {
  return (await readdir(BROKEN)).sort();
}

/** The file with the problems that a broken dossier must give. */
export function expectedPath(name: string): string {
  return join(BROKEN, name, 'problems.json');
}

/** The problems that a broken dossier must give. */
export async function readExpected(name: string): Promise<unknown> {
  return JSON.parse(await readFile(expectedPath(name), 'utf8'));
}

/** Checks the good dossier, with the files of a broken one in place of its own; read from disk, as `attest check` does. */
export async function checkBroken(name?: string): Promise<CheckedDossier> {
  const directory = await mkdtemp(join(tmpdir(), 'attest-broken-'));
  try {
    for (const from of name === undefined ? [FERRY] : [FERRY, join(BROKEN, name)]) {
      await cp(from, directory, { recursive: true, verbatimSymlinks: true, filter: makeWay });
    }
    const texts = await readTexts(join(directory, 'texts'));
    return checkDossier(await readDossier(join(directory, 'dossier')), texts, readOntology());
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** A link does not take the place of a file by itself. */
async function makeWay(from: string, to: string): Promise<boolean> {
  if ((await lstat(from)).isSymbolicLink()) await rm(to, { force: true });
  return true;
}
