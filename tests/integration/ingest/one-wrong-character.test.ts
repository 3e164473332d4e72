import { Buffer } from 'node:buffer';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { answerText } from '../../../src/api/answer-text.ts';
import { hashText } from '../../../src/evidence/hash-text.ts';
import { ingestBatches } from '../../../src/ingest/ingest-batches.ts';
import { verifyEvidence } from '../../../src/ingest/verify-evidence.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { checkNorland, readNorlandTexts } from '../../helpers/norland.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

jest.setTimeout(600_000);

/** A second source beside the fixture's one. */
const TIDENDE = {
  path: 'tidende-0509.txt',
  bytes: Buffer.from(
    'Port Ansgar stays shut\n9 May 2031\nDockworkers kept Port Ansgar closed for a third day.\n',
  ),
};
const TIDENDE_SOURCE = `source: {title: Port Ansgar stays shut, kind: ARTICLE, publisher: nordpost, language: en, sha256: ${hashText(TIDENDE.bytes)}}
published: {q: 9 May 2031, edtf: 2031-05-09}
text:
- furniture: 9 May 2031
- {q: Port Ansgar stays shut, section: HEADLINE, says: [strike OCCURRED_IN port]}
- {q: Dockworkers kept Port Ansgar closed, says: [dockers PARTICIPATED_IN strike: {as: Dockworkers, role: ACTOR}]}
`;

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

describe('one wrong character in one quotation (promise 1)', () => {
  it('refuses that source with the nearest passage, writes nothing of it, and writes the others', async () => {
    const texts = [...(await readNorlandTexts()), TIDENDE];
    const checked = await checkNorland(
      {
        replace: [['q: Dockworkers closed Port', 'q: Dockworkers clozed Port']],
        add: [{ path: 'sources/tidende-0509.yaml', text: TIDENDE_SOURCE }],
      },
      texts,
    );

    await ingestBatches(store, checked.batches, readOntology(), {
      meta: { author: 'A. Annotator', tool: 'tests' },
    });

    expect(checked.refused).toEqual(['norland-2031/nordpost-0508']);
    expect(checked.problems).toContainEqual(
      expect.objectContaining({
        code: 'QUOTE_NOT_FOUND',
        nearest: expect.objectContaining({
          text: 'Dockworkers closed Port Ansgar on Tuesday after fuel prices doubled',
        }),
      }),
    );
    const { data } = await answerText(store, {
      query: '{ sources { nodes { id claims { totalCount } } } statements { totalCount } }',
    });
    expect(data).toEqual({
      sources: { nodes: [{ id: 'norland-2031/tidende-0509', claims: { totalCount: 2 } }] },
      statements: { totalCount: 0 },
    });
    expect(await verifyEvidence(store, texts)).toMatchObject({ verified: 2, problems: [] });
  });
});
