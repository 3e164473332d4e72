/**
 * Prints arguments as the `java` launcher reads them from `@file`: one quoted string on each line,
 * backslashes and quotation marks escaped.
 */
export function printArgumentFile(javaArguments: readonly string[]): string {
  return javaArguments.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"\n`).join('');
}
