import type { Code } from './codes.ts';

/** What an error carries beside its message. */
export interface AttestErrorOptions {
  readonly cause?: unknown;
  /** What the reader can do about it, in one or two sentences. */
  readonly remedy?: string;
}

/**
 * The root of every error that is meant for a reader. One subclass for each kind of reader; tests
 * match class and `code`, never the message.
 */
export abstract class AttestError extends Error {
  readonly code: Code;
  readonly remedy: string | undefined;

  constructor(code: Code, message: string, options: AttestErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.remedy = options.remedy;
  }
}

/** For the caller of the command line. */
export class UsageError extends AttestError {}

/** For the client of the GraphQL endpoint. */
export class QueryError extends AttestError {}

/** For the operator of the store. */
export class StoreError extends AttestError {}

/** For the operator of the managed database. */
export class LocalNeo4jError extends AttestError {}

/** For whoever takes the graph out in a format of others. */
export class ExportError extends AttestError {}
