import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, print } from 'graphql';

import { type AskedOperation, splitOperation } from '../../../src/api/split-operation.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';

function split(query: string, variables: AskedOperation['variables'] = {}) {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const { standing, rederived, keys, reasons } = splitOperation({
    schema: readSchema(),
    document,
    operation,
    variables,
  });
  const text = (part: AskedOperation | undefined): string | undefined =>
    part && print(part.operation).replace(/\s+/g, ' ');
  return { standing: text(standing), rederived: text(rederived), keys, reasons };
}

describe('splitOperation', () => {
  it('leaves an operation whole that has no lens', () => {
    const query = '{ a: sources { totalCount } }';

    expect(split(query)).toEqual({
      standing: query,
      rederived: undefined,
      keys: [],
      reasons: [],
    });
  });

  it.each(['null', '{}', '{ identity: CONFIRMED, withoutSources: [] }'])(
    'does not derive anew for a lens that filters nothing: %s',
    (lens) => {
      expect(split(`{ sources(lens: ${lens}) { totalCount } }`)).toMatchObject({
        rederived: undefined,
        keys: ['sources'],
      });
    },
  );

  it.each([
    '{ knownOn: "2022-01-06" }',
    '{ recordedAt: "2022-01-06T00:00:00Z" }',
    '{ sources: [] }',
    '{ withoutSources: ["a"] }',
    '{ identity: STRICT }',
    '{ minConfidence: 0 }',
  ])('derives anew for %s', (lens) => {
    const asked = split(`{ sources(lens: ${lens}) { totalCount } }`);

    expect(asked.standing).toBeUndefined();
    expect(asked.rederived).toContain('sources(lens:');
  });

  it('takes lenses out of variables and fragments, and keeps the order of the answer', () => {
    const query = `query Q($lens: Lens, $no: Boolean!) {
      ...Root
      b: sources { totalCount }
      c: sources(lens: $lens) @skip(if: $no) { totalCount }
    }
    fragment Root on Query { a: sources(lens: $lens) { totalCount } __typename }`;

    expect(split(query, { lens: { sources: ['x'] }, no: true })).toEqual({
      standing: 'query Q($lens: Lens, $no: Boolean!) { __typename b: sources { totalCount } }',
      rederived: 'query Q($lens: Lens, $no: Boolean!) { a: sources(lens: $lens) { totalCount } }',
      keys: ['a', '__typename', 'b'],
      reasons: ['lens'],
    });
    expect(split(query, { lens: null, no: true })).toMatchObject({ rederived: undefined });
  });

  it('derives anew what compares two states, wherever it is selected', () => {
    const query = `{ batches { nodes { ...Own } } sources { totalCount } }
    fragment Own on Batch { changes { totalCount } }`;

    expect(split(query)).toEqual({
      standing: '{ sources { totalCount } }',
      rederived: '{ batches { nodes { ...Own } } }',
      keys: ['batches', 'sources'],
      reasons: ['changes'],
    });
  });

  it('says for what a part is derived anew, each once', () => {
    const query = `{ a: changes(from: {}, to: {}) { totalCount } b: changes(from: {}, to: {}) { totalCount }
      sources(lens: { sources: [] }) { totalCount } }`;

    expect(split(query)).toMatchObject({ standing: undefined, reasons: ['changes', 'lens'] });
  });
});
