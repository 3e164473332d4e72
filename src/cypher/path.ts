import type { NodePattern, Pattern, PatternStep } from './nodes.ts';

/** A way from a node over steps. */
export function path(start: NodePattern, ...steps: readonly PatternStep[]): Pattern {
  return { start, steps };
}

/** A step along a relationship of one of some types. */
export function out(types: string | readonly string[], node: NodePattern = {}): PatternStep {
  return { types: typeof types === 'string' ? [types] : types, direction: 'OUT', node };
}

/** A step against a relationship of one of some types. */
export function into(types: string | readonly string[], node: NodePattern = {}): PatternStep {
  return { types: typeof types === 'string' ? [types] : types, direction: 'IN', node };
}

/** A step along or against a relationship. */
export function both(type: string, node: NodePattern): PatternStep {
  return { types: [type], direction: 'BOTH', node };
}
