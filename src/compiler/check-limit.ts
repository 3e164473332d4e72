import { QueryError } from '../errors/attest-error.ts';
import type { Bound, Context } from './context.ts';

/** Has a number that a request gives checked before anything is read: from 0 to `most`. */
export function checkLimit(
  context: Context,
  argument: string,
  valueOf: Bound<number>,
  { most }: { readonly most: number },
): void {
  context.checks.push((request) => limitFaults(argument, valueOf(request), { most }));
}

/** What is wrong with a number that an argument gives: from 0 to `most` nothing is. */
export function limitFaults(
  argument: string,
  value: number,
  { most }: { readonly most: number },
): readonly QueryError[] {
  if (value < 0) {
    return [new QueryError('BAD_USER_INPUT', `"${argument}" is ${value}; it is at least 0.`)];
  }
  if (value > most) {
    const message = `"${argument}" is ${value}; it is at most ${most}.`;
    return [new QueryError('LIMIT_EXCEEDED', message)];
  }
  return [];
}
