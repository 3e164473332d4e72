import { property, variable } from '../cypher/build.ts';
import type { Clause, Expression, PatternStep, Query } from '../cypher/nodes.ts';
import { UNKNOWN_DAY } from '../derive/time.ts';
import type { CountBy, CountOf } from '../model/vocabulary.ts';
import { addConstant, type Context } from './context.ts';

/** How a thing comes to its keys. */
export type KeySource =
  /** By what it, or each of the claims that speak of it, has itself: one key, or none where that is null. */
  | { readonly kind: 'OWN'; readonly of: 'THING' | 'CLAIM'; readonly value: Expression }
  /** By what it, or each of these claims, leads to: any number of keys. */
  | { readonly kind: 'FOUND'; readonly of: 'THING' | 'CLAIM'; readonly ways: readonly Query[] };

/** Things that can be counted. */
export interface CountedThings {
  /** The ways from a claim to the things that it speaks of; undefined where claims are counted themselves. */
  readonly ways: readonly Query[] | undefined;
  readonly keys: Readonly<Record<CountBy, () => KeySource>>;
}

/** The variables of a claim, a thing and a key. */
export interface CountVariables {
  readonly claim: string;
  /** The claim's own where claims are counted. */
  readonly thing: string;
  readonly key: string;
}

/** Whether a value says what is counted. */
export function isCountOf(value: unknown): value is CountOf {
  return typeof value === 'string' && value in THINGS;
}

/** Whether a value says by what is counted. */
export function isCountBy(value: unknown): value is CountBy {
  return typeof value === 'string' && BY.includes(value);
}

/**
 * The things that some claims speak of, and their keys, as the oracle has them (`src/oracle/countable.ts`).
 *
 * @param hasRetracted - whether retracted claims are among them: what is derived does not lead on from these
 */
export function countedThings(
  context: Context,
  of: CountOf,
  variables: CountVariables,
  hasRetracted: boolean,
): CountedThings {
  return THINGS[of](context, variables, hasRetracted);
}

const BY: readonly string[] = [
  'DAY',
  'ACTOR',
  'PLACE',
  'SOURCE',
  'CODE',
  'MODALITY',
  'KIND',
] satisfies readonly CountBy[];

type Describe = (
  context: Context,
  variables: CountVariables,
  hasRetracted: boolean,
) => CountedThings;

const THINGS: Readonly<Record<CountOf, Describe>> = {
  CLAIMS: (context, { claim, key }, hasRetracted) => {
    const own = (value: Expression): KeySource => ({ kind: 'OWN', of: 'CLAIM', value });
    const found = (ways: readonly Query[]): KeySource => ({ kind: 'FOUND', of: 'CLAIM', ways });
    const to = leadingFrom(context, claim, key);
    return {
      ways: undefined,
      keys: {
        DAY: () => own(knownDay(context, claim, 'whenSort')),
        ACTOR: () =>
          found([
            ...subjectsOf(context, { claim, key }, hasRetracted),
            ...speaking(hasRetracted).map((steps) => to([...steps, SPEAKER])),
          ]),
        PLACE: () => found(concerned(hasRetracted).map((steps) => to(endingAt(steps, 'Place')))),
        SOURCE: () => own(property(claim, 'sourceId')),
        CODE: () =>
          found(named(hasRetracted).map((steps) => to(endingAt(steps, 'Event'), readCodes))),
        MODALITY: () => own(property(claim, 'modality')),
        KIND: () => own(property(claim, 'predicate')),
      },
    };
  },

  STATEMENTS: (context, { claim, thing, key }, hasRetracted) => {
    const to = leadingFrom(context, thing, key);
    const found = (steps: readonly PatternStep[], read?: ReadKey): KeySource => ({
      kind: 'FOUND',
      of: 'THING',
      ways: [to(steps, read)],
    });
    return {
      ways: speaking(hasRetracted).map((steps) => reaching(claim, steps, thing)),
      keys: {
        DAY: () => ofThing(knownDay(context, thing, 'whenSort')),
        ACTOR: () => found([SPEAKER]),
        PLACE: () => found([step('OUT', 'ABOUT', 'Place')]),
        SOURCE: () => found([step('OUT', 'RENDERED_IN', 'Rendering')], propertyOfEnd('sourceId')),
        CODE: () => found([step('OUT', 'ABOUT', 'Event')], readCodes),
        MODALITY: () => ({ kind: 'OWN', of: 'CLAIM', value: property(claim, 'modality') }),
        KIND: () => ofThing(property(thing, 'medium')),
      },
    };
  },

  EVENTS: (context, { claim, thing, key }, hasRetracted) => {
    const to = leadingFrom(context, claim, key);
    const alsoNamed = (label: string): KeySource => ({
      kind: 'FOUND',
      of: 'CLAIM',
      ways: concerned(hasRetracted).map((steps) => to(endingAt(steps, label))),
    });
    return {
      ways: named(hasRetracted).map((steps) => reaching(claim, endingAt(steps, 'Event'), thing)),
      keys: {
        DAY: () => ofThing(knownDay(context, thing, 'whenSort')),
        ACTOR: () => alsoNamed('Actor'),
        PLACE: () => alsoNamed('Place'),
        SOURCE: () => ({ kind: 'OWN', of: 'CLAIM', value: property(claim, 'sourceId') }),
        CODE: () => ({ kind: 'FOUND', of: 'THING', ways: [{ clauses: readCodes(thing, key) }] }),
        MODALITY: () => ofThing(property(thing, 'modality')),
        KIND: () => ofThing(property(thing, 'kind')),
      },
    };
  },

  DISCREPANCIES: (context, { claim, thing, key }) => {
    const to = leadingFrom(context, thing, key);
    const found = (steps: readonly PatternStep[], read?: ReadKey): KeySource => ({
      kind: 'FOUND',
      of: 'THING',
      ways: [to(steps, read)],
    });
    const claims = [step('IN', 'OF', 'Position'), step('IN', 'TAKES', 'Claim')];
    return {
      ways: [
        reaching(
          claim,
          [step('OUT', 'TAKES', 'Position'), step('OUT', 'OF', 'Discrepancy')],
          thing,
        ),
      ],
      keys: {
        DAY: () => ofThing(property(thing, 'knownSince')),
        ACTOR: () => found([step('IN', 'OF', 'Position'), step('OUT', 'HELD_BY', 'Entity')]),
        PLACE: () => found([step('OUT', 'ABOUT', 'Place')]),
        SOURCE: () => found(claims, propertyOfEnd('sourceId')),
        CODE: () => found([step('OUT', 'ABOUT', 'Event')], readCodes),
        MODALITY: () => found(claims, propertyOfEnd('modality')),
        KIND: () => ofThing(property(thing, 'kind')),
      },
    };
  },
};

/** The steps from a claim to what it is made in: for retracted ones by its record. */
function speaking(hasRetracted: boolean): readonly (readonly PatternStep[])[] {
  return [
    [step('OUT', 'MADE_IN', 'Statement')],
    ...(hasRetracted ? [[step('OUT', 'MADE_IN', 'Record'), step('OUT', 'IN', 'Statement')]] : []),
  ];
}

const SPEAKER = step('IN', 'ASSERTED', 'Entity');

/** The steps from a claim to its subject, its object and its members, in entities. */
function concerned(hasRetracted: boolean): readonly (readonly PatternStep[])[] {
  return [
    [step('OUT', 'CONCERNS')],
    ...(hasRetracted ? [[step('OUT', 'SUBJECT|OBJECT|MEMBER', 'Record'), step('OUT', 'IN')]] : []),
  ];
}

/** The same, and to the event that it is a part of. */
function named(hasRetracted: boolean): readonly (readonly PatternStep[])[] {
  return [...concerned(hasRetracted), [step('OUT', 'PART_OF_EVENT', 'Record'), step('OUT', 'IN')]];
}

/** Who is the subject of a claim, or a member of the list that is. */
function subjectsOf(
  context: Context,
  { claim, key }: Pick<CountVariables, 'claim' | 'key'>,
  hasRetracted: boolean,
): readonly Query[] {
  const subjects = property(claim, 'subjectIds');
  const standing = ([end]: readonly string[]): Expression => ({
    kind: 'comparison',
    operator: 'IN',
    left: property(end ?? '', 'id'),
    right: subjects,
  });
  const to = leadingFrom(context, claim, key);
  const current = to([step('OUT', 'CONCERNS', 'Actor')], ID, standing);
  if (!hasRetracted) return [current];
  const records = (type: string): readonly PatternStep[] => [
    step('OUT', type, 'Record'),
    step('OUT', 'IN', 'Actor'),
  ];
  // SUBJECT leads to the first of a list; where the list is the object, the subject is one.
  const isList: Expression = {
    kind: 'comparison',
    operator: '>',
    left: { kind: 'size', of: subjects },
    right: { kind: 'literal', value: 1 },
  };
  return [current, to(records('SUBJECT')), to(records('MEMBER'), ID, () => isList)];
}

/** What makes keys of what stands at the end of a way. */
type ReadKey = (end: string, key: string) => readonly Clause[];

const ID: ReadKey = propertyOfEnd('id');

/** The types of an event's codes; a type has a place for each context. */
const readCodes: ReadKey = (end, key) => [
  { kind: 'unwind', list: property(end, 'codeTypes'), as: key },
  { kind: 'return', items: [{ expression: variable(key) }] },
];

function propertyOfEnd(name: string): ReadKey {
  return (end, key) => [{ kind: 'return', items: [{ expression: property(end, name), as: key }] }];
}

/** Ways from a bound node to keys. */
function leadingFrom(
  context: Context,
  start: string,
  key: string,
): (
  steps: readonly PatternStep[],
  read?: ReadKey,
  where?: (ends: readonly string[]) => Expression,
) => Query {
  return (steps, read = ID, where) => {
    const end = context.freshVariable();
    const pattern = { start: { variable: start }, steps: withEnd(steps, end) };
    return {
      clauses: [{ kind: 'match', pattern, where: where?.([end]) }, ...read(end, key)],
    };
  };
}

/** A way from a bound node to another. */
function reaching(start: string, steps: readonly PatternStep[], end: string): Query {
  return {
    clauses: [
      { kind: 'match', pattern: { start: { variable: start }, steps: withEnd(steps, end) } },
      { kind: 'return', items: [{ expression: variable(end) }] },
    ],
  };
}

function withEnd(steps: readonly PatternStep[], end: string): readonly PatternStep[] {
  return steps.map((own, index) =>
    index === steps.length - 1 ? { ...own, node: { ...own.node, variable: end } } : own,
  );
}

function endingAt(steps: readonly PatternStep[], label: string): readonly PatternStep[] {
  return steps.map((own, index) =>
    index === steps.length - 1 ? { ...own, node: { ...own.node, label } } : own,
  );
}

function step(direction: 'OUT' | 'IN', types: string, label?: string): PatternStep {
  return { direction, types: types.split('|'), node: label === undefined ? {} : { label } };
}

function ofThing(value: Expression): KeySource {
  return { kind: 'OWN', of: 'THING', value };
}

/** A day to sort by, unless it is the unknown one. */
function knownDay(context: Context, of: string, name: string): Expression {
  const day = property(of, name);
  const right = addConstant(context, 'unknownDay', UNKNOWN_DAY);
  return {
    kind: 'case',
    branches: [{ when: { kind: 'comparison', operator: '<>', left: day, right }, then: day }],
  };
}
