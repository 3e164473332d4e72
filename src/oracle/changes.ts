import type { GqlChangeKind } from '../generated/resolvers.ts';
import { viewId } from '../model/view-id.ts';
import { type Changed, type Comparable, comparablesOf } from './comparable.ts';
import { connect, type Connection, type Edge, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { clusterOf } from './look-up.ts';
import { show } from './views.ts';

/** Something that differs between two views, and how. */
export interface ChangeEdge extends Edge<Changed> {
  readonly kind: GqlChangeKind;
}

/** Which changes are asked for. */
export interface ChangeArguments extends PageArguments {
  /** Id of anything that they have to do with. */
  readonly about?: string | null;
  readonly kinds?: readonly GqlChangeKind[] | null;
}

interface Difference extends Comparable {
  readonly kind: GqlChangeKind;
}

/**
 * What differs between two views: judgements, claims, propositions, discrepancies, in this order, each
 * once. What is contested or settled is not listed as altered too. What disappeared is seen as it was.
 */
export function listChanges(
  before: Context,
  after: Context,
  { about, kinds, ...page }: ChangeArguments,
): Connection<Changed, ChangeEdge> {
  const asked = findDifferences(before, after).filter(
    ({ kind, concerned }) =>
      (kinds?.includes(kind) ?? true) &&
      (about === null || about === undefined || concerned.some(isOneOf(about, before, after))),
  );
  const order = {
    name: ['changes', ...[before, after].map(({ lens }) => viewId('', lens ?? {}))].join(' '),
    direction: 'ASC' as const,
    positionOf: ({ rank, kind, id }: Difference) => ({ keys: [rank, kind], id }),
  };
  const { edges, ...connection } = connect(asked, order, page);
  return {
    ...connection,
    edges: edges.map(({ cursor, node: { node, kind } }) => ({ cursor, node, kind })),
    nodes: connection.nodes.map(({ node }) => node),
  };
}

function findDifferences(before: Context, after: Context): readonly Difference[] {
  const [then, now] = [comparablesOf(before.graph), comparablesOf(after.graph)];
  const gone = [...then.values()]
    .filter(({ id }) => !now.has(id))
    .map((thing) => describe(thing, 'DISAPPEARED', before));
  const here = [...now.values()].flatMap((thing) => {
    const kind = compare(then.get(thing.id), thing);
    return kind === undefined ? [] : [describe(thing, kind, after)];
  });
  return [...gone, ...here];
}

function compare(then: Comparable | undefined, now: Comparable): GqlChangeKind | undefined {
  if (then === undefined) return 'APPEARED';
  if (then.isContested !== now.isContested) return now.isContested ? 'CONTESTED' : 'SETTLED';
  return then.face === now.face ? undefined : 'ALTERED';
}

function describe(thing: Comparable, kind: GqlChangeKind, seenThrough: Context): Difference {
  return { ...thing, kind, node: show(thing.node, seenThrough) };
}

/** A record's id stands for what it is judged to be, in either view. */
function isOneOf(about: string, ...views: readonly Context[]): (id: string) => boolean {
  const ids = new Set([about, ...views.map(({ graph }) => clusterOf(graph, about))]);
  return (id) => ids.has(id);
}
