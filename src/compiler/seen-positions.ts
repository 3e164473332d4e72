import { allOf } from '../cypher/all-of.ts';
import { compare, exists, match, not, property, variable as name } from '../cypher/build.ts';
import { firstOf, firstValue, returned } from '../cypher/first-of.ts';
import type { Expression } from '../cypher/nodes.ts';
import { into, out, path } from '../cypher/path.ts';
import { type LensTerms, freshVariables, unknownDay } from './lens-terms.ts';
import { bearings } from './seen-bearings.ts';
import { isSideSeen } from './seen-sides.ts';
import { isClaimSeen } from './seen-sources.ts';
import { isReported } from './seen-statements.ts';

/** Whether a position is contradicted, or one of judgements. */
export function isPositionSeen(lens: LensTerms, variable: string): Expression {
  const [side, identity] = freshVariables(lens, 2);
  const isJudged = exists([
    match(
      path({ variable }, out('OF', { variable: identity, label: 'Discrepancy' })),
      compare('=', property(identity, 'kind'), lens.text('IDENTITY')),
    ),
  ]);
  const isDisputed = exists([
    match(
      path({ variable }, into('OF', { variable: side, label: 'Side' })),
      isSideSeen(lens, side),
    ),
  ]);
  return { kind: 'or', operands: [isDisputed, isJudged] };
}

/** Whether a claim is on a side of a position that is contradicted. */
export function isTaken(lens: LensTerms, claim: string, position: string): Expression {
  const side = lens.freshVariable();
  return exists([
    match(
      path(
        { variable: claim },
        out('SIDES_WITH', { variable: side }),
        out('OF', { variable: position }),
      ),
      isSideSeen(lens, side),
    ),
  ]);
}

/** Whether an admitted rendering names an actor for a statement with a claim on a side of a position. */
export function isHeldBy(lens: LensTerms, position: string, actor: string): Expression {
  const [side, claim, statement] = freshVariables(lens, 3);
  return exists([
    match(
      path(
        { variable: position },
        into('OF', { variable: side, label: 'Side' }),
        into('SIDES_WITH', { variable: claim }),
        out('MADE_IN', { variable: statement, label: 'Statement' }),
        into(['ASSERTED', 'SPOKE_THROUGH'], { variable: actor }),
      ),
      allOf([
        isClaimSeen(lens, claim),
        isSideSeen(lens, side),
        isReported(lens, statement, actor, ['ATTRIBUTED_TO', 'ON_BEHALF_OF']),
      ]),
    ),
  ]);
}

/** What a property of a position holds. */
export function ofPosition(
  lens: LensTerms,
  variable: string,
  column: string,
): Expression | undefined {
  switch (column) {
    case 'knownSort': {
      const [side, day] = freshVariables(lens, 2);
      const found = firstOf([
        match(
          path({ variable }, into('OF', { variable: side, label: 'Side' })),
          isSideSeen(lens, side),
        ),
        { kind: 'unwind', list: bearings(lens, side, 'bearingDays'), as: day },
        ...firstValue(day),
        returned(name(day)),
      ]);
      return { kind: 'coalesce', operands: [found, unknownDay(lens)] };
    }
    case 'id':
      return undefined;
    default:
      return toldAlike(lens, variable, column);
  }
}

/** A position is told of in the words of its claims: where these differ, and not all are seen, they are not told here. */
function toldAlike(lens: LensTerms, position: string, column: string): Expression {
  const claim = lens.freshVariable();
  const own = property(position, column);
  const isCut = exists([
    match(
      path({ variable: position }, into('TAKES', { variable: claim })),
      not(allOf([isClaimSeen(lens, claim), isTaken(lens, claim, position)])),
    ),
  ]);
  return {
    kind: 'case',
    branches: [
      { when: property(position, 'isUniform'), then: own },
      { when: isCut, then: lens.untold },
    ],
    otherwise: own,
  };
}
