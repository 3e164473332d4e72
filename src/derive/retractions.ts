import { effectiveBatches } from './effective-batches.ts';

/** A batch as far as it says what is live. */
export interface RecordingBatch {
  readonly seq: number;
  /** The sequence of revisions that it belongs to: its source, or its dossier. */
  readonly key: string;
  /** Keys of the facts that it records. */
  readonly facts: ReadonlySet<string>;
  /** The `seq` of a batch that this one makes ineffective. */
  readonly reverts?: number | undefined;
}

/** What one batch took back: facts that were live before it, and are not after it. */
export interface TakenBack<Batch> {
  readonly by: Batch;
  readonly facts: readonly string[];
}

/** What a log took back (semantics 2). */
export interface Retractions<Batch> {
  /** Of each batch that took something back, in the order of writes. What comes back and goes again is there twice. */
  readonly history: readonly TakenBack<Batch>[];
  /** For each fact that was live once and is not now, the batch that took it back last. */
  readonly standing: ReadonlyMap<string, Batch>;
}

/** Which batch took which facts back: the one since which no current batch of any key records them. */
export function retractions<Batch extends RecordingBatch>(
  batches: readonly Batch[],
): Retractions<Batch> {
  const log = [...batches].sort((a, b) => a.seq - b.seq);
  const current = new Map<string, Batch>();
  const holders = new Map<string, number>();
  const standing = new Map<string, Batch>();
  const hold = (batch: Batch | undefined, change: 1 | -1): void => {
    for (const fact of batch?.facts ?? []) holders.set(fact, (holders.get(fact) ?? 0) + change);
  };
  const history = log.flatMap((by, index) => {
    const changed = changedKeys(log, index, current);
    const before = changed.flatMap(([key]) => [...(current.get(key)?.facts ?? [])]);
    for (const [key, next] of changed) {
      hold(next, 1);
      hold(current.get(key), -1);
      if (next === undefined) current.delete(key);
      else current.set(key, next);
      for (const fact of next?.facts ?? []) standing.delete(fact);
    }
    const facts = [...new Set(before)].filter((fact) => holders.get(fact) === 0);
    for (const fact of facts) standing.set(fact, by);
    return facts.length === 0 ? [] : [{ by, facts }];
  });
  return { history, standing };
}

/** The keys that the batch at this place of the log gives another current batch, with that batch. */
function changedKeys<Batch extends RecordingBatch>(
  log: readonly Batch[],
  index: number,
  current: ReadonlyMap<string, Batch>,
): readonly (readonly [key: string, current: Batch | undefined])[] {
  const batch = log[index];
  if (batch === undefined) return [];
  if (batch.reverts === undefined) return [[batch.key, batch]];
  const recording = effectiveBatches(log.slice(0, index + 1)).filter(
    ({ reverts }) => reverts === undefined,
  );
  const after = new Map(recording.map((own) => [own.key, own]));
  const keys = [...new Set([...current.keys(), ...after.keys()])];
  return keys
    .filter((key) => after.get(key) !== current.get(key))
    .map((key) => [key, after.get(key)] as const);
}

/** Why a batch took something back: as its writer says, else what happened. */
export function reasonOf({
  reason,
  key,
  reverts,
}: Pick<RecordingBatch, 'key' | 'reverts'> & { readonly reason?: string | undefined }): string {
  if (reason !== undefined) return reason;
  return reverts === undefined
    ? `The revision of ${key} leaves it out.`
    : `Batch ${String(reverts)} was reverted.`;
}
