import { dirname } from 'node:path';

import { LocalNeo4jError } from '../errors/attest-error.ts';

import { startDownloadProgress } from './download-progress.ts';
import { findOnPath } from './find-on-path.ts';
import { getPomPath, type LockedJar } from './jar-lock.ts';
import type { JarFetcher } from './jar-fetcher.ts';
import { runCommand } from './run-command.ts';

/** Settings of a fetch with Maven. */
export interface MavenFetch {
  /** Path of `mvn`. */
  readonly maven: string;
  /** The Java that was found for Neo4j; Maven gets it when it would find none. */
  readonly javaPath: string;
  /** Version of Neo4j, for the message. */
  readonly version: string;
  readonly onProgress: (message: string) => void;
}

/** Fetches jars with `mvn`, by way of the user's own repository, mirrors and proxies. */
export function copyJarsWithMaven({
  maven,
  javaPath,
  version,
  onProgress,
}: MavenFetch): JarFetcher {
  return async (jars, directory, onArrival) => {
    const total = jars.reduce((sum, { size }) => sum + size, 0);
    const label = `Neo4j ${version} (${jars.length} jars) with mvn`;
    const progress = startDownloadProgress(label, total, onProgress);
    const sizes = new Map(jars.map((jar) => [getRepositoryName(jar), jar.size]));
    try {
      const { status, lines } = await runCommand(maven, buildArguments(directory), {
        environment: buildEnvironment(javaPath),
        onLine: (line) => {
          progress.advance(sizes.get(findDownloaded(line) ?? '') ?? 0);
        },
      });
      if (status !== 0) throw mavenError(lines);
    } finally {
      progress.stop();
    }
    for (const jar of jars) await onArrival(jar);
  };
}

/** `mvn` looks in JAVA_HOME and on PATH only. */
function buildEnvironment(javaPath: string): NodeJS.ProcessEnv {
  const isFound = (process.env.JAVA_HOME ?? '') !== '' || findOnPath('java') !== undefined;
  return isFound ? process.env : { ...process.env, JAVA_HOME: dirname(dirname(javaPath)) };
}

function buildArguments(directory: string): readonly string[] {
  return [
    '--batch-mode',
    '--file',
    getPomPath(),
    '-Dmaven.artifact.threads=16', // 5 by default; 16 took a fifth less time
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    '-Dmdep.prependGroupId=true',
    `-DoutputDirectory=${directory}`,
  ];
}

/** The name of the jar that a line such as `Downloaded from central: …/jna-5.15.0.jar (2 MB at …)` tells of. */
function findDownloaded(line: string): string | undefined {
  return /Downloaded from \S+ \S+\/([^/\s]+\.jar)\b/.exec(line)?.[1];
}

/** In a repository a jar has its name without the group. */
function getRepositoryName({ coordinate, file }: LockedJar): string {
  const group = coordinate.slice(0, coordinate.indexOf(':'));
  return file.slice(group.length + 1);
}

function mavenError(lines: readonly string[]): LocalNeo4jError {
  const said = lines.find((line) => line.includes('ERROR')) ?? lines.at(-1) ?? 'nothing';
  return new LocalNeo4jError('JARS_UNAVAILABLE', `mvn could not fetch Neo4j. It said: ${said}`, {
    remedy:
      'Check the network and ~/.m2/settings.xml, then try again: what has come is kept. Or set ATTEST_MAVEN_REPOSITORY to the address of a Maven repository, which is then asked without mvn.',
  });
}
