import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { answerText } from '../../../src/api/answer-text.ts';
import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent, JudgementContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { answer } from '../../../src/oracle/answer.ts';
import type { Store } from '../../../src/store/connect.ts';
import { readDump } from '../../../src/store/read-dump.ts';
import { countRebuilt, rebuildDerived } from '../../../src/store/rebuild-derived.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { compareDumps, dumpOf, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { buildFacts, judge } from '../../helpers/facts.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { record } from '../../helpers/small-graph.ts';
import { emptyStore, openTestStore } from '../../helpers/test-store.ts';
import { META, write } from '../../helpers/write-all.ts';

const IDS = ['a/p0', 'a/p1', 'a/p2', 'a/p3', 'b/p0', 'b/p1', 'b/p2'];

/** What took place in some places, their parts and their wholes. */
function ask(ids: readonly string[]): string {
  const fields = ids.flatMap((id, index) =>
    ['HERE_AND_PARTS', 'HERE_AND_WHOLES'].map(
      (extent) =>
        `${extent}_${index}: events(where: { place: { eq: "${id}", extent: ${extent} } }) { nodes { id } }`,
    ),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

const place = fc.constantFrom(...IDS);

/** The own files of a dossier: its places, within any, and judgements on any. */
const ownFiles = fc
  .record({
    dossier: fc.constantFrom('a', 'b'),
    within: fc.array(fc.array(place, { maxLength: 2 }), { minLength: 4, maxLength: 4 }),
    // A record that is left out is not live; one that is none of a place leads nowhere.
    kinds: fc.array(
      fc.constantFrom('LOCATION', 'LOCATION', 'LOCATION', 'ORGANIZATION', undefined),
      { minLength: 4, maxLength: 4 },
    ),
    judged: fc.array(
      fc.tuple(
        place,
        fc.constantFrom<JudgementContent['verdict']>('SAME', 'SAME', 'DIFFERENT'),
        place,
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ dossier, within, kinds, judged }): BatchContent => {
    const own = IDS.filter((id) => id.startsWith(dossier));
    const records = own.flatMap((id, index) => {
      const kind = kinds[index];
      return kind === undefined ? [] : [record(id, { kind, within: within[index] ?? [] })];
    });
    const judgements = judged
      .filter(([left, , right]) => left !== right)
      .map(([left, verdict, right]) => judge(left, verdict, right));
    return {
      ...emptyBatch(dossier),
      dossiers: [{ id: dossier, title: 'Places', authors: [] }],
      records,
      judgements: buildFacts({ judgements }).judgements,
    };
  });

/** A source that says of some places that they are parts of others, and of some where something took place. */
const sayings = fc
  .record({
    name: fc.constantFrom('a/s', 'b/s'),
    parts: fc.array(
      fc.record({
        subject: place,
        object: place,
        modality: fc.constantFrom<ClaimContent['modality']>('ACTUAL', 'ACTUAL', 'PLANNED'),
        negated: fc.constantFrom(false, false, true),
      }),
      { maxLength: 4 },
    ),
    events: fc.subarray(IDS),
  })
  .map(({ name, parts, events }): BatchContent => {
    const claims = [
      ...parts.map((said) => ({ ...said, predicate: 'PART_OF' })),
      ...events.map((object) => ({
        subject: `d/e-${object.replace('/', '-')}`,
        predicate: 'OCCURRED_IN',
        object,
      })),
    ].map((said) => ({ source: name, ...said }));
    const facts = buildFacts({
      claims: Object.fromEntries(claims.map((said) => [contentId(said), said])),
    });
    return {
      ...emptyBatch(name.slice(0, 1)),
      source: name,
      sources: facts.sources,
      claims: facts.claims,
      passages: facts.passages,
    };
  });

const EVENTS: BatchContent = {
  ...emptyBatch('d'),
  dossiers: [{ id: 'd', title: 'Events', authors: [] }],
  records: IDS.map((id) => record(`d/e-${id.replace('/', '-')}`, { kind: 'EVENT' })),
};

describe('places in places', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
  }, 600_000);

  afterAll(() => store.close());

  it('are kept by every write as all facts give them, and found as the oracle finds them', async () => {
    const batches = fc.array(fc.oneof(ownFiles, sayings), { minLength: 2, maxLength: 6 });
    await assertProperty(
      fc.asyncProperty(batches, async (drawn) => {
        await emptyStore(store);
        const all = [EVENTS, ...drawn];

        for (const [index, batch] of all.entries()) {
          await write(store, batch);
          const difference = compareDumps(await readDump(store), dumpOf(all.slice(0, index + 1)));
          expect(difference).toEqual(NO_DIFFERENCE);
        }

        const changes = await rebuildDerived(store, META.recordedAt, readOntology());
        expect(countRebuilt(changes)).toBe(0);
        const log = all.map((content, index) => ({
          content,
          seq: index + 1,
          ...META,
          id: `${index}`,
        }));
        const graph = deriveGraph(liveFacts(log), readOntology());
        // What took place in a record that is not live is nowhere in Neo4j: no relation leads to it.
        const live = graph.facts.records.map(({ id }) => id);
        const query = ask(IDS.filter((id) => live.includes(id)));
        const [found, expected] = [
          await answerText(store, { query }),
          await answer(graph, { query }),
        ];
        expect(JSON.parse(JSON.stringify(found.data))).toEqual(
          JSON.parse(JSON.stringify(expected.data)),
        );
      }),
      { numRuns: 8, seed: 2022 },
    );
  });
});
