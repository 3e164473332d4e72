import type { Expression } from '../cypher/nodes.ts';
import type { CanonicalLens } from '../model/view-id.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { addBound, addConstant, type Context } from './context.ts';
import type { LensShape, LensTerms } from './seen-values.ts';

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

/** Relation types and attributes by which a claim does not say that an event takes place (semantics 5). */
function denyingPredicates(): readonly string[] {
  const { relations, attributes } = readOntology();
  return [...relations, ...attributes].flatMap(([name, { asserts }]) => (asserts ? [] : [name]));
}
