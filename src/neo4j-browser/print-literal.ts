/**
 * A text as a literal of Cypher, for queries that people read, run and change by hand. Queries of the
 * product take parameters instead.
 *
 * Cypher reads `\u0027` as a quote before it looks for the end of a literal, so no character is
 * written that way, and every backslash is doubled.
 */
export function printLiteral(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
