import { escapeName } from '../cypher/escape-name.ts';
import type { Facts } from '../model/dossier.ts';
import { groupBy } from '../util/group-by.ts';
import { parseFacts, type RecordedFact } from './fact-lists.ts';
import type { Runner } from './read-rows.ts';
import { FACT_LABELS, type FactLabel, type NodeKey } from './rows.ts';

/** The facts that current batches record: all that is live. */
export async function readAllFacts(runner: Runner): Promise<Facts> {
  const { records } = await runner.run(
    [
      'MATCH (b:Batch {current: true})-[r:RECORDS]->(f)',
      'RETURN DISTINCT labels(f) AS labels, coalesce(f.of, f.id) AS id, f.kind AS kind, f.content AS content, r.passages AS passages',
    ].join('\n'),
  );
  return parseFacts(
    records.map((record) => {
      const labels: readonly string[] = record.get('labels');
      const isRevision = labels.includes('Revision');
      const label = isRevision
        ? record.get('kind')
        : FACT_LABELS.find((one) => labels.includes(one));
      return {
        label: label as FactLabel,
        id: record.get('id'),
        content: record.get('content'),
        passages: record.get('passages') ?? [],
      };
    }),
  );
}

/** Live facts by their keys; what is not live is left out. */
export async function readFacts(
  runner: Runner,
  keys: readonly NodeKey[],
): Promise<readonly StoredFact[]> {
  const facts: StoredFact[] = [];
  for (const [label, own] of groupBy(keys, (key) => key.label)) {
    const { records } = await runner.run(
      [
        'UNWIND $ids AS id',
        `MATCH (f:${escapeName(label)} {id: id}) WHERE f.live AND f.content IS NOT NULL`,
        'RETURN f.id AS id, f.content AS content, f.passageIds AS passages',
      ].join('\n'),
      { ids: [...new Set(own.map(({ id }) => id))] },
    );
    for (const record of records) {
      facts.push({
        label: label as FactLabel,
        id: record.get('id'),
        content: record.get('content'),
        passages: record.get('passages') ?? [],
      });
    }
  }
  return facts;
}

/** A live fact as it stands in the store. */
export type StoredFact = Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>;
