import { codeOfEvent } from '../derive/event-codes.ts';
import type { Discrepancy, Graph } from '../derive/graph.ts';
import type { GqlDiscrepancyWhere } from '../generated/resolvers.ts';
import { viewId } from '../model/view-id.ts';
import { connect, type Connection, type PageArguments } from './connection.ts';
import type { Fields } from './field-resolvers.ts';
import { DISCREPANCY_TESTS } from './filters.ts';
import { keep } from './keep.ts';
import { listClaims, listSources } from './lists.ts';
import { get, getClaims, getEntities, getMatters } from './look-up.ts';
import { listNotes } from './notebook.ts';
import { discrepancyOrder, sideOrder } from './order.ts';
import { timesOfClaims } from './times.ts';

/** What is said of a discrepancy. */
export const DISCREPANCY: Fields<'Discrepancy'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  question: ({ question }, _args, { graph }) => get(graph.questions, question),
  notes: ({ id }, args, { graph }) => listNotes(graph, [id], args),
  about: ({ about }, _args, { graph }) => getMatters(graph, about),
  positions: ({ positions }, args, { graph }) => connect(positions, sideOrder(graph), args),
  silent: ({ silent }, args, context) =>
    listSources(
      context,
      silent.map((id) => get(context.graph.sources, id)),
      args,
    ),
};

/** What is said of one side. */
export const DISCREPANCY_POSITION: Fields<'DiscrepancyPosition'> = {
  // Its claims agree in the day; the most precise of them gives the words.
  when: ({ when, claims }, _args, { graph }) => when && timesOfClaims(getClaims(graph, claims))[0],
  entities: ({ entities }, _args, { graph }) => getEntities(graph, entities),
  // Acts are of one event, of which all of its claims are.
  code: ({ code, claims }, _args, { graph }) => {
    const [event] = getClaims(graph, claims).flatMap(({ concerns }) => concerns);
    return code && event !== undefined ? { ...codeOfEvent(event, code), claims } : null;
  },
  list: ({ list }) => list && { end: 'OBJECT', kind: list.kind, records: list.members },
  holders: ({ holders }, _args, { graph }) => getEntities(graph, holders),
  sources: ({ sources }, args, context) =>
    listSources(
      context,
      sources.map((id) => get(context.graph.sources, id)),
      args,
    ),
  claims: ({ claims }, args, context) =>
    listClaims(context, getClaims(context.graph, claims), args),
};

/** Those of some discrepancies that are asked for. */
export function listDiscrepancies(
  graph: Graph,
  discrepancies: Iterable<Discrepancy>,
  { where, ...page }: PageArguments & { readonly where?: GqlDiscrepancyWhere | null },
): Connection<Discrepancy> {
  const kept = keep(discrepancies, DISCREPANCY_TESTS, where, graph);
  return connect(kept, discrepancyOrder(graph), page);
}
