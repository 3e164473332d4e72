import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ClaimContent } from '../../../src/model/claim.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent, JudgementContent } from '../../../src/model/dossier.ts';
import type { SourceContent } from '../../../src/model/evidence.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { countRebuilt, rebuildDerived } from '../../../src/store/rebuild-derived.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { judge } from '../../helpers/facts.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { passage, record, rendering, source } from '../../helpers/small-graph.ts';
import { emptyStore, openTestStore } from '../../helpers/test-store.ts';
import { META, write } from '../../helpers/write-all.ts';

/** Batches after which the store was once not what all of them give: found by the generated sequences, or for them. */
const CASES: Readonly<Record<string, readonly BatchContent[]>> = {
  'a claim of a record that no dossier has yet, which then comes': [
    page('d/paper', { claims: [met({ subject: 'e/a' })] }),
    own('e', { records: ['e/a'] }),
  ],
  'a record that a revision drops before its sources follow': [
    own('d', { records: ['d/a', 'd/b'] }),
    page('d/paper', { claims: [met()] }),
    own('d', { records: ['d/b'] }),
    page('d/paper', { claims: [] }),
  ],
  'a source that republishes one that is there, which republishes another': [
    own('d', { records: ['d/a', 'd/b'] }),
    page('d/first', {}),
    page('d/second', { head: { republishes: 'd/first' } }),
    page('d/paper', { head: { republishes: 'd/second' }, claims: [met()] }),
  ],
  'a headline of two whose body says one, and then has it from an agency': [
    own('d', { records: ['d/a', 'd/b', 'd/c'] }),
    page('d/paper', { claims: [headlineOfTwo(), supports()] }),
    page('d/paper', { claims: [headlineOfTwo(), supports({ via: ['d/wire'] })] }),
    page('d/other', { claims: [supports({ object: 'd/c', source: 'd/other' })] }),
  ],
  'a publisher that a revision of the source takes back': [
    own('d', { records: ['d/house'] }),
    page('d/paper', { head: { publisher: 'd/house' } }),
    page('d/paper', {}),
  ],
  'records that are the same by way of one that is not there': [
    own('d', {
      records: ['d/a', 'd/b'],
      judgements: [judge('d/a', 'SAME', 'x/x'), judge('d/b', 'SAME', 'x/x')],
    }),
    page('d/paper', { claims: [met()] }),
    own('x', { records: ['x/x'] }),
  ],
  'a judgement that two records of different kinds are the same': [
    own('d', { records: ['d/a', 'd/b'], judgements: [judge('d/b', 'SAME', 'a/b')] }),
    { ...own('a', {}), records: [record('a/b', { kind: 'LOCATION' })] },
    page('d/paper', { claims: [met()] }),
  ],
  'a statement that is first reported when its judgement and its twin are there already': [
    own('d', { judgements: [judge('d/address', 'SAME', 'd/speech')] }),
    page('d/paper', { claims: [met({ statement: 'd/speech' })], says: 'd/speech' }),
    page('d/other', { says: 'd/address' }),
    page('d/other', {}),
  ],
};

describe('a store after', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
  }, 600_000);

  afterAll(() => store.close());

  it.each(Object.entries(CASES))(
    '%s, is what all of it gives',
    async (_, batches) => {
      await emptyStore(store);

      for (const [index, batch] of batches.entries()) {
        await write(store, batch);

        const difference = compareDumps(await readDump(store), dumpOf(batches.slice(0, index + 1)));
        expect(difference).toEqual(NO_DIFFERENCE);
      }
      const changes = await rebuildDerived(store, META.recordedAt, readOntology());
      expect(countRebuilt(changes)).toBe(0);
    },
    600_000,
  );
});

function own(
  dossier: string,
  given: {
    readonly records?: readonly string[];
    readonly judgements?: readonly JudgementContent[];
  },
): BatchContent {
  return {
    ...emptyBatch(dossier),
    records: (given.records ?? []).map((id) => record(id)),
    judgements: (given.judgements ?? []).map((content) => ({ id: contentId(content), content })),
  };
}

function page(
  id: string,
  given: {
    readonly head?: Partial<SourceContent>;
    readonly claims?: readonly ClaimContent[];
    /** A statement that it reports. */
    readonly says?: string;
  },
): BatchContent {
  const words = passage(`${id} words`, { source: id });
  const said = given.says;
  return {
    ...emptyBatch('d'),
    source: id,
    sources: [source(id, given.head)],
    passages: [words],
    claims: (given.claims ?? []).map((content) => ({
      id: contentId(content),
      content,
      passages: [words.id],
    })),
    renderings:
      said === undefined
        ? []
        : [rendering(`${id} says`, { source: id, statement: said, passage: words.id })],
  };
}

function met(given: Partial<ClaimContent> = {}): ClaimContent {
  return {
    source: 'd/paper',
    subject: 'd/a',
    predicate: 'MET_WITH',
    object: 'd/b',
    modality: 'ACTUAL',
    negated: false,
    via: [],
    quotes: [{ exact: 'said', occurrence: 1, section: 'BODY' }],
    ...given,
  };
}

function supports(given: Partial<ClaimContent> = {}): ClaimContent {
  return met({ predicate: 'SUPPORTS', ...given });
}

/** SUPPORTS answers itself, so that the two have no question in common. */
function headlineOfTwo(): ClaimContent {
  const { object: _, ...rest } = supports();
  return {
    ...rest,
    members: { end: 'OBJECT', records: ['d/b', 'd/c'], kind: 'PLAIN' },
    quotes: [{ exact: 'said', occurrence: 1, section: 'HEADLINE' }],
  };
}
