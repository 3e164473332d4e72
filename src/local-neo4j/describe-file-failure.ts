import { LocalNeo4jError } from '../errors/attest-error.ts';
import { readErrorCode } from '../util/read-error-code.ts';

/** As the platforms say it, and Java after them; the last one is a limit on the size of a file. */
const FULL =
  /No space left on device|Disk quota exceeded|not enough space on the disk|File too large/;

const FULL_CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED_CODES: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
]);

/**
 * What a fault of the file system means for those who run the managed database; undefined for any other fault.
 *
 * @param home - the data directory, absolute
 */
export function describeFileFailure(error: unknown, home: string): LocalNeo4jError | undefined {
  const code = readErrorCode(error);
  const said = error instanceof Error ? error.message : String(error);
  if (FULL_CODES.has(code)) return diskFullError(home, said, error);
  if (!REFUSED_CODES.has(code)) return undefined;
  return new LocalNeo4jError(
    'DIRECTORY_UNUSABLE',
    `A file of the managed database cannot be written: ${said}`,
    {
      cause: error,
      remedy: `Let this user write there; or set ATTEST_DATA_DIR (now ${home}) or ATTEST_CACHE_DIR to a directory of yours.`,
    },
  );
}

/** The line of a log that tells of a full disk. */
export function findFullDisk(lines: readonly string[]): string | undefined {
  return lines.find((line) => FULL.test(line));
}

/** Says where room is needed, and that nothing is lost. */
export function diskFullError(place: string, said: string, cause?: unknown): LocalNeo4jError {
  return new LocalNeo4jError('DISK_FULL', `There is no room left for ${place}: ${said.trim()}`, {
    cause,
    remedy:
      'Make room, then attest db stop and start again; or set ATTEST_DATA_DIR or ATTEST_CACHE_DIR to a larger disk. What was committed is kept.',
  });
}
