/** Which batch makes which ineffective. */
interface RevertingBatch {
  readonly seq: number;
  readonly reverts?: number | undefined;
}

/** Batches that no effective batch reverts, in the order of writes; a revert that is itself reverted has no effect. */
export function effectiveBatches<Batch extends RevertingBatch>(
  batches: readonly Batch[],
): readonly Batch[] {
  const reverted = new Set<number>();
  const effective: Batch[] = [];
  for (const batch of [...batches].sort((a, b) => b.seq - a.seq)) {
    if (reverted.has(batch.seq)) continue;
    if (batch.reverts !== undefined) reverted.add(batch.reverts);
    effective.unshift(batch);
  }
  return effective;
}
