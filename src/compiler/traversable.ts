import { type GraphQLField, isEnumType } from 'graphql';

import type { Clause, Expression, Pattern } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { compileWhere, inputTypeOf } from './compile-where.ts';
import { addConstant, type Context } from './context.ts';
import { isList } from './given.ts';

/** The ends of a step, and how it goes. */
interface Ends {
  readonly from: string;
  readonly to: string;
  /** OUT only from their start: each relation is then found from one node alone. */
  readonly direction: 'OUT' | 'BOTH';
  /** The variable of what stands for the relation. */
  readonly relation: string;
}

/** One step over a relation. */
interface Step {
  readonly pattern: Pattern;
  readonly where: Expression;
}

/** The relations that a traversal goes over: those that pass a filter, said to be so where it does not ask for others. */
export interface Traversable {
  /** From a node to those that relations join it with. */
  match(
    ends: Ends & {
      /** Whether there is a row where nothing is found. */
      readonly isOptional?: boolean;
      /** What else has to hold. */
      readonly where?: readonly Expression[];
    },
  ): Clause;
  /** The same as a part of longer ways. */
  step(ends: Ends): Step;
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
  const step = isFilter(where) ? filtered(context, field, where) : typed(context, where);
  return {
    step,
    match: ({ isOptional = false, where: more = [], ...ends }) => {
      const { pattern, where: own } = step(ends);
      const operands = own.kind === 'and' ? own.operands : [own];
      return {
        kind: 'match',
        optional: isOptional,
        pattern,
        where: { kind: 'and', operands: [...operands, ...more] },
      };
    },
  };
}

function typed(context: Context, where: unknown): (ends: Ends) => Step {
  const types = relationTypes(context);
  return ({ from, to, direction, relation }) => ({
    pattern: {
      start: { variable: from },
      steps: [{ types, direction, variable: relation, node: { variable: to } }],
    },
    where: { kind: 'and', operands: said(context, where, relation) },
  });
}

function filtered(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  where: unknown,
): (ends: Ends) => Step {
  const argument = field.args.find(({ name }) => name === 'where');
  invariant(argument, `${field.name} has no filter`);
  return ({ from, to, direction, relation }) => {
    const [start, end] = direction === 'OUT' ? [['FROM'], ['TO']] : [BOTH_ENDS, BOTH_ENDS];
    const filter = compileWhere(context, inputTypeOf(argument), where, relation);
    return {
      pattern: {
        start: { variable: from },
        steps: [
          { types: start, direction: 'IN', node: { variable: relation, label: 'Relation' } },
          { types: end, direction: 'OUT', node: { variable: to } },
        ],
      },
      where: { kind: 'and', operands: [...said(context, where, relation), filter] },
    };
  };
}

function said(context: Context, where: unknown, relation: string): readonly Expression[] {
  return [
    ...(speaksOf(where, 'modalities') ? [] : [isActual(context, relation)]),
    ...(speaksOf(where, 'negated') ? [] : [isAffirmed(relation)]),
  ];
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
