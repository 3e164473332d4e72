import type { JudgementContent } from '../model/dossier.ts';
import type { IdentityPolicy } from '../model/vocabulary.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';

/** Records that judgements connect, and that others keep apart: none of them is merged. */
export interface DisputedComponent {
  /** Record ids, by code point; at least two. */
  readonly records: readonly string[];
  /** The pairs that are judged DIFFERENT; the smaller id first, by code point. */
  readonly apart: readonly (readonly [string, string])[];
}

/** Which records are one. */
export interface Clusters {
  /** Each record id, with the smallest id of its cluster. */
  readonly clusterOf: ReadonlyMap<string, string>;
  /** By their first record. */
  readonly disputed: readonly DisputedComponent[];
}

/** What connects records, under each policy. */
const CONNECTING: Readonly<Record<IdentityPolicy, readonly JudgementContent['verdict'][]>> = {
  STRICT: [],
  CONFIRMED: ['SAME'],
  PROBABLE: ['SAME', 'UNSURE'],
};

/**
 * Which records are one under a policy (semantics 11). Of several judgements on a pair DIFFERENT beats
 * UNSURE beats SAME; a component with a DIFFERENT pair inside is not merged at all, and is disputed.
 */
export function clusters(
  recordIds: Iterable<string>,
  judgements: readonly JudgementContent[],
  policy: IdentityPolicy = 'CONFIRMED',
): Clusters {
  const decisive = decisiveVerdicts(judgements);
  const connecting = decisive.filter(({ verdict }) => CONNECTING[policy].includes(verdict));
  const components = connect(recordIds, connecting);
  const apart = groupBy(
    decisive.filter(({ left, right, verdict }) => verdict === 'DIFFERENT' && left !== right),
    ({ left, right }) => {
      const root = find(components, left);
      return root === find(components, right) ? root : undefined;
    },
  );
  const members = groupBy(components.keys(), (id) => find(components, id));
  return {
    clusterOf: new Map(
      [...members].flatMap(([root, ids]) => ids.map((id) => [id, apart.has(root) ? id : root])),
    ),
    disputed: [...apart]
      .map(([root, pairs]) => ({
        records: [...(members.get(root) ?? [])].sort(compareCodePoints),
        apart: pairs.map(pairOf).sort(comparePairs),
      }))
      .sort((a, b) => comparePairs(a.records, b.records)),
  };
}

const STRENGTH = { SAME: 0, UNSURE: 1, DIFFERENT: 2 } as const;

/** One judgement for each pair: the one that beats the others. */
function decisiveVerdicts(judgements: readonly JudgementContent[]): readonly JudgementContent[] {
  const decisive = new Map<string, JudgementContent>();
  for (const judgement of judgements) {
    const pair = pairOf(judgement).join(' ');
    const standing = decisive.get(pair);
    if (standing === undefined || STRENGTH[judgement.verdict] > STRENGTH[standing.verdict]) {
      decisive.set(pair, judgement);
    }
  }
  return [...decisive.values()];
}

function pairOf({
  left,
  right,
}: Pick<JudgementContent, 'left' | 'right'>): readonly [string, string] {
  return compareCodePoints(left, right) < 0 ? [left, right] : [right, left];
}

function comparePairs(a: readonly string[], b: readonly string[]): number {
  return compareCodePoints(a[0] ?? '', b[0] ?? '') || compareCodePoints(a[1] ?? '', b[1] ?? '');
}

/** A forest in which every record points to a smaller one of its component, roots to themselves. */
function connect(
  recordIds: Iterable<string>,
  connecting: readonly JudgementContent[],
): Map<string, string> {
  const parents = new Map([...recordIds].map((id) => [id, id]));
  for (const { left, right } of connecting) {
    if (!parents.has(left) || !parents.has(right)) continue;
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
