import { compare, exists, property } from '../cypher/build.ts';
import type { Clause, Expression, Pattern } from '../cypher/nodes.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { invariant } from '../util/invariant.ts';
import { isGiven } from '../util/is-given.ts';
import { addCanonicalIds, addConstant, addParameter, type Context } from './context.ts';
import { walkPlaces } from './place-walk.ts';

/** What a filter asks of a day. */
interface Asked {
  readonly context: Context;
  readonly day: Expression;
  readonly certainly: boolean;
  readonly includeEnded: boolean;
}

/**
 * Whether what a node says, or is, holds on a day (semantics 3): a claim by itself, a relation by any of its claims,
 * an event by what its claims say of its days, or of where it is in force.
 *
 * @param input - the type of the filter, which says what is filtered
 * @param beside - what the same filter gives beside it: of an event its place
 */
export function compileHoldsOn(
  context: Context,
  input: string,
  { value, beside }: { readonly value: unknown; readonly beside: unknown },
  variable: string,
): Expression {
  const { day, certainly, includeEnded } = asObject(value);
  const asked: Asked = {
    context,
    day: addParameter(context, day, String),
    certainly: certainly === true,
    includeEnded: includeEnded === true,
  };
  switch (input) {
    case 'ClaimWhere':
      return claimHolds(asked, variable);
    case 'RelationWhere':
      return anyClaimHolds(asked, variable);
    case 'EventWhere':
      return eventHolds(asked, variable, namedPlaces(context, beside));
    default:
      invariant(false, `${input} cannot be asked of a day`);
  }
}

/** By its time; where it gives no day and says that a state is so, from the day of publication on. */
function claimHolds(asked: Asked, claim: string): Expression {
  const { context, day, certainly } = asked;
  const published = property(claim, 'publishedSort');
  const isState = and(
    compare('=', property(claim, 'modality'), addConstant(context, 'actual', 'ACTUAL')),
    compare('IN', property(claim, 'predicate'), addConstant(context, 'states', states())),
    // Unknown days sort behind all others.
    compare(certainly ? '=' : '<=', published, day),
  );
  const isDated = certainly ? coversDay(asked, claim) : meetsDay(asked, claim);
  return decide([
    [hasDay(claim), isDated],
    [TRUE, isState],
  ]);
}

function states(): readonly string[] {
  return [...readOntology().relations.values()]
    .filter(({ nature }) => nature === 'STATE')
    .map(({ type }) => type);
}

/** INCLUDING a day has open bounds; so has the end of what is only said to START, and the start of what is only said to END. */
function meetsDay({ context, day }: Asked, claim: string): Expression {
  const isOpen = (phase: string): readonly Expression[] => [
    is(context, claim, 'whenExtent', 'INCLUDING'),
    is(context, claim, 'whenPhase', phase),
  ];
  const [earliest, latest] = [property(claim, 'whenEarliest'), property(claim, 'whenLatest')];
  return and(
    or(isAbsent(earliest), ...isOpen('END'), compare('<=', earliest, day)),
    or(isAbsent(latest), ...isOpen('START'), compare('>=', latest, day)),
  );
}

/** What is bounded to the day, or is THROUGHOUT bounds that it lies in; an end is open where the EDTF says so. */
function coversDay({ context, day }: Asked, claim: string): Expression {
  const [earliest, latest, edtf] = ['whenEarliest', 'whenLatest', 'whenEdtf'].map((name) =>
    property(claim, name),
  );
  invariant(earliest && latest && edtf, 'three properties of a time');
  const open = addConstant(context, 'open', '..');
  const isOpen = (operator: 'STARTS WITH' | 'ENDS WITH'): Expression =>
    compare(operator, coalesce(edtf, addConstant(context, 'empty', '')), open);
  return decide([
    [compare('=', earliest, latest), compare('=', earliest, day)],
    [not(is(context, claim, 'whenExtent', 'THROUGHOUT')), FALSE],
    [
      isAbsent(earliest),
      and(compare('<=', day, latest), or(isOpen('STARTS WITH'), compare('=', latest, day))),
    ],
    [
      isAbsent(latest),
      and(compare('<=', earliest, day), or(isOpen('ENDS WITH'), compare('=', earliest, day))),
    ],
    [TRUE, and(compare('<=', earliest, day), compare('<=', day, latest))],
  ]);
}

function incoming(claim: string, type: string, end: string): Pattern {
  return {
    start: { variable: claim, label: 'Claim' },
    steps: [{ types: [type], direction: 'OUT', node: { variable: end } }],
  };
}

/** By any of the claims that state it. A bound that follows from a day of publication counts only where no claim gives a day. */
function anyClaimHolds(asked: Asked, proposition: string): Expression {
  const claimThat = (condition: (claim: string) => Expression): Expression => {
    const claim = asked.context.freshVariable();
    const pattern = incoming(claim, 'STATES', proposition);
    return exists([{ kind: 'match', pattern, where: condition(claim) }]);
  };
  const isBound = (claim: string): Expression => boundedByPublication(asked.context, claim);
  return decide([
    [claimThat((claim) => and(not(isBound(claim)), claimHolds(asked, claim))), TRUE],
    [claimThat((claim) => and(hasDay(claim), not(isBound(claim)))), FALSE],
    [TRUE, claimThat((claim) => and(isBound(claim), claimHolds(asked, claim)))],
  ]);
}

const TRUE: Expression = { kind: 'literal', value: true };
const FALSE: Expression = { kind: 'literal', value: false };

/** EDTF that bounds nothing. */
const UNBOUNDED = ['../..', '../', '/..'];

/** An act that is told without a day was done by the day on which its source was published. */
function boundedByPublication(context: Context, claim: string): Expression {
  const edtf = property(claim, 'whenEdtf');
  const unbounded = addConstant(context, 'unbounded', UNBOUNDED);
  return and(
    isThere(property(claim, 'whenLatest')),
    or(isAbsent(edtf), compare('IN', edtf, unbounded)),
  );
}

/**
 * An event that is in force somewhere holds where it is; any other by the claims that date it. What is said of it is
 * gathered in lists, and the rest is asked of these: conditions in one another, each with subqueries of its own, take
 * Neo4j 5.26 seconds to plan.
 */
function eventHolds(asked: Asked, event: string, places: Expression | undefined): Expression {
  const { context } = asked;
  const [dating, states, ends, asking] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const [state, place] = [context.freshVariable(), context.freshVariable()];
  const isAt = (reach: Expression): Expression => not(isEnded(asked, ends, reach));
  const isOn = and(
    decide([
      [anyHolds(context, item(state, 1)), TRUE],
      [
        some(context, item(state, 1), (claim) => not(item(claim, HAS_DAY))),
        anyHolds(context, named(dating), OTHER),
      ],
    ]),
    places === undefined
      ? isAt(item(state, 2))
      : some(context, named(asking), (one) =>
          and(compare('IN', item(state, 0), named(one)), isAt(named(one))),
        ),
  );
  const holds = decide([
    [
      compare('=', { kind: 'size', of: named(states) }, { kind: 'literal', value: 0 }),
      and(anyHolds(context, named(dating)), not(isEnded(asked, ends, undefined))),
    ],
    [TRUE, { kind: 'any', variable: state, in: named(states), where: isOn }],
  ]);
  return exists([
    {
      kind: 'with',
      items: [
        { expression: collect(datingClaims(asked, event)), as: dating },
        { expression: collect(statesOf(asked, event, places === undefined)), as: states },
        {
          expression: asked.includeEnded
            ? { kind: 'list', items: [] }
            : collect(endsOf(asked, event)),
          as: ends,
        },
        ...(places === undefined
          ? []
          : [
              {
                expression: collect([
                  { kind: 'unwind', list: places, as: place },
                  returning(reachOf(context, named(place))),
                ]),
                as: asking,
              },
            ]),
      ],
      where: holds,
    },
  ]);
}

/** Positions in what is gathered of a claim. */
const [HOLDS, HAS_DAY, IS_BOUND, OTHER] = [0, 1, 2, 3] as const;

function ofClaim(asked: Asked, claim: string): Expression {
  const items = [
    claimHolds(asked, claim),
    hasDay(claim),
    boundedByPublication(asked.context, claim),
    compare('<>', property(claim, 'predicate'), inForceIn(asked.context)),
  ];
  return { kind: 'list', items };
}

/** The same as of claims in the store (`anyClaimHolds`); of those only that are something else too. */
function anyHolds(context: Context, claims: Expression, also?: typeof OTHER): Expression {
  const has = (conditions: (one: string) => readonly Expression[]): Expression =>
    some(context, claims, (one) =>
      and(...conditions(one), ...(also === undefined ? [] : [item(one, also)])),
    );
  return decide([
    [has((one) => [item(one, HOLDS), not(item(one, IS_BOUND))]), TRUE],
    [has((one) => [item(one, HAS_DAY), not(item(one, IS_BOUND))]), FALSE],
    [TRUE, has((one) => [item(one, HOLDS)])],
  ]);
}

/** The claims whose time is the event's, without denials. */
function datingClaims(asked: Asked, event: string): readonly Clause[] {
  const claim = asked.context.freshVariable();
  return [
    {
      kind: 'match',
      pattern: incoming(claim, 'DATES', event),
      where: not(property(claim, 'negated')),
    },
    returning(ofClaim(asked, claim)),
  ];
}

/** Where it is said to be in force: the place, the claims, and the place with all that it is a part of. */
function statesOf(asked: Asked, event: string, withReach: boolean): readonly Clause[] {
  const { context } = asked;
  const [state, claim] = [context.freshVariable(), context.freshVariable()];
  const place = property(state, 'toId');
  const claims = collect([
    { kind: 'match', pattern: incoming(claim, 'STATES', state) },
    returning(ofClaim(asked, claim)),
  ]);
  const items = [place, claims, ...(withReach ? [reachOf(context, place)] : [])];
  return [
    said(context, state, { end: 'fromId', event, type: inForceIn(context) }),
    returning({ kind: 'list', items }),
  ];
}

/** Positions in what is gathered of an end. */
const [EVERYWHERE, SCOPE, BEFORE, BY] = [0, 1, 2, 3] as const;

/** What is said to have ended it: whether everywhere, else where; and whether it had begun before the day, or on it. */
function endsOf(asked: Asked, event: string): readonly Clause[] {
  const { context } = asked;
  const [end, claim, where] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const scope = collect([
    {
      kind: 'match',
      pattern: {
        start: { variable: end },
        steps: [{ types: ['SCOPED_TO'], direction: 'OUT', node: { variable: where } }],
      },
    },
    returning(property(where, 'id')),
  ]);
  const begun = (['<', '<='] as const).map((by) => begins(asked, claim, by));
  return [
    said(context, end, { end: 'toId', event, type: addConstant(context, 'ended', 'ENDED') }),
    { kind: 'match', pattern: incoming(claim, 'STATES', end) },
    returning({ kind: 'list', items: [isAbsent(property(end, 'scopeText')), scope, ...begun] }),
  ];
}

/**
 * Whether an end of the event, in a place or everywhere, begins by the day. Possibly it holds unless the end is certain;
 * certainly only if no end is possible. A state is over on the day on which its end begins; anything else goes on
 * through that day. Words of a scope that no record stands for might mean any place.
 *
 * @param reach - the place and all that it is a part of
 */
function isEnded(
  { context, certainly, includeEnded }: Asked,
  ends: string,
  reach: Expression | undefined,
): Expression {
  if (includeEnded) return FALSE;
  const nowhere = (end: string): Expression =>
    compare('=', { kind: 'size', of: item(end, SCOPE) }, { kind: 'literal', value: 0 });
  return some(context, named(ends), (end) =>
    and(
      item(end, reach === undefined ? BEFORE : BY),
      or(
        item(end, EVERYWHERE),
        ...(certainly ? [nowhere(end)] : []),
        ...(reach === undefined
          ? []
          : [some(context, item(end, SCOPE), (place) => compare('IN', named(place), reach))]),
      ),
    ),
  );
}

/** A place and all that it is a part of, by id. */
function reachOf(context: Context, place: Expression): Expression {
  const whole = context.freshVariable();
  const wholes = collect([
    { kind: 'match', pattern: walkPlaces(place, 'WHOLES', whole) },
    returning(property(whole, 'id')),
  ]);
  return { kind: 'sum', operands: [{ kind: 'list', items: [place] }, wholes] };
}

/**
 * Whether what a claim tells had begun by the day: asked for possibly, where it is certain; asked for certainly, where
 * it is possible. What is THROUGHOUT its bounds begins with them.
 */
function begins({ context, day, certainly }: Asked, claim: string, by: '<' | '<='): Expression {
  const [earliest, latest] = [property(claim, 'whenEarliest'), property(claim, 'whenLatest')];
  if (certainly) {
    return or(
      isAbsent(earliest),
      is(context, claim, 'whenExtent', 'INCLUDING'),
      is(context, claim, 'whenPhase', 'END'),
      compare(by, earliest, day),
    );
  }
  const beginsWithBounds = and(
    is(context, claim, 'whenExtent', 'THROUGHOUT'),
    isAbsent(property(claim, 'whenPhase')),
  );
  const first = decide([[beginsWithBounds, coalesce(earliest, latest)]], latest);
  return compare(by, first, day);
}

/** Relations of a type from or to an event that are said to be so. */
function said(
  context: Context,
  relation: string,
  {
    end,
    event,
    type,
  }: { readonly end: 'fromId' | 'toId'; readonly event: string; readonly type: Expression },
): Clause {
  return {
    kind: 'match',
    pattern: { start: { variable: relation, label: 'Relation' }, steps: [] },
    using: { variable: relation, on: 'Relation', properties: [end, 'predicate', 'byWhen'] },
    where: and(
      compare('=', property(relation, end), property(event, 'id')),
      compare('=', property(relation, 'predicate'), type),
      isThere(property(relation, 'byWhen')),
      compare('=', property(relation, 'modality'), addConstant(context, 'actual', 'ACTUAL')),
      not(property(relation, 'negated')),
    ),
  };
}

function inForceIn(context: Context): Expression {
  return addConstant(context, 'inForce', 'IN_FORCE_IN');
}

/**
 * The places that the same filter names, by themselves: how far they reach says nothing here. Where none is named in the
 * end, nothing passes that filter anyway.
 */
function namedPlaces(context: Context, beside: unknown): Expression | undefined {
  const { eq, in: some } = asObject(asObject(beside).place);
  const given = [eq, some].filter(isGiven).map((ids) => addCanonicalIds(context, ids));
  return given.length === 0 ? undefined : { kind: 'sum', operands: given };
}

function hasDay(claim: string): Expression {
  return or(isThere(property(claim, 'whenEarliest')), isThere(property(claim, 'whenLatest')));
}

/** Never null. */
function is(context: Context, of: string, name: string, value: string): Expression {
  const constant = addConstant(context, value.toLowerCase(), value);
  return coalesce(compare('=', property(of, name), constant), FALSE);
}

/** Whether something holds of one thing in a list. */
function some(
  context: Context,
  list: Expression,
  condition: (variable: string) => Expression,
): Expression {
  const variable = context.freshVariable();
  return { kind: 'any', variable, in: list, where: condition(variable) };
}

function item(variable: string, index: number): Expression {
  return { kind: 'element', of: named(variable), index };
}

function collect(clauses: readonly Clause[]): Expression {
  return { kind: 'subquery', as: 'COLLECT', query: { clauses } };
}

function returning(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression, as: 'row' }] };
}

function and(...operands: readonly Expression[]): Expression {
  return { kind: 'and', operands };
}

function or(...operands: readonly Expression[]): Expression {
  return { kind: 'or', operands };
}

/** Never null: what does not hold because of what is absent does not hold. */
function not(operand: Expression): Expression {
  return { kind: 'not', operand: coalesce(operand, FALSE) };
}

function isThere(operand: Expression): Expression {
  return { kind: 'isNotNull', operand };
}

function isAbsent(operand: Expression): Expression {
  return { kind: 'not', operand: isThere(operand) };
}

function coalesce(...operands: readonly Expression[]): Expression {
  return { kind: 'coalesce', operands };
}

/**
 * The first that applies decides: an OR of ANDs would be brought into a normal form in which each subquery stands many
 * times.
 */
function decide(
  branches: readonly (readonly [when: Expression, then: Expression])[],
  otherwise: Expression = FALSE,
): Expression {
  return {
    kind: 'case',
    branches: branches.map(([when, then]) => ({ when, then })),
    otherwise,
  };
}

function named(name: string): Expression {
  return { kind: 'variable', name };
}

/** Coerced input objects are plain objects. */
function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
