import { allOf } from '../cypher/all-of.ts';
import { asItems, property, returning, subquery, variable } from '../cypher/build.ts';
import type { Clause, Expression, OrderKey, Query } from '../cypher/nodes.ts';
import { UNKNOWN_DAY } from '../derive/time.ts';
import { isGiven } from '../util/is-given.ts';
import { compileDays } from './compile-where.ts';
import { addCanonicalIds, addConstant, addParameter, type Context, toTexts } from './context.ts';
import { buildKeyset, buildKeysetFrom, reversed } from './keyset.ts';
import type { ListMatch, PositionExpressions } from './list-match.ts';
import { type TimelineBranch, timelineBranches } from './timeline-branches.ts';

/** What a timeline is asked for; each maybe a blank, undefined or null where it is not given. */
export interface TimelineArguments {
  readonly about: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly modalities: unknown;
}

/** A timeline as a list. */
export interface TimelineMatch extends ListMatch {
  /** The variable of the day by which something stands in its place. */
  readonly day: string;
  /** Whether only times count that meet some days. */
  readonly isBounded: boolean;
  /** How many that are asked for have no day at all. */
  countUndated(): Expression;
}

/**
 * Builds the list behind `Query.timeline`. Without `from` and `to` everything stands in the place of its first day,
 * which indexes have in order, for everything and for each entity. With them it stands by the first of its days that
 * meets them, and that no index knows: all that is asked about is looked at.
 */
export function buildTimelineMatch(context: Context, given: TimelineArguments): TimelineMatch {
  const [item, day] = [context.freshVariable(), context.freshVariable()];
  const isBounded = isGiven(given.from) || isGiven(given.to);
  const way = describeWay(context, given, item);
  const keys = [variable(day), property(item, 'id')].map((expression): OrderKey => ({
    expression,
    direction: 'ASC',
  }));
  const dated = (bounds: readonly Bound[], cut?: Cut): readonly Clause[] =>
    isBounded
      ? [
          ...way.find((place) => [isDated(context, place)]),
          { kind: 'with', distinct: true, items: asItems([item]) },
          ...firstDayWithin(context, given, { item, day }),
          ...restrict(
            [item, day],
            boundsOf(bounds, keys, (position) => position.values),
          ),
        ]
      : [
          ...way.find(
            (place) => [
              isDated(context, place),
              ...boundsOf(bounds, [{ expression: place, direction: 'ASC' }], (position) => [
                position.place(),
              ]),
            ],
            cut,
          ),
          { kind: 'with', distinct: true, items: asItems([item]) },
          {
            kind: 'with',
            items: [...asItems([item]), { expression: property(item, 'whenSort'), as: day }],
          },
        ];
  if (isBounded) context.aggregates = true;
  return {
    variable: item,
    day,
    isBounded,
    beside: undefined,
    anchor: undefined,
    canJoin: true,
    keys,
    page: ({ after, before, from, limit, row, joins }) => {
      const turn = from === 'START' ? same : reversed;
      const orderBy = turn(keys);
      const bounds: readonly Bound[] = [
        ...(after === undefined ? [] : [{ position: after, side: 'BEHIND' } as const]),
        ...(before === undefined ? [] : [{ position: before, side: 'BEFORE' } as const]),
      ];
      return {
        clauses: [
          ...dated(bounds, { limit, turn }),
          { kind: 'with', items: asItems([item, day]), orderBy, limit },
          ...joins,
          { kind: 'return', items: [{ expression: row }], orderBy },
        ],
      };
    },
    count: () => subquery('COUNT', [...dated([]), returning(item)]),
    countUndated: () => {
      const undated = way.find((place) => [{ kind: 'not', operand: isDated(context, place) }]);
      const once: Clause = { kind: 'return', distinct: true, items: asItems([item]) };
      return subquery('COUNT', [...undated, once]);
    },
    holds: (side, position) =>
      subquery('EXISTS', [...dated([{ position, side, isAlso: true }]), returning(item)]),
  };
}

/** A side of a position on which something has to stand; `isAlso`: or at it. */
interface Bound {
  readonly position: PositionExpressions;
  readonly side: 'BEFORE' | 'BEHIND';
  readonly isAlso?: boolean;
}

type Turn = (keys: readonly OrderKey[]) => readonly OrderKey[];

const same: Turn = (keys) => keys;

/** How much of each way is wanted, and from which end. */
interface Cut {
  readonly limit: Expression;
  readonly turn: Turn;
}

interface Way {
  /**
   * Finds what is asked about, maybe several times.
   *
   * @param conditions - for each way there, of the property that holds the place of what stands there
   */
  find(conditions: (place: Expression) => readonly Expression[], cut?: Cut): readonly Clause[];
}

function describeWay(
  context: Context,
  { about, modalities }: TimelineArguments,
  item: string,
): Way {
  const wanted = isGiven(modalities) ? addParameter(context, modalities, toTexts) : undefined;
  const owner = isGiven(about) ? context.freshVariable() : undefined;
  const branches = timelineBranches(context, { item, owner, modalities: wanted });
  const owners =
    owner === undefined ? [] : unwindOwners(context, owner, addCanonicalIds(context, about));
  return {
    find: (conditions, cut) => [
      ...owners,
      {
        kind: 'callUnion',
        imports: owner === undefined ? [] : [owner],
        queries: branches.map((branch) => findIn(branch, item, conditions(branch.place), cut)),
      },
    ],
  };
}

/** Each of the entities and statements that are named, once. */
function unwindOwners(context: Context, owner: string, ids: Expression): readonly Clause[] {
  const isThere = (label: string): Expression => {
    const found = context.freshVariable();
    const pattern = {
      start: { variable: found, label, properties: { id: variable(owner) } },
      steps: [],
    };
    return subquery('EXISTS', [{ kind: 'match', pattern }, returning(found)]);
  };
  return [
    { kind: 'unwind', list: ids, as: owner },
    {
      kind: 'with',
      distinct: true,
      items: asItems([owner]),
      where: { kind: 'or', operands: [isThere('Entity'), isThere('Statement')] },
    },
  ];
}

function findIn(
  { match, prefix, place }: TimelineBranch,
  item: string,
  conditions: readonly Expression[],
  cut: Cut | undefined,
): Query {
  // The prefix is the same throughout; the order repeats it, or Neo4j would sort.
  const order = [...prefix, place].map((expression): OrderKey => ({
    expression,
    direction: 'ASC',
  }));
  return {
    clauses: [
      { ...match, where: allOf([match.where, ...conditions]) },
      ...(cut === undefined
        ? []
        : [
            {
              kind: 'with',
              items: asItems([item]),
              orderBy: cut.turn(order),
              limit: cut.limit,
            } as const,
          ]),
      returning(item),
    ],
  };
}

/** Of all its times the first day of those that meet the bounds; what has none goes. */
function firstDayWithin(
  context: Context,
  given: TimelineArguments,
  { item, day }: { readonly item: string; readonly day: string },
): readonly Clause[] {
  const own = context.freshVariable();
  const times = TIMES.map((time): Query => {
    const of = context.freshVariable();
    return {
      clauses: [
        {
          kind: 'match',
          pattern: {
            start: { variable: item },
            steps: [{ ...time.step, node: { variable: of } }],
          },
          where: meetsBounds(context, given, of, time.prefix),
        },
        { kind: 'return', items: [{ expression: property(of, `${time.prefix}Sort`), as: own }] },
      ],
    };
  });
  return [
    { kind: 'callUnion', isDisjoint: true, imports: [item], queries: times },
    {
      kind: 'with',
      items: [...asItems([item]), { expression: { kind: 'least', of: variable(own) }, as: day }],
    },
  ];
}

/** What gives events and statements their times: its label, the step there, and how its properties of them begin. */
export const TIMES = [
  { label: 'Event', by: 'Claim', step: { direction: 'IN', types: ['DATES'] }, prefix: 'when' },
  {
    label: 'Statement',
    by: 'Rendering',
    step: { direction: 'OUT', types: ['RENDERED_IN'] },
    prefix: 'said',
  },
] as const;

/** Whether a time meets what is asked of days. */
export function meetsBounds(
  context: Context,
  { from, to }: Pick<TimelineArguments, 'from' | 'to'>,
  of: string,
  prefix: string,
): Expression {
  if (!isGiven(from) && !isGiven(to)) return { kind: 'literal', value: true };
  const [earliest, latest] = [property(of, `${prefix}Earliest`), property(of, `${prefix}Latest`)];
  return compileDays(context, { gte: from, lte: to }, earliest, latest);
}

/** Unknown days stand behind every day. */
function isDated(context: Context, place: Expression): Expression {
  const right = addConstant(context, 'unknownDay', UNKNOWN_DAY);
  return { kind: 'comparison', operator: '<', left: place, right };
}

function boundsOf(
  bounds: readonly Bound[],
  keys: readonly OrderKey[],
  valuesOf: (position: PositionExpressions) => readonly Expression[],
): readonly Expression[] {
  return bounds.map(({ position, side, isAlso }) => {
    const build = isAlso === true ? buildKeysetFrom : buildKeyset;
    return build(side === 'BEHIND' ? keys : reversed(keys), valuesOf(position));
  });
}

function restrict(names: readonly string[], conditions: readonly Expression[]): readonly Clause[] {
  if (conditions.length === 0) return [];
  return [{ kind: 'with', items: asItems(names), where: allOf(conditions) }];
}
