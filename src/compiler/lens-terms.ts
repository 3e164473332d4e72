import { compare } from '../cypher/build.ts';
import type { Expression } from '../cypher/nodes.ts';
import { UNKNOWN_DAY } from '../derive/time.ts';
import type { CanonicalLens } from '../model/view-id.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { addBound, addConstant, type Context } from './context.ts';

/** What a lens asks of sources, without the values that each request has of its own. */
export interface LensShape {
  /** Whether only what was published by a day is admitted. */
  readonly isOfDay: boolean;
  /** Whether only some sources are, or all but some. */
  readonly ofSources: 'ONLY' | 'WITHOUT' | undefined;
}

/** What the values of a lens are called in a statement, and what else it needs. */
export interface LensTerms {
  readonly shape: LensShape;
  /** `knownOn`. */
  readonly day: Expression;
  /** What sorts behind all that has `knownOn` as the first part of its place in an order. */
  readonly behindDay: Expression;
  /** Ids of sources. */
  readonly sources: Expression;
  /** A text. */
  readonly text: (value: string) => Expression;
  /** Names of relation types and attributes by which a claim does not say that an event takes place (semantics 5). */
  readonly denying: Expression;
  /** Fails where it is evaluated: a lens makes of something what a statement cannot tell. */
  readonly untold: Expression;
  readonly freshVariable: () => string;
}

/** What a lens asks of sources; undefined where it asks for more, or for nothing. */
export function shapeOfLens(lens: CanonicalLens): LensShape | undefined {
  const { knownOn, sources, withoutSources, ...others } = lens;
  if (Object.keys(others).length > 0) return undefined;
  const ofSources =
    sources === undefined ? (withoutSources === undefined ? undefined : 'WITHOUT') : 'ONLY';
  const shape: LensShape = { isOfDay: knownOn !== undefined, ofSources };
  return shape.isOfDay || ofSources !== undefined ? shape : undefined;
}

/** A lens of a shape as a statement names it: its values are parameters, which each request fills. */
export function lensTerms(context: Context, shape: LensShape): LensTerms {
  const known = new Map<string, Expression>();
  const once = (key: string, make: () => Expression): Expression => {
    const expression = known.get(key) ?? make();
    known.set(key, expression);
    return expression;
  };
  return {
    shape,
    get day() {
      return once('day', () => addBound(context, ({ lens }) => lens?.knownOn ?? null));
    },
    get behindDay() {
      // In a place in an order a space stands behind the day.
      return once('behindDay', () =>
        addBound(context, ({ lens }) => (lens?.knownOn === undefined ? null : `${lens.knownOn}!`)),
      );
    },
    get sources() {
      return once('sources', () =>
        addBound(context, ({ lens }) => lens?.sources ?? lens?.withoutSources ?? []),
      );
    },
    text: (value) => once(`text ${value}`, () => addConstant(context, `text${known.size}`, value)),
    get denying() {
      return once('denying', () => addConstant(context, 'denying', denyingPredicates()));
    },
    get untold() {
      return once('untold', () => ({ kind: 'untold', zero: addConstant(context, 'zero', 0) }));
    },
    freshVariable: () => context.freshVariable(),
  };
}

/** Whether a lens asks for nothing but a day: of that more is known beforehand. */
export function isOfDayAlone({ shape }: LensTerms): boolean {
  return shape.ofSources === undefined;
}

/** What stands in the place of a day that is not known, and sorts behind every day. */
export function unknownDay({ text }: LensTerms): Expression {
  return text(UNKNOWN_DAY);
}

/** A day, or null in the place of one that is not known. */
export function knownDay(lens: LensTerms, day: Expression): Expression {
  const isKnown = compare('<>', day, unknownDay(lens));
  return { kind: 'case', branches: [{ when: isKnown, then: day }] };
}

/** In the place of a condition of which a statement cannot tell whether it holds. */
export function isUntold({ untold }: LensTerms): Expression {
  return compare('=', untold, { kind: 'literal', value: 1 });
}

/** `placeInOrder`, of texts. */
export function placeOf({ text }: LensTerms, keys: readonly Expression[]): Expression {
  const space = text(' ');
  return {
    kind: 'sum',
    operands: keys.flatMap((key, index) => (index === 0 ? [key] : [space, key])),
  };
}

/** As many fresh variables, to be taken apart. */
export function freshVariables(lens: LensTerms, count: 2): readonly [string, string];
export function freshVariables(lens: LensTerms, count: 3): readonly [string, string, string];
export function freshVariables(
  lens: LensTerms,
  count: 4,
): readonly [string, string, string, string];
export function freshVariables(
  lens: LensTerms,
  count: 5,
): readonly [string, string, string, string, string];
export function freshVariables(
  lens: LensTerms,
  count: 6,
): readonly [string, string, string, string, string, string];
export function freshVariables(lens: LensTerms, count: number): readonly string[] {
  return Array.from({ length: count }, () => lens.freshVariable());
}

/** Relation types and attributes by which a claim does not say that an event takes place (semantics 5). */
function denyingPredicates(): readonly string[] {
  const { relations, attributes } = readOntology();
  return [...relations, ...attributes].flatMap(([name, { asserts }]) => (asserts ? [] : [name]));
}
