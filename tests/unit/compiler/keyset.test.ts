import { describe, expect, it } from '@jest/globals';

import { buildKeyset, buildKeysetFrom, reversed } from '../../../src/compiler/keyset.ts';
import type { Expression, OrderKey } from '../../../src/cypher/nodes.ts';
import { printQuery } from '../../../src/cypher/print-query.ts';

function key(name: string, direction: OrderKey['direction']): OrderKey {
  return { expression: { kind: 'property', of: 'n', name }, direction };
}

function parameter(name: string): Expression {
  return { kind: 'parameter', name };
}

function print(expression: Expression): string {
  return printQuery({ clauses: [{ kind: 'return', items: [{ expression }] }] }).replaceAll('`', '');
}

describe('buildKeyset', () => {
  it('compares one key', () => {
    expect(print(buildKeyset([key('id', 'ASC')], [parameter('id')]))).toBe('RETURN n.id > $id');
  });

  it('begins with what an index can seek by', () => {
    const keys = [key('whenSort', 'ASC'), key('id', 'ASC')];

    expect(print(buildKeyset(keys, [parameter('when'), parameter('id')]))).toBe(
      'RETURN (n.whenSort >= $when) AND CASE WHEN n.whenSort = $when THEN n.id > $id ELSE true END',
    );
  });

  it('turns round with the order', () => {
    const keys = [key('a', 'DESC'), key('b', 'DESC'), key('id', 'DESC')];

    expect(print(buildKeyset(keys, [parameter('a'), parameter('b'), parameter('id')]))).toBe(
      'RETURN (n.a <= $a) AND CASE WHEN n.a = $a THEN (n.b <= $b) AND CASE WHEN n.b = $b THEN n.id < $id ELSE true END ELSE true END',
    );
  });

  it('takes the position itself in where it is asked to, and nothing else', () => {
    const keys = [key('a', 'ASC'), key('id', 'ASC')];

    expect(print(buildKeysetFrom(keys, [parameter('a'), parameter('id')]))).toBe(
      'RETURN (n.a >= $a) AND CASE WHEN n.a = $a THEN n.id >= $id ELSE true END',
    );
  });

  it('compares the other way in the reversed order', () => {
    const keys = reversed([key('a', 'ASC'), key('id', 'ASC')]);

    expect(print(buildKeyset(keys, [parameter('a'), parameter('id')]))).toBe(
      'RETURN (n.a <= $a) AND CASE WHEN n.a = $a THEN n.id < $id ELSE true END',
    );
  });

  it('holds of nothing where values are missing', () => {
    const keys = [key('a', 'ASC'), key('id', 'ASC')];

    expect(print(buildKeyset(keys, []))).toBe('RETURN false');
  });
});
