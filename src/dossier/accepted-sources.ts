import type { Problem } from '../errors/problem.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { DossierDraft, SourceDraft } from './draft.ts';
import { OWN_FILES } from './own-files.ts';

/** The sources without an error, by name; none where an error in the own files refuses everything. */
export function acceptedSources(
  draft: DossierDraft,
  problems: readonly Problem[],
): readonly SourceDraft[] {
  if (isRefused(problems)) return [];
  const faulty = new Set(problems.filter(isError).map(({ place }) => place.file));
  return draft.sources
    .filter(({ file }) => !faulty.has(file.path))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

/** Whether everything is refused: for an error in the own files. One in the lock refuses what depends on it. */
export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some((problem) => isError(problem) && OWN_FILES.includes(problem.place.file));
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
