import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';

import { checkCost, checkMeasure, DEFAULT_LIMITS, readLimits } from '../../../src/api/limits.ts';
import { compileOperation } from '../../../src/compiler/compile-operation.ts';
import { NO_CURSORS } from '../../../src/compiler/cursor.ts';
import { type Cost, COST } from '../../../src/compiler/estimate-cost.ts';
import { measureOperation } from '../../../src/compiler/measure-operation.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';

const SCHEMA = readSchema();

const SIZES = new Map([
  ['Entity', 40_000],
  ['Claim', 300_000],
]);

function costOf(query: string): Cost {
  const document = parse(query);
  expect(validate(SCHEMA, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  const plan = compileOperation({ schema: SCHEMA, document, operation, variables: {} });
  return plan.cost.costOf({ variables: {}, cursors: NO_CURSORS, view: '' }, SIZES);
}

function measure(query: string): ReturnType<typeof measureOperation> {
  const document = parse(query);
  return measureOperation(document, getOperationAST(document)!);
}

describe('measureOperation', () => {
  it('counts fields under each alias, and levels', () => {
    expect(measure('{ a: sources { nodes { id } } b: sources { totalCount } }')).toEqual({
      depth: 3,
      fields: 5,
    });
  });

  it('counts what fragments multiply without walking it', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );

    const query = `{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { __typename }`;

    expect(measure(query)).toEqual({ depth: 1, fields: 2 ** 60 });
  });
});

describe('estimateCost', () => {
  it('multiplies pages by what is asked of each thing on them', () => {
    expect(
      costOf('{ entities(first: 10) { nodes { claims(first: 4) { nodes { id } } } } }'),
    ).toEqual({
      rows: 11 + 10 * 5,
      path: 'entities.nodes.claims',
      most: 50,
    });
  });

  it('knows how many there are of what is counted without reading it', () => {
    const { rows } = costOf('{ entities(first: 1) { nodes { claims { totalCount } } } }');

    expect(rows).toBe(2 + 21 + 1);
  });

  it('takes all there are of a kind for an order that no index has', () => {
    const { rows, path } = costOf(
      '{ e: entities(first: 1, orderBy: { by: SOURCE_COUNT }) { nodes { id } } }',
    );

    expect({ rows, path }).toEqual({ rows: COST.sortedEach * 40_000, path: 'e' });
    expect(
      costOf('{ statements(first: 1, orderBy: { by: PUBLISHED }) { nodes { id } } }').rows,
    ).toBe(2);
  });

  it('takes all there are of a kind for how many there are', () => {
    const { rows, path } = costOf('{ claims(first: 1) { totalCount } }');

    expect({ rows, path }).toEqual({ rows: 2 + 30_000, path: 'claims.totalCount' });
  });

  it('takes more where the same things stand in an index again and again', () => {
    const [repeated, once] = ['mentionedIn', 'claims'].map(
      (list) => costOf(`{ entity(id: "a") { ${list}(first: 9) { nodes { id } } } }`).rows,
    );

    expect(repeated).toBe(1 + COST.repeated * 10);
    expect(once).toBe(1 + 10);
  });

  it('takes more for what is worked out from others', () => {
    const { path } = costOf(
      '{ discrepancies(first: 2) { nodes { silent(first: 1) { nodes { id } } } } }',
    );

    expect(path).toBe('discrepancies.nodes.silent');
  });
});

describe('a limit', () => {
  it('that is exceeded says by how much, and where', () => {
    const limits = { ...DEFAULT_LIMITS, cost: 50, depth: 2, fields: 3 };

    expect(() => {
      checkCost({ rows: 61, path: 'entities.nodes.claims', most: 50 }, limits);
    }).toThrow(/61 rows.*50.*`entities\.nodes\.claims`/);
    expect(() => {
      checkMeasure({ depth: 3, fields: 3 }, limits);
    }).toThrow(expect.objectContaining({ code: 'OPERATION_TOO_DEEP' }));
    expect(() => {
      checkMeasure({ depth: 2, fields: 4 }, limits);
    }).toThrow(expect.objectContaining({ code: 'OPERATION_TOO_LARGE' }));
  });

  it('is read from the environment', () => {
    expect(readLimits({ ATTEST_MAX_COST: '7' })).toEqual({ ...DEFAULT_LIMITS, cost: 7 });
    expect(() => readLimits({ ATTEST_MAX_DEPTH: 'deep' })).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    );
  });
});
