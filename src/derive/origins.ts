import type { Claim } from '../model/claim.ts';
import type { SourceContent } from '../model/evidence.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
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

/** Follows `republishes` as far as the sources are here; of a ring, which has no first, the smallest id. */
function firstPublished(source: string, sources: ReadonlyMap<string, SourceContent>): string {
  const chain = [source];
  for (;;) {
    const last = chain.at(-1) ?? source;
    const earlier = sources.get(last)?.republishes;
    if (earlier === undefined || !sources.has(earlier)) return last;
    const met = chain.indexOf(earlier);
    if (met >= 0) return chain.slice(met).sort(compareCodePoints)[0] ?? source;
    chain.push(earlier);
  }
}
