import type { Claim } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { Origin, OriginSince } from './graph.ts';
import { publishedDay } from './published-day.ts';
import { UNKNOWN_DAY } from './time.ts';

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
  const since = originsSince(chain, sources);
  const id = firstOf(chain, sources);
  return { id, kind: 'SOURCE', ...(since === undefined ? {} : { since }) };
}

/** Each source of a chain is the origin once all before it are published too; undefined where that is so from the first day on. */
function originsSince(
  chain: readonly string[],
  sources: ReadonlyMap<string, SourceContent>,
): readonly OriginSince[] | undefined {
  const days = chain.map((id) => publishedDay(sources.get(id)) ?? UNKNOWN_DAY);
  const [own = UNKNOWN_DAY] = days;
  // What is not known by any day has no origin on one.
  if (own === UNKNOWN_DAY || days.every((day) => day <= own)) return undefined;
  if (ringIn(chain, sources).length > 0) return [];
  const known = chain.map((id, index) => ({ id, day: last(days.slice(0, index + 1)) }));
  return known.filter(({ day }, index) => day !== UNKNOWN_DAY && day !== known[index + 1]?.day);
}

function last(days: readonly string[]): string {
  return [...days].sort(compareCodePoints).at(-1) ?? UNKNOWN_DAY;
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
  return sortedIds(ringIn(chain, sources))[0] ?? chain.at(-1) ?? '';
}

/** Those of a chain that lead back to one another. */
function ringIn(
  chain: readonly string[],
  sources: ReadonlyMap<string, SourceContent>,
): readonly string[] {
  const met = chain.indexOf(sources.get(chain.at(-1) ?? '')?.republishes ?? '');
  return met < 0 ? [] : chain.slice(met);
}
