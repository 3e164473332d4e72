import { Buffer } from 'node:buffer';

import { QueryError } from '../errors/attest-error.ts';
import type { Order } from './order.ts';
import { pageSize } from './page-size.ts';
import { comparePositions, type Position } from './position.ts';

/** Which page of a list is asked for. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One place in a list. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, and how long the whole list is. */
export interface Connection<Node, Place extends Edge<Node> = Edge<Node>> {
  readonly edges: readonly Place[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | undefined;
  readonly endCursor: string | undefined;
}

/**
 * A page of `nodes`, in this order. The page begins behind the place that `after` names, whether or not
 * something stands there still.
 *
 * @throws QueryError where `first` is out of bounds, and INVALID_CURSOR where `after` is no cursor of a
 * list of the same things in the same order.
 */
export function connect<Node>(
  nodes: readonly Node[],
  order: Order<Node>,
  { first, after }: PageArguments,
): Connection<Node> {
  const size = pageSize(first);
  const start = after === undefined || after === null ? undefined : parseCursor(after, order.name);
  const places = nodes
    .map((node) => ({ node, position: order.positionOf(node) }))
    .sort((a, b) => comparePositions(a.position, b.position, order.direction));
  const behind = start
    ? places.filter(({ position }) => comparePositions(position, start, order.direction) > 0)
    : places;
  const page = behind.slice(0, size);
  const edges = page.map(({ node, position }) => ({
    cursor: printCursor(position, order.name),
    node,
  }));
  return {
    edges,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: behind.length > size,
      hasPreviousPage: places.some(({ position }) => position.id === start?.id),
      startCursor: edges.at(0)?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount: places.length,
  };
}

function printCursor({ keys, id }: Position, list: string): string {
  return Buffer.from(JSON.stringify({ list, keys, id })).toString('base64url');
}

function parseCursor(cursor: string, list: string): Position {
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!isCursorOf(parsed, list)) {
    throw new QueryError('INVALID_CURSOR', `"after" is no cursor of a list of ${list}.`, {
      remedy: 'Give a cursor that this list gave, with the same `orderBy`.',
    });
  }
  return parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCursorOf(parsed: unknown, list: string): parsed is Position {
  if (typeof parsed !== 'object' || parsed === null) return false;
  const { list: own, keys, id } = parsed as { list?: unknown; keys?: unknown; id?: unknown };
  return own === list && Array.isArray(keys) && typeof id === 'string';
}
