import type { Graph } from '../derive/graph.ts';
import type { GqlIdFilter, GqlStringFilter } from '../generated/resolvers.ts';
import { fold } from '../model/fold.ts';
import { clusterOf, clustersOf } from './look-up.ts';

/** Whether one of some things meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesIds({ eq, in: list }: GqlIdFilter, ids: readonly string[]): boolean {
  if (isAbsent(eq) && isAbsent(list)) return true;
  return ids.some((id) => (isAbsent(eq) || id === eq) && (isAbsent(list) || list.includes(id)));
}

/** The same for entities and statements: the filter names them by any of their records. */
export function matchesRecords(
  graph: Graph,
  { eq, in: list }: GqlIdFilter,
  ids: readonly string[],
): boolean {
  return matchesIds(
    {
      eq: isAbsent(eq) ? null : clusterOf(graph, eq),
      in: isAbsent(list) ? null : clustersOf(graph, list),
    },
    ids,
  );
}

/** Whether folded words meet all that the filter gives, folded. */
export function matchesWords(filter: GqlStringFilter, words: string): boolean {
  const { eq, in: list, contains, startsWith } = filter;
  const folded = fold(words);
  return (
    (isAbsent(eq) || folded === fold(eq)) &&
    (isAbsent(list) || list.some((one) => folded === fold(one))) &&
    (isAbsent(contains) || folded.includes(fold(contains))) &&
    (isAbsent(startsWith) || folded.startsWith(fold(startsWith)))
  );
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
