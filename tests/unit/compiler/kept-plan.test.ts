import { describe, expect, it } from '@jest/globals';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';

import type { Plan } from '../../../src/compiler/compile-operation.ts';
import { NO_CURSORS } from '../../../src/compiler/cursor.ts';
import { keptPlan } from '../../../src/compiler/kept-plan.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';

const SCHEMA = readSchema();

const DOCUMENT = parse(`
  query Sources($first: Int, $after: String, $where: SourceWhere, $orderBy: SourceOrder, $short: Boolean = false) {
    sources(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      nodes @skip(if: $short) { title }
    }
  }
  query Source($id: ID!) { node(id: $id) { id } }`);

type Given = Readonly<Record<string, unknown>>;

function coerce(name: string, given: Given): Given {
  const operation = getOperationAST(DOCUMENT, name)!;
  return getVariableValues(SCHEMA, operation.variableDefinitions ?? [], given).coerced!;
}

function planFor(given: Given, name = 'Sources'): Plan {
  const operation = getOperationAST(DOCUMENT, name)!;
  return keptPlan({
    schema: SCHEMA,
    document: DOCUMENT,
    operation,
    variables: coerce(name, given),
  });
}

function parametersOf(given: Given): Given {
  return planFor(given).bind({
    variables: coerce('Sources', given),
    cursors: NO_CURSORS,
    view: '',
  });
}

describe('keptPlan', () => {
  it('is asked about a valid document', () => {
    expect(validate(SCHEMA, DOCUMENT)).toEqual([]);
  });

  it.each<[string, Given, Given]>([
    ['sizes', { first: 1 }, { first: 50 }],
    ['words', { where: { title: { contains: 'a' } } }, { where: { title: { contains: 'b' } } }],
    ['lists of one', { where: { ids: ['a'] } }, { where: { ids: ['b'] } }],
    ['lists, however long', { where: { ids: ['a', 'b'] } }, { where: { ids: ['b', 'c', 'd'] } }],
    ['lists, however short', { where: { ids: [] } }, { where: { ids: ['b', 'c'] } }],
    ['no variables and their defaults', {}, { short: false }],
    [
      'values in alternatives',
      { where: { or: [{ ids: ['a'] }, { title: { eq: 'x' } }] } },
      { where: { or: [{ ids: ['b'] }, { title: { eq: 'y' } }] } },
    ],
  ])('has one plan for other %s', (_what, one, other) => {
    expect(planFor(one)).toBe(planFor(other));
  });

  it.each<[string, Given, Given]>([
    ['a size that is given', {}, { first: 20 }],
    ['an order', { orderBy: { by: 'TITLE' } }, { orderBy: { by: 'PUBLISHED' } }],
    ['a direction', { orderBy: { by: 'TITLE' } }, { orderBy: { by: 'TITLE', direction: 'DESC' } }],
    [
      'another filter',
      { where: { title: { contains: 'a' } } },
      { where: { title: { startsWith: 'a' } } },
    ],
    ['a filter that is null', { where: { ids: ['a'] } }, { where: { ids: null } }],
    [
      'one alternative more',
      { where: { or: [{ ids: ['a'] }] } },
      { where: { or: [{ ids: ['a'] }, { ids: ['b'] }] } },
    ],
    ['a list of one', { where: { ids: ['a'] } }, { where: { ids: ['a', 'b'] } }],
    ['what is skipped', { short: false }, { short: true }],
  ])('has another plan for %s', (_what, one, other) => {
    expect(planFor(one)).not.toBe(planFor(other));
  });

  it('has a plan for each operation of a document', () => {
    expect(planFor({ id: 'a' }, 'Source')).toBe(planFor({ id: 'b' }, 'Source'));
    expect(planFor({ id: 'a' }, 'Source')).not.toBe(planFor({}));
  });

  it('gives each request its own values', () => {
    const [one, other] = [{ where: { ids: ['a'] } }, { where: { ids: ['b', 'c'] } }] as const;

    expect(Object.values(parametersOf(one))).toContainEqual(['a']);
    expect(Object.values(parametersOf(other))).toContainEqual(['b', 'c']);
  });
});
