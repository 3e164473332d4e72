import type { Claim } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import type { Origin } from './graph.ts';

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
  return { id: firstPublished(source, sources), kind: 'SOURCE' };
}

/** Whether a claim rests on the words above a text alone: then its body's claim says where it is from. */
export function standsAboveText({ content }: Claim): boolean {
  return content.quotes.every(({ section }) => section === 'HEADLINE' || section === 'STANDFIRST');
}

/** Follows `republishes` as far as the sources are here; a ring ends where it began. */
function firstPublished(source: string, sources: ReadonlyMap<string, SourceContent>): string {
  const seen = new Set<string>();
  let first = source;
  for (;;) {
    seen.add(first);
    const earlier = sources.get(first)?.republishes;
    if (earlier === undefined || !sources.has(earlier) || seen.has(earlier)) return first;
    first = earlier;
  }
}
