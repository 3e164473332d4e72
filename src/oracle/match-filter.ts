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

/** Whether one of some numbers meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesNumber(
  { eq, gte, lte }: GqlFloatFilter | GqlIntFilter,
  numbers: readonly number[],
): boolean {
  if (isAbsent(eq) && isAbsent(gte) && isAbsent(lte)) return true;
  return numbers.some(
    (number) =>
      (isAbsent(eq) || number === eq) &&
      (isAbsent(gte) || number >= gte) &&
      (isAbsent(lte) || number <= lte),
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
      (isAbsent(types) || types.includes(code.type)) &&
      (isAbsent(modes) || (code.mode !== undefined && modes.includes(code.mode))) &&
      (isAbsent(contexts) || code.contexts.some((context) => contexts.includes(context))),
  );
}

/** Whether one of some texts meets all that the filter gives; a filter that gives nothing always holds. */
export function matchesSomeWords(filter: GqlStringFilter, texts: readonly string[]): boolean {
  return (
    Object.values(filter).every(isAbsent) || texts.some((words) => matchesWords(filter, words))
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
