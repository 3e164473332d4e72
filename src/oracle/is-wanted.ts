/** Whether a value is among those asked for; all are where nothing is asked, and what is absent is among none. */
export function isWanted(
  wanted: readonly string[] | null | undefined,
  value: string | undefined,
): boolean {
  return wanted === null || wanted === undefined || (value !== undefined && wanted.includes(value));
}
