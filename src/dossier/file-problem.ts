import type { Problem } from '../errors/problem.ts';

/** A problem of a whole file; its place is where the file begins, unless another is given. */
export function fileProblem(
  file: string,
  problem: Pick<Problem, 'code' | 'message'> & Partial<Problem>,
): Problem {
  return { severity: 'error', place: { file, line: 1, column: 1 }, path: [], ...problem };
}
