import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

import { readSchema } from '../../../src/ontology/read-schema.ts';

const SCHEMA = readSchema();

const TYPES = Object.values(SCHEMA.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const CONNECTIONS = TYPES.filter(({ name }) => name.endsWith('Connection'));

/** `Type.field` of every field that gives a connection. */
const FIELDS = TYPES.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields())
        .filter((field) => CONNECTIONS.includes(getNamedType(field.type)))
        .map((field): readonly [string, GraphQLField<unknown, unknown>] => [
          `${type.name}.${field.name}`,
          field,
        ])
    : [],
);

function typeOf(type: GraphQLObjectType, field: string): string {
  return String(type.getFields()[field]?.type);
}

function objectNamed(name: string): GraphQLObjectType {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object`);
  return type;
}

// https://relay.dev/graphql/connections.htm
describe('the Relay specification of cursor connections', () => {
  it('is about something', () => {
    expect(CONNECTIONS.length).toBeGreaterThan(15);
    expect(FIELDS.length).toBeGreaterThan(50);
  });

  it('is kept by PageInfo (5.1)', () => {
    const info = objectNamed('PageInfo');

    const names = ['hasPreviousPage', 'hasNextPage', 'startCursor', 'endCursor'];
    expect(names.map((name) => typeOf(info, name))).toEqual([
      'Boolean!',
      'Boolean!',
      'String',
      'String',
    ]);
  });

  it.each(CONNECTIONS.map((type) => [type.name, type] as const))(
    'is kept by %s and its edges (2, 3)',
    (_, type) => {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
      const edges = type.getFields().edges!.type;
      const edge = objectNamed(getNamedType(edges).name);

      expect(String(edges)).toBe(`[${edge.name}!]!`);
      expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
      expect(edge.name).toMatch(/Edge$/);
      expect(isListType(getNullableType(edge.getFields().node!.type))).toBe(false);
      expect(typeOf(edge, 'cursor')).toBe('String!');
    },
  );

  it.each(FIELDS)('is kept by the arguments of %s (4)', (_, { type, args }) => {
    const typeOfArgument = (name: string): string | undefined => {
      const argument = args.find((own) => own.name === name);
      return argument && String(argument.type);
    };
    const [forward, backward] = [
      ['first', 'after'],
      ['last', 'before'],
    ].map((names) => names.map(typeOfArgument));

    expect(String(type)).toMatch(/^\w+Connection!$/);
    expect(forward).toEqual(['Int', 'String']);
    expect([
      ['Int', 'String'],
      [undefined, undefined],
    ]).toContainEqual(backward);
  });
});

// https://relay.dev/graphql/objectidentification.htm
describe('the Relay specification of global object identification', () => {
  it('is kept by Node (2)', () => {
    const node = SCHEMA.getType('Node');

    expect(isInterfaceType(node)).toBe(true);
    const fields = isInterfaceType(node) ? Object.values(node.getFields()) : [];
    expect(fields.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual(['id: ID!']);
  });

  it('is kept by the root field `node`, which takes a lens beside the id (3)', () => {
    const { node } = SCHEMA.getQueryType()!.getFields();

    expect(String(node!.type)).toBe('Node');
    expect(node!.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'id: ID!',
      'lens: Lens',
    ]);
  });

  it('is kept by `nodes`, its plural (5)', () => {
    const { nodes } = SCHEMA.getQueryType()!.getFields();

    expect(String(nodes!.type)).toBe('[Node]!');
    expect(String(nodes!.args[0]!.type)).toBe('[ID!]!');
  });
});
