import {
  contradictionsOfClaim,
  contradictionsOfProposition,
  sidesByClaim,
} from '../derive/contradictions.ts';
import type {
  Contradiction,
  Discrepancy,
  Graph,
  RelationProposition,
  StatedClaim,
} from '../derive/graph.ts';
import { connect, type Connection, type Edge, type PageArguments } from './connection.ts';
import { get } from './look-up.ts';
import { claimOrder } from './order.ts';

/** A claim that speaks against another, and the discrepancy that joins them. */
export interface ContradictionEdge extends Edge<StatedClaim> {
  readonly discrepancy: Discrepancy;
}

/** The claims that speak against one, once for each discrepancy that joins them. */
export function listClaimsAgainstClaim(
  graph: Graph,
  { claim }: StatedClaim,
  page: PageArguments,
): Connection<StatedClaim, ContradictionEdge> {
  return list(graph, contradictionsOfClaim(claim.id, sidesByClaim(graph)), page);
}

/** The claims that speak against a relation, by whomever it is claimed. */
export function listClaimsAgainstRelation(
  graph: Graph,
  relation: RelationProposition,
  page: PageArguments,
): Connection<StatedClaim, ContradictionEdge> {
  return list(graph, contradictionsOfProposition(relation, sidesByClaim(graph)), page);
}

interface Found {
  readonly claim: StatedClaim;
  readonly discrepancy: Discrepancy;
}

function list(
  graph: Graph,
  contradictions: readonly Contradiction[],
  page: PageArguments,
): Connection<StatedClaim, ContradictionEdge> {
  const found = contradictions.map(({ claim, discrepancy }): Found => ({
    claim: get(graph.claims, claim),
    discrepancy: get(graph.discrepancies, discrepancy),
  }));
  const byClaim = claimOrder({ graph, log: undefined });
  const order = {
    name: 'contradictions',
    direction: 'ASC' as const,
    positionOf: ({ claim, discrepancy }: Found) => {
      const { keys, id } = byClaim.positionOf(claim);
      return { keys: [...keys, id], id: discrepancy.id };
    },
  };
  const { edges, ...connection } = connect(found, order, page);
  return {
    ...connection,
    edges: edges.map(({ cursor, node }) => ({
      cursor,
      node: node.claim,
      discrepancy: node.discrepancy,
    })),
    nodes: connection.nodes.map(({ claim }) => claim),
  };
}
