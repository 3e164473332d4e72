import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { type DatedBatch, viewThrough } from '../../../src/derive/view-through.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent, Facts, Identified, NoteContent } from '../../../src/model/dossier.ts';
import type { Lens } from '../../../src/model/lens.ts';
import type { IdentityPolicy } from '../../../src/model/vocabulary.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { createMemoryStore } from '../../../src/oracle/memory-store.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { compareDumps, dumpOfGraph, NO_DIFFERENCE } from '../../helpers/dump-of.ts';
import { emptyBatch, sequences, wholes } from '../../helpers/generate-worlds.ts';

const RUNS = { numRuns: 12, seed: 2022 };
const ONTOLOGY = readOntology();
const SOURCES = ['a/s0', 'a/s1', 'a/s2', 'b/s0', 'b/s1'];
const POLICIES: readonly IdentityPolicy[] = ['STRICT', 'CONFIRMED', 'PROBABLE'];

/** The last day of what the generated sources give as their day of publication. */
const LAST_DAY: Readonly<Record<string, string>> = {
  '2022-01-05': '2022-01-05',
  '2022-01-06': '2022-01-06',
  '2022-01': '2022-01-31',
};

describe('the graph seen through a lens', () => {
  it('is that of a store into which only what it admits was ever written', async () => {
    await assertProperty(
      fc.property(logs(), lenses(), (log, lens) => {
        const bare = log.map(withoutStatementJudgements);

        const seen = viewThrough({ log: bare }, lens, ONTOLOGY);

        const store = createMemoryStore(ONTOLOGY);
        for (const batch of onlyAdmitted(bare, lens)) store.ingest(batch);
        const policy = lens.identity ?? 'CONFIRMED';
        const alone = deriveGraph(store.facts(), ONTOLOGY, { policy });
        expect(compareDumps(dumpOfGraph(seen), dumpOfGraph(alone))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('has nothing that the graph without the lens does not have', async () => {
    await assertProperty(
      fc.property(logs(), lenses(), (log, { identity, recordedAt, ...narrowing }) => {
        const all = viewThrough({ log }, { identity, recordedAt }, ONTOLOGY);
        const seen = viewThrough({ log }, { identity, recordedAt, ...narrowing }, ONTOLOGY);

        expect(surplus(seen, all)).toEqual([]);
        expect(seen.clusterOf).toEqual(all.clusterOf);
      }),
      RUNS,
    );
  });

  it('has no more, the more it asks', async () => {
    await assertProperty(
      fc.property(logs(), lenses(), lenses(), (log, one, { sources, minConfidence }) => {
        const both = {
          ...one,
          sources: (sources ?? SOURCES).filter((id) => (one.sources ?? SOURCES).includes(id)),
          minConfidence: Math.max(one.minConfidence ?? 0, minConfidence ?? 0),
        };

        const wide = viewThrough({ log }, one, ONTOLOGY);
        const narrow = viewThrough({ log }, both, ONTOLOGY);

        expect(surplus(narrow, wide)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('calls an entity that it has by the same id and label, whatever is admitted', async () => {
    await assertProperty(
      fc.property(logs(), lenses(), (log, { knownOn, sources, withoutSources }) => {
        const all = viewThrough({ log }, {}, ONTOLOGY);
        const seen = viewThrough({ log }, { knownOn, sources, withoutSources }, ONTOLOGY);

        for (const { id, label, records } of seen.entities.values()) {
          expect(all.entities.get(id)).toMatchObject({ label, records });
        }
        for (const { id, records } of seen.statements.values()) {
          expect(all.statements.get(id)?.records).toEqual(records);
        }
      }),
      RUNS,
    );
  });

  it('is the same, in whatever order the facts are listed, and when everything is written twice', async () => {
    await assertProperty(
      fc.property(wholeLogs(), lenses(), (log, { recordedAt: _, ...lens }) => {
        const twice = [...log, ...log].map((batch, index) => ({ ...batch, seq: index + 1 }));
        const once = viewThrough({ log }, lens, ONTOLOGY);

        const again = viewThrough({ log: twice }, lens, ONTOLOGY);
        const backwards = viewThrough({ facts: reverseLists(factsOf(log)) }, lens, ONTOLOGY);

        expect(compareDumps(dumpOfGraph(again), dumpOfGraph(once))).toEqual(NO_DIFFERENCE);
        expect(compareDumps(dumpOfGraph(backwards), dumpOfGraph(once))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('does not ask when things were recorded, unless the lens does', async () => {
    await assertProperty(
      fc.property(logs(), lenses(), (log, { recordedAt: _, ...lens }) => {
        const later = log.map((batch) => ({ ...batch, recordedAt: '2030-01-01T00:00:00Z' }));

        const seen = dumpOfGraph(viewThrough({ log: later }, lens, ONTOLOGY));

        expect(seen.hash).toBe(dumpOfGraph(viewThrough({ log }, lens, ONTOLOGY)).hash);
      }),
      RUNS,
    );
  });

  it('of one source knows what it says in its own voice from this source alone', async () => {
    await assertProperty(
      fc.property(logs(), fc.constantFrom(...SOURCES), (log, source) => {
        const { claims } = viewThrough({ log }, { sources: [source] }, ONTOLOGY);

        const origins = [...claims.values()].map(({ origin }) => origin);
        expect(origins.filter(({ kind, id }) => kind === 'SOURCE' && id !== source)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('identity policies', () => {
  it.each(POLICIES)('%s: what is judged and revoked is what was', async (identity) => {
    await assertProperty(
      fc.property(wholeLogs(), (log) => {
        const bare = log.map((batch) => ({
          ...batch,
          content: { ...batch.content, judgements: [] },
        }));
        const judged = log.filter(({ content }) => content.judgements.length > 0);
        const reverted = judged.map((_, index) => ({
          ...dated(emptyBatch('a'), bare.length + judged.length + index + 1),
          reverts: bare.length + index + 1,
        }));
        const all = [...bare, ...judged, ...reverted].map((batch, index) => ({
          ...batch,
          seq: index + 1,
        }));

        const back = viewThrough({ log: all }, { identity }, ONTOLOGY);

        const before = viewThrough({ log: bare }, { identity }, ONTOLOGY);
        expect(compareDumps(dumpOfGraph(back), dumpOfGraph(before))).toEqual(NO_DIFFERENCE);
      }),
      RUNS,
    );
  });

  it('merge nothing under STRICT, and no record of a disputed component under any', async () => {
    await assertProperty(
      fc.property(wholeLogs(), (log) => {
        const [strict, ...merging] = POLICIES.map((identity) =>
          viewThrough({ log }, { identity }, ONTOLOGY),
        );

        expect([...(strict?.clusterOf ?? [])].filter(([record, id]) => record !== id)).toEqual([]);
        expect(strict?.disputed).toEqual([]);
        for (const { clusterOf, disputed } of merging) {
          const records = disputed.flatMap((component) => component.records);
          expect(records.filter((id) => clusterOf.get(id) !== id)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

// ── What a store would hold that had only been given what the lens admits, by going through the batches ──

function onlyAdmitted(log: readonly DatedBatch[], lens: Lens): readonly BatchContent[] {
  const then = log.filter(
    ({ recordedAt }) =>
      lens.recordedAt === undefined || lens.recordedAt === null || recordedAt <= lens.recordedAt,
  );
  const last = new Map(then.map(({ content }) => [content.source ?? content.dossier, content]));
  const notes = [...last.values()].flatMap((content) => content.notes);
  return [...last.values()].flatMap((content) => {
    const [source] = content.sources;
    if (source === undefined) return [content];
    if (!isAdmitted(source.id, LAST_DAY[source.published.edtf ?? ''], lens)) return [];
    const claims = content.claims.filter(({ id }) => isSureEnough(id, notes, lens));
    return [{ ...content, claims }];
  });
}

function isAdmitted(id: string, published: string | undefined, lens: Lens): boolean {
  const { knownOn, sources, withoutSources } = lens;
  if (
    knownOn !== undefined &&
    knownOn !== null &&
    !(published !== undefined && published <= knownOn)
  )
    return false;
  if (sources !== undefined && sources !== null && !sources.includes(id)) return false;
  return !(withoutSources ?? []).includes(id);
}

function isSureEnough(
  claim: string,
  notes: readonly Identified<NoteContent>[],
  { minConfidence }: Lens,
): boolean {
  if (minConfidence === undefined || minConfidence === null) return true;
  // Each generated claim is assessed once at most.
  const note = notes.find(({ content }) => content.on === claim);
  return note?.content.confidence !== undefined && note.content.confidence >= minConfidence;
}

/** Which of two reports' records a statement is named by does depend on what else is live. */
function withoutStatementJudgements(batch: DatedBatch): DatedBatch {
  const judgements = batch.content.judgements.filter(
    ({ content }) => !/^[ab]\/u/.test(content.left) && !/^[ab]\/u/.test(content.right),
  );
  return { ...batch, content: { ...batch.content, judgements } };
}

// ── Generators ──

function logs(): fc.Arbitrary<readonly DatedBatch[]> {
  return fc.oneof(wholeLogs(), sequences({ maxBatches: 9 }).map(dateAll));
}

/** Everything once; some claims are assessed, in the files of the dossier `a`. */
function wholeLogs(): fc.Arbitrary<readonly DatedBatch[]> {
  return wholes()
    .chain((batches) => {
      const claims = [...new Set(batches.flatMap((batch) => batch.claims.map(({ id }) => id)))];
      return fc
        .array(fc.constantFrom(undefined, 0, 40, 80), {
          minLength: claims.length,
          maxLength: claims.length,
        })
        .map((confidences) => {
          const notes = claims.flatMap((on, index) => assess(on, confidences[index]));
          return batches.map((batch, index) =>
            index === 0 ? { ...batch, notes: [...batch.notes, ...notes] } : batch,
          );
        });
    })
    .map(dateAll);
}

function assess(on: string, confidence: number | undefined): readonly Identified<NoteContent>[] {
  if (confidence === undefined) return [];
  const content: NoteContent = {
    on,
    kind: 'ASSESSMENT',
    text: 'as it seems',
    by: 'A. Annotator',
    confidence,
  };
  return [{ id: contentId(content), content }];
}

function dateAll(batches: readonly BatchContent[]): readonly DatedBatch[] {
  return batches.map((content, index) => dated(content, index + 1));
}

/** One batch an hour. */
function dated(content: BatchContent, seq: number): DatedBatch {
  return { seq, content, recordedAt: hour(seq) };
}

function hour(seq: number): string {
  return new Date(Date.UTC(2022, 1, 1, seq)).toISOString();
}

function lenses(): fc.Arbitrary<Lens> {
  const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
  return fc.record({
    knownOn: maybe(
      fc.constantFrom('2022-01-04', '2022-01-05', '2022-01-06', '2022-01-30', '2022-01-31'),
    ),
    recordedAt: maybe(fc.integer({ min: 0, max: 12 }).map(hour)),
    sources: maybe(fc.subarray(SOURCES)),
    withoutSources: maybe(fc.subarray(SOURCES)),
    identity: maybe(fc.constantFrom(...POLICIES)),
    minConfidence: maybe(fc.constantFrom(0, 40, 81)),
  });
}

// ── Comparing ──

/** Ids that only the first has. */
function surplus(one: Graph, other: Graph): readonly string[] {
  const kinds = [
    'entities',
    'statements',
    'sources',
    'passages',
    'renderings',
    'claims',
    'propositions',
    'questions',
    'discrepancies',
  ] as const;
  return kinds.flatMap((kind) =>
    [...one[kind].keys()].filter((id) => !other[kind].has(id)).map((id) => `${kind} ${id}`),
  );
}

function factsOf(log: readonly DatedBatch[]): Facts {
  const store = createMemoryStore(ONTOLOGY);
  for (const { content } of log) store.ingest(content);
  return store.facts();
}

function reverseLists(facts: Facts): Facts {
  return {
    dossiers: facts.dossiers.toReversed(),
    records: facts.records.toReversed(),
    sources: facts.sources.toReversed(),
    claims: facts.claims.toReversed(),
    passages: facts.passages.toReversed(),
    renderings: facts.renderings.toReversed(),
    judgements: facts.judgements.toReversed(),
    narratives: facts.narratives.toReversed(),
    stances: facts.stances.toReversed(),
    notes: facts.notes.toReversed(),
  };
}
