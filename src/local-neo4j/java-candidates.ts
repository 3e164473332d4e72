import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { findOnPath, isExecutableFile } from './find-on-path.ts';
import { getHost, type Host } from './user-directories.ts';

/** Places that may hold a Java, best first: JAVA_HOME, PATH, then where installers put it. */
export function listJavaCandidates(host: Host = getHost()): readonly string[] {
  const onPath = findOnPath('java', host);
  const paths = [
    ...homeToJava(host, host.environment.JAVA_HOME),
    ...(onPath === undefined ? [] : [onPath]),
    ...listUsualHomes(host).flatMap((home) => homeToJava(host, home)),
  ];
  return [...new Set(paths)].filter(isExecutableFile);
}

function homeToJava({ platform }: Host, home: string | undefined): readonly string[] {
  if (home === undefined || home === '') return [];
  return [join(home, 'bin', platform === 'win32' ? 'java.exe' : 'java')];
}

function listUsualHomes(host: Host): readonly string[] {
  const sdkman = join(host.home, '.sdkman', 'candidates', 'java');
  const intellij = join(host.home, '.jdks');
  if (host.platform === 'darwin') return listMacHomes(host, [sdkman, intellij]);
  if (host.platform === 'win32') return listWindowsHomes(host, [intellij]);
  return ['/usr/lib/jvm', '/usr/java', '/opt/java', sdkman, intellij].flatMap(listChildren);
}

function listMacHomes(host: Host, others: readonly string[]): readonly string[] {
  const machines = ['/Library/Java', join(host.home, 'Library', 'Java')]
    .flatMap((parent) => listChildren(join(parent, 'JavaVirtualMachines')))
    .map((machine) => join(machine, 'Contents', 'Home'));
  const brewed = ['/opt/homebrew/opt', '/usr/local/opt']
    .flatMap(listChildren)
    .filter((path) => /\/openjdk(@\d+)?$/.test(path));
  return [...machines, ...brewed, ...others.flatMap(listChildren)];
}

function listWindowsHomes(host: Host, others: readonly string[]): readonly string[] {
  const programs = host.environment.ProgramFiles ?? 'C:\\Program Files';
  const vendors = ['Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft'];
  return [...vendors.map((vendor) => join(programs, vendor)), ...others].flatMap(listChildren);
}

function listChildren(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .sort()
      .map((name) => join(directory, name));
  } catch {
    return [];
  }
}
