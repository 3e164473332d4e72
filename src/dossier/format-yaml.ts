import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  parseDocument,
  type ScalarTag,
  type Tags,
  type ToStringOptions,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import { keyText } from './place-of.ts';

/** How YAML is printed: nothing is folded, so that a quotation stays one line to search for. */
export const PRINTED: ToStringOptions = {
  lineWidth: 0,
  indentSeq: false,
  flowCollectionPadding: false,
};

/** Columns up to which a collection in braces or brackets stays on one line. */
const LINE_WIDTH = 180;

/** Each pass can only open collections, and nesting is not deeper than this. */
const MOST_PASSES = 12;

/**
 * One style for YAML: a collection in braces or brackets stays if it fits its line, and is written out
 * in lines of its own if it does not; so is a list of claims with options.
 */
export function formatYaml(text: string): string {
  let formatted = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = formatOnce(formatted);
    if (next === formatted) break;
    formatted = next;
  }
  return formatted;
}

/** Parses a file so that its scalars are printed as they were written, `051` and `0.50` too. */
export function parseToPrint(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'core',
    customTags: (tags) => tags.map((tag) => (isScalarTag(tag) ? printedAsWritten(tag) : tag)),
    uniqueKeys: false,
    logLevel: 'silent',
  });
}

function isScalarTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && tag.collection === undefined;
}

function printedAsWritten(tag: ScalarTag): ScalarTag {
  if (!NUMBER_TAGS.has(tag.tag)) return tag;
  return { ...tag, stringify: ({ source, value }) => source ?? String(value) };
}

const NUMBER_TAGS: ReadonlySet<string> = new Set([
  'tag:yaml.org,2002:int',
  'tag:yaml.org,2002:float',
]);

function formatOnce(text: string): string {
  const document = parseToPrint(text);
  if (document.contents === null) return `${text.trim()}\n`.trimStart();
  visit(document, {
    Collection: (_key, node, ancestors) => {
      if (node.flow !== true) return;
      if (isTooLong(node, text)) open([...ancestors, node]);
      if (isListOfClaims(node, ancestors.at(-1))) open([...ancestors, node, ...node.items]);
    },
  });
  return document.toString(PRINTED);
}

/** Claims with options stand one to a line, as `[key: value]` would be printed with braces of its own. */
function isListOfClaims(node: YAMLMap | YAMLSeq, parent: unknown): boolean {
  return isPair(parent) && keyText(parent.key) === 'says' && node.items.some(isMap);
}

function isTooLong({ range, items }: YAMLMap | YAMLSeq, text: string): boolean {
  if (!range || items.length === 0) return false;
  const [start, end] = range;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = text.slice(start, end).split('\n');
  return column + lines.map((line) => line.trim()).join(' ').length > LINE_WIDTH;
}

/** What is written in lines of its own cannot stand in braces. */
function open(nodes: readonly unknown[]): void {
  for (const node of nodes) if (isNode(node) && isCollection(node)) node.flow = false;
}
