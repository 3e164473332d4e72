/** What `attest` ends with. docs/operations.md tells the user the same. */
export const EXIT_CODES = {
  OK: 0,
  /** The thing asked for failed, or problems were found. */
  FAILED: 1,
  /** The command line is wrong. */
  USAGE: 2,
  /** There is no database, or none to be had. */
  NO_DATABASE: 3,
  /** A fault of the program; EX_SOFTWARE of sysexits(3). */
  BUG: 70,
  /** Ended with Ctrl-C: 128 + SIGINT, as shells have it. */
  INTERRUPTED: 130,
} as const;

/** An exit code of the list. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
