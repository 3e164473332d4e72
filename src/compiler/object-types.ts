import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
} from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { Context } from './context.ts';

/** The types that an object of a named type can have; one, but for interfaces and unions. */
export function objectTypes(
  { schema }: Context,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  invariant(isObjectType(type), `${type.name} is no type of objects`);
  return [type];
}
