import type { RecordContent } from '../../model/dossier.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { indexBy } from '../../util/index-by.ts';
import type { Graph } from '../graph.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { partsOfPair, scoreOf, type SuggestionPart } from './score-pair.ts';
import { traitsOfClusters } from './traits.ts';

/** Two records that might be one, and why. */
export interface IdentitySuggestion {
  /** The smaller id. */
  readonly left: RecordContent;
  readonly right: RecordContent;
  /** 0 to 1. */
  readonly score: number;
  /** The strongest first; the score follows from theirs. */
  readonly parts: readonly SuggestionPart[];
}

/** Which suggestions are wanted. */
export interface SuggestionOptions {
  /** Record id: only those for the cluster that it is in. */
  readonly of?: string | null | undefined;
  /** 0 to 1; 0.5 where nothing is said. */
  readonly minScore?: number | null | undefined;
}

/** Below this, more suggestions are wrong than right. */
const USUAL_SCORE = 0.5;

/**
 * Pairs of records of one kind that might be one, the likeliest first, ties by ids: for a person to judge;
 * nothing is ever merged by them (semantics 11). Records that are one already are compared as one, under
 * the smallest of their ids, and two clusters on which anything is judged, in whatever way, are left alone.
 */
export function identitySuggestions(
  graph: Graph,
  { of, minScore }: SuggestionOptions = {},
): readonly IdentitySuggestion[] {
  const cluster = of === null || of === undefined ? undefined : clusterOf(graph, of);
  const judged = judgedPairs(graph);
  const records = indexBy(graph.facts.records, ({ id }) => id);
  return candidatePairs(traitsOfClusters(graph))
    .filter(([{ id: a }, { id: b }]) => cluster === undefined || cluster === a || cluster === b)
    .filter(([{ id: a }, { id: b }]) => !judged.has(`${a} ${b}`))
    .flatMap((pair) => {
      const left = records.get(pair[0].id);
      const right = records.get(pair[1].id);
      if (left === undefined || right === undefined) return [];
      const parts = partsOfPair(pair);
      return [{ left, right, score: scoreOf(parts), parts }];
    })
    .filter(({ score }) => score >= (minScore ?? USUAL_SCORE))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareCodePoints(a.left.id, b.left.id) ||
        compareCodePoints(a.right.id, b.right.id),
    );
}

/** Each pair of clusters with a judgement between them, the smaller id first. */
function judgedPairs(graph: Graph): ReadonlySet<string> {
  return new Set(
    graph.facts.judgements.map(({ content: { left, right } }) =>
      [clusterOf(graph, left), clusterOf(graph, right)].sort(compareCodePoints).join(' '),
    ),
  );
}

function clusterOf(graph: Graph, record: string): string {
  return graph.clusterOf.get(record) ?? record;
}
