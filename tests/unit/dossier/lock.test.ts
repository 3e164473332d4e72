import { describe, expect, it } from '@jest/globals';

import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import { parseLock } from '../../../src/dossier/parse-lock.ts';
import { printLock } from '../../../src/dossier/print-lock.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import {
  checkNorland,
  type Edit,
  errorsOf,
  readNorland,
  readNorlandTexts,
} from '../../helpers/norland.ts';

/** Checks without the text, by the lock that checking with it gives. */
async function checkByLock(edit: Edit = {}, changeLock = (lock: string): string => lock) {
  const { lock } = await checkNorland();
  const { directory, files } = await readNorland(edit);
  const locked = [...files, { path: 'evidence.lock', text: changeLock(lock) }];
  return checkDossier({ directory, files: locked }, undefined, readOntology());
}

describe('evidence.lock', () => {
  it('gives without the text what the text gave', async () => {
    const withText = await checkNorland();

    const withLock = await checkByLock();

    expect(withLock.batches).toEqual(withText.batches);
    expect(withLock.lock).toBe(withText.lock);
    expect(withLock.problems).toEqual(withText.problems);
    expect(withLock.passages).toEqual({ verified: 0, unchecked: 30 });
  });

  it('is printed as it is parsed', async () => {
    const { lock } = await checkNorland();

    expect(printLock(parseLock(lock).lock)).toBe(lock);
  });

  it('does not vouch for a quotation that it does not know', async () => {
    const checked = await checkByLock({ replace: [['q: have begun to land', 'q: begun to land']] });

    expect(errorsOf(checked)).toEqual(['QUOTE_NOT_FOUND begun to land']);
    expect(checked.problems.at(-1)?.remedy).toContain('--lock');
  });

  it('does not vouch for another text', async () => {
    const checked = await checkByLock({}, (lock) => lock.replace(/sha256: "./, 'sha256: "0'));

    expect(errorsOf(checked)).toEqual([expect.stringMatching(/^TEXT_HASH_DIFFERS /)]);
  });

  it('is a problem where it was edited to something else', async () => {
    const checked = await checkByLock({}, (lock) => lock.replace('version: 1', 'version: one'));

    expect(errorsOf(checked)[0]).toBe('SYNTAX version: one');
    expect(checked.refused).toEqual(['norland-2031/nordpost-0508']);
  });

  it('is needed where there is no text', async () => {
    const checked = checkDossier(await readNorland(), undefined, readOntology());

    expect(checked.problems.map(({ code }) => code)).toEqual(['QUOTE_NOT_FOUND']);
    expect(checked.batches).toHaveLength(1);
  });

  it('takes the place of a text that is missing among others', async () => {
    const { lock } = await checkNorland();
    const { directory, files } = await readNorland();
    const locked = [...files, { path: 'evidence.lock', text: lock }];

    const checked = checkDossier({ directory, files: locked }, [], readOntology());

    expect(checked.passages).toEqual({ verified: 0, unchecked: 30 });
  });

  it('is refused where a place is not as long as its words', async () => {
    const checked = await checkByLock({}, (lock) => lock.replace('"start":92', '"start":91'));

    expect(errorsOf(checked)[0]).toMatch(/^SYNTAX - .*"start":91/);
  });

  it('is not needed for a text under another name', async () => {
    const [text] = await readNorlandTexts();
    const renamed = text === undefined ? [] : [{ ...text, path: 'any.txt' }];

    const checked = checkDossier(await readNorland(), renamed, readOntology());

    expect(checked.passages).toEqual({ verified: 30, unchecked: 0 });
  });
});
