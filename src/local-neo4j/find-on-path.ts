import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { getHost, type Host } from './user-directories.ts';

/** The first executable file of this name on PATH. */
export function findOnPath(name: string, host: Host = getHost()): string | undefined {
  const directories = (host.environment.PATH ?? host.environment.Path ?? '').split(delimiter);
  const endings = host.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return directories
    .filter((directory) => directory !== '')
    .flatMap((directory) => endings.map((ending) => join(directory, name + ending)))
    .find(isExecutableFile);
}

/** Is there a file that may be run? */
export function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
