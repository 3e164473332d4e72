import type { LoggedBatch } from './live-facts.ts';

/** A batch with what a store notes when it writes it. */
export interface RecordedBatch extends LoggedBatch {
  readonly id: string;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly author: string;
  readonly tool: string;
  /** Why, where the writer says so. */
  readonly reason?: string;
}
