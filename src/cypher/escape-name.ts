/**
 * A label, relationship type, property key or variable as Cypher takes any name: between backticks, with
 * backticks in it doubled. Cypher reads `\u0060` as a backtick before anything else, so it counts as one.
 * The one place where a name enters Cypher text.
 * Source: Cypher manual, "Naming rules and recommendations"; "Using Unicode in Cypher".
 */
export function escapeName(name: string): string {
  return `\`${name.replaceAll('\\u0060', '`').replaceAll('`', '``')}\``;
}
