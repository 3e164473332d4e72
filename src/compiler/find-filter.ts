import type { GraphQLArgument } from 'graphql';

import type { Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { filterMappings } from './mapping.ts';

/** An argument that is a filter, as the field's type or one of its interfaces declares it. */
export function findFilter(
  { schema }: Context,
  { parent, field }: FieldRequest,
  argument: string,
): GraphQLArgument | undefined {
  return [parent, ...parent.getInterfaces()]
    .flatMap((type) => type.getFields()[field.name]?.args ?? [])
    .find((own) => own.name === argument && filterMappings(schema, own).length > 0);
}
