import type { ItemKind } from '../../exports/export-item.ts';
import type { NodeLabel } from '../../model/node-labels.ts';
import type { Properties } from '../rows.ts';

/** What a node is joined to, with as much of it as an item shows. */
export interface Joined {
  readonly type: string;
  readonly id: string;
  /** 0 where the relationship has none. */
  readonly rank: number;
  /** Those of its `HEADS` that it has. */
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

/** What is read of a node that another is joined to, beside its id. */
export const HEADS = {
  ID: [],
  /** Of a record: the cluster that it is in. */
  RECORD: [],
  /** Of an entity; a statement has neither. */
  NAMED: ['kind', 'name'],
  SOURCE: ['title', 'url', 'publishedLatest'],
  PASSAGE: ['sourceId', 'exact', 'start', 'end', 'prefix', 'suffix', 'section', 'sha256'],
} as const;

/** What is read of it, by the name for that. */
export type Head = keyof typeof HEADS;

/** Types of relationships that are followed, by what is read of the nodes that they lead to. */
export type Followed = Readonly<Partial<Record<Head, readonly string[]>>>;

/** Where the items of a kind are read. */
export interface Place {
  /** By whose ids they are paged. */
  readonly label: NodeLabel;
  /** A label that they have beside it. */
  readonly also?: 'Relation' | 'Figure' | 'Fact';
  /** Whether there are some that are not live; those are no items. */
  readonly isFact: boolean;
  readonly outgoing: Followed;
  readonly incoming: Followed;
}

/** All of them. */
export const HEAD_NAMES: readonly Head[] = ['ID', 'RECORD', 'NAMED', 'SOURCE', 'PASSAGE'];

/** What is read of the node that a relationship leads to; undefined where it is not followed. */
export function headBehind(type: string, followed: Followed): Head | undefined {
  return HEAD_NAMES.find((head) => followed[head]?.includes(type));
}

const ALONE = { outgoing: {}, incoming: {} } as const;

/** Where the items of each kind are read. */
export const PLACES: Readonly<Record<ItemKind, Place>> = {
  DOSSIER: { ...ALONE, label: 'Dossier', isFact: true },
  ENTITY: { ...ALONE, label: 'Entity', isFact: false },
  RECORD: { ...ALONE, label: 'Record', isFact: true, outgoing: { RECORD: ['WITHIN'], ID: ['IN'] } },
  SOURCE: {
    ...ALONE,
    label: 'Source',
    isFact: true,
    outgoing: { RECORD: ['PUBLISHED_BY', 'WRITTEN_BY'] },
  },
  PASSAGE: { ...ALONE, label: 'Passage', isFact: true },
  STATEMENT: {
    label: 'Statement',
    isFact: false,
    outgoing: { NAMED: ['ABOUT', 'ADDRESSED_TO'] },
    incoming: { NAMED: ['ASSERTED', 'SPOKE_THROUGH'] },
  },
  RENDERING: {
    label: 'Rendering',
    isFact: true,
    outgoing: {
      PASSAGE: ['EVIDENCED_BY'],
      RECORD: ['ATTRIBUTED_TO', 'ON_BEHALF_OF', 'ADDRESSED_TO', 'VIA'],
    },
    incoming: { ID: ['RENDERED_IN'] },
  },
  QUESTION: { ...ALONE, label: 'Question', isFact: false, outgoing: { NAMED: ['ABOUT'] } },
  RELATION: {
    ...ALONE,
    label: 'Proposition',
    also: 'Relation',
    isFact: false,
    outgoing: { ID: ['ANSWERS'], NAMED: ['FROM', 'TO', 'PART_OF_EVENT', 'SCOPED_TO'] },
  },
  FIGURE: {
    ...ALONE,
    label: 'Proposition',
    also: 'Figure',
    isFact: false,
    outgoing: { ID: ['ANSWERS', 'PART_OF_TOTAL'], NAMED: ['OF', 'SCOPED_TO'] },
  },
  FACT: {
    ...ALONE,
    label: 'Proposition',
    also: 'Fact',
    isFact: false,
    outgoing: { ID: ['ANSWERS'], NAMED: ['OF', 'OBJECT'] },
  },
  CLAIM: {
    ...ALONE,
    label: 'Claim',
    isFact: true,
    outgoing: {
      RECORD: ['SUBJECT', 'OBJECT', 'MEMBER', 'PART_OF_EVENT', 'COUNTED', 'VIA'],
      SOURCE: ['PUBLISHED_IN'],
      PASSAGE: ['EVIDENCED_BY'],
      ID: ['MADE_IN', 'STATES'],
    },
  },
  DISCREPANCY: { ...ALONE, label: 'Discrepancy', isFact: false, outgoing: { ID: ['ON'] } },
  POSITION: {
    label: 'Position',
    isFact: false,
    outgoing: { ID: ['OF'], NAMED: ['HELD_BY', 'NAMES'] },
    incoming: { ID: ['TAKES'] },
  },
  JUDGEMENT: { ...ALONE, label: 'Judgement', isFact: true },
  NARRATIVE: { ...ALONE, label: 'Narrative', isFact: true },
  STANCE: { ...ALONE, label: 'Stance', isFact: true },
  NOTE: { ...ALONE, label: 'Note', isFact: true },
};
