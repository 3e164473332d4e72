import { LRUCache } from 'lru-cache';

import { admission } from '../derive/admission.ts';
import { type LensSubject, meets } from '../derive/lens-condition.ts';
import type { Lens } from '../model/lens.ts';
import { canonicalLens, viewId } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { inReadTransaction } from '../store/in-transaction.ts';
import { readKnownSources } from '../store/read-known-sources.ts';
import { type LoggedKey, readLogEnd } from '../store/read-recorded-batches.ts';
import { isUnchanged } from './is-unchanged.ts';

/** What the sources of a store are to lenses, up to a batch. */
interface KnownSources {
  readonly last: LoggedKey | undefined;
  /** Every source as each of its revisions has it; undefined where one has been taken back. */
  readonly sources: readonly LensSubject[] | undefined;
  /** By lens: whether it leaves nothing out, of those that were asked for last. */
  readonly verdicts: LRUCache<string, boolean>;
}

/**
 * Whether what was found the last time will do: it does; the end of the log has to be looked at; or it does if the log
 * ended with this batch then, as it does by a statement that has been run since.
 */
type Freshness = 'KNOWN' | 'CURRENT' | { readonly end: string | undefined };

/** How many lenses a store knows the verdict of. */
const KEPT_VERDICTS = 100;

/** By driver: as long as nothing is written, sources stay as they are. */
const KNOWN = new WeakMap<Store['driver'], Promise<KnownSources>>();

/**
 * Whether a lens leaves nothing of a store out: then it is seen through it as it stands. A lens that also looks at
 * other times, identities or assessments is never one of these, and no lens is where a source has been taken back.
 *
 * @param freshness - whether what was found the last time will do
 * @throws StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function standsAsSeen(
  store: Store,
  lens: Lens,
  freshness: Freshness,
): Promise<boolean> {
  const known = await knownSources(store);
  const isFresh = known !== undefined && isFreshEnough(known, freshness);
  const current = isFresh ? known : await currentSources(store);
  return leavesNothingOut(lens, current);
}

function isFreshEnough({ last }: KnownSources, freshness: Freshness): boolean {
  if (freshness === 'KNOWN' || freshness === 'CURRENT') return freshness === 'KNOWN';
  return freshness.end === last?.id;
}

function leavesNothingOut(lens: Lens, known: KnownSources): boolean {
  const key = viewId('', lens);
  const verdict = known.verdicts.get(key) ?? admitsAll(lens, known);
  known.verdicts.set(key, verdict);
  return verdict;
}

function admitsAll(lens: Lens, { sources }: KnownSources): boolean {
  const { knownOn, sources: named, withoutSources, ...others } = canonicalLens(lens);
  if (Object.keys(others).length > 0) return false;
  const { source: condition } = admission(lens);
  return sources?.every((subject) => meets(subject, condition)) === true;
}

async function knownSources({ driver }: Store): Promise<KnownSources | undefined> {
  // A fault was told to whoever asked then.
  return KNOWN.get(driver)?.catch(() => undefined);
}

async function currentSources(store: Store): Promise<KnownSources> {
  // One after another: whoever comes second finds what the first has read.
  const current = knownSources(store).then((known) => refresh(store, known));
  KNOWN.set(store.driver, current);
  return current;
}

/** Reads the sources anew where something was written behind the end that is looked at first. */
async function refresh(store: Store, known: KnownSources | undefined): Promise<KnownSources> {
  const end = await readLogEnd(store, known?.last);
  if (known !== undefined && isUnchanged(known.last, end)) return known;
  const sources = await inReadTransaction(store, readKnownSources);
  return { last: end.last, sources, verdicts: new LRUCache({ max: KEPT_VERDICTS }) };
}
