import { StoreError } from '../errors/attest-error.ts';

/** What the database says of a division by zero: so a statement fails where it comes on what it cannot tell. */
const UNTOLD = 'Neo.ClientError.Statement.ArithmeticError';

/** Whether a statement has come on something that it cannot tell (`untold` in `src/cypher/nodes.ts`). */
export function isUntold(thrown: unknown): boolean {
  if (!(thrown instanceof StoreError)) return false;
  const { cause } = thrown;
  return cause instanceof Error && 'code' in cause && cause.code === UNTOLD;
}
