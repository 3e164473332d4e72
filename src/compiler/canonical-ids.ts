import type { Clause, Expression, Projection, Query } from '../cypher/nodes.ts';
import type { NamedIds } from './context.ts';
import { type Towards, walkPlaces, WALKS } from './place-walk.ts';

/** Ids that a filter names, as those of entities and statements; of places with their parts and wholes. */
export function canonicalIds({ parameter, extent }: NamedIds): Expression {
  const clusters = ofClusters(parameter);
  const walks = WALKS[extent].map((towards) => reached(parameter, towards));
  return walks.length === 0 ? clusters : { kind: 'sum', operands: [clusters, ...walks] };
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

/** The places that are parts, or wholes, of what has one of the ids. */
function reached(ids: Expression, towards: Towards): Expression {
  const id: Expression = { kind: 'variable', name: 'id' };
  return collect([
    { kind: 'unwind', list: ids, as: 'id' },
    { kind: 'match', pattern: walkPlaces(id, towards, 'reached') },
    returned({ kind: 'property', of: 'reached', name: 'id' }),
  ]);
}

function collect(clauses: readonly Clause[]): Expression {
  const query: Query = { clauses };
  return { kind: 'subquery', as: 'COLLECT', query };
}

function returned(expression: Expression): Clause {
  const items: readonly Projection[] = [{ expression, as: 'canonical' }];
  return { kind: 'return', items };
}
