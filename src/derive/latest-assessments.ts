import type { Facts, NoteContent } from '../model/dossier.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';

/**
 * What analysts last thought of each thing that was assessed, by its id: a claim's `credibility` and
 * `confidence` are those of its latest ASSESSMENT note, as far as that note gives them. Notes without a
 * day are before all others; of several of one day, the one with the smallest id counts.
 */
export function latestAssessments(notes: Facts['notes']): ReadonlyMap<string, NoteContent> {
  const assessments = notes.filter(({ content }) => content.kind === 'ASSESSMENT');
  const groups = groupBy(assessments, ({ content }) => content.on);
  return new Map(
    [...groups].flatMap(([on, group]) => {
      const [latest] = [...group].sort(
        (a, b) =>
          compareCodePoints(b.content.day ?? '', a.content.day ?? '') ||
          compareCodePoints(a.id, b.id),
      );
      return latest === undefined ? [] : [[on, latest.content] as const];
    }),
  );
}
