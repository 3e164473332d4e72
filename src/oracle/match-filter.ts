import type { Graph } from '../derive/graph.ts';
import type {
  GqlCodeFilter,
  GqlFloatFilter,
  GqlIdFilter,
  GqlIntFilter,
  GqlStringFilter,
} from '../generated/resolvers.ts';
import type { RecordContent } from '../model/dossier.ts';
import { fold } from '../model/fold.ts';
import { isGiven } from '../util/is-given.ts';
import { clusterOf, clustersOf } from './look-up.ts';

/** Whether one of some things meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesIds({ eq, in: list }: GqlIdFilter, ids: readonly string[]): boolean {
  if (!isGiven(eq) && !isGiven(list)) return true;
  return ids.some((id) => (!isGiven(eq) || id === eq) && (!isGiven(list) || list.includes(id)));
}

/** The same for entities and statements: the filter names them by any of their records. */
export function matchesRecords(
  graph: Graph,
  { eq, in: list }: GqlIdFilter,
  ids: readonly string[],
): boolean {
  return matchesIds(
    {
      eq: !isGiven(eq) ? null : clusterOf(graph, eq),
      in: !isGiven(list) ? null : clustersOf(graph, list),
    },
    ids,
  );
}

/** Whether one of some numbers meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesNumber(
  { eq, gte, lte }: GqlFloatFilter | GqlIntFilter,
  numbers: readonly number[],
): boolean {
  if (!isGiven(eq) && !isGiven(gte) && !isGiven(lte)) return true;
  return numbers.some(
    (number) =>
      (!isGiven(eq) || number === eq) &&
      (!isGiven(gte) || number >= gte) &&
      (!isGiven(lte) || number <= lte),
  );
}

/** Whether one of some codes meets all that the filter gives; its scheme is always given. */
export function matchesCode(
  { scheme, types, modes, contexts }: GqlCodeFilter,
  codes: RecordContent['codes'],
): boolean {
  return codes.some(
    (code) =>
      code.scheme === scheme &&
      (!isGiven(types) || types.includes(code.type)) &&
      (!isGiven(modes) || (code.mode !== undefined && modes.includes(code.mode))) &&
      (!isGiven(contexts) || code.contexts.some((context) => contexts.includes(context))),
  );
}

/** Whether one of some texts meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesSomeWords(filter: GqlStringFilter, texts: readonly string[]): boolean {
  return !Object.values(filter).some(isGiven) || texts.some((words) => matchesWords(filter, words));
}

/** Whether folded words meet all that the filter gives, folded. */
export function matchesWords(filter: GqlStringFilter, words: string): boolean {
  const { eq, in: list, contains, startsWith } = filter;
  const folded = fold(words);
  return (
    (!isGiven(eq) || folded === fold(eq)) &&
    (!isGiven(list) || list.some((one) => folded === fold(one))) &&
    (!isGiven(contains) || folded.includes(fold(contains))) &&
    (!isGiven(startsWith) || folded.startsWith(fold(startsWith)))
  );
}
