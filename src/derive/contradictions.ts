import { compareCodePoints } from '../util/compare-code-points.ts';
import type { Contradiction, Discrepancy, Graph, Side } from './graph.ts';

/** Where each claim takes a side: by claim id. To be made once for a graph. */
export type SidesByClaim = ReadonlyMap<string, readonly TakenSide[]>;

/** A side that a claim takes. */
export interface TakenSide {
  readonly discrepancy: Discrepancy;
  readonly side: Side;
}

/** Where each claim takes a side. */
export function sidesByClaim({ discrepancies }: Pick<Graph, 'discrepancies'>): SidesByClaim {
  const taken = new Map<string, TakenSide[]>();
  for (const discrepancy of discrepancies.values()) {
    for (const side of discrepancy.sides) {
      for (const claim of side.claims) {
        const own = taken.get(claim) ?? [];
        taken.set(claim, own);
        own.push({ discrepancy, side });
      }
    }
  }
  return taken;
}

/** The claims that contradict a claim; one once for each discrepancy. By claim id, then discrepancy id. */
export function contradictionsOfClaim(
  claim: string,
  sides: SidesByClaim,
): readonly Contradiction[] {
  const found = (sides.get(claim) ?? []).flatMap(({ discrepancy, side }) =>
    side.against.flatMap((other) => claimsOfSide(discrepancy, other.side)),
  );
  return unique(found);
}

/**
 * The claims that speak against a proposition: lists that leave it out, denials, other values. Unlike the
 * contradictions of its claims, those of a list do not count that are about its other members.
 */
export function contradictionsOfProposition(
  { id, claims }: { readonly id: string; readonly claims: readonly string[] },
  sides: SidesByClaim,
): readonly Contradiction[] {
  const found = claims
    .flatMap((claim) => sides.get(claim) ?? [])
    .flatMap(({ discrepancy, side }) =>
      side.against
        .filter(({ propositions }) => propositions.includes(id))
        .flatMap((other) => claimsOfSide(discrepancy, other.side)),
    );
  return unique(found);
}

function claimsOfSide({ id, sides }: Discrepancy, index: number): readonly Contradiction[] {
  return (sides[index]?.claims ?? []).map((claim) => ({ claim, discrepancy: id }));
}

function unique(found: readonly Contradiction[]): readonly Contradiction[] {
  const byKey = new Map(found.map((one) => [`${one.claim} ${one.discrepancy}`, one]));
  return [...byKey.values()].sort(
    (a, b) =>
      compareCodePoints(a.claim, b.claim) || compareCodePoints(a.discrepancy, b.discrepancy),
  );
}
