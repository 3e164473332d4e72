import type { ItemKind } from '../../exports/export-item.ts';
import type { NodeLabel, Properties } from '../rows.ts';

/** What a node is joined to, with as much of it as an item shows. */
export interface Joined {
  readonly type: string;
  readonly id: string;
  /** 0 where the relationship has none. */
  readonly rank: number;
  /** Those of `HEAD` that it has. */
  readonly head: Properties;
  /** The entity or the statement that it is in, if it is a record that is in one. */
  readonly cluster: Cluster | null;
}

/** An entity, or a statement, which has neither name nor kind. */
export interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

/** A node with all that its item is made of. */
export interface JoinedNode {
  readonly id: string;
  readonly properties: Properties;
  readonly joined: readonly Joined[];
  /** Of a relation: the bounds that its typed relationship has. */
  readonly since?: string;
  readonly until?: string;
}

/** What is read of a node that another is joined to. */
export const HEAD = [
  'kind',
  'name',
  'label',
  'title',
  'url',
  'publishedLatest',
  'exact',
  'start',
  'end',
  'prefix',
  'suffix',
  'section',
  'sha256',
  'sourceId',
] as const;

/** Where the items of a kind are read. */
export interface Place {
  /** By whose ids they are paged. */
  readonly label: NodeLabel;
  /** A label that they have beside it. */
  readonly also?: 'Relation' | 'Figure' | 'Fact';
  /** Whether there are some that are not live; those are no items. */
  readonly isFact: boolean;
  /** Types of the relationships that are followed, by direction. */
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
}

const ALONE = { outgoing: [], incoming: [] } as const;

/** Where the items of each kind are read. */
export const PLACES: Readonly<Record<ItemKind, Place>> = {
  DOSSIER: { ...ALONE, label: 'Dossier', isFact: true },
  ENTITY: { ...ALONE, label: 'Entity', isFact: false },
  RECORD: { ...ALONE, label: 'Record', isFact: true, outgoing: ['WITHIN', 'IN'] },
  SOURCE: { ...ALONE, label: 'Source', isFact: true, outgoing: ['PUBLISHED_BY', 'WRITTEN_BY'] },
  PASSAGE: { ...ALONE, label: 'Passage', isFact: true },
  STATEMENT: {
    label: 'Statement',
    isFact: false,
    outgoing: ['ABOUT', 'ADDRESSED_TO'],
    incoming: ['ASSERTED', 'SPOKE_THROUGH'],
  },
  RENDERING: {
    label: 'Rendering',
    isFact: true,
    outgoing: ['EVIDENCED_BY', 'ATTRIBUTED_TO', 'ON_BEHALF_OF', 'ADDRESSED_TO', 'VIA'],
    incoming: ['RENDERED_IN'],
  },
  QUESTION: { ...ALONE, label: 'Question', isFact: false, outgoing: ['ABOUT'] },
  RELATION: {
    ...ALONE,
    label: 'Proposition',
    also: 'Relation',
    isFact: false,
    outgoing: ['ANSWERS', 'FROM', 'TO', 'PART_OF_EVENT', 'SCOPED_TO'],
  },
  FIGURE: {
    ...ALONE,
    label: 'Proposition',
    also: 'Figure',
    isFact: false,
    outgoing: ['ANSWERS', 'OF', 'SCOPED_TO', 'PART_OF_TOTAL'],
  },
  FACT: {
    ...ALONE,
    label: 'Proposition',
    also: 'Fact',
    isFact: false,
    outgoing: ['ANSWERS', 'OF', 'OBJECT'],
  },
  CLAIM: {
    ...ALONE,
    label: 'Claim',
    isFact: true,
    outgoing: [
      'SUBJECT',
      'OBJECT',
      'MEMBER',
      'PART_OF_EVENT',
      'COUNTED',
      'VIA',
      'PUBLISHED_IN',
      'EVIDENCED_BY',
      'MADE_IN',
      'STATES',
    ],
  },
  DISCREPANCY: { ...ALONE, label: 'Discrepancy', isFact: false, outgoing: ['ON'] },
  POSITION: {
    label: 'Position',
    isFact: false,
    outgoing: ['OF', 'HELD_BY', 'NAMES'],
    incoming: ['TAKES'],
  },
  JUDGEMENT: { ...ALONE, label: 'Judgement', isFact: true },
  NARRATIVE: { ...ALONE, label: 'Narrative', isFact: true },
  STANCE: { ...ALONE, label: 'Stance', isFact: true },
  NOTE: { ...ALONE, label: 'Note', isFact: true },
};
