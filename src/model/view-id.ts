import { isGiven } from '../util/is-given.ts';
import { contentId } from './content-id.ts';
import type { Lens } from './lens.ts';
import type { IdentityPolicy } from './vocabulary.ts';

/** A lens in the one way to write it: lists sorted, each id once; what filters nothing is absent. */
export interface CanonicalLens {
  readonly knownOn?: string;
  /** In UTC, to the millisecond. */
  readonly recordedAt?: string;
  readonly sources?: readonly string[];
  /** Never beside `sources`, which then are without these. */
  readonly withoutSources?: readonly string[];
  readonly identity?: Exclude<IdentityPolicy, 'CONFIRMED'>;
  readonly minConfidence?: number;
}

/** 64 bits: enough that two lenses of one client never meet. */
const HASH_LENGTH = 16;

/**
 * The key under which a client keeps what it saw of a thing: its id, and behind `@` a hash of the lens.
 * Lenses that filter alike by their own words give one key; without a lens, and with one that filters
 * nothing, it is the id.
 *
 * @throws RangeError where `recordedAt` is not an instant.
 */
export function viewId(id: string, lens: Lens = {}): string {
  const canonical = canonicalLens(lens);
  if (Object.keys(canonical).length === 0) return id;
  return `${id}@${contentId(canonical).slice(0, HASH_LENGTH)}`;
}

/**
 * The one way to write a lens.
 *
 * @throws RangeError where `recordedAt` is not an instant.
 */
export function canonicalLens(lens: Lens): CanonicalLens {
  const { knownOn, recordedAt, sources, withoutSources, identity, minConfidence } = lens;
  const without = new Set(withoutSources ?? []);
  return {
    ...(isGiven(knownOn) && { knownOn }),
    ...(isGiven(recordedAt) && { recordedAt: new Date(recordedAt).toISOString() }),
    ...(isGiven(sources) && { sources: sorted(sources.filter((id) => !without.has(id))) }),
    ...(!isGiven(sources) && without.size > 0 && { withoutSources: sorted(without) }),
    ...(isGiven(identity) && identity !== 'CONFIRMED' && { identity }),
    ...(isGiven(minConfidence) && { minConfidence }),
  };
}

function sorted(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}
