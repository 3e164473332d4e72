import { QueryError } from '../errors/attest-error.ts';

/**
 * A number that an argument gives.
 *
 * @throws QueryError BAD_USER_INPUT below `least`, LIMIT_EXCEEDED above `most`.
 */
export function limit(
  argument: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (value < least) {
    throw new QueryError('BAD_USER_INPUT', `"${argument}" is ${value}; it is at least ${least}.`);
  }
  if (value > most) {
    throw new QueryError('LIMIT_EXCEEDED', `"${argument}" is ${value}; it is at most ${most}.`);
  }
  return value;
}
