import type { JudgementContent } from '../model/dossier.ts';

/**
 * Which records are one, under the CONFIRMED policy (semantics 11): connected by SAME. Of several
 * judgements on a pair DIFFERENT beats UNSURE beats SAME; a component with a DIFFERENT pair inside is
 * not merged at all. Maps each record id to the smallest id of its cluster.
 */
export function clusters(
  recordIds: Iterable<string>,
  judgements: readonly JudgementContent[],
): ReadonlyMap<string, string> {
  const verdicts = decisiveVerdicts(judgements);
  const components = connect(recordIds, verdicts);
  const split = new Set<string>();
  for (const { left, right, verdict } of verdicts) {
    if (verdict === 'DIFFERENT' && find(components, left) === find(components, right)) {
      split.add(find(components, left));
    }
  }
  return new Map(
    [...components.keys()].map((id) => {
      const root = find(components, id);
      return [id, split.has(root) ? id : root];
    }),
  );
}

const STRENGTH = { SAME: 0, UNSURE: 1, DIFFERENT: 2 } as const;

/** One judgement for each pair: the one that beats the others. */
function decisiveVerdicts(judgements: readonly JudgementContent[]): readonly JudgementContent[] {
  const decisive = new Map<string, JudgementContent>();
  for (const judgement of judgements) {
    const pair = [judgement.left, judgement.right].sort().join(' ');
    const standing = decisive.get(pair);
    if (standing === undefined || STRENGTH[judgement.verdict] > STRENGTH[standing.verdict]) {
      decisive.set(pair, judgement);
    }
  }
  return [...decisive.values()];
}

/** A forest in which every record points to a smaller one of its component, roots to themselves. */
function connect(
  recordIds: Iterable<string>,
  verdicts: readonly JudgementContent[],
): Map<string, string> {
  const parents = new Map([...recordIds].map((id) => [id, id]));
  for (const { left, right, verdict } of verdicts) {
    if (verdict !== 'SAME' || !parents.has(left) || !parents.has(right)) continue;
    const [a, b] = [find(parents, left), find(parents, right)];
    if (a < b) parents.set(b, a);
    else parents.set(a, b);
  }
  return parents;
}

function find(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let parent = parents.get(root); parent !== undefined && parent !== root;) {
    root = parent;
    parent = parents.get(root);
  }
  if (root !== id) parents.set(id, root);
  return root;
}
