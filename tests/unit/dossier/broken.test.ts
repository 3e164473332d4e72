import { writeFile } from 'node:fs/promises';

import { describe, expect, it } from '@jest/globals';

import { checkBroken, expectedPath, listBroken, readExpected } from '../../helpers/broken.ts';

/** With ATTEST_UPDATE_BROKEN=1 the problems are written down anew; read the difference, as a reviewer will. */
const UPDATES = process.env.ATTEST_UPDATE_BROKEN === '1';

describe('checkDossier', () => {
  it('finds nothing in the dossier that the broken ones are made of', async () => {
    expect((await checkBroken()).problems).toEqual([]);
  });
});

const NAMES = await listBroken();

describe('checkDossier gives exactly the problems of', () => {
  it.each(NAMES.map((name) => [name]))('%s', async (name) => {
    const { problems } = await checkBroken(name);

    if (UPDATES) await writeFile(expectedPath(name), `${JSON.stringify(problems, null, 2)}\n`);
    expect(problems).toEqual(await readExpected(name));
    expect(problems).not.toEqual([]);
  });
});
