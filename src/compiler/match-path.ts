import type { Expression, Pattern, PatternStep } from '../cypher/nodes.ts';
import type { PathStep } from './mapping.ts';

/** The variable of the last relationship of a path, for orders that are a property of it. */
export interface PathEnd {
  readonly variable: string;
  readonly relationship: string;
  readonly label: string | undefined;
}

/** A path from a bound node to a new one. */
export function buildPath(start: string, path: readonly PathStep[], end: PathEnd): Pattern {
  const steps = path.map(({ direction, types, isLive }, index): PatternStep => {
    const live = isLive === true ? { properties: { live: TRUE } } : {};
    if (index < path.length - 1) return { direction, types, node: live };
    const { variable, relationship, label } = end;
    const node = label === undefined ? { variable } : { variable, label };
    return { direction, types, variable: relationship, node: { ...node, ...live } };
  });
  return { start: { variable: start }, steps };
}

const TRUE: Expression = { kind: 'literal', value: true };

/** Leaves out what is not live. */
export function liveOnly(variable: string): Expression {
  return { kind: 'property', of: variable, name: 'live' };
}

/** Only what is said, and not denied. */
export function affirmed(relationship: string): Expression {
  return { kind: 'not', operand: { kind: 'property', of: relationship, name: 'negated' } };
}
