import type { Graph, RelationProposition } from '../derive/graph.ts';
import type { GqlRelationWhere } from '../generated/resolvers.ts';
import { isGiven } from '../util/is-given.ts';
import { RELATION_TESTS } from './filters.ts';
import { keep } from './keep.ts';
import { relations } from './propositions-of-kind.ts';

/**
 * The relations that a traversal goes over: those that pass the filter, and, unless the filter speaks of
 * modality, are said to be so; unless it speaks of denials, are no denials.
 */
export function traversable(
  graph: Graph,
  where: GqlRelationWhere | null | undefined,
): readonly RelationProposition[] {
  const asked = where ?? {};
  const anyModality = speaksOf(asked, 'modalities');
  const anyDenial = speaksOf(asked, 'negated');
  return keep(relations(graph), RELATION_TESTS, where, graph).filter(
    ({ modality, negated }) => (anyModality || modality === 'ACTUAL') && (anyDenial || !negated),
  );
}

/** Whether a filter names this field, itself or in one of its parts. */
function speaksOf(where: GqlRelationWhere, field: 'modalities' | 'negated'): boolean {
  const { and, or, not } = where;
  const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return isGiven(where[field]) || parts.some((part) => speaksOf(part, field));
}
