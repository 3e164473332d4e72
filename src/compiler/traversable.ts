import { type GraphQLField, isEnumType } from 'graphql';

import type { Clause, Expression, PatternStep } from '../cypher/nodes.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { compileWhere, inputTypeOf } from './compile-where.ts';
import { addConstant, type Context } from './context.ts';
import { isList } from './given.ts';

/** The relations that a traversal goes over: those that pass a filter, said to be so where it does not ask for others. */
export interface Traversable {
  /**
   * From a node to those that relations join it with.
   *
   * @param direction - OUT only from their start; each relation is then found from one node alone
   */
  step(ends: {
    readonly from: string;
    readonly to: string;
    readonly direction: 'OUT' | 'BOTH';
    /** The variable of what stands for the relation. */
    readonly relation: string;
    /** What else has to hold. */
    readonly where: readonly Expression[];
  }): readonly Clause[];
  /** Whether `relation` is a Relation node; else it is the typed relationship with its id. */
  readonly isByNode: boolean;
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
  const isByNode = isFilter(where);
  const said = (relation: string): readonly Expression[] => [
    ...(speaksOf(where, 'modalities') ? [] : [isActual(context, relation)]),
    ...(speaksOf(where, 'negated') ? [] : [isAffirmed(relation)]),
  ];
  if (!isByNode) {
    const types = relationTypes(context);
    return {
      isByNode,
      step: ({ from, to, direction, relation, where: more }) => {
        const step: PatternStep = { types, direction, variable: relation, node: { variable: to } };
        const operands = [...said(relation), ...more];
        return [
          {
            kind: 'match',
            pattern: { start: { variable: from }, steps: [step] },
            where: { kind: 'and', operands },
          },
        ];
      },
    };
  }
  const argument = field.args.find(({ name }) => name === 'where');
  invariant(argument, `${field.name} has no filter`);
  return {
    isByNode,
    step: ({ from, to, direction, relation, where: more }) => {
      const isDirected = direction === 'OUT';
      const toRelation: PatternStep = {
        types: isDirected ? ['FROM'] : ['FROM', 'TO'],
        direction: 'IN',
        node: { variable: relation, label: 'Relation' },
      };
      const onwards: PatternStep = {
        types: isDirected ? ['TO'] : ['FROM', 'TO'],
        direction: 'OUT',
        node: { variable: to },
      };
      const filter = compileWhere(context, inputTypeOf(argument), where, relation);
      return [
        {
          kind: 'match',
          pattern: { start: { variable: from }, steps: [toRelation] },
          where: { kind: 'and', operands: [...said(relation), filter] },
        },
        {
          kind: 'match',
          pattern: { start: { variable: relation }, steps: [onwards] },
          where: more.length === 0 ? undefined : { kind: 'and', operands: more },
        },
      ];
    },
  };
}

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
