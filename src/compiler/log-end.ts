import { match, property } from '../cypher/build.ts';
import type { Clause, Projection } from '../cypher/nodes.ts';
import { asRow } from './column.ts';

/** The batch with the number that the lock of writes has: the last one. */
const LAST_BATCH: readonly Clause[] = [
  match({ start: { variable: 'lock', label: 'WriteLock' }, steps: [] }),
  {
    ...match({
      start: {
        variable: 'batch',
        label: 'Batch',
        properties: { seq: property('lock', 'seq') },
      },
      steps: [],
    }),
    using: { variable: 'batch', on: 'Batch', properties: ['seq'] },
  },
  { kind: 'return', items: [{ expression: property('batch', 'id') }] },
];

/**
 * Where the log ends. A statement that returns it behind a WITH of all else has read all else before: so whoever knows
 * what was recorded up to there knows all that the statement can have come upon.
 */
export const LOG_END: Projection = {
  expression: { kind: 'subquery', as: 'COLLECT', query: { clauses: LAST_BATCH } },
  as: 'logEnd',
};

/** The id of the last batch, as `LOG_END` gives it; undefined of an empty log. */
export function readLogEnd(value: unknown): string | undefined {
  const id = asRow(value)?.[0];
  return typeof id === 'string' ? id : undefined;
}
