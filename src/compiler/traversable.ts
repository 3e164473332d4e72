import { type GraphQLField, isEnumType } from 'graphql';

import type { Clause, Expression } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { compileWhere, inputTypeOf } from './compile-where.ts';
import { addConstant, type Context } from './context.ts';
import { isList } from './given.ts';

/** The relations that a traversal goes over: those that pass a filter, said to be so where it does not ask for others. */
export interface Traversable {
  /** From a node to those that relations join it with. */
  match(ends: {
    readonly from: string;
    readonly to: string;
    /** OUT only from their start: each relation is then found from one node alone. */
    readonly direction: 'OUT' | 'BOTH';
    /** The variable of what stands for the relation. */
    readonly relation: string;
    /** Whether there is a row where nothing is found. */
    readonly isOptional?: boolean;
    /** What else has to hold. */
    readonly where?: readonly Expression[];
  }): Clause;
}

/**
 * Typed relationships carry what the rule asks of them, and are one step; what a filter can ask stands at
 * Relation nodes, which are two.
 */
export function compileTraversable(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  where: unknown,
): Traversable {
  const said = (relation: string): readonly Expression[] => [
    ...(speaksOf(where, 'modalities') ? [] : [isActual(context, relation)]),
    ...(speaksOf(where, 'negated') ? [] : [isAffirmed(relation)]),
  ];
  if (!isFilter(where)) {
    const types = relationTypes(context);
    return {
      match: ({ from, to, direction, relation, isOptional = false, where: more = [] }) => ({
        kind: 'match',
        optional: isOptional,
        pattern: {
          start: { variable: from },
          steps: [{ types, direction, variable: relation, node: { variable: to } }],
        },
        where: { kind: 'and', operands: [...said(relation), ...more] },
      }),
    };
  }
  const argument = field.args.find(({ name }) => name === 'where');
  invariant(argument, `${field.name} has no filter`);
  return {
    match: ({ from, to, direction, relation, isOptional = false, where: more = [] }) => {
      const [start, end] = direction === 'OUT' ? [['FROM'], ['TO']] : [BOTH_ENDS, BOTH_ENDS];
      const filter = compileWhere(context, inputTypeOf(argument), where, relation);
      return {
        kind: 'match',
        optional: isOptional,
        pattern: {
          start: { variable: from },
          steps: [
            { types: start, direction: 'IN', node: { variable: relation, label: 'Relation' } },
            { types: end, direction: 'OUT', node: { variable: to } },
          ],
        },
        where: { kind: 'and', operands: [...said(relation), filter, ...more] },
      };
    },
  };
}

const BOTH_ENDS = ['FROM', 'TO'];

/** The fields that relations stand behind: as many types as the ontology has. */
function relationTypes({ schema }: Context): readonly string[] {
  const type = schema.getType('RelationType');
  invariant(isEnumType(type), 'the schema has no types of relations');
  return type.getValues().map(({ name }) => name);
}

function isActual(context: Context, relation: string): Expression {
  return {
    kind: 'comparison',
    operator: '=',
    left: { kind: 'property', of: relation, name: 'modality' },
    right: addConstant(context, 'actual', 'ACTUAL'),
  };
}

function isAffirmed(relation: string): Expression {
  return { kind: 'not', operand: { kind: 'property', of: relation, name: 'negated' } };
}

function isFilter(where: unknown): boolean {
  return typeof where === 'object' && where !== null && Object.values(where).some(isGiven);
}

/** Whether a filter names this field, itself or in one of its parts. */
function speaksOf(where: unknown, field: string): boolean {
  if (typeof where !== 'object' || where === null || isList(where)) return false;
  return Object.entries(where).some(([name, value]) => {
    if (name === field) return isGiven(value);
    if (name === 'not') return speaksOf(value, field);
    if (name !== 'and' && name !== 'or') return false;
    const parts: readonly unknown[] = Array.isArray(value) ? value : [];
    return parts.some((part) => speaksOf(part, field));
  });
}
