import { Buffer } from 'node:buffer';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ReadTexts } from '../../../src/api/answer-operation.ts';
import { answerText } from '../../../src/api/answer-text.ts';
import { DEFAULT_LIMITS } from '../../../src/api/limits.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { ingestBatches } from '../../../src/ingest/ingest-batches.ts';
import { verifyEvidence } from '../../../src/ingest/verify-evidence.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { startServer } from '../../../src/server/start-server.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readNorlandTexts } from '../../helpers/norland.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';
import { readNorlandBatches } from '../../queries/read-batches.ts';

const COUNTS = '{ verifyEvidence { passages verified moved missing unchecked } }';

/** The words of a statement, its text and its passage lead on into the graph. */
const PROBLEMS = `{
  verifyEvidence(source: "norland-2031/nordpost-0508") {
    problems(first: 1) { totalCount nodes { state passage { exact source { title } } nearest } }
  }
  sources { totalCount }
}`;

describe('evidence, where the endpoint has the texts', () => {
  let store: Store;
  let texts: readonly SourceText[];

  beforeAll(async () => {
    store = await openTestStore();
    texts = await readNorlandTexts();
    await ingestBatches(store, await readNorlandBatches(), readOntology(), {
      meta: { author: 'an annotator', tool: 'tests' },
    });
  }, 600_000);

  afterAll(async () => {
    await clearStore(store);
    await store.close();
  });

  async function ask(query: string, readTexts?: ReadTexts, limits = DEFAULT_LIMITS) {
    const { data, errors } = await answerText(store, { query }, limits, readTexts);
    return { data: JSON.parse(JSON.stringify(data ?? {})) as unknown, errors };
  }

  /** The texts with a word put before one that is quoted, and one that is quoted put otherwise. */
  function changed(): readonly SourceText[] {
    return texts.map(({ path, bytes }) => ({
      path,
      bytes: Buffer.from(
        `Corrected. ${Buffer.from(bytes).toString('utf8').replace('Dockworkers', 'Dockers')}`,
      ),
    }));
  }

  it('is compared with them, as attest verify does', async () => {
    const { passages, verified } = await verifyEvidence(store, texts);

    expect(await ask(COUNTS, () => Promise.resolve(texts))).toEqual({
      data: { verifyEvidence: { passages, verified, moved: 0, missing: 0, unchecked: 0 } },
      errors: undefined,
    });
    expect(verified).toBe(passages);
  });

  it('is told where the words are gone, and leads on into the graph', async () => {
    const { problems } = await verifyEvidence(store, changed());

    const { data, errors } = await ask(PROBLEMS, () => Promise.resolve(changed()));

    expect(errors).toBeUndefined();
    expect(problems.some(({ state }) => state === 'MISSING')).toBe(true);
    expect(data).toMatchObject({
      verifyEvidence: {
        problems: {
          totalCount: problems.length,
          nodes: [
            {
              state: expect.stringMatching(/^(MOVED|MISSING)$/),
              passage: { source: { title: expect.any(String) } },
            },
          ],
        },
      },
      sources: { totalCount: 1 },
    });
  });

  it('counts as unchecked without texts', async () => {
    const { passages } = await verifyEvidence(store, []);

    expect((await ask(COUNTS)).data).toEqual({
      verifyEvidence: { passages, verified: 0, moved: 0, missing: 0, unchecked: passages },
    });
  });

  it('is read anew at each request over HTTP', async () => {
    let atHand = texts;
    const server = await startServer(store, { port: 0, readTexts: () => Promise.resolve(atHand) });
    const unfound = async (): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(COUNTS)}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      const { data } = (await response.json()) as {
        data: { verifyEvidence: { verified: number } };
      };
      return data.verifyEvidence.verified;
    };

    const before = await unfound();
    atHand = [];

    expect([before, await unfound()]).toEqual([(await verifyEvidence(store, texts)).verified, 0]);
    await server.close();
  });

  it('is refused of a store that is too large for it, with the way that is left', async () => {
    const { errors } = await ask(COUNTS, () => Promise.resolve(texts), {
      ...DEFAULT_LIMITS,
      derivedFacts: 1,
    });

    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'LIMIT_EXCEEDED',
          remedy: expect.stringContaining('`attest verify`') as unknown,
        },
      },
    ]);
  });
});
