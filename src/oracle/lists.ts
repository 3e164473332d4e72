import type {
  Entity,
  FigureProposition,
  Graph,
  RelationProposition,
  Utterance,
} from '../derive/graph.ts';
import type {
  GqlClaimOrder,
  GqlClaimWhere,
  GqlEventOrder,
  GqlEventWhere,
  GqlFigureWhere,
  GqlRelationOrder,
  GqlRelationWhere,
  GqlSourceOrder,
  GqlSourceWhere,
  GqlStatementOrder,
  GqlStatementWhere,
} from '../generated/resolvers.ts';
import type { SourceContent } from '../model/evidence.ts';
import { connect, type Connection, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import type { RelationEdge } from './field-resolvers.ts';
import {
  CLAIM_TESTS,
  EVENT_TESTS,
  FIGURE_TESTS,
  RELATION_TESTS,
  SOURCE_TESTS,
  STATEMENT_TESTS,
} from './filters.ts';
import { keep, keepWith } from './keep.ts';
import { getEntity } from './look-up.ts';
import {
  claimOrder,
  eventOrder,
  figureOrder,
  type Logged,
  relationOrder,
  sourceOrder,
  statementOrder,
} from './order.ts';
import { retractedAmong, type SeenClaim } from './retracted.ts';

/** Which page of which part of a list is asked for, in which order. */
export interface ListArguments<Where, By> extends PageArguments {
  readonly where?: Where | null;
  readonly orderBy?: By | null;
}

/** Those of some relations that are asked for; `anchor` is the entity whose list it is. */
export function listRelations(
  graph: Graph,
  relations: Iterable<RelationProposition>,
  args: ListArguments<GqlRelationWhere, GqlRelationOrder>,
  anchor?: Entity,
): Connection<RelationProposition, RelationEdge> {
  const kept = keep(relations, RELATION_TESTS, args.where, graph);
  const page = connect(kept, relationOrder(graph, args.orderBy), args);
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, other: otherEnd(graph, edge.node, anchor) })),
  };
}

/** The end that is not the anchor; where neither is, the relation's start. */
function otherEnd(
  graph: Graph,
  { from, to }: RelationProposition,
  anchor: Entity | undefined,
): Entity | undefined {
  return anchor && getEntity(graph, from === anchor.id ? to : from);
}

/** Those of some statements that are asked for. */
export function listStatements(
  graph: Graph,
  statements: Iterable<Utterance>,
  args: ListArguments<GqlStatementWhere, GqlStatementOrder>,
): Connection<Utterance> {
  const kept = keep(statements, STATEMENT_TESTS, args.where, graph);
  return connect(kept, statementOrder(graph, args.orderBy), args);
}

/** Those of some claims that are asked for; `isMeant` tells which retracted ones are among them, if they are asked for. */
export function listClaims(
  context: Context,
  claims: Iterable<SeenClaim>,
  args: ListArguments<GqlClaimWhere, GqlClaimOrder>,
  isMeant: (claim: SeenClaim) => boolean = () => false,
): Connection<SeenClaim> {
  const { graph } = context;
  const all = [...claims, ...retractedAmong(context, args.where).filter(isMeant)];
  const kept = keepWith(all, CLAIM_TESTS, args.where, { graph, more: context });
  return connect(kept, claimOrder(context, args.orderBy), args);
}

/** Those of some events that are asked for. */
export function listEvents(
  { graph, ...beside }: Pick<Context, 'graph' | 'log' | 'ontology'>,
  events: Iterable<Entity>,
  args: ListArguments<GqlEventWhere, GqlEventOrder>,
): Connection<Entity> {
  const kept = keepWith(events, EVENT_TESTS, args.where, { graph, more: beside });
  return connect(kept, eventOrder(graph, args.orderBy), args);
}

/** Those of some figures that are asked for. */
export function listFigures(
  graph: Graph,
  figures: Iterable<FigureProposition>,
  args: ListArguments<GqlFigureWhere, never>,
): Connection<FigureProposition> {
  return connect(keep(figures, FIGURE_TESTS, args.where, graph), figureOrder(graph), args);
}

/** Those of some sources that are asked for; each once, however often it is among them. */
export function listSources(
  logged: Logged,
  sources: Iterable<SourceContent>,
  args: ListArguments<GqlSourceWhere, GqlSourceOrder>,
): Connection<SourceContent> {
  const kept = keep(new Set(sources), SOURCE_TESTS, args.where, logged.graph);
  return connect(kept, sourceOrder(logged, args.orderBy), args);
}
