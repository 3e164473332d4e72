import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

import type { Report } from './fault.ts';
import { keyOf, type Location, under } from './parsed-file.ts';
import { keyText } from './place-of.ts';

/**
 * The value of a YAML node as maps, lists, texts, booleans and null. Numbers stay as written: what is
 * printed is data here, and `0.50` is not `0.5`. Aliases are refused, so that a file is as long as it
 * looks; so is a key that stands twice.
 */
export function plainValue(node: unknown, at: Location, report: Report): unknown {
  if (isScalar(node)) return plainScalar(node.value, node.source);
  if (isSeq(node))
    return node.items.map((item, index) => plainValue(item, under(at, index), report));
  if (isMap(node)) return plainMap(node, at, report);
  if (isAlias(node)) report({ ...ALIAS, at, offending: `*${node.source}` });
  return null;
}

const ALIAS = {
  code: 'SYNTAX',
  message: 'Anchors and aliases of YAML are not a part of the format.',
  remedy: 'Write out what the alias stands for.',
} as const;

function plainScalar(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return source ?? String(value);
  return value;
}

function plainMap(map: YAMLMap, at: Location, report: Report): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const pair of map.items) addPair(plain, pair, at, report);
  return plain;
}

function addPair(plain: Record<string, unknown>, pair: Pair, at: Location, report: Report): void {
  const key = keyText(pair.key);
  const here = under(at, key);
  if (key === '__proto__' || !isScalar(pair.key)) {
    report({ code: 'SYNTAX', message: 'A key must be a text.', at: keyOf(here), offending: key });
    return;
  }
  if (Object.hasOwn(plain, key)) {
    report(keyTwice(key, at, pair));
    return;
  }
  plain[key] = plainValue(pair.value, here, report);
}

/** `placeOf` would find the first of the two, so the second is told by the offset of its node. */
function keyTwice(key: string, at: Location, pair: Pair): Parameters<Report>[0] {
  const first = keyOf(under(at, key));
  const offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  const line = offset === undefined ? undefined : at.file.lines.linePos(offset).line;
  return {
    code: isIdKey(at) ? 'DUPLICATE_ID' : 'SYNTAX',
    message: `The key stands twice${line === undefined ? '' : `; again on line ${line}`}.`,
    at: first,
    offending: key,
    remedy: 'Put what belongs together under one key, or choose another.',
  };
}

/** Whether the keys of this map are ids: records by kind, statements, narratives. */
function isIdKey({ file, path }: Location): boolean {
  if (file.path === 'records.yaml') return path.length === 1;
  if (file.path === 'narratives.yaml') return path.length === 0;
  return path.length === 1 && path[0] === 'statements';
}
