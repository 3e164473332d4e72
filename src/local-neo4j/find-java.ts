import { listJavaCandidates } from './java-candidates.ts';
import { parseJavaVersion, type JavaVersion } from './parse-java-version.ts';
import { runCommand } from './run-command.ts';
import { getHost, type Host } from './user-directories.ts';

/** A Java that runs, asked for its version rather than trusted by its path. */
export interface Java extends JavaVersion {
  readonly path: string;
}

/** What a search for Java came to. */
export interface JavaSearch {
  /** The best one that Neo4j 5.26 can run on. */
  readonly java: Java | undefined;
  /** Everything that was looked at, for the message when nothing will do. */
  readonly seen: readonly string[];
}

/** What Neo4j 5.26 is made for. */
const SUPPORTED_FEATURES: readonly number[] = [17, 21];

/** Not supported by Neo4j 5.26; tried, starts, answers and stops. */
const TRIED_FEATURE = 25;

/** Is this one of the versions that Neo4j 5.26 is made for? */
export function isSupported({ feature }: JavaVersion): boolean {
  return SUPPORTED_FEATURES.includes(feature);
}

/** The first Java 17 or 21 in JAVA_HOME, on PATH and in the usual places, else a Java 25. */
export async function findJava(host: Host = getHost()): Promise<JavaSearch> {
  const seen: string[] = [];
  let second: Java | undefined;
  for (const path of listJavaCandidates(host)) {
    const java = await readJava(path);
    seen.push(java === undefined ? `${path} (does not run)` : `${path} (${java.printed})`);
    if (java !== undefined && isSupported(java)) return { java, seen };
    if (java?.feature === TRIED_FEATURE) second ??= java;
  }
  return { java: second, seen };
}

/** Asks one Java for its version; undefined when it does not run. */
export async function readJava(path: string): Promise<Java | undefined> {
  const { status, lines } = await runCommand(path, ['-version']);
  const version = status === 0 ? parseJavaVersion(lines.join('\n')) : undefined;
  return version === undefined ? undefined : { path, ...version };
}
