import { describe, expect, it } from '@jest/globals';

import type { BatchContent } from '../../../src/model/dossier.ts';
import { createMemoryStore, type MemoryStore } from '../../../src/oracle/memory-store.ts';
import { ask } from '../../helpers/ask.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { claim, passage, record, source } from '../../helpers/small-graph.ts';

const PAPER = source('d/paper');
const WIRE = source('d/wire', { publisher: 'd/wire-agency' });
const MET = { predicate: 'MET_WITH', subject: 'd/b', object: 'd/a' } as const;

const FILES = batch({
  records: [
    record('d/a'),
    record('d/b'),
    record('d/wire-agency', { kind: 'ORGANIZATION' }),
    record('d/unused'),
  ],
});

const PAPER_BATCH = batch({
  source: 'd/paper',
  sources: [PAPER],
  passages: [passage('p', { source: 'd/paper' })],
  claims: [claim('c1', MET, { from: PAPER, passages: [passage('p')] }).claim],
});

const WIRE_BATCH = batch({
  source: 'd/wire',
  sources: [WIRE],
  passages: [passage('q', { source: 'd/wire' })],
  claims: [claim('c2', MET, { from: WIRE, passages: [passage('q')] }).claim],
});

describe('a memory store', () => {
  it('answers from what follows from all its batches', async () => {
    const store = storeOf(FILES, PAPER_BATCH, WIRE_BATCH);

    expect(await askFor(store)).toEqual({
      entities: { nodes: [{ id: 'd/a' }, { id: 'd/b' }, { id: 'd/wire-agency' }] },
      relations: {
        nodes: [
          {
            from: { id: 'd/a' },
            to: { id: 'd/b' },
            originCount: 2,
            claims: { nodes: [{ id: 'c1' }, { id: 'c2' }] },
          },
        ],
      },
    });
  });

  it('gives the same for any order of distinct sources', async () => {
    const one = storeOf(FILES, PAPER_BATCH, WIRE_BATCH);
    const other = storeOf(WIRE_BATCH, PAPER_BATCH, FILES);

    expect(other.facts()).toEqual(one.facts());
    expect(await askFor(other)).toEqual(await askFor(one));
  });

  it('forgets what a source no longer has', async () => {
    const store = storeOf(FILES, PAPER_BATCH, WIRE_BATCH);

    store.ingest({ ...WIRE_BATCH, claims: [], passages: [] });

    expect(await askFor(store)).toMatchObject({
      relations: { nodes: [{ originCount: 1, claims: { nodes: [{ id: 'c1' }] } }] },
    });
  });

  it('gives the store that never had a batch that is reverted', async () => {
    const store = storeOf(FILES, PAPER_BATCH);
    const before = store.facts();

    const seq = store.ingest(WIRE_BATCH);
    const reverting = store.revert(seq);

    expect([seq, reverting]).toEqual([3, 4]);
    expect(store.facts()).toEqual(before);
  });
});

function storeOf(...batches: readonly BatchContent[]): MemoryStore {
  const store = createMemoryStore();
  for (const content of batches) store.ingest(content);
  return store;
}

function askFor(store: MemoryStore): Promise<unknown> {
  return ask(
    store.graph(),
    `{ entities { nodes { id } }
       relations { nodes { from { id } to { id } originCount claims { nodes { id } } } } }`,
  );
}

function batch(given: Partial<BatchContent>): BatchContent {
  return { ...emptyBatch('d'), ...given };
}
