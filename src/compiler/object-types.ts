import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
} from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { Context } from './context.ts';
import { nodeMapping } from './mapping.ts';

/**
 * The types that an object of a named type can have; one, but for interfaces and unions. Types that stand in
 * for others are among them only where that is said.
 */
export function objectTypes(
  { schema }: Context,
  type: GraphQLNamedType,
  { withStandIns = false }: { readonly withStandIns?: boolean } = {},
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return possible.filter((own) => withStandIns || nodeMapping(schema, own)?.standsIn !== true);
  }
  invariant(isObjectType(type), `${type.name} is no type of objects`);
  return [type];
}
