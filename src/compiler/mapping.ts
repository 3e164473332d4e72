import {
  getDirectiveValues,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';

import { invariant } from '../util/invariant.ts';

/** A step along a relationship, out of `>TYPE`, `<TYPE`, `>A|B`. */
export interface PathStep {
  readonly direction: 'OUT' | 'IN';
  readonly types: readonly string[];
}

/** A path of relationships, and how what stands at its end is ordered. */
export interface FollowMapping {
  readonly path: readonly PathStep[];
  readonly sort: readonly string[] | undefined;
  /** Whether what is not live is left out. */
  readonly live: boolean;
}

/** How a field stands in the graph: what the directives beside it say. */
export interface FieldMapping {
  /** The node property, where the field is one. */
  readonly property: string;
  readonly follow: FollowMapping | undefined;
  readonly seek:
    | {
        readonly owner: readonly string[];
        readonly predicates: readonly string[] | undefined;
        readonly sort: readonly string[] | undefined;
      }
    | undefined;
  /** The prefix of the properties of an object without a node of its own. */
  readonly embed: string | undefined;
  /** Whether the property holds objects as JSON. */
  readonly isJson: boolean;
}

/** A type that has nodes. */
export interface NodeMapping {
  readonly label: string;
  readonly retractable: boolean;
}

/** A field's mapping; one that its type says nothing of is inherited from the type's interfaces. */
export function fieldMapping(
  schema: GraphQLSchema,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): FieldMapping {
  const declarations = [parent, ...parent.getInterfaces()].flatMap(
    (type) => type.getFields()[field.name]?.astNode ?? [],
  );
  const values = <Value>(name: string): Value | undefined => {
    const directive = schema.getDirective(name);
    invariant(directive, `the schema has no @${name}`);
    for (const declaration of declarations) {
      const found = getDirectiveValues(directive, declaration);
      // The directive's declaration in schema/directives.graphql is the shape asked for.
      if (found !== undefined) return found as Value;
    }
    return undefined;
  };
  const follow = values<{ path: readonly string[]; sort?: readonly string[]; live: boolean }>(
    'follow',
  );
  const seek = values<{
    owner: readonly string[];
    predicates?: readonly string[];
    sort?: readonly string[];
  }>('seek');
  return {
    property: values<{ name: string }>('property')?.name ?? field.name,
    follow: follow && { ...follow, path: follow.path.map(parseStep), sort: follow.sort },
    seek: seek && { owner: seek.owner, predicates: seek.predicates, sort: seek.sort },
    embed: values<{ prefix: string }>('embed')?.prefix,
    isJson: values('json') !== undefined,
  };
}

/** A type's nodes; undefined for `Node` itself, which has no label, and for objects without nodes. */
export function nodeMapping(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): NodeMapping | undefined {
  const directive = schema.getDirective('node');
  invariant(directive, 'the schema has no @node');
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const values = type.astNode && getDirectiveValues(directive, type.astNode);
  // The directive's declaration in schema/directives.graphql is the shape asked for.
  return values as NodeMapping | undefined;
}

/** `>A|B` as data. */
export function parseStep(step: string): PathStep {
  invariant(step.startsWith('>') || step.startsWith('<'), `"${step}" is no step`);
  return { direction: step.startsWith('>') ? 'OUT' : 'IN', types: step.slice(1).split('|') };
}
