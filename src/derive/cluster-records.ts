import type { ClaimContent } from '../model/claim.ts';
import type { Facts } from '../model/dossier.ts';
import type { RenderingContent } from '../model/evidence.ts';
import type { IdentityPolicy } from '../model/vocabulary.ts';
import { type Clusters, clusters } from './clusters.ts';

/**
 * The canonical id of each record under a policy: of each live entry of records.yaml, and of each
 * statement that a live rendering or claim names. Only records of one kind can be one (semantics 11):
 * the checker sees to it within a dossier; where another dossier's record turns out to be of another
 * kind, or has not come yet, a SAME or UNSURE has no effect.
 */
export function clusterRecords(
  { records, renderings, claims, judgements }: Clustered,
  policy: IdentityPolicy = 'CONFIRMED',
): Clusters {
  const statements = [
    ...renderings.map(({ content }) => content.statement),
    ...claims.flatMap(({ content }) => content.statement ?? []),
  ];
  const kinds = new Map<string, string>([
    ...statements.map((id) => [id, 'STATEMENT'] as const),
    ...records.map(({ id, kind }) => [id, kind] as const),
  ]);
  const verdicts = judgements
    .map(({ content }) => content)
    .filter(
      ({ left, right, verdict }) => verdict === 'DIFFERENT' || kinds.get(left) === kinds.get(right),
    );
  return clusters(kinds.keys(), verdicts, policy);
}

/** What decides which records are one; of claims, only the statements that they are made in. */
export interface Clustered extends Pick<Facts, 'records' | 'judgements'> {
  readonly renderings: readonly { readonly content: Pick<RenderingContent, 'statement'> }[];
  readonly claims: readonly { readonly content: Pick<ClaimContent, 'statement'> }[];
}
