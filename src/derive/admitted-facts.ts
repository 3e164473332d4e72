import type { Facts } from '../model/dossier.ts';
import { indexBy } from '../util/index-by.ts';
import type { Admission } from './admission.ts';
import { latestAssessments } from './latest-assessments.ts';
import { meets } from './lens-condition.ts';
import { publishedDay } from './published-day.ts';

/**
 * Of what is live, the part that a lens admits: sources, what stands in them, and claims. The dossiers'
 * own files (records, judgements, narratives, notes) are governed by what is live alone (semantics 10).
 */
export function admittedFacts(
  live: Facts,
  { source: ofSource, claim: ofClaim }: Pick<Admission, 'source' | 'claim'>,
): Facts {
  const subjects = live.sources.map((source) => ({
    source: source.id,
    published: publishedDay(source),
    confidence: undefined,
  }));
  const admitted = indexBy(
    subjects.filter((subject) => meets(subject, ofSource)),
    ({ source }) => source,
  );
  const assessments = latestAssessments(live.notes);
  const isHere = ({ content }: { readonly content: { readonly source: string } }): boolean =>
    admitted.has(content.source);
  return {
    ...live,
    sources: live.sources.filter(({ id }) => admitted.has(id)),
    passages: live.passages.filter(isHere),
    renderings: live.renderings.filter(isHere),
    claims: live.claims.filter(({ id, content }) => {
      const subject = admitted.get(content.source);
      const confidence = assessments.get(id)?.confidence;
      return subject !== undefined && meets({ ...subject, confidence }, ofClaim);
    }),
  };
}
