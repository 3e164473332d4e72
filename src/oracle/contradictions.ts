import type {
  Discrepancy,
  Graph,
  Opposition,
  RelationProposition,
  Side,
  StatedClaim,
} from '../derive/graph.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { indexBy } from '../util/index-by.ts';
import { connect, type Connection, type Edge, type PageArguments } from './connection.ts';
import { getClaims } from './look-up.ts';
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
  return listAgainst(graph, (side) => (side.claims.includes(claim.id) ? side.against : []), page);
}

/** The claims that speak against a relation, by whomever it is claimed. */
export function listClaimsAgainstRelation(
  graph: Graph,
  { id }: RelationProposition,
  page: PageArguments,
): Connection<StatedClaim, ContradictionEdge> {
  const speaksAgainst = ({ propositions }: Opposition): boolean => propositions.includes(id);
  return listAgainst(graph, ({ against }) => against.filter(speaksAgainst), page);
}

interface Contradiction {
  readonly claim: StatedClaim;
  readonly discrepancy: Discrepancy;
}

function listAgainst(
  graph: Graph,
  oppositionsTo: (side: Side) => readonly Opposition[],
  page: PageArguments,
): Connection<StatedClaim, ContradictionEdge> {
  const found = [...graph.discrepancies.values()].flatMap((discrepancy) =>
    discrepancy.sides
      .flatMap(oppositionsTo)
      .flatMap(({ side }) => discrepancy.sides[side]?.claims ?? [])
      .flatMap((id) => getClaims(graph, [id]))
      .map((claim): Contradiction => ({ claim, discrepancy })),
  );
  const each = indexBy(found, ({ claim, discrepancy }) =>
    canonicalJson([claim.claim.id, discrepancy.id]),
  );
  const byClaim = claimOrder({ graph, log: undefined });
  const order = {
    name: 'contradictions',
    direction: 'ASC' as const,
    positionOf: ({ claim, discrepancy }: Contradiction) => {
      const { keys, id } = byClaim.positionOf(claim);
      return { keys: [...keys, id], id: discrepancy.id };
    },
  };
  const { edges, ...connection } = connect([...each.values()], order, page);
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
