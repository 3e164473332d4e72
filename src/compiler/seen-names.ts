import { allOf } from '../cypher/all-of.ts';
import {
  ascending,
  asItems,
  compare,
  descending,
  element,
  exists,
  match,
  not,
  property,
  variable as name,
} from '../cypher/build.ts';
import { firstOf, returned } from '../cypher/first-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { type LensTerms, freshVariables, unknownDay } from './lens-terms.ts';
import { bearings, isPropositionSeen, isSettled, originCount } from './seen-bearings.ts';
import { printed } from './seen-wordings.ts';

/** semantics 12, of the entity in this variable: its name, or what goes with it, by the properties that hold that. */
export function nameOf(
  lens: LensTerms,
  entity: string,
  ofFact: string,
  ofLabel: string,
  stored: string,
): Expression {
  const [fact, other, text, count, last] = freshVariables(lens, 5);
  const isNameOf = (variable: string): Expression =>
    allOf([
      compare('=', property(variable, 'ofId'), property(entity, 'id')),
      compare('=', property(variable, 'predicate'), lens.text('NAME')),
      not(property(variable, 'negated')),
    ]);
  const named = (variable: string, more: Expression): Clause => ({
    ...match({ start: { variable, label: 'Fact' }, steps: [] }, allOf([isNameOf(variable), more])),
    using: { variable, on: 'Fact', properties: ['ofId', 'predicate'] },
  });
  const unsettled = exists([named(other, not(isSettled(lens, other)))]);
  const days = bearings(lens, fact, 'bearingDays');
  const spelled = firstOf([
    named(fact, isPropositionSeen(lens, fact)),
    {
      kind: 'with',
      items: [
        { expression: name(fact) },
        { expression: printed(lens, fact, 'valueText'), as: text },
        { expression: originCount(lens, fact), as: count },
        { expression: lastKnown(lens, days), as: last },
      ],
    },
    {
      kind: 'with',
      items: asItems([fact, text]),
      orderBy: [
        descending({
          kind: 'coalesce',
          operands: [
            compare('=', name(text), property(entity, 'preferredName')),
            { kind: 'literal', value: false },
          ],
        }),
        descending(name(count)),
        descending(name(last)),
        descending({ kind: 'size', of: name(text) }),
        ascending(name(text)),
      ],
      limit: ONE,
    },
    returned(ofFact === 'valueText' ? name(text) : property(fact, ofFact)),
  ]);
  return {
    kind: 'case',
    branches: [
      {
        when: unsettled,
        then: { kind: 'coalesce', operands: [spelled, property(entity, ofLabel)] },
      },
    ],
    otherwise: property(entity, stored),
  };
}

/** Whether a fact gives the name by which its entity goes. */
export function isPreferred(lens: LensTerms, fact: string): Expression {
  const entity = lens.freshVariable();
  const named = firstOf([
    match({
      start: { variable: entity, label: 'Entity', properties: { id: property(fact, 'ofId') } },
      steps: [],
    }),
    returned(nameOf(lens, entity, 'valueText', 'label', 'name')),
  ]);
  const isUsed = allOf([
    compare('=', property(fact, 'predicate'), lens.text('NAME')),
    not(property(fact, 'negated')),
  ]);
  const text = printed(lens, fact, 'valueText');
  return {
    kind: 'case',
    branches: [{ when: isUsed, then: compare('=', text, named) }],
    otherwise: property(fact, 'preferred'),
  };
}

/** The last known day of some that are in order, unknown ones last; before every day, where none is known. */
function lastKnown(lens: LensTerms, days: Expression): Expression {
  const at = lens.freshVariable();
  const known: Expression = {
    kind: 'positions',
    variable: at,
    in: days,
    where: compare('<>', element(days, name(at)), unknownDay(lens)),
    to: element(days, name(at)),
  };
  return { kind: 'coalesce', operands: [element(known, -1), lens.text('')] };
}

const ONE: Expression = { kind: 'literal', value: 1 };
