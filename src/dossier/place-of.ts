import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

import type { Place } from '../errors/problem.ts';
import type { Location } from './parsed-file.ts';

/**
 * Line and column of a place, from 1: of the node, of the words `offending` where they stand in it, or
 * of the nearest node around it where there is none (a field that is missing).
 */
export function placeOf({ file, path, on, offset }: Location, offending?: string): Place {
  if (offset !== undefined) {
    const { line, col } = file.lines.linePos(offset);
    return { file: file.path, line, column: col };
  }
  const node = findNode(file.document?.contents, path, on === 'KEY');
  const range = node?.range;
  if (!range) return { file: file.path, line: 1, column: 1 };
  const written = file.text.slice(range[0], range[1]);
  const shift = offending === undefined ? 0 : Math.max(0, written.indexOf(offending));
  const { line, col } = file.lines.linePos(range[0] + shift);
  return { file: file.path, line, column: col };
}

function findNode(root: unknown, path: readonly string[], wantsKey: boolean): Node | undefined {
  let node = isNode(root) ? root : undefined;
  for (const [depth, key] of path.entries()) {
    const next = childOf(node, key, wantsKey && depth === path.length - 1);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | undefined, key: string, wantsKey: boolean): Node | undefined {
  if (isSeq(node)) return asNode(node.items[Number(key)]);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyText(item.key) === key);
  if (pair === undefined) return undefined;
  return wantsKey ? asNode(pair.key) : (asNode(pair.value) ?? asNode(pair.key));
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** A key as `plainValue` reads it. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
