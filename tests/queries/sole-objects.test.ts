import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';

import { isConnection } from '../../src/compiler/connection-types.ts';
import { fieldMapping, nodeMapping, type PathStep } from '../../src/compiler/mapping.ts';
import { escapeName } from '../../src/cypher/escape-name.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import type { Store } from '../../src/store/connect.ts';
import { ingestSeed } from '../helpers/seed.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

const SCHEMA = readSchema();

/** `Type.field`, the label that has it, the path, and the label at its end. */
const SOLE = Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
  const label = nodeMapping(SCHEMA, type)?.label;
  if ((!isObjectType(type) && !isInterfaceType(type)) || label === undefined) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const { follow } = fieldMapping(SCHEMA, type, field);
    const isMany = isListType(getNullableType(field.type)) || isConnection(field.type);
    if (follow === undefined || isMany || follow.sort !== undefined) return [];
    const end = nodeMapping(SCHEMA, getNamedType(field.type))?.label;
    return [[`${type.name}.${field.name}`, { label, path: follow.path, end }] as const];
  });
});

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
}, 600_000);

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

describe('an object that a path without an order leads to', () => {
  it('is a matter of several fields', () => {
    expect(SOLE.length).toBeGreaterThan(20);
  });

  it.each(SOLE)('is one at most: %s', async (_, { label, path, end }) => {
    const steps = path.map(printStep).join('()');
    const last = end === undefined ? '()' : `(:${escapeName(end)})`;
    const text = `MATCH (n:${escapeName(label)}) RETURN max(COUNT { (n)${steps}${last} }) AS most`;

    const { records } = await store.driver.executeQuery(text, {}, { database: store.database });

    expect(Number(records[0]?.get('most') ?? 0)).toBeLessThanOrEqual(1);
  });
});

function printStep({ direction, types }: PathStep): string {
  const [start, end] = [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
  return `${start}[:${types.map(escapeName).join('|')}]${end}`;
}
