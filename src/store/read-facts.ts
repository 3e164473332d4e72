import { escapeName } from '../cypher/escape-name.ts';
import type { Facts } from '../model/dossier.ts';
import { FACT_LABELS, type FactLabel } from '../model/node-labels.ts';
import { groupBy } from '../util/group-by.ts';
import { parseFacts, type RecordedFact } from './fact-lists.ts';
import type { Runner } from './read-rows.ts';

interface FactRecord {
  readonly [key: string]: unknown;
  readonly label: FactLabel;
  readonly id: string;
  readonly content: string;
  readonly passages: readonly string[];
}

/** The facts that current batches record: all that is live. */
export async function readAllFacts(runner: Runner): Promise<Facts> {
  const { records } = await runner.run<FactRecord>(
    [
      'MATCH (b:Batch {current: true})-[r:RECORDS]->(f)',
      'RETURN DISTINCT CASE WHEN f:Revision THEN f.kind ELSE head([label IN labels(f) WHERE label IN $labels]) END AS label,',
      '  coalesce(f.of, f.id) AS id, f.content AS content, coalesce(r.passages, []) AS passages',
    ].join('\n'),
    { labels: FACT_LABELS },
  );
  return parseFacts(records.map((record) => record.toObject()));
}

/** Live facts by their keys; what is not live is left out. */
export async function readFacts(
  runner: Runner,
  keys: readonly FactKey[],
): Promise<readonly StoredFact[]> {
  const facts: StoredFact[] = [];
  for (const [label, own] of groupBy(keys, (key) => key.label)) {
    const { records } = await runner.run<FactRecord>(
      [
        'UNWIND $ids AS id',
        `MATCH (f:${escapeName(label)} {id: id}) WHERE f.live AND f.content IS NOT NULL`,
        'RETURN $label AS label, f.id AS id, f.content AS content, coalesce(f.passageIds, []) AS passages',
      ].join('\n'),
      { label, ids: [...new Set(own.map(({ id }) => id))] },
    );
    facts.push(...records.map((record) => record.toObject()));
  }
  return facts;
}

/** Which fact. */
export interface FactKey {
  readonly label: FactLabel;
  readonly id: string;
}

/** A live fact as it stands in the store. */
type StoredFact = Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>;
