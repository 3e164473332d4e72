import type { WordedClaim } from '../derive/derive-claims.ts';
import type { StatedClaim } from '../derive/graph.ts';
import type { SourceContent } from '../model/evidence.ts';
import { invariant } from '../util/invariant.ts';

/** A claim with what follows from it alone, as it is put aside: without its source and its passages. */
export type SpilledClaim = Pick<WordedClaim, 'wordings'> & {
  readonly stated: Omit<StatedClaim, 'source' | 'passages'>;
};

/** What is put aside of a claim. */
export function toSpilled({ stated, wordings }: WordedClaim): SpilledClaim {
  const { source: _, passages: __, ...others } = stated;
  return { stated: others, wordings };
}

/** The claim again. No row of what follows from claims needs the words of their passages. */
export function fromSpilled(
  { stated, wordings }: SpilledClaim,
  sources: ReadonlyMap<string, SourceContent>,
): WordedClaim {
  const { source: id } = stated.claim.content;
  const source = sources.get(id);
  invariant(source, `the source ${id} is recorded`);
  const { published, when, statement } = stated;
  // JSON has no undefined: keys that hold it are missing.
  return { wordings, stated: { ...stated, published, when, statement, source, passages: [] } };
}
