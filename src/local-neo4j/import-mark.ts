import { existsSync, rmSync } from 'node:fs';

import { LocalNeo4jError } from '../errors/attest-error.ts';
import type { HomeLayout } from './home-layout.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Marks the database as one that is being imported: no server starts on it until that is done. */
export function markImport({ importMark }: HomeLayout): void {
  writeFileAtomically(importMark, '');
}

/** Takes the mark away: the import is whole. */
export function unmarkImport({ importMark }: HomeLayout): void {
  rmSync(importMark, { force: true });
}

/** Whether an import was interrupted, or is under way. */
export function isHalfImported({ importMark }: HomeLayout): boolean {
  return existsSync(importMark);
}

/**
 * Refuses to go on where an import was interrupted.
 *
 * @throws LocalNeo4jError IMPORT_UNFINISHED
 */
export function assertNotHalfImported(layout: HomeLayout): void {
  if (!isHalfImported(layout)) return;
  throw new LocalNeo4jError(
    'IMPORT_UNFINISHED',
    `An import into ${layout.home} was interrupted: the database there is not whole.`,
    { remedy: 'Run `attest load` with the same file again; or take another --data-dir.' },
  );
}
