import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { Fault, Report } from './fault.ts';
import { keyOf, type Location, under } from './parsed-file.ts';
import { keyText, placeOf } from './place-of.ts';

/**
 * The value of a YAML node as maps, lists, texts, booleans and null. Numbers stay as written: what is
 * printed is data here, and `0.50` is not `0.5`. Aliases, anchors and tags are refused, so that a file
 * says what it looks like; so are characters that nobody sees, and a key that stands twice.
 */
export function plainValue(node: unknown, at: Location, report: Report): unknown {
  if (isAlias(node)) report({ ...ANCHOR, at, offending: `*${node.source}` });
  if (isScalar(node) || isCollection(node)) reportProperties(node, at, report);
  if (isScalar(node)) return plainScalar(node, at, report);
  if (isSeq(node))
    return node.items.map((item, index) => plainValue(item, under(at, index), report));
  return isMap(node) ? plainMap(node, at, report) : null;
}

const ANCHOR = {
  code: 'SYNTAX',
  message: 'Anchors and aliases of YAML are not a part of the format.',
  remedy: 'Write out what is meant; put quotation marks around a text that begins with & or *.',
} as const;

const TAG = {
  code: 'SYNTAX',
  message: 'Tags of YAML are not a part of the format.',
  remedy: 'Take it away; put quotation marks around a text that begins with !.',
} as const;

const CORE = 'tag:yaml.org,2002:';

function reportProperties(node: Scalar | YAMLMap | YAMLSeq, at: Location, report: Report): void {
  if (node.anchor !== undefined) report({ ...ANCHOR, at, offending: `&${node.anchor}` });
  if (node.tag !== undefined) report({ ...TAG, at, offending: node.tag.replace(CORE, '!!') });
}

function plainScalar({ value, source }: Scalar, at: Location, report: Report): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return source ?? String(value);
  if (typeof value === 'string') reportUnseen(value, at, report);
  return value;
}

/** Control characters but white space, and halves of a pair, which no file can hold; those of C1 are in texts that were badly converted. */
const UNSEEN = /(?![\t\n\v\f\r\u0080-\u009F])[\p{Cc}\p{Cs}]/u;

function reportUnseen(text: string, at: Location, report: Report): void {
  const [unseen] = UNSEEN.exec(text) ?? [];
  if (unseen === undefined) return;
  const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  report({
    code: 'INVALID_VALUE',
    message: `The text holds the character U+${code}, which is not printed.`,
    at,
    remedy: 'Take the character away.',
  });
}

function plainMap(map: YAMLMap, at: Location, report: Report): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const pair of map.items) addPair(plain, pair, at, report);
  return plain;
}

const NO_KEY = {
  code: 'SYNTAX',
  message: 'This cannot be a key.',
  remedy: 'Take a text for it, and another one than __proto__.',
} as const;

function addPair(plain: Record<string, unknown>, pair: Pair, at: Location, report: Report): void {
  const key = keyText(pair.key);
  const here = under(at, key);
  if (isScalar(pair.key)) {
    reportProperties(pair.key, keyOf(here), report);
    reportUnseen(key, keyOf(here), report);
  }
  if (key === '__proto__' || !isScalar(pair.key)) {
    report({ ...NO_KEY, at: keyOf(here), offending: key });
    return;
  }
  if (Object.hasOwn(plain, key)) {
    report(keyTwice(key, at, pair));
    return;
  }
  plain[key] = plainValue(pair.value, here, report);
}

/** A path leads to the first of the two, so the second is told by the offset of its node. */
function keyTwice(key: string, at: Location, pair: Pair): Fault {
  const here = keyOf(under(at, key));
  const offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  return {
    code: isIdKey(at) ? 'DUPLICATE_ID' : 'SYNTAX',
    message: `The key stands here again; first on line ${placeOf(here).line}.`,
    at: { ...here, offset },
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
