import { allOf } from '../cypher/all-of.ts';
import {
  asItems,
  compare,
  element,
  letBe,
  match,
  not,
  property,
  subquery,
  variable as name,
} from '../cypher/build.ts';
import type { Expression } from '../cypher/nodes.ts';
import { into, path } from '../cypher/path.ts';
import { isOfDayAlone, type LensTerms, freshVariables } from './lens-terms.ts';
import { isAdmitted, isClaimSeen, originOf } from './seen-sources.ts';

/** Whether something admitted bears a proposition; where only a day is asked, the first that does tells. */
export function isPropositionSeen(lens: LensTerms, variable: string): Expression {
  const { day } = lens;
  if (isOfDayAlone(lens)) {
    return compare('<=', property(variable, 'knownSort'), day);
  }
  return isBorne(lens, variable);
}

/** Whether something admitted bears a proposition, or a side. */
export function isBorne(lens: LensTerms, variable: string): Expression {
  const at = lens.freshVariable();
  return {
    kind: 'anyPosition',
    variable: at,
    in: property(variable, 'bearingSources'),
    where: admitsBearing(lens, variable, at),
  };
}

/** What is made of the bearings of a proposition, or a side, that are admitted, in their order. Each list is read once. */
export function bearings(lens: LensTerms, proposition: string, column: string): Expression {
  const [at, days, sources, wanted] = freshVariables(lens, 4);
  const listed: Expression = {
    kind: 'positions',
    variable: at,
    in: name(wanted),
    where: isAdmitted(lens, element(name(days), name(at)), element(name(sources), name(at))),
    to: element(name(wanted), name(at)),
  };
  const { isOfDay, ofSources } = lens.shape;
  const withSources =
    ofSources === undefined
      ? listed
      : letBe(sources, property(proposition, 'bearingSources'), listed);
  const withDays = isOfDay
    ? letBe(days, property(proposition, 'bearingDays'), withSources)
    : withSources;
  return letBe(wanted, property(proposition, column), withDays);
}

/** Whether all that bears a proposition is admitted, and where its knowledge came from is as well. */
export function isSettled(lens: LensTerms, proposition: string): Expression {
  const { day } = lens;
  const isOwn = not(isFromElsewhere(lens, proposition));
  if (isOfDayAlone(lens)) {
    return allOf([compare('<=', element(property(proposition, 'bearingDays'), -1), day), isOwn]);
  }
  const at = lens.freshVariable();
  return allOf([
    not({
      kind: 'anyPosition',
      variable: at,
      in: property(proposition, 'bearingSources'),
      where: not(admitsBearing(lens, proposition, at)),
    }),
    isOwn,
  ]);
}

/** Of how many origins what is admitted of a proposition comes. */
export function originCount(lens: LensTerms, proposition: string): Expression {
  const [claim, origin] = freshVariables(lens, 2);
  const ofClaims = subquery('COUNT', [
    match(
      path({ variable: proposition }, into('STATES', { variable: claim })),
      isClaimSeen(lens, claim),
    ),
    {
      kind: 'return',
      distinct: true,
      items: [{ expression: originOf(lens, claim), as: lens.freshVariable() }],
    },
  ]);
  const ofBearings = subquery('COUNT', [
    { kind: 'unwind', list: bearings(lens, proposition, 'bearingOrigins'), as: origin },
    { kind: 'return', distinct: true, items: asItems([origin]) },
  ]);
  return {
    kind: 'case',
    branches: [
      { when: isSettled(lens, proposition), then: property(proposition, 'originCount') },
      { when: isFromElsewhere(lens, proposition), then: ofClaims },
    ],
    otherwise: ofBearings,
  };
}

/** Whether what is known of a proposition may come from elsewhere than where it does without a lens. */
function isFromElsewhere(lens: LensTerms, proposition: string): Expression {
  const column = isOfDayAlone(lens) ? 'late' : 'republished';
  return { kind: 'isNotNull', operand: property(proposition, column) };
}

/** Whether the bearing at a position is admitted. */
function admitsBearing(lens: LensTerms, proposition: string, at: string): Expression {
  return isAdmitted(
    lens,
    element(property(proposition, 'bearingDays'), name(at)),
    element(property(proposition, 'bearingSources'), name(at)),
  );
}
