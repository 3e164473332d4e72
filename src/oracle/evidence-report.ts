import type { Graph } from '../derive/graph.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { type EvidenceProblem, verifyPassages } from '../evidence/verify-passages.ts';

/** Whether quoted words stand where they are said to stand. */
export interface EvidenceReport {
  readonly passages: number;
  readonly verified: number;
  readonly moved: number;
  readonly missing: number;
  readonly unchecked: number;
  readonly problems: readonly EvidenceProblem[];
}

/** Compares the passages of one source, or of all, with the texts that are at hand. */
export function reportEvidence(
  graph: Graph,
  texts: readonly SourceText[],
  source: string | null | undefined,
): EvidenceReport {
  const passages = [...graph.passages.values()].filter(
    ({ content }) => source === null || source === undefined || content.source === source,
  );
  const { problems, verified, unchecked } = verifyPassages(passages, texts);
  const countOf = (state: EvidenceProblem['state']): number =>
    problems.filter((problem) => problem.state === state).length;
  return {
    passages: passages.length,
    verified,
    unchecked,
    moved: countOf('MOVED'),
    missing: countOf('MISSING'),
    problems,
  };
}
