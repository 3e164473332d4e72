import { createHash } from 'node:crypto';

import { canonicalJson } from '../model/canonical-json.ts';
import { groupBy } from '../util/group-by.ts';
import { type NodeKey, printKey, type Rows, unplaced } from './rows.ts';

/** How two stores are compared. */
export interface CanonicalDump {
  /** One line of JSON for each node and each relationship, sorted; nothing of it depends on a clock or an order of writes. */
  readonly lines: readonly string[];
  /** SHA-256 of the lines. */
  readonly hash: string;
  /**
   * Question id → SHA-256 of the lines of the question, its propositions and their claims, and of its
   * discrepancies with their positions and sides: a difference names its question. Worked out when asked for.
   */
  readonly questions: ReadonlyMap<string, string>;
}

/** The canonical form of rows: only what is live, and what is joined to something live. */
export function canonicalDump({ nodes, relationships }: Rows): CanonicalDump {
  const live = nodes.filter(({ properties }) => properties.live !== false);
  const keys = new Set(live.map(printKey));
  const nodeLines = new Map(live.map((node) => [printKey(node), canonicalJson(unplaced(node))]));
  const edges = relationships
    .filter(({ from, to }) => keys.has(printKey(from)) && keys.has(printKey(to)))
    .map((row) => ({ row, line: canonicalJson(unplaced(row)) }));
  // By code unit: any fixed order will do, and this one takes a tenth of the time.
  const lines = [...nodeLines.values(), ...edges.map(({ line }) => line)].sort();
  return {
    lines,
    hash: hash(lines),
    get questions() {
      const questions = live.filter(({ label }) => label === 'Question').map(({ id }) => id);
      return hashQuestions(questions, nodeLines, edges);
    },
  };
}

interface Edge {
  readonly row: Rows['relationships'][number];
  readonly line: string;
}

/** Claims STATE propositions, which ANSWER questions; sides are OF positions OF discrepancies ON questions. */
function hashQuestions(
  questions: readonly string[],
  nodeLines: ReadonlyMap<string, string>,
  edges: readonly Edge[],
): ReadonlyMap<string, string> {
  const owned = groupBy(edges, ({ row }) => printKey(row.owner));
  const linesOf = (key: NodeKey): readonly string[] => [
    nodeLines.get(printKey(key)) ?? '',
    ...(owned.get(printKey(key)) ?? []).map(({ line }) => line),
  ];
  const stated = groupBy(ofType(edges, 'STATES'), ({ row }) => row.to.id);
  const answered = groupBy(ofType(edges, 'ANSWERS'), ({ row }) => row.to.id);
  const disputed = groupBy(ofType(edges, 'ON'), ({ row }) => row.to.id);
  const belonging = groupBy(ofType(edges, 'OF'), ({ row }) => row.to.id);
  const leadingTo = (found: ReadonlyMap<string, readonly Edge[]>, to: string): readonly NodeKey[] =>
    (found.get(to) ?? []).map(({ row }) => row.from);
  return new Map(
    questions.map((question) => {
      const propositions = leadingTo(answered, question);
      const claims = propositions.flatMap(({ id }) => leadingTo(stated, id));
      const discrepancies = leadingTo(disputed, question);
      const positions = discrepancies.flatMap(({ id }) => leadingTo(belonging, id));
      const sides = positions.flatMap(({ id }) => leadingTo(belonging, id));
      const own = { label: 'Question', id: question } as const;
      const parts = [own, ...propositions, ...claims, ...discrepancies, ...positions, ...sides];
      const lines = new Set(parts.flatMap(linesOf));
      return [question, hash([...lines].sort())];
    }),
  );
}

function ofType(edges: readonly Edge[], type: string): readonly Edge[] {
  return edges.filter(({ row }) => row.type === type);
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex');
}
