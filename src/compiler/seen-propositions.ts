import { allOf } from '../cypher/all-of.ts';
import { ascending, compare, element, exists, match, not, property } from '../cypher/build.ts';
import { first, firstOf, returned } from '../cypher/first-of.ts';
import type { Expression } from '../cypher/nodes.ts';
import { into, out, path } from '../cypher/path.ts';
import { isBy } from './is-by.ts';
import { isOfDayAlone, type LensTerms, freshVariables, knownDay, placeOf } from './lens-terms.ts';
import { bearings, isSettled, originCount } from './seen-bearings.ts';
import { isPreferred } from './seen-names.ts';
import { contests } from './seen-sides.ts';
import { isClaimSeen } from './seen-sources.ts';
import { nameKindOf, printed } from './seen-wordings.ts';

/** What a property of a proposition holds. */
export function ofProposition(
  lens: LensTerms,
  variable: string,
  column: string,
): Expression | 'unknown' | undefined {
  switch (column) {
    case 'originCount':
      return originCount(lens, variable);
    case 'knownSort':
      return knownSort(lens, variable);
    case 'knownSince':
      return knownSince(lens, variable);
    case 'byPredicate':
      return byKnown(lens, variable, [property(variable, 'predicate')]);
    case 'whenSort':
      return whenSort(lens, variable);
    case 'byWhen':
      return placeOf(lens, [whenSort(lens, variable), property(variable, 'id')]);
    case 'valueText':
    case 'valueValence':
    case 'valueScript':
    case 'valueLanguage':
    case 'office':
    case 'scopeText':
    case 'scopeList':
    case 'scopeExtent':
      return printed(lens, variable, column);
    case 'contested':
      return isContested(lens, variable);
    case 'contestedSince':
      return isOfDayAlone(lens) ? undefined : 'unknown';
    case 'preferred':
      return isPreferred(lens, variable);
    case 'valueNameKind':
      return nameKindOf(lens, variable);
    case 'claimIds':
    case 'bearingSources':
    case 'bearingOrigins':
    case 'bearingDays':
    case 'late':
    case 'redated':
    case 'republished':
    case 'reworded':
      return 'unknown';
    default:
      return undefined;
  }
}

/** Its place in an order by the day since which it is known, behind other keys; undefined where that is as it stands. */
export function byKnown(
  lens: LensTerms,
  proposition: string,
  before: readonly Expression[],
): Expression | undefined {
  const sort = knownSort(lens, proposition);
  return sort && placeOf(lens, [...before, sort, property(proposition, 'id')]);
}

function knownSince(lens: LensTerms, proposition: string): Expression | undefined {
  const sort = knownSort(lens, proposition);
  return sort && knownDay(lens, sort);
}

/** What is known at all by a day is known since when it first was. */
function knownSort(lens: LensTerms, proposition: string): Expression | undefined {
  if (isOfDayAlone(lens)) return undefined;
  return element(bearings(lens, proposition, 'bearingDays'), 0);
}

/** The first day that admitted claims give it. */
function whenSort(lens: LensTerms, proposition: string): Expression {
  const claim = lens.freshVariable();
  const ofClaims = firstOf([
    match(
      path({ variable: proposition }, into('STATES', { variable: claim })),
      isClaimSeen(lens, claim),
    ),
    ...first(claim, [ascending(property(claim, 'whenSort'))]),
    returned(property(claim, 'whenSort')),
  ]);
  const isRedated = allOf([
    { kind: 'isNotNull', operand: property(proposition, 'redated') },
    not(isSettled(lens, proposition)),
  ]);
  return {
    kind: 'case',
    branches: [{ when: isRedated, then: ofClaims }],
    otherwise: property(proposition, 'whenSort'),
  };
}

/** Whether no admitted claim comes before this one, by day and id, of those that give a relation different days. */
export function isTimedBy(
  lens: LensTerms,
  relation: string,
  claim: string,
  relationship: string,
): Expression {
  const [earlier, other] = freshVariables(lens, 2);
  const [place, own] = [property(earlier, 'byWhen'), property(relationship, 'byWhen')];
  const isSameDay = allOf([
    compare('=', place, own),
    compare('<', property(other, 'id'), property(claim, 'id')),
  ]);
  return not(
    exists([
      match(
        path(
          { variable: relation },
          { ...out('TIMED_BY', { variable: other }), variable: earlier },
        ),
        allOf([
          { kind: 'or', operands: [compare('<', place, own), isSameDay] },
          isClaimSeen(lens, other),
        ]),
      ),
    ]),
  );
}

/** Whether an admitted claim says what an admitted claim of the proposition cannot stand with. */
function isContested(lens: LensTerms, proposition: string): Expression {
  const { day } = lens;
  if (isOfDayAlone(lens)) return isBy(property(proposition, 'contestedSince'), day);
  const [against, contest] = freshVariables(lens, 2);
  return exists([
    match(
      path(
        { variable: proposition },
        { ...into('CONTESTS', { variable: against }), variable: contest },
      ),
      contests(lens, against, proposition, contest),
    ),
  ]);
}
