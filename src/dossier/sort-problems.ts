import type { Problem } from '../errors/problem.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/** By file, line and column; errors before warnings at one place; each once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compareCodePoints(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareCodePoints(a.severity, b.severity),
  );
}
