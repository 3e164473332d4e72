import type { LogEnd, LoggedKey } from '../store/read-recorded-batches.ts';

/** Whether a log still ends where it did. */
export function isUnchanged(last: LoggedKey | undefined, { last: end, hasKnown }: LogEnd): boolean {
  return last === undefined ? end === undefined : hasKnown && last.seq === end?.seq;
}
