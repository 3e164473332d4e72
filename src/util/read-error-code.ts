/**
 * The `code` that Node's and the driver's errors carry; empty when there is none. Looks at the shape:
 * errors of another realm are no instances of this one's `Error`.
 */
export function readErrorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
