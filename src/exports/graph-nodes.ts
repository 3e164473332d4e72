import type { ValueContent, WhenContent } from '../model/claim.ts';
import { printClaim } from './claim-text.ts';
import type { ExportedPassage, ExportedTime, ExportItem, ItemKind, ItemOf } from './export-item.ts';
import type { GraphNode } from './graph-columns.ts';

/** What of the items is drawn as nodes; relations are edges, and records are in the entities they are of. */
export const DRAWN_KINDS = [
  'ENTITY',
  'SOURCE',
  'PASSAGE',
  'STATEMENT',
  'RENDERING',
  'QUESTION',
  'RELATION',
  'FIGURE',
  'FACT',
  'CLAIM',
  'DISCREPANCY',
  'POSITION',
] as const satisfies readonly ItemKind[];

/** An item that is drawn. */
export type DrawnItem = Extract<ExportItem, { readonly kind: (typeof DRAWN_KINDS)[number] }>;

/** Whether a relation is drawn as an edge: both its ends are there. */
export function isEdge({ from, to }: ItemOf<'RELATION'>): boolean {
  return from.isThere && to.isThere;
}

/** The node that stands for an item; none for a relation between two that are there: it is an edge. */
export function nodeOf(item: DrawnItem): GraphNode | undefined {
  switch (item.kind) {
    case 'ENTITY':
      return node('entity', item.id, item.name, {
        kind: 'Entity',
        type: item.entityKind,
        identifiers: json(item.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
        latitude: item.coordinates?.latitude,
        longitude: item.coordinates?.longitude,
        modality: item.modality,
        codes: json(item.codes),
        earliest: item.firstDay,
      });
    case 'SOURCE': {
      const { title, kind, language, url, sha256 } = item.content;
      return node('source', item.id, title, {
        kind: 'Source',
        type: kind,
        language,
        url,
        sha256,
        published: item.published.latest,
        edtf: item.published.edtf,
      });
    }
    case 'PASSAGE': {
      const { exact, prefix, suffix, section, start, end, sha256, source } = item;
      return node('passage', item.id, exact, {
        kind: 'Passage',
        text: exact,
        prefix,
        suffix,
        section,
        start,
        end,
        sha256,
        source,
      });
    }
    case 'STATEMENT':
      return node('statement', item.id, item.text, {
        kind: 'Statement',
        text: item.text,
        medium: item.medium,
        knownSince: item.knownSince,
      });
    case 'RENDERING': {
      const { mode, cue, medium, language, source, said } = item.content;
      return node('rendering', item.id, item.passage.exact, {
        kind: 'Rendering',
        text: item.passage.exact,
        mode,
        cue,
        medium,
        language,
        source,
        ...timeCells(said),
      });
    }
    case 'QUESTION':
      return node('question', item.id, item.text, {
        kind: 'Question',
        type: item.questionKind,
        text: item.text,
      });
    case 'RELATION':
      return isEdge(item)
        ? undefined
        : node('proposition', item.id, `${item.from.name} ${item.predicate} ${item.to.name}`, {
            kind: 'Relation',
            role: item.role,
            office: item.office,
            ...propositionCells(item),
          });
    case 'FIGURE':
      return node('proposition', item.id, item.value.text, {
        kind: 'Figure',
        ...valueCells(item.value),
        ...propositionCells(item),
      });
    case 'FACT':
      return node('proposition', item.id, item.value?.text ?? item.object?.name ?? item.predicate, {
        kind: 'Fact',
        ...(item.value === undefined ? {} : valueCells(item.value)),
        ...propositionCells(item),
      });
    case 'CLAIM': {
      const { predicate, modality, negated, hedge, value, scope, role, office } = item.content;
      return node('claim', item.id, printClaim(item), {
        kind: 'Claim',
        predicate,
        modality,
        negated,
        hedge,
        ...(value === undefined ? {} : valueCells(value)),
        scope: scope?.text,
        role,
        office,
        ...timeCells(item.when),
        source: item.source.id,
        published: item.source.published,
        origin: item.originId,
        confidence: item.confidence,
        quotes: printQuotes(item.passages),
      });
    }
    case 'DISCREPANCY':
      return node('discrepancy', item.id, item.discrepancyKind, {
        kind: 'Discrepancy',
        type: item.discrepancyKind,
        knownSince: item.knownSince,
      });
    case 'POSITION':
      return node('position', item.id, item.summary, {
        kind: 'Position',
        text: item.summary,
        ...(item.value === undefined ? {} : valueCells(item.value)),
        knownSince: item.knownSince,
        claims: json(item.claims),
      });
  }
}

function node(prefix: string, id: string, label: string, cells: GraphNode['cells']): GraphNode {
  return { id: `${prefix}:${id}`, label, cells };
}

function propositionCells(
  item: ItemOf<'RELATION'> | ItemOf<'FIGURE'> | ItemOf<'FACT'>,
): GraphNode['cells'] {
  const { predicate, modality, negated, scope, originCount, knownSince } = item;
  return {
    predicate,
    modality,
    negated,
    scope: scope?.text,
    originCount,
    knownSince,
    contested: item.contested,
    contestedSince: item.contestedSince,
    claims: json(item.claims),
  };
}

function valueCells({
  text,
  number,
  low,
  high,
  comparator,
  unit,
}: ValueContent): GraphNode['cells'] {
  return { text, number, low, high, comparator, unit };
}

function timeCells(time: ExportedTime | WhenContent | undefined): GraphNode['cells'] {
  if (time === undefined) return {};
  const bounds = 'earliest' in time || 'latest' in time ? time : undefined;
  return {
    whenText: time.text,
    edtf: time.edtf,
    earliest: bounds?.earliest,
    latest: bounds?.latest,
  };
}

/** The words, and where they stand, as JSON: what a reader of one node needs to find them. */
function printQuotes(passages: readonly ExportedPassage[]): string {
  return JSON.stringify(passages.map(({ exact, start, end }) => ({ exact, start, end })));
}

/** None is no cell. */
function json(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : JSON.stringify(list);
}
