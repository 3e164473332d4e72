import type { Store } from '../connect.ts';
import { inReadTransaction } from '../in-transaction.ts';
import { compareRetractions, type Retraction } from '../retraction-log.ts';
import { printValue, REBUILD, type Report } from './problem.ts';

/** Compares what the store says was taken back, when, by whom and why, with what its batches record. */
export async function checkRetractions(store: Store, report: Report): Promise<void> {
  const { missing, surplus, notes } = await inReadTransaction(store, compareRetractions);
  for (const retraction of missing) {
    report({
      kind: 'MISSING_RELATIONSHIP',
      subject: printRetraction(retraction),
      expected: 'there',
      found: 'nothing',
      remedy: REBUILD,
    });
  }
  for (const retraction of surplus) {
    report({
      kind: 'SURPLUS_RELATIONSHIP',
      subject: printRetraction(retraction),
      expected: 'nothing, or one',
      found: 'a relationship',
      remedy: REBUILD,
    });
  }
  for (const { fact, expected, found } of notes) {
    report({
      kind: 'PROPERTY',
      subject: `${fact.label} ${fact.id}`,
      expected: printValue(expected),
      found: printValue(found),
      remedy: REBUILD,
    });
  }
}

function printRetraction({ seq, fact }: Retraction): string {
  return `(Batch ${seq})-[RETRACTS]->(${fact.label} ${fact.id})`;
}
