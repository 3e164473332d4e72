import { allOf } from '../cypher/all-of.ts';
import {
  ascending,
  asItems,
  compare,
  descending,
  element,
  exists,
  letBe,
  match,
  not,
  property,
  variable as name,
} from '../cypher/build.ts';
import { firstOf, returned } from '../cypher/first-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { freshVariables, isOfDayAlone, type LensTerms, unknownDay } from './lens-terms.ts';
import { bearings, isPropositionSeen, isSettled, originCount } from './seen-bearings.ts';
import { printed } from './seen-wordings.ts';

/** Properties that hold a name, or what goes with it. */
interface NameColumns {
  /** Of an entity. */
  readonly own: string;
  /** Of the entity's label, where sources do not spell it. */
  readonly ofLabel: string;
  /** Of what says how it is spelt. */
  readonly ofFact: string;
  /** Of an entity, a list: since each of its `nameDays`. */
  readonly byDay: string;
}

/** A name as printed. */
export const NAME: NameColumns = {
  own: 'name',
  ofLabel: 'label',
  ofFact: 'valueText',
  byDay: 'nameTexts',
};

/** A name as lists have it in order. */
export const NAME_KEY: NameColumns = {
  own: 'nameKey',
  ofLabel: 'labelKey',
  ofFact: 'nameKey',
  byDay: 'nameKeys',
};

/** semantics 12, of the entity in this variable: its name, or what goes with it. */
export function nameOf(lens: LensTerms, entity: string, columns: NameColumns): Expression {
  const byClaims = nameByClaims(lens, entity, columns);
  if (!isOfDayAlone(lens)) return byClaims;
  return {
    kind: 'case',
    branches: [
      {
        when: { kind: 'isNotNull', operand: property(entity, 'nameDays') },
        then: nameByDay(lens, entity, columns),
      },
    ],
    otherwise: byClaims,
  };
}

/** The last of those by the day: the first is there before every day. */
function nameByDay(lens: LensTerms, entity: string, { byDay }: NameColumns): Expression {
  const [days, texts, at] = freshVariables(lens, 3);
  const known: Expression = {
    kind: 'positions',
    variable: at,
    in: name(days),
    where: compare('<=', element(name(days), name(at)), lens.day),
    to: element(name(texts), name(at)),
  };
  const own = letBe(texts, property(entity, byDay), element(known, -1));
  return letBe(days, property(entity, 'nameDays'), own);
}

function nameByClaims(
  lens: LensTerms,
  entity: string,
  { own, ofLabel, ofFact }: NameColumns,
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
    otherwise: property(entity, own),
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
    returned(nameOf(lens, entity, NAME)),
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
  // What is unknown is not known by a day.
  const known = lens.shape.isOfDay ? days : withoutUnknown(lens, days);
  return { kind: 'coalesce', operands: [element(known, -1), lens.text('')] };
}

function withoutUnknown(lens: LensTerms, days: Expression): Expression {
  const [list, at] = freshVariables(lens, 2);
  const day = element(name(list), name(at));
  return letBe(list, days, {
    kind: 'positions',
    variable: at,
    in: name(list),
    where: compare('<>', day, unknownDay(lens)),
    to: day,
  });
}

const ONE: Expression = { kind: 'literal', value: 1 };
