import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';

import type { FieldMapping } from './mapping.ts';

/** One field as an operation asks for it. */
export interface FieldRequest {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The first of `nodes`: arguments are the same on all. */
  readonly node: FieldNode;
  /** All field nodes of the response key. */
  readonly nodes: readonly FieldNode[];
  readonly mapping: FieldMapping;
}
