import type { Cost } from '../compiler/estimate-cost.ts';
import type { Measured } from '../compiler/measure-operation.ts';
import { QueryError, UsageError } from '../errors/attest-error.ts';

/** What one operation may ask for. */
export interface Limits {
  /** Fields in one another. */
  readonly depth: number;
  /** Fields in all, each under each of its aliases. */
  readonly fields: number;
  /** Rows that are read, as they are estimated. */
  readonly cost: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
  /** Facts that were ever recorded in a store, where a lens has all of it derived anew. */
  readonly derivedFacts: number;
}

/**
 * Where nothing else is said. Introspection as tools ask for it has 15 levels; 25,000 facts are some 8,000 claims
 * with their passages, about two seconds of one core the first time after a write.
 */
export const DEFAULT_LIMITS: Limits = {
  depth: 32,
  fields: 2_000,
  cost: 200_000,
  answerBytes: 32 * 1024 * 1024,
  derivedFacts: 25_000,
};

/** For who is asked by nobody else: tests, and generated operations. */
export const NO_LIMITS: Limits = {
  depth: Infinity,
  fields: Infinity,
  cost: Infinity,
  answerBytes: Infinity,
  derivedFacts: Infinity,
};

const VARIABLES = {
  depth: 'ATTEST_MAX_DEPTH',
  fields: 'ATTEST_MAX_FIELDS',
  cost: 'ATTEST_MAX_COST',
  answerBytes: 'ATTEST_MAX_ANSWER_BYTES',
  derivedFacts: 'ATTEST_MAX_DERIVED_FACTS',
} as const;

/**
 * The limits that an environment sets; the usual ones where it says nothing.
 *
 * @throws UsageError USAGE for what is no positive whole number.
 */
export function readLimits(environment: Readonly<Record<string, string | undefined>>): Limits {
  const read = (limit: keyof Limits): number => {
    const variable = VARIABLES[limit];
    const text = environment[variable];
    if (text === undefined || text === '') return DEFAULT_LIMITS[limit];
    const value = Number(text);
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new UsageError('USAGE', `${variable} is "${text}", which is no positive whole number.`, {
      remedy: `Leave it out for ${DEFAULT_LIMITS[limit]}.`,
    });
  };
  return {
    depth: read('depth'),
    fields: read('fields'),
    cost: read('cost'),
    answerBytes: read('answerBytes'),
    derivedFacts: read('derivedFacts'),
  };
}

/**
 * Refuses an operation that is too large to be looked at further.
 *
 * @throws QueryError OPERATION_TOO_DEEP, OPERATION_TOO_LARGE
 */
export function checkMeasure({ depth, fields }: Measured, limits: Limits): void {
  if (depth > limits.depth) {
    const message = `The operation has ${depth} levels of fields; it may have ${limits.depth}.`;
    throw new QueryError('OPERATION_TOO_DEEP', message, {
      remedy: 'Ask for the deeper levels by `node`, with the ids of an answer.',
    });
  }
  if (fields > limits.fields) {
    const message = `The operation has ${fields} fields, with what its fragments and aliases repeat; it may have ${limits.fields}.`;
    throw new QueryError('OPERATION_TOO_LARGE', message, { remedy: 'Ask in several requests.' });
  }
}

/**
 * Refuses an operation that would read too much, before it reads anything.
 *
 * @throws QueryError OPERATION_TOO_COSTLY
 */
export function checkCost({ rows, path, most }: Cost, limits: Limits): void {
  if (rows <= limits.cost) return;
  const message = `The operation would read about ${rows} rows; it may read ${limits.cost}. \`${path}\` costs most: ${most}.`;
  throw new QueryError('OPERATION_TOO_COSTLY', message, {
    remedy: `Ask for smaller pages at \`${path}\` or above it, or in the list's own order.`,
  });
}

/** What is said in place of an answer that is too long. */
export function answerTooLarge(bytes: number, limits: Limits): QueryError {
  const message = `The answer has ${bytes} bytes; it may have ${limits.answerBytes}.`;
  return new QueryError('ANSWER_TOO_LARGE', message, {
    remedy: 'Ask for smaller pages, or for fewer fields.',
  });
}
