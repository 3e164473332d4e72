import type { BatchContent, Facts } from '../model/dossier.ts';
import { effectiveBatches } from './effective-batches.ts';

/** A batch in the order of writes. */
export interface LoggedBatch {
  /** Gap-free, from 1. */
  readonly seq: number;
  readonly content: BatchContent;
  /** The `seq` of a batch that this one makes ineffective; its own content is empty then. */
  readonly reverts?: number;
}

/**
 * What is live after some batches (semantics 2): the union of what the last effective batch of each
 * (dossier, source) records. Sorted by id, so that any order of distinct sources gives equal facts.
 */
export function liveFacts(batches: readonly LoggedBatch[]): Facts {
  const recording = effectiveBatches(batches).filter(({ reverts }) => reverts === undefined);
  const contents = lastContents(recording);
  return {
    dossiers: union(contents, 'dossiers'),
    records: union(contents, 'records'),
    sources: union(contents, 'sources'),
    claims: union(contents, 'claims'),
    passages: union(contents, 'passages'),
    renderings: union(contents, 'renderings'),
    judgements: union(contents, 'judgements'),
    narratives: union(contents, 'narratives'),
    stances: union(contents, 'stances'),
    notes: union(contents, 'notes'),
  };
}

/** The key of the sequence of revisions that a batch belongs to. */
export function revisionKey({ dossier, source }: Pick<BatchContent, 'dossier' | 'source'>): string {
  return source ?? dossier;
}

function lastContents(effective: readonly LoggedBatch[]): readonly BatchContent[] {
  const last = new Map(effective.map(({ content }) => [revisionKey(content), content]));
  return [...last.values()];
}

function union<Key extends keyof Facts>(contents: readonly BatchContent[], key: Key): Facts[Key] {
  const byId = new Map<string, { readonly id: string }>();
  for (const content of contents) for (const thing of content[key]) byId.set(thing.id, thing);
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each list of a batch holds things of the type that the same list of the facts holds
  return sorted as unknown as Facts[Key];
}
