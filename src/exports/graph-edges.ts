import type { ItemOf, Named } from './export-item.ts';
import type { GraphEdge } from './graph-columns.ts';
import { type DrawnItem, isEdge } from './graph-nodes.ts';

/** The edges that are written with an item; most start at it. */
export function edgesOf(item: DrawnItem): readonly GraphEdge[] {
  switch (item.kind) {
    case 'ENTITY':
      return [];
    case 'SOURCE':
      return toEntities(`source:${item.id}`, {
        PUBLISHED_BY: one(item.publisher),
        WRITTEN_BY: item.authors,
      });
    case 'PASSAGE':
      return [edge(`passage:${item.id}`, 'QUOTED_FROM', `source:${item.source}`)];
    case 'STATEMENT': {
      const own = `statement:${item.id}`;
      return [
        ...fromEntities(item.speakers, 'ASSERTED', own),
        ...fromEntities(item.onBehalfOf, 'SPOKE_THROUGH', own),
        ...toEntities(own, { ABOUT: item.about, ADDRESSED_TO: item.addressees }),
      ];
    }
    case 'RENDERING': {
      const own = `rendering:${item.id}`;
      return [
        edge(`statement:${item.statement}`, 'RENDERED_IN', own),
        edge(own, 'EVIDENCED_BY', `passage:${item.passage.id}`),
        ...toEntities(own, {
          ATTRIBUTED_TO: item.by,
          ON_BEHALF_OF: item.onBehalfOf,
          ADDRESSED_TO: item.to,
          VIA: item.via,
        }),
      ];
    }
    case 'QUESTION': {
      const own = `question:${item.id}`;
      return [
        ...toEntities(own, { ABOUT: item.about }),
        ...item.aboutStatements.map((id) => edge(own, 'ABOUT', `statement:${id}`)),
      ];
    }
    case 'RELATION':
      return isEdge(item) ? [relationEdge(item)] : propositionEdges(item, {});
    case 'FIGURE': {
      const totals = item.partOf.map((total) =>
        edge(`proposition:${item.id}`, 'PART_OF_TOTAL', `proposition:${total}`),
      );
      return [
        ...propositionEdges(item, { OF: [item.of], SCOPED_TO: item.scopeEntities }),
        ...totals,
      ];
    }
    case 'FACT':
      return propositionEdges(item, { OF: [item.of], OBJECT: one(item.object) });
    case 'CLAIM':
      return claimEdges(item);
    case 'DISCREPANCY':
      return item.questions.map((question) =>
        edge(`discrepancy:${item.id}`, 'ON', `question:${question}`),
      );
    case 'POSITION': {
      const own = `position:${item.id}`;
      return [
        edge(own, 'OF', `discrepancy:${item.discrepancy}`),
        ...toEntities(own, { HELD_BY: item.holders, NAMES: item.names }),
        ...item.claims.map((claim) => edge(`claim:${claim}`, 'TAKES', own)),
      ];
    }
  }
}

/** The relation itself, from one entity to the other. */
function relationEdge(item: ItemOf<'RELATION'>): GraphEdge {
  return {
    from: `entity:${item.from.id}`,
    to: `entity:${item.to.id}`,
    label: item.predicate,
    cells: {
      kind: 'Relation',
      proposition: item.id,
      modality: item.modality,
      negated: item.negated,
      role: item.role,
      office: item.office,
      event: item.event?.id,
      scope: item.scope?.text,
      originCount: item.originCount,
      knownSince: item.knownSince,
      since: item.since,
      until: item.until,
      contested: item.contested,
      contestedSince: item.contestedSince,
      claims: JSON.stringify(item.claims),
      questions: JSON.stringify(item.questions),
    },
  };
}

/** Of a proposition that is a node: what states it, what it answers, and whom it is about. */
function propositionEdges(
  { id, claims, questions }: ItemOf<'RELATION'> | ItemOf<'FIGURE'> | ItemOf<'FACT'>,
  entities: Readonly<Record<string, readonly Named[]>>,
): readonly GraphEdge[] {
  const own = `proposition:${id}`;
  return [
    ...claims.map((claim) => edge(`claim:${claim}`, 'STATES', own)),
    ...questions.map((question) => edge(own, 'ANSWERS', `question:${question}`)),
    ...toEntities(own, entities),
  ];
}

function claimEdges(item: ItemOf<'CLAIM'>): readonly GraphEdge[] {
  const own = `claim:${item.id}`;
  return [
    ...item.passages.map(({ id }) => edge(own, 'EVIDENCED_BY', `passage:${id}`)),
    edge(own, 'PUBLISHED_IN', `source:${item.source.id}`),
    ...(item.statement === undefined ? [] : [edge(own, 'MADE_IN', `statement:${item.statement}`)]),
    ...toEntities(own, {
      SUBJECT: item.subjects,
      OBJECT: item.objects,
      PART_OF_EVENT: one(item.event),
      SCOPED_TO: item.scopeEntities,
      VIA: item.via,
    }),
  ];
}

function toEntities(
  from: string,
  entities: Readonly<Record<string, readonly Named[]>>,
): readonly GraphEdge[] {
  return Object.entries(entities).flatMap(([label, named]) =>
    idsThere(named).map((id) => edge(from, label, `entity:${id}`)),
  );
}

function fromEntities(named: readonly Named[], label: string, to: string): readonly GraphEdge[] {
  return idsThere(named).map((id) => edge(`entity:${id}`, label, to));
}

/** Two records of one entity lead there once. */
function idsThere(named: readonly Named[]): readonly string[] {
  return [...new Set(named.filter(({ isThere }) => isThere).map(({ id }) => id))];
}

function edge(from: string, label: string, to: string): GraphEdge {
  return { from, to, label, cells: { kind: 'Evidence' } };
}

function one(named: Named | undefined): readonly Named[] {
  return named === undefined ? [] : [named];
}
