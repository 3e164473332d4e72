import { deriveGraph } from '../../src/derive/derive-graph.ts';
import type { Discrepancy, Graph } from '../../src/derive/graph.ts';
import type { ClaimContent } from '../../src/model/claim.ts';
import type { RecordContent } from '../../src/model/dossier.ts';
import type { SourceContent } from '../../src/model/evidence.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { buildFacts, type FactParts } from './facts.ts';
import { record, source } from './small-graph.ts';

/**
 * What the claims of the cases are about: a country with two regions, and a city in one of them; an
 * alliance of states with a force, and one state's troops in it; events; groups.
 */
export const RECORDS: readonly RecordContent[] = [
  record('d/land', { kind: 'COUNTRY' }),
  record('d/north', { kind: 'LOCATION', within: ['d/land'] }),
  record('d/south', { kind: 'LOCATION', within: ['d/land'] }),
  record('d/city', { kind: 'LOCATION', within: ['d/north'] }),
  record('d/abroad', { kind: 'COUNTRY' }),
  record('d/force', { kind: 'ORGANIZATION' }),
  record('d/troops', { kind: 'ORGANIZATION', within: ['d/force', 'd/a'] }),
  record('d/a', { kind: 'COUNTRY' }),
  record('d/b', { kind: 'COUNTRY' }),
  record('d/c', { kind: 'COUNTRY' }),
  record('d/group', { kind: 'GROUP' }),
  record('d/person', { kind: 'PERSON' }),
  record('d/office', { kind: 'ORGANIZATION' }),
  record('d/oil', { kind: 'THING', within: ['d/fuel'] }),
  record('d/fuel', { kind: 'THING' }),
  ...['d/event', 'd/later', 'd/other'].map((id) => record(id, { kind: 'EVENT' })),
];

/** Two newspapers, the second a day behind; and a third. */
const SOURCES: readonly SourceContent[] = [
  source('d/first', { published: day('2022-01-06') }),
  source('d/second', { published: day('2022-01-07') }),
  source('d/third', { published: day('2022-01-08') }),
];

function day(edtf: string): SourceContent['published'] {
  return { edtf, extent: 'WITHIN', basis: 'STATED' };
}

/** Claims by id, each from `d/first` where nothing is said. */
export type Claims = Readonly<Record<string, Partial<ClaimContent>>>;

/** What follows from some claims about the things of the cases. */
export function dispute(claims: Claims, more: Omit<FactParts, 'claims'> = {}): Graph {
  const content = Object.entries(claims).map(
    ([id, claim]) => [id, { source: 'd/first', ...claim }] as const,
  );
  const facts = buildFacts({
    ...more,
    claims: Object.fromEntries(content),
    records: [...RECORDS, ...(more.records ?? [])],
    sources: [...SOURCES, ...(more.sources ?? [])],
  });
  return deriveGraph(facts, readOntology());
}

/** The discrepancies of a graph in short: `VALUE: 5 | 7`, sorted. */
export function shortly({ discrepancies }: Graph): readonly string[] {
  return [...discrepancies.values()].map(inShort).sort();
}

/** One in short: its kind, and what its positions say. */
export function inShort({ kind, positions }: Discrepancy): string {
  return `${kind}: ${positions.map(({ summary }) => summary).join(' | ')}`;
}
