import type { Code } from '../errors/codes.ts';
import type { Nearest, Problem } from '../errors/problem.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { Location } from './parsed-file.ts';
import { placeOf } from './place-of.ts';

/** A problem before its line and column are worked out. */
export interface Fault {
  readonly code: Code;
  /** `error` where nothing is said. */
  readonly severity?: 'error' | 'warning';
  readonly message: string;
  readonly at: Location;
  readonly offending?: string | undefined;
  /** Worked out only for faults that are told, where it takes a search. */
  readonly nearest?: Nearest | (() => Nearest | undefined) | undefined;
  readonly remedy?: string | undefined;
}

/** Takes faults as they are found. */
export type Report = (fault: Fault) => void;

/** The problem that a fault is, with its place in the file. */
export function problemOf(fault: Fault): Problem {
  return withoutUndefined<Problem>({
    code: fault.code,
    severity: fault.severity ?? 'error',
    message: fault.message,
    place: placeOf(fault.at, fault.offending),
    path: fault.at.path,
    offending: fault.offending,
    nearest: typeof fault.nearest === 'function' ? fault.nearest() : fault.nearest,
    remedy: fault.remedy,
  });
}
