import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';

import type { Plan } from '../../../src/compiler/compile-operation.ts';
import { keptPlan } from '../../../src/compiler/kept-plan.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';

const SCHEMA = readSchema();

const DOCUMENT = parse(`{
  sources { totalCount }
  claims(where: { subject: { eq: "a" } }) { totalCount }
}`);

function planFor(tellsLogEnd: boolean): Plan {
  const operation = getOperationAST(DOCUMENT)!;
  return keptPlan({ schema: SCHEMA, document: DOCUMENT, operation, variables: {}, tellsLogEnd });
}

describe('the end of the log', () => {
  it('is asked about a valid document', () => {
    expect(validate(SCHEMA, DOCUMENT)).toEqual([]);
  });

  it('is read behind all else', () => {
    const text = planFor(true).text?.replaceAll('`', '') ?? '';

    const [fields, end] = text.split(/^RETURN (?=f0)/m);
    expect(fields).toMatch(/^WITH [^]* AS f0,[^]* AS f1\n$/);
    expect(end).toBe(
      [
        'f0, f1, COLLECT {',
        '  MATCH (lock:WriteLock)',
        '  MATCH (batch:Batch {seq: lock.seq}) USING INDEX SEEK batch:Batch(seq)',
        '  RETURN batch.id',
        '} AS logEnd',
      ].join('\n'),
    );
  });

  it('is told beside the answer, by the id of the last batch', () => {
    const { readLogEnd } = planFor(true);

    expect(readLogEnd([[], [], ['a batch']])).toBe('a batch');
    expect(readLogEnd([[], [], []])).toBeUndefined();
  });

  it('is no part of other statements', () => {
    expect(planFor(false).text).not.toContain('Batch');
  });
});
