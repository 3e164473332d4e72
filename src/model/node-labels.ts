import type { EntityKind } from './vocabulary.ts';

/** Labels of the facts: nodes that batches record, and that stay when they are retracted. */
export const FACT_LABELS = [
  'Dossier',
  'Source',
  'Record',
  'Claim',
  'Passage',
  'Rendering',
  'Judgement',
  'Narrative',
  'Stance',
  'Note',
] as const;

/** What the nodes of the store are, each with an id that is unique among them: facts, and what follows from them. */
export const NODE_LABELS = [
  ...FACT_LABELS,
  'Entity',
  'Statement',
  'Proposition',
  'Question',
  'Discrepancy',
  'Position',
  'Side',
  'EventCode',
] as const;

/** The label that a node is looked up by. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** The label of a fact. */
export type FactLabel = (typeof FACT_LABELS)[number];

/** Labels of an entity beside `Entity`, by its kind. */
export const LABELS_OF_ENTITY: Readonly<Record<EntityKind, readonly string[]>> = {
  PERSON: ['Actor', 'Person'],
  ORGANIZATION: ['Actor', 'Organization'],
  GROUP: ['Actor', 'Group'],
  COUNTRY: ['Actor', 'Country', 'Place'],
  LOCATION: ['Location', 'Place'],
  EVENT: ['Event'],
  THING: ['Thing'],
};
