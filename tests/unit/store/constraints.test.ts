import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

import { nodeTypeOf } from '../../../src/compiler/connection-types.ts';
import { filterMappings, nodeMapping } from '../../../src/compiler/mapping.ts';
import { orderOf } from '../../../src/compiler/order.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';
import { schemaItems } from '../../../src/store/constraints.ts';

const SCHEMA = readSchema();

const INDEXES = schemaItems(readOntology())
  .filter(({ kind }) => kind === 'RANGE')
  .map(({ on, properties }) => [...on, ...properties].join(' '));

/** The graph's own lists. */
const LISTS = Object.values(SCHEMA.getQueryType()!.getFields()).filter(
  ({ name, type }) => getNamedType(type).name.endsWith('Connection') && name !== 'search',
);

describe('the indexes of a store', () => {
  it('have what the schema says that lists are within', () => {
    const declared = LISTS.flatMap((field) => {
      const { within, place } = orderOf(SCHEMA, field, undefined, {
        follow: undefined,
        seek: undefined,
      });
      const label = nodeMapping(SCHEMA, nodeTypeOf(field.type))?.label ?? '';
      return within.map((set) => [label, ...set, place].join(' '));
    });

    expect(declared.length).toBeGreaterThan(5);
    expect(declared.filter((index) => !INDEXES.includes(index))).toEqual([]);
  });

  it('have what the schema says that filters are served by', () => {
    const declared = Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
      const fields: readonly (GraphQLInputField | GraphQLArgument)[] = isInputObjectType(type)
        ? Object.values(type.getFields())
        : isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).flatMap(({ args }) => args)
          : [];
      return fields.flatMap((field) =>
        filterMappings(SCHEMA, field).flatMap(({ served }) =>
          served === undefined
            ? []
            : served.step.types.map((own) => [own, served.owner, served.key].join(' ')),
        ),
      );
    });

    expect(declared.length).toBeGreaterThan(3);
    expect(declared.filter((index) => !INDEXES.includes(index))).toEqual([]);
  });
});
