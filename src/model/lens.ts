import type { IdentityPolicy } from './vocabulary.ts';

/** Through whose eyes the graph is seen, and as of when (semantics 10). What is absent or null filters nothing. */
export interface Lens {
  /** Calendar day: only what sources published on or before it say. */
  readonly knownOn?: string | null | undefined;
  /** Instant, RFC 3339: only what was recorded at or before it, with the retractions and judgements of then. */
  readonly recordedAt?: string | null | undefined;
  /** Source ids: only these; an empty list is none. */
  readonly sources?: readonly string[] | null | undefined;
  /** Source ids: not these. */
  readonly withoutSources?: readonly string[] | null | undefined;
  /** CONFIRMED where nothing is said. */
  readonly identity?: IdentityPolicy | null | undefined;
  /** 0 to 100: only claims assessed with at least this confidence. */
  readonly minConfidence?: number | null | undefined;
}
