import { allOf } from '../cypher/all-of.ts';
import {
  ascending,
  compare,
  exists,
  match,
  property,
  returning,
  subquery,
  variable as name,
} from '../cypher/build.ts';
import { firstOf, firstValue, returned } from '../cypher/first-of.ts';
import type { Expression } from '../cypher/nodes.ts';
import { both, into, out, path } from '../cypher/path.ts';
import { isBy } from './is-by.ts';
import {
  isOfDayAlone,
  isUntold,
  type LensTerms,
  freshVariables,
  knownDay,
  placeOf,
  unknownDay,
} from './lens-terms.ts';
import { bearings } from './seen-bearings.ts';
import { isEntitySeen } from './seen-entities.ts';
import { contradicts, isSideSeen, toSide } from './seen-sides.ts';
import { isClaimSeen } from './seen-sources.ts';
import { isStatementSeen } from './seen-statements.ts';

/** Whether a discrepancy has sides that contradict each other, or judgements that do. */
export function isDiscrepancySeen(lens: LensTerms, variable: string): Expression {
  const { day } = lens;
  const isIdentity = compare('=', property(variable, 'kind'), lens.text('IDENTITY'));
  const side = lens.freshVariable();
  const isOpen = isOfDayAlone(lens)
    ? isBy(property(variable, 'knownSince'), day)
    : exists([match(path({ variable }, ...toSide(side)), isSideSeen(lens, side))]);
  return {
    kind: 'case',
    branches: [{ when: isIdentity, then: isIdentitySeen(lens, variable) }],
    otherwise: isOpen,
  };
}

/** Whether judgements contradict each other: of what is judged to be one and not, all has to be known, or a single thing at most. */
export function isIdentitySeen(lens: LensTerms, discrepancy: string): Expression {
  const [about, other] = freshVariables(lens, 2);
  const isKnown = (variable: string): Expression => ({
    kind: 'case',
    branches: [
      {
        when: { kind: 'hasLabel', variable, label: 'Entity' },
        then: isEntitySeen(lens, variable),
      },
    ],
    otherwise: isStatementSeen(lens, variable),
  });
  const count = (variable: string, where?: Expression): Expression =>
    subquery('COUNT', [
      match(path({ variable: discrepancy }, out('ABOUT', { variable })), where),
      returning(variable),
    ]);
  const known = count(about, isKnown(about));
  return {
    kind: 'case',
    branches: [
      { when: compare('<', known, TWO), then: { kind: 'literal', value: false } },
      { when: compare('<', known, count(other)), then: isUntold(lens) },
    ],
    otherwise: { kind: 'literal', value: true },
  };
}

/** Whether a discrepancy is listed at a question: at its own; at another one where a claim on a side answers that. */
export function isListedAt(
  lens: LensTerms,
  discrepancy: string,
  question: string,
  on: string,
): Expression {
  const [side, claim] = freshVariables(lens, 2);
  const isAnswered = exists([
    match(
      path(
        { variable: discrepancy },
        ...toSide(side),
        into('SIDES_WITH', { variable: claim }),
        out('STATES'),
        out('ANSWERS', { variable: question }),
      ),
      allOf([isClaimSeen(lens, claim), isSideSeen(lens, side)]),
    ),
  ]);
  return { kind: 'or', operands: [isOwn(on), isAnswered] };
}

/** Whether a discrepancy is listed at a question about a thing. */
export function isDiscrepancyAbout(
  lens: LensTerms,
  discrepancy: string,
  thing: string,
): Expression {
  const [question, on] = freshVariables(lens, 2);
  return exists([
    match(
      path(
        { variable: discrepancy },
        { ...out('ON', { variable: question }), variable: on },
        out('ABOUT', { variable: thing }),
      ),
      isListedAt(lens, discrepancy, question, on),
    ),
  ]);
}

/** What a property of a discrepancy holds. */
export function ofDiscrepancy(
  lens: LensTerms,
  variable: string,
  column: string,
): Expression | undefined {
  switch (column) {
    case 'also':
      return furtherKinds(lens, variable);
    case 'withinOneSource':
      return isWithinOneSource(lens, variable);
    case 'knownSort':
      return openSince(lens, variable);
    case 'knownSince': {
      const since = openSince(lens, variable);
      return since && knownDay(lens, since);
    }
    case 'byKnown': {
      const since = openSince(lens, variable);
      return since && placeOf(lens, [since, property(variable, 'id')]);
    }
    default:
      return undefined;
  }
}

/** Since when the first two of its sides are known; what is open by a day is open since it first was. */
function openSince(lens: LensTerms, discrepancy: string): Expression | undefined {
  if (isOfDayAlone(lens)) return undefined;
  const [side, other, between, since] = freshVariables(lens, 4);
  const [first, second] = [sideSince(lens, side), sideSince(lens, other)];
  const found = firstOf([
    match(
      path({ variable: discrepancy }, ...toSide(side), {
        ...both('CONTRADICTS', { variable: other }),
        variable: between,
      }),
      contradicts(lens, side, other, between),
    ),
    {
      kind: 'with',
      items: [
        {
          expression: {
            kind: 'case',
            branches: [{ when: compare('>', first, second), then: first }],
            otherwise: second,
          },
          as: since,
        },
      ],
    },
    ...firstValue(since),
    returned(name(since)),
  ]);
  return { kind: 'coalesce', operands: [found, unknownDay(lens)] };
}

/** The first day on which an admitted claim of a side was published. */
function sideSince(lens: LensTerms, side: string): Expression {
  const day = lens.freshVariable();
  return firstOf([
    { kind: 'unwind', list: bearings(lens, side, 'bearingDays'), as: day },
    ...firstValue(day),
    returned(name(day)),
  ]);
}

/** The kinds of the other discrepancies at its question in which admitted claims on its sides take part. */
function furtherKinds(lens: LensTerms, discrepancy: string): Expression {
  const [question, other, own, theirs, claim] = freshVariables(lens, 5);
  const [on, onToo] = freshVariables(lens, 2);
  const shares = exists([
    match(
      path(
        { variable: discrepancy },
        ...toSide(own),
        into('SIDES_WITH', { variable: claim }),
        out('SIDES_WITH', { variable: theirs }),
        out('OF'),
        out('OF', { variable: other }),
      ),
      allOf([isClaimSeen(lens, claim), isSideSeen(lens, own), isSideSeen(lens, theirs)]),
    ),
  ]);
  const kinds: Expression = {
    kind: 'subquery',
    as: 'COLLECT',
    query: {
      clauses: [
        match(
          path(
            { variable: discrepancy },
            { ...out('ON', { variable: question }), variable: on },
            { ...into('ON', { variable: other }), variable: onToo },
          ),
          allOf([
            isOwn(on),
            isOwn(onToo),
            compare('<>', property(other, 'kind'), property(discrepancy, 'kind')),
            shares,
          ]),
        ),
        {
          kind: 'return',
          distinct: true,
          items: [{ expression: property(other, 'kind'), as: 'value' }],
          orderBy: [ascending(name('value'))],
        },
      ],
    },
  };
  const stored = property(discrepancy, 'also');
  const isNone = compare('=', { kind: 'size', of: stored }, { kind: 'literal', value: 0 });
  return { kind: 'case', branches: [{ when: isNone, then: stored }], otherwise: kinds };
}

/** Whether sides that contradict each other have admitted claims of the same source. */
function isWithinOneSource(lens: LensTerms, discrepancy: string): Expression {
  const [side, other, between, own, theirs] = freshVariables(lens, 5);
  const found = exists([
    match(
      path(
        { variable: discrepancy },
        ...toSide(side),
        { ...both('CONTRADICTS', { variable: other }), variable: between },
        into('SIDES_WITH', { variable: theirs }),
      ),
      allOf([
        isClaimSeen(lens, theirs),
        contradicts(lens, side, other, between),
        exists([
          match(
            path({ variable: side }, into('SIDES_WITH', { variable: own })),
            compare('=', property(own, 'sourceId'), property(theirs, 'sourceId')),
          ),
        ]),
      ]),
    ),
  ]);
  return {
    kind: 'case',
    branches: [{ when: property(discrepancy, 'withinOneSource'), then: found }],
    otherwise: { kind: 'literal', value: false },
  };
}

/** Whether a relationship joins a discrepancy to the question that is its own. */
function isOwn(on: string): Expression {
  return compare('=', property(on, 'rank'), { kind: 'literal', value: 0 });
}

const TWO: Expression = { kind: 'literal', value: 2 };
