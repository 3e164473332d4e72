import { contestsOf, firstContests, type SideContest } from '../derive/contested-propositions.ts';
import type { Contest, Graph } from '../derive/graph.ts';
import type { Affected } from './read-affected.ts';
import { contestColumns } from './project-derived.ts';
import type { Runner } from './read-rows.ts';
import type { Rows } from './rows.ts';

/** Which propositions are contested, where only some of the discrepancies that tell it were derived. */
export interface Settled {
  /** By id: of the propositions asked about, and of those in `changed`. */
  readonly contested: Graph['contested'];
  /** Ids of propositions that sides speak against since the change, no longer, or since another day. */
  readonly changed: ReadonlySet<string>;
}

type Contested = Omit<SideContest, 'side'>;

/**
 * Joins what the derived discrepancies of the affected questions say of who contests what with what the
 * others say, as they stand in the store. `owned`: ids of propositions that are written anyway.
 */
export async function settleContested(
  runner: Runner,
  graph: Graph,
  { questions, standing }: Pick<Affected, 'questions' | 'standing'>,
  owned: readonly string[],
): Promise<Settled> {
  const now = [...graph.discrepancies.values()]
    .filter(({ question }) => questions.has(question))
    .flatMap((discrepancy) =>
      contestsOf(discrepancy, graph.claims).map((contest) => ({
        ...contest,
        side: discrepancy.sides[contest.side]?.id ?? '',
      })),
    );
  const before = await readContests(runner, standing.sides);
  const changed = difference(before, now);
  const others = await readOtherContests(
    runner,
    new Set([...owned, ...changed]),
    standing.discrepancies,
  );
  return { contested: firstContests([...now, ...others]), changed };
}

/** Rows of propositions as they stand, but for whether they are contested. */
export function withContested(
  { nodes, relationships }: Rows,
  contested: ReadonlyMap<string, Contest>,
): Rows {
  const columnsOf = (
    id: string,
    properties: Rows['nodes'][number]['properties'],
  ): typeof properties => {
    const { contestedSince: _, ...others } = properties;
    const { contested: isContested, contestedSince } = contestColumns(contested.get(id));
    return {
      ...others,
      ...(isContested === undefined ? {} : { contested: isContested }),
      ...(contestedSince === undefined ? {} : { contestedSince }),
    };
  };
  return {
    nodes: nodes.map((node) => ({ ...node, properties: columnsOf(node.id, node.properties) })),
    relationships: relationships.map((row) =>
      row.from.label === 'Entity'
        ? { ...row, properties: columnsOf(row.owner.id, row.properties) }
        : row,
    ),
  };
}

interface StoredContest extends Contested {
  /** Side id. */
  readonly side: string;
}

async function readContests(
  runner: Runner,
  sides: Iterable<string>,
): Promise<readonly StoredContest[]> {
  return read(
    runner,
    `UNWIND $ids AS id MATCH (s:Side {id: id})-[k:CONTESTS]->(p)
     RETURN s.id AS side, p.id AS proposition, k.since AS since`,
    { ids: [...sides] },
  );
}

/** By whom some propositions were contested before the change, but for some discrepancies. */
async function readOtherContests(
  runner: Runner,
  propositions: Iterable<string>,
  without: Iterable<string>,
): Promise<readonly StoredContest[]> {
  return read(
    runner,
    `UNWIND $ids AS id MATCH (p:Proposition {id: id})-[:ANSWERS]->()<-[:ON]-(d)
     WHERE NOT d.id IN $without
     WITH DISTINCT p, d MATCH (d)<-[:OF]-()<-[:OF]-(s)-[k:CONTESTS]->(p)
     RETURN s.id AS side, p.id AS proposition, k.since AS since`,
    { ids: [...propositions], without: [...without] },
  );
}

async function read(
  runner: Runner,
  text: string,
  parameters: { readonly ids: readonly string[]; readonly without?: readonly string[] },
): Promise<readonly StoredContest[]> {
  if (parameters.ids.length === 0) return [];
  const { records } = await runner.run<{
    side: string;
    proposition: string;
    since: string | null;
  }>(text, parameters);
  return records.map((record) => ({
    side: record.get('side'),
    proposition: record.get('proposition'),
    since: record.get('since') ?? undefined,
  }));
}

/** The propositions of which only one of the two says that a side contests them, or since when. */
function difference(
  before: readonly StoredContest[],
  now: readonly StoredContest[],
): ReadonlySet<string> {
  const [were, are] = [new Set(before.map(printContest)), new Set(now.map(printContest))];
  const gone = before.filter((contest) => !are.has(printContest(contest)));
  const come = now.filter((contest) => !were.has(printContest(contest)));
  return new Set([...gone, ...come].map(({ proposition }) => proposition));
}

function printContest({ side, proposition, since }: StoredContest): string {
  return `${side} ${proposition} ${since ?? ''}`;
}
