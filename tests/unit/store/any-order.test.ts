import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import type { BatchContent, Facts } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { createMemoryStore, type MemoryStore } from '../../../src/oracle/memory-store.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { compareDumps, dumpOf, dumpOfGraph, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { revisedWholes, sequences, wholes } from '../../helpers/generate-worlds.ts';
import { permutations, readSeed } from '../../helpers/read-seed.ts';

const RUNS = { numRuns: 25, seed: 2022 };

describe('any order, same graph (promise 3)', () => {
  it('gives one dump for batches of distinct sources', async () => {
    const orders = wholes().chain((batches) =>
      fc.record({
        batches: fc.constant(batches),
        shuffled: fc.shuffledSubarray([...batches], { minLength: batches.length }),
      }),
    );

    await assertProperty(
      fc.property(orders, ({ batches, shuffled }) => {
        expect(compareDumps(dumpOf(shuffled), dumpOf(batches))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('does not ask in which order the facts are listed', async () => {
    await assertProperty(
      fc.property(sequences({ maxBatches: 9 }), (batches) => {
        const facts = liveFacts(batches.map((content, index) => ({ seq: index + 1, content })));

        const derived = dumpOfGraph(deriveGraph(facts, readOntology()));
        const backwards = dumpOfGraph(deriveGraph(reverseLists(facts), readOntology()));

        expect(compareDumps(backwards, derived)).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });
});

describe('the seed dossier', () => {
  let own: BatchContent;
  let orders: readonly (readonly BatchContent[])[];

  beforeAll(async () => {
    const seed = await readSeed();
    own = seed.own;
    orders = permutations(seed.sources);
  });

  it('gives the same facts in all 120 orders of its five sources (promise 3)', () => {
    const listed = new Set(orders.map((order) => JSON.stringify(factsOf([own, ...order]))));

    expect(orders).toHaveLength(120);
    expect(listed.size).toBe(1);
  });

  it('gives one canonical dump in all 120 orders (promise 3)', () => {
    const hashes = new Set(orders.map((order) => dumpOf([own, ...order]).hash));

    expect(hashes.size).toBe(1);
  }, 300_000);

  it('gives the same when all of it is ingested twice over, in all 120 orders (promise 2)', () => {
    const twice = orders.map((order) => factsOf([own, ...order, own, ...order]));

    const listed = new Set(twice.map((facts) => JSON.stringify(facts)));

    expect(listed).toEqual(new Set([JSON.stringify(factsOf([own, ...(orders[0] ?? [])]))]));
  });
});

describe('nothing is overwritten (promise 2)', () => {
  it('changes nothing when everything is ingested twice', async () => {
    await assertProperty(
      fc.property(wholes(), (batches) => {
        const twice = dumpOf([...batches, ...batches]);

        expect(compareDumps(twice, dumpOf(batches))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('gives the store that never had a batch when that batch is reverted', async () => {
    await assertProperty(
      fc.property(sequences({ maxBatches: 8 }), fc.nat(), (batches, choice) => {
        const reverted = choice % batches.length;
        const store = storeOf(batches);

        store.revert(reverted + 1);

        const without = dumpOf(batches.filter((_, index) => index !== reverted));
        expect(compareDumps(dumpOfGraph(store.graph()), without)).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('gives a batch back when its revert is reverted', async () => {
    await assertProperty(
      fc.property(sequences({ maxBatches: 8 }), fc.nat(), (batches, choice) => {
        const store = storeOf(batches);
        const before = store.facts();

        store.revert(store.revert((choice % batches.length) + 1));

        expect(store.facts()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('gives back what was when a source takes its revisions back', async () => {
    await assertProperty(
      fc.property(revisedWholes(), ({ before, after }) => {
        const revised = new Set(after.map(keyOf));
        const back = before.filter((batch) => revised.has(keyOf(batch)));

        const dump = dumpOf([...before, ...after, ...back]);

        expect(compareDumps(dump, dumpOf(before))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });
});

describe('identity is a judgement (promise 5)', () => {
  it('gives back what was when judgements are revoked', async () => {
    await assertProperty(
      fc.property(wholes(), (batches) => {
        const bare = batches.map((batch) => ({ ...batch, judgements: [] }));
        const judging = batches.filter(({ judgements }) => judgements.length > 0);
        const revoking = bare.filter(({ source }) => source === undefined);

        const revoked = dumpOf([...bare, ...judging, ...revoking]);

        expect(compareDumps(revoked, dumpOf(bare))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('merges nothing without a judgement, whatever names and identifiers are alike', async () => {
    await assertProperty(
      fc.property(wholes(), (batches) => {
        const store = storeOf(batches.map((batch) => ({ ...batch, judgements: [] })));

        const { clusterOf } = store.graph();

        expect([...clusterOf].filter(([record, entity]) => record !== entity)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves the ids and the contents of claims alone', async () => {
    await assertProperty(
      fc.property(wholes(), (batches) => {
        const bare = batches.map((batch) => ({ ...batch, judgements: [] }));

        expect(storeOf(batches).facts().claims).toEqual(storeOf(bare).facts().claims);
      }),
      RUNS,
    );
  });
});

function storeOf(batches: readonly BatchContent[]): MemoryStore {
  const store = createMemoryStore();
  for (const batch of batches) store.ingest(batch);
  return store;
}

function factsOf(batches: readonly BatchContent[]): Facts {
  return storeOf(batches).facts();
}

function keyOf({ dossier, source }: BatchContent): string {
  return source ?? dossier;
}

function reverseLists(facts: Facts): Facts {
  return {
    dossiers: [...facts.dossiers].reverse(),
    records: [...facts.records].reverse(),
    sources: [...facts.sources].reverse(),
    claims: [...facts.claims].reverse(),
    passages: [...facts.passages].reverse(),
    renderings: [...facts.renderings].reverse(),
    judgements: [...facts.judgements].reverse(),
    narratives: [...facts.narratives].reverse(),
    stances: [...facts.stances].reverse(),
    notes: [...facts.notes].reverse(),
  };
}
