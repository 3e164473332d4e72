import type { Clause, Expression, NodePattern } from '../cypher/nodes.ts';
import { addConstant, type Context } from './context.ts';
import type { PlaceExtent } from './place-extent.ts';

/** Which way from place to place. */
export type Towards = 'PARTS' | 'WHOLES';

/** Which ways a question about a place goes; none is the place alone. */
export const WALKS: Readonly<Record<PlaceExtent, readonly Towards[]>> = {
  HERE: [],
  HERE_AND_PARTS: ['PARTS'],
  HERE_AND_WHOLES: ['WHOLES'],
  ALL: ['PARTS', 'WHOLES'],
};

/**
 * The places that one node leads to by what places are in which (semantics 3), itself among them, each
 * once: from an entity to its records and back, from a record to what the annotators say that it is within,
 * and from an entity to what sources say that it is a part of. Records lead on that nothing refers to.
 */
export function walkPlaces(
  context: Context,
  start: NodePattern,
  towards: Towards,
  end: string,
): Clause {
  const [from, step, to] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const part = towards === 'PARTS' ? to : from;
  return {
    kind: 'matchReached',
    start,
    step: {
      types: ['IN', 'WITHIN', 'PART_OF'],
      from,
      relationship: step,
      to,
      where: {
        kind: 'or',
        operands: [
          { kind: 'hasLabel', variable: step, label: 'IN' },
          {
            kind: 'and',
            operands: [
              {
                kind: 'comparison',
                operator: '=',
                left: { kind: 'startNode', of: step },
                right: { kind: 'variable', name: part },
              },
              isSaidToBeSo(context, step),
              isPlace(context, from),
              isPlace(context, to),
            ],
          },
        ],
      },
    },
    end: { variable: end, label: 'Place' },
  };
}

/** What annotators say has no modality; what sources say has to be meant to be so. */
function isSaidToBeSo(context: Context, step: string): Expression {
  const actual = addConstant(context, 'actual', 'ACTUAL');
  const own = (name: string): Expression => ({ kind: 'property', of: step, name });
  const modality: Expression = { kind: 'coalesce', operands: [own('modality'), actual] };
  const negated: Expression = {
    kind: 'coalesce',
    operands: [own('negated'), { kind: 'literal', value: false }],
  };
  return {
    kind: 'and',
    operands: [
      { kind: 'comparison', operator: '=', left: modality, right: actual },
      { kind: 'not', operand: negated },
    ],
  };
}

/** An entity, or a record that is live: entities are there as long as they are. */
function isPlace(context: Context, node: string): Expression {
  const own = (name: string): Expression => ({ kind: 'property', of: node, name });
  return {
    kind: 'and',
    operands: [
      {
        kind: 'comparison',
        operator: 'IN',
        left: own('kind'),
        right: addConstant(context, 'placeKinds', ['COUNTRY', 'LOCATION']),
      },
      { kind: 'coalesce', operands: [own('live'), { kind: 'literal', value: true }] },
    ],
  };
}
