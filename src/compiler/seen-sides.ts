import { allOf } from '../cypher/all-of.ts';
import { compare, exists, match, not, property } from '../cypher/build.ts';
import type { Expression, PatternStep } from '../cypher/nodes.ts';
import { both, into, out, path } from '../cypher/path.ts';
import { isBy } from './is-by.ts';
import { isOfDayAlone, isUntold, type LensTerms, freshVariables } from './lens-terms.ts';
import { isBorne } from './seen-bearings.ts';
import { isClaimSeen } from './seen-sources.ts';

/** Whether a side is contradicted. */
export function isSideSeen(lens: LensTerms, variable: string): Expression {
  const [other, between] = freshVariables(lens, 2);
  return exists([
    match(
      path({ variable }, { ...both('CONTRADICTS', { variable: other }), variable: between }),
      contradicts(lens, variable, other, between),
    ),
  ]);
}

/**
 * Whether two sides contradict each other. Sides of different questions are compared because claims join what these
 * are about: from a day on, of which the relationship tells; by which sources, nothing does.
 */
export function contradicts(
  lens: LensTerms,
  side: string,
  other: string,
  relationship: string,
): Expression {
  const { day } = lens;
  if (isOfDayAlone(lens)) return isBy(property(relationship, 'since'), day);
  const on = lens.freshVariable();
  const isOfSeveral = exists([
    match(
      path({ variable: side }, out('OF'), out('OF'), { ...out('ON'), variable: on }),
      compare('<>', property(on, 'rank'), { kind: 'literal', value: 0 }),
    ),
  ]);
  return {
    kind: 'case',
    branches: [
      {
        when: not(allOf([isBorne(lens, side), isBorne(lens, other)])),
        then: { kind: 'literal', value: false },
      },
      { when: isOfSeveral, then: isUntold(lens) },
    ],
    otherwise: { kind: 'literal', value: true },
  };
}

/** Whether a side contradicts one that an admitted claim is on which states a proposition. */
export function contests(
  lens: LensTerms,
  side: string,
  proposition: string,
  relationship: string,
): Expression {
  const { day } = lens;
  if (isOfDayAlone(lens)) return isBy(property(relationship, 'since'), day);
  const [own, claim, between] = freshVariables(lens, 3);
  return exists([
    match(
      path(
        { variable: side },
        { ...both('CONTRADICTS', { variable: own }), variable: between },
        into('SIDES_WITH', { variable: claim }),
        out('STATES', { variable: proposition }),
      ),
      allOf([isClaimSeen(lens, claim), contradicts(lens, side, own, between)]),
    ),
  ]);
}

/** From a discrepancy to a side of one of its positions. */
export function toSide(side: string): readonly PatternStep[] {
  return [into('OF', { label: 'Position' }), into('OF', { variable: side, label: 'Side' })];
}
