import { Buffer } from 'node:buffer';

import { QueryError } from '../errors/attest-error.ts';
import type { Order } from './order.ts';
import { type PageSize, pageSize } from './page-size.ts';
import { comparePositions, type Position } from './position.ts';

/** Which page of a list is asked for. */
export interface PageArguments extends PageSize {
  readonly after?: string | null;
  readonly before?: string | null;
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
 * A page of `nodes`, in this order: the first or the last of what lies behind the place that `after` names
 * and before the one that `before` names, whether or not something stands there still.
 *
 * What `pageInfo` says is that of the Relay Cursor Connections specification: at the end at which the page
 * is cut, whether more lies between the cursors; at the other, whether its cursor has left something out.
 *
 * @throws QueryError INVALID_CURSOR where `after` or `before` is no cursor, FOREIGN_CURSOR where it is none of a
 * list of the same things in the same order.
 */
export function connect<Node>(
  nodes: readonly Node[],
  order: Order<Node>,
  args: PageArguments,
): Connection<Node> {
  const { size, isBackward } = pageSize(args);
  const [start, end] = [readCursor(args.after, order.name), readCursor(args.before, order.name)];
  const places = nodes
    .map((node) => ({ node, position: order.positionOf(node) }))
    .sort((a, b) => comparePositions(a.position, b.position, order.direction));
  const side = (position: Position, of: Position): number =>
    comparePositions(position, of, order.direction);
  const isBehindStart = (position: Position): boolean => !start || side(position, start) > 0;
  const isBeforeEnd = (position: Position): boolean => !end || side(position, end) < 0;
  const between = places.filter(({ position }) => isBehindStart(position) && isBeforeEnd(position));
  const page = isBackward
    ? between.slice(Math.max(0, between.length - size))
    : between.slice(0, size);
  const isCut = between.length > page.length;
  const edges = page.map(({ node, position }) => ({
    cursor: printCursor(position, order.name),
    node,
  }));
  return {
    edges,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackward ? places.some(({ position }) => !isBeforeEnd(position)) : isCut,
      hasPreviousPage: isBackward ? isCut : places.some(({ position }) => !isBehindStart(position)),
      startCursor: edges.at(0)?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount: places.length,
  };
}

function printCursor({ keys, id }: Position, list: string): string {
  return Buffer.from(JSON.stringify({ list, keys, id })).toString('base64url');
}

function readCursor(cursor: string | null | undefined, list: string): Position | undefined {
  return cursor === undefined || cursor === null ? undefined : parseCursor(cursor, list);
}

function parseCursor(cursor: string, list: string): Position {
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!isCursor(parsed)) {
    throw new QueryError('INVALID_CURSOR', `"${cursor}" is no cursor.`, {
      remedy: 'Give a cursor that this list gave.',
    });
  }
  if (parsed.list !== list) {
    throw new QueryError('FOREIGN_CURSOR', `"${cursor}" is no cursor of a list of ${list}.`, {
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

function isCursor(parsed: unknown): parsed is Position & { readonly list: string } {
  if (typeof parsed !== 'object' || parsed === null) return false;
  const { list, keys, id } = parsed as { list?: unknown; keys?: unknown; id?: unknown };
  return typeof list === 'string' && Array.isArray(keys) && typeof id === 'string';
}
