import type { Problem } from '../errors/problem.ts';
import { type Fault, problemOf, type Report } from './fault.ts';
import { fileProblem } from './file-problem.ts';
import { MOST_PROBLEMS } from './limits.ts';

/** Takes faults, and gives the problems that they are. */
export interface ProblemCollector {
  readonly report: Report;
  /** One for each fault; of those beyond the limit of a file only how many they are. */
  readonly problems: () => readonly Problem[];
}

/**
 * Collects faults. Line, column and nearest candidate are worked out for those only that are told, so
 * that a file with a hundred thousand faults costs hardly more than one with five hundred.
 */
export function collectProblems(): ProblemCollector {
  const told: Problem[] = [];
  const counts = new Map<string, number>();
  const report = (fault: Fault): void => {
    const key = JSON.stringify([fault.at.file.path, fault.severity ?? 'error']);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST_PROBLEMS) told.push(problemOf(fault));
  };
  return { report, problems: () => [...told, ...[...counts].flatMap(describeRest)] };
}

function describeRest([key, count]: readonly [string, number]): readonly Problem[] {
  if (count <= MOST_PROBLEMS) return [];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `report` made the key of these two
  const [file, severity] = JSON.parse(key) as [string, Problem['severity']];
  const noun = severity === 'error' ? 'errors' : 'warnings';
  return [
    fileProblem(file, {
      code: 'LIMIT_EXCEEDED',
      severity,
      message: `The file has ${count - MOST_PROBLEMS} more ${noun} than the ${MOST_PROBLEMS} that are told.`,
      remedy: 'Mend those that are told, and check again.',
    }),
  ];
}
