import { allOf } from '../cypher/all-of.ts';
import { property } from '../cypher/build.ts';
import type { Expression, Pattern } from '../cypher/nodes.ts';
import type { Context } from './context.ts';
import type { Match } from './list-branch.ts';

/** One way to events or statements, in the order of the days that they have first. */
export interface TimelineBranch {
  readonly match: Match & { readonly where: Expression };
  /** What an index has before the place: the same for all that stands there. */
  readonly prefix: readonly Expression[];
  /** The property that holds the place: the first day and the id. */
  readonly place: Expression;
}

/** What a timeline holds. */
export interface TimelineThings {
  readonly item: string;
  /** The variable of the id of what they have to do with; undefined where all are meant. */
  readonly owner: string | undefined;
  /** The stances that are asked for; undefined where all are. */
  readonly modalities: Expression | undefined;
}

/**
 * All events and statements; or an event that a claim names together with somebody, a statement about, by or for
 * somebody, and either itself.
 */
export function timelineBranches(
  context: Context,
  { item, owner, modalities }: TimelineThings,
): readonly TimelineBranch[] {
  const filters = {
    Event: isEventOf(item, modalities),
    Statement: isStatementOf(context, item, modalities),
  };
  if (owner === undefined) {
    return THINGS.map((label) => ({
      match: {
        kind: 'match',
        pattern: { start: { variable: item, label }, steps: [] },
        using: { variable: item, on: label, properties: ['byWhen'] },
        where: filters[label],
      },
      prefix: [],
      place: property(item, 'byWhen'),
    }));
  }
  const itself = THINGS.map((label): TimelineBranch => ({
    match: {
      kind: 'match',
      pattern: {
        start: {
          variable: item,
          label: UNIQUE[label],
          properties: { id: { kind: 'variable', name: owner } },
        },
        steps: [],
      },
      // Else the planner reads all that has a day, and compares ids.
      using: { variable: item, on: UNIQUE[label], properties: ['id'] },
      where: allOf([{ kind: 'hasLabel', variable: item, label }, filters[label]]),
    },
    prefix: [],
    place: property(item, 'byWhen'),
  }));
  const joined = JOINS.map(({ type, isFrom, ownerId, label }): TimelineBranch => {
    const join = context.freshVariable();
    const id = property(join, ownerId);
    return {
      match: {
        kind: 'match',
        // The owner is not in the pattern: with it the planner reads all of its relationships.
        pattern: joinPattern(item, join, type, isFrom),
        using: { variable: join, on: type, properties: [ownerId, 'byWhen'] },
        where: allOf([
          {
            kind: 'comparison',
            operator: '=',
            left: id,
            right: { kind: 'variable', name: owner },
          },
          filters[label],
        ]),
      },
      prefix: [id],
      place: property(join, 'byWhen'),
    };
  });
  return [...joined, ...itself];
}

const THINGS = ['Event', 'Statement'] as const;

/** The labels among which ids are unique. */
const UNIQUE = { Event: 'Entity', Statement: 'Statement' } as const;

/** What joins events and statements to whom they have to do with; `isFrom`: from these to those. */
const JOINS = [
  { type: 'INVOLVES', isFrom: true, ownerId: 'entityId', label: 'Event' },
  { type: 'ABOUT', isFrom: true, ownerId: 'entityId', label: 'Statement' },
  { type: 'ASSERTED', isFrom: false, ownerId: 'actorId', label: 'Statement' },
  { type: 'SPOKE_THROUGH', isFrom: false, ownerId: 'actorId', label: 'Statement' },
] as const;

function joinPattern(item: string, join: string, type: string, isFrom: boolean): Pattern {
  const direction = isFrom ? 'OUT' : 'IN';
  return {
    start: { variable: item },
    steps: [{ direction, types: [type], variable: join, node: {} }],
  };
}

/** An event is of its own stance. */
function isEventOf(item: string, modalities: Expression | undefined): Expression {
  return isAmong(property(item, 'modality'), modalities);
}

/** A statement is of those of the claims that are made in it. */
function isStatementOf(
  context: Context,
  item: string,
  modalities: Expression | undefined,
): Expression {
  if (modalities === undefined) return ALWAYS;
  const claim = context.freshVariable();
  return {
    kind: 'subquery',
    as: 'EXISTS',
    query: {
      clauses: [
        {
          kind: 'match',
          pattern: {
            start: { variable: item },
            steps: [{ direction: 'IN', types: ['MADE_IN'], node: { variable: claim } }],
          },
          where: isAmong(property(claim, 'modality'), modalities),
        },
        { kind: 'return', items: [{ expression: { kind: 'variable', name: claim } }] },
      ],
    },
  };
}

const ALWAYS: Expression = { kind: 'literal', value: true };

function isAmong(left: Expression, right: Expression | undefined): Expression {
  return right === undefined ? ALWAYS : { kind: 'comparison', operator: 'IN', left, right };
}
