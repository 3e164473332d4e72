/**
 * A label, relationship type, property key or variable as Cypher takes any name: between backticks, with
 * backticks in it doubled. The one place where a name enters Cypher text.
 * Source: Cypher manual, "Naming rules and recommendations".
 */
export function escapeName(name: string): string {
  return `\`${name.replaceAll('\u0060', '``').replaceAll('\\u0060', '\\\\u0060')}\``;
}
