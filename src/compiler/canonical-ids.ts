import type { Clause, Expression, Projection, Query } from '../cypher/nodes.ts';
import type { NamedIds } from './context.ts';

/** Ids that a filter names, as those of entities and statements; of places with their parts and wholes. */
export function canonicalIds({ parameter, extent }: NamedIds): Expression {
  const clusters = ofClusters(parameter);
  switch (extent) {
    case 'HERE':
      return clusters;
    case 'HERE_AND_PARTS':
      return { kind: 'sum', operands: [clusters, reached(parameter, 'PARTS')] };
    case 'HERE_AND_WHOLES':
      return { kind: 'sum', operands: [clusters, reached(parameter, 'WHOLES')] };
    case 'ALL':
      return {
        kind: 'sum',
        operands: [clusters, reached(parameter, 'PARTS'), reached(parameter, 'WHOLES')],
      };
  }
}

/** Of each id the cluster that its record is in; an id that is no record's is itself. */
function ofClusters(ids: Expression): Expression {
  return collect([
    { kind: 'unwind', list: ids, as: 'id' },
    {
      kind: 'match',
      optional: true,
      pattern: {
        start: { label: 'Record', properties: { id: { kind: 'variable', name: 'id' } } },
        steps: [{ types: ['IN'], direction: 'OUT', node: { variable: 'cluster' } }],
      },
    },
    returned({
      kind: 'coalesce',
      operands: [
        { kind: 'property', of: 'cluster', name: 'id' },
        { kind: 'variable', name: 'id' },
      ],
    }),
  ]);
}

/**
 * The entities that are parts, or wholes, of what has one of the ids, at whatever remove: a record is within
 * what the annotators say, as long as it is live, and an entity a part of what sources say and do not deny;
 * an entity has the parts and wholes of all its records.
 */
function reached(ids: Expression, towards: 'PARTS' | 'WHOLES'): Expression {
  const part = towards === 'PARTS' ? 'to' : 'from';
  return collect([
    { kind: 'unwind', list: ids, as: 'id' },
    {
      kind: 'matchReached',
      start: { label: 'Record', properties: { id: { kind: 'variable', name: 'id' } } },
      step: {
        types: ['IN', 'WITHIN', 'PART_OF'],
        from: 'from',
        relationship: 'step',
        to: 'to',
        where: {
          kind: 'or',
          operands: [{ kind: 'hasLabel', variable: 'step', label: 'IN' }, containment(part)],
        },
      },
      end: { variable: 'reached', label: 'Entity' },
    },
    returned({ kind: 'property', of: 'reached', name: 'id' }),
  ]);
}

/** The relationship starts at the part; what is retired or denied says nothing. */
function containment(part: string): Expression {
  const unless = (operand: Expression, value: boolean): Expression => ({
    kind: 'coalesce',
    operands: [operand, { kind: 'literal', value }],
  });
  return {
    kind: 'and',
    operands: [
      {
        kind: 'comparison',
        operator: '=',
        left: { kind: 'startNode', of: 'step' },
        right: { kind: 'variable', name: part },
      },
      unless({ kind: 'property', of: part, name: 'live' }, true),
      {
        kind: 'not',
        operand: unless({ kind: 'property', of: 'step', name: 'negated' }, false),
      },
    ],
  };
}

function collect(clauses: readonly Clause[]): Expression {
  const query: Query = { clauses };
  return { kind: 'subquery', as: 'COLLECT', query };
}

function returned(expression: Expression): Clause {
  const items: readonly Projection[] = [{ expression, as: 'canonical' }];
  return { kind: 'return', items };
}
