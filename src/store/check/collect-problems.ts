import type { ProblemKind, Report, StoreProblem } from './problem.ts';

/** Problems that are kept of each kind; the rest is counted. */
const MOST_OF_A_KIND = 20;

/** What has been found so far. */
export interface ProblemList {
  readonly report: Report;
  /** In the order found; of each kind the first twenty. */
  readonly problems: readonly StoreProblem[];
  /** How many there are of each kind that there is. */
  readonly counts: ReadonlyMap<ProblemKind, number>;
}

/** An empty list. */
export function createProblemList(): ProblemList {
  const problems: StoreProblem[] = [];
  const counts = new Map<ProblemKind, number>();
  return {
    report: (problem) => {
      const count = (counts.get(problem.kind) ?? 0) + 1;
      counts.set(problem.kind, count);
      if (count <= MOST_OF_A_KIND) problems.push(problem);
    },
    problems,
    counts,
  };
}
