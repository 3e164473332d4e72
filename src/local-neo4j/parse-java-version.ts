/** A version as Java tells it. */
export interface JavaVersion {
  /** 17 of 17.0.15; 8 of 1.8.0_402. */
  readonly feature: number;
  readonly printed: string;
}

/**
 * Reads the output of `java -version`: `openjdk version "17.0.15" 2025-04-15`. Undefined for
 * anything else, such as the message of a launcher that has no Java behind it.
 */
export function parseJavaVersion(output: string): JavaVersion | undefined {
  const printed = /\bversion "([^"]+)"/.exec(output)?.[1];
  const feature = /^(?:1\.)?(\d+)/.exec(printed ?? '')?.[1];
  if (printed === undefined || feature === undefined) return undefined;
  return { feature: Number(feature), printed };
}
