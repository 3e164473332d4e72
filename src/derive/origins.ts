import type { Claim } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { Origin } from './graph.ts';
import { publishedDay } from './published-day.ts';

/**
 * The origin of a claim by itself (semantics 9): its statement; else the last of its `via`; else the
 * first source in its source's chain of `republishes`; else its source.
 */
export function originOfClaim(
  { content }: Claim,
  clusterOf: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, SourceContent>,
): Origin {
  const { statement, via, source } = content;
  if (statement !== undefined) {
    return { id: clusterOf.get(statement) ?? statement, kind: 'UTTERANCE' };
  }
  const agency = via.at(-1);
  if (agency !== undefined) return { id: clusterOf.get(agency) ?? agency, kind: 'AGENCY' };
  const chain = republishedBy(source, sources);
  const days = chain.map((id) => publishedDay(sources.get(id)));
  const [own] = days;
  const isLate = days.some((day) => day === undefined || own === undefined || day > own);
  return { id: firstOf(chain, sources), kind: 'SOURCE', isLate: chain.length > 1 && isLate };
}

/** Whether a claim rests on the words above a text alone: then its body's claim says where it is from. */
export function standsAboveText({ content }: Claim): boolean {
  return content.quotes.every(({ section }) => section === 'HEADLINE' || section === 'STANDFIRST');
}

/** A source, and those behind it along `republishes`, as far as they are here; of a ring each once. */
function republishedBy(
  source: string,
  sources: ReadonlyMap<string, SourceContent>,
): readonly string[] {
  const chain = new Set<string>();
  for (let next: string | undefined = source; next !== undefined && !chain.has(next);) {
    chain.add(next);
    const earlier: string | undefined = sources.get(next)?.republishes;
    next = earlier !== undefined && sources.has(earlier) ? earlier : undefined;
  }
  return [...chain];
}

/** The last of a chain; of a ring, which has no first, the smallest id. */
function firstOf(chain: readonly string[], sources: ReadonlyMap<string, SourceContent>): string {
  const last = chain.at(-1) ?? '';
  const met = chain.indexOf(sources.get(last)?.republishes ?? '');
  return met < 0 ? last : (sortedIds(chain.slice(met))[0] ?? last);
}
