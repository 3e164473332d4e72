/** The `code` that Node's and the driver's errors carry; empty when there is none. */
export function readErrorCode(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
