import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import type { ClaimContent } from '../../../src/model/claim.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { BatchContent, Facts } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { createMemoryStore } from '../../../src/oracle/memory-store.ts';
import { projectGraph } from '../../../src/store/project-graph.ts';
import type { NodeRow } from '../../../src/store/rows.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { claimContents, wholes } from '../../helpers/generate-worlds.ts';
import { readSeed } from '../../helpers/read-seed.ts';

const RUNS = { numRuns: 25, seed: 2022 };

describe('as printed stays (promise 6)', () => {
  it('keeps every fact to the letter in the rows of the store', async () => {
    await assertProperty(fc.property(wholes(), expectNothingLost), RUNS);
  });

  it('keeps every fact of the seed dossier', async () => {
    const { own, sources } = await readSeed();

    expectNothingLost([own, ...sources]);
  });

  it('shows a figure, a name and a label in the words of one of its claims', async () => {
    const { own, sources } = await readSeed();
    const { facts, nodes } = project([own, ...sources]);
    const printed = new Set(facts.claims.flatMap(({ content }) => content.value?.text ?? []));

    const shown = nodes
      .filter(({ label }) => label === 'Proposition')
      .flatMap(({ properties }) => properties.valueText ?? []);

    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((text) => !printed.has(String(text)))).toEqual([]);
  });
});

describe('evidence or nothing (promise 1)', () => {
  it('joins every claim to the passages that bear it', async () => {
    const { own, sources } = await readSeed();
    const store = createMemoryStore();
    for (const batch of [own, ...sources]) store.ingest(batch);

    const rows = projectGraph(store.graph(), readOntology());

    const borne = new Set(
      rows.relationships
        .filter(({ type, from }) => type === 'EVIDENCED_BY' && from.label === 'Claim')
        .map(({ from }) => from.id),
    );
    const claims = rows.nodes.filter(({ label }) => label === 'Claim');
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ id }) => !borne.has(id))).toEqual([]);
  });
});

describe('the id of a claim', () => {
  it('does not depend on the order in which its content is written', async () => {
    await assertProperty(
      fc.property(claimContents(), (content) => {
        expect(contentId(backwards(content) as object)).toBe(contentId(content));
      }),
      RUNS,
    );
  });

  it('depends on every field', async () => {
    await assertProperty(
      fc.property(claimContents(), (content) => {
        const changed = changes(content).map((other) => contentId(other as object));

        expect(changed.length).toBeGreaterThan(5);
        expect(new Set([contentId(content), ...changed]).size).toBe(changed.length + 1);
      }),
      RUNS,
    );
  });

  it('is the hash that another program works out', () => {
    const content: ClaimContent = {
      source: 'd/paper',
      subject: 'd/tokayev',
      predicate: 'REQUESTED_HELP_FROM',
      object: 'd/csto',
      modality: 'ACTUAL',
      negated: false,
      via: [],
      quotes: [{ exact: 'asked the CSTO', occurrence: 1, section: 'BODY' }],
    };

    // printf '%s' '{"modality":"ACTUAL","negated":false,…,"via":[]}' | sha256sum
    expect(contentId(content)).toBe(
      '563d4c31eb539d947723c353584562e994eda000a9ef6e72059faf34e31d228a',
    );
  });
});

function expectNothingLost(batches: readonly BatchContent[]): void {
  const { facts, nodes } = project(batches);
  const kept = new Map(
    nodes.map(({ label, id, properties }) => [`${label} ${id}`, properties.content]),
  );
  const contents: readonly (readonly [label: string, id: string, content: object])[] = [
    ...facts.claims.map(({ id, content }) => ['Claim', id, content] as const),
    ...facts.passages.map(({ id, content }) => ['Passage', id, content] as const),
    ...facts.renderings.map(({ id, content }) => ['Rendering', id, content] as const),
    ...facts.judgements.map(({ id, content }) => ['Judgement', id, content] as const),
    ...facts.stances.map(({ id, content }) => ['Stance', id, content] as const),
    ...facts.notes.map(({ id, content }) => ['Note', id, content] as const),
    ...facts.records.map((record) => ['Record', record.id, record] as const),
    ...facts.sources.map((source) => ['Source', source.id, source] as const),
    ...facts.narratives.map((narrative) => ['Narrative', narrative.id, narrative] as const),
    ...facts.dossiers.map((dossier) => ['Dossier', dossier.id, dossier] as const),
  ];
  for (const [label, id, content] of contents) {
    expect(JSON.parse(String(kept.get(`${label} ${id}`)))).toEqual(content);
  }
}

function project(batches: readonly BatchContent[]): {
  readonly facts: Facts;
  readonly nodes: readonly NodeRow[];
} {
  const store = createMemoryStore();
  for (const batch of batches) store.ingest(batch);
  return { facts: store.facts(), nodes: projectGraph(store.graph(), readOntology()).nodes };
}

/** The same data, with the keys of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, backwards(held)]),
  );
}

/** The same data, each time with one value changed. */
function changes(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}.`];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const changed = items.flatMap((item, index) =>
      changes(item).map((other) => items.with(index, other)),
    );
    return [...changed, [...items, 'one more']];
  }
  const entries = Object.entries(value as object);
  return entries.flatMap(([key, held]) =>
    changes(held).map((other) => ({ ...(value as object), [key]: other })),
  );
}
