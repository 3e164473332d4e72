import type { PatternStep } from '../cypher/nodes.ts';
import { LABELS_OF_ENTITY, NODE_LABELS, type NodeLabel } from '../model/node-labels.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/** What a node of the store is (docs/data-model.md): by the label that its id is unique under. */
export type NodeKind = NodeLabel | 'Batch';

const KINDS: readonly NodeKind[] = [...NODE_LABELS, 'Batch' as const].toSorted(compareCodePoints);

/** Labels that nodes of a kind have beside their kind's own. */
const OTHER_LABELS: ReadonlyMap<string, NodeKind> = new Map([
  ...Object.values(LABELS_OF_ENTITY)
    .flat()
    .map((label) => [label, 'Entity'] as const),
  ...['Relation', 'Figure', 'Fact'].map((label) => [label, 'Proposition'] as const),
]);

/** What a label's nodes are; undefined for a label that nodes of several kinds have. */
export function kindOfLabel(label: string): NodeKind | undefined {
  return KINDS.find((kind) => kind === label) ?? OTHER_LABELS.get(label);
}

/** All that a node can be. */
export const ALL_KINDS: ReadonlySet<NodeKind> = new Set(KINDS);

/** From what to what a relationship leads. */
export type Ends = readonly [start: NodeKind, end: NodeKind];

/**
 * Relationships of facts and of what is derived, but for those of relation types, which join entities, and for INVOLVES, of
 * which nothing tells whom events involve through a lens.
 */
const ENDS: Readonly<Record<string, readonly Ends[]>> = {
  ABOUT: [
    ['Statement', 'Entity'],
    ['Question', 'Entity'],
    ['Question', 'Statement'],
    ['Discrepancy', 'Entity'],
    ['Discrepancy', 'Statement'],
  ],
  ADDRESSED_TO: [
    ['Rendering', 'Record'],
    ['Statement', 'Entity'],
  ],
  ANSWERS: [['Proposition', 'Question']],
  ASSERTED: [['Entity', 'Statement']],
  ATTRIBUTED_TO: [['Rendering', 'Record']],
  CLASSIFIES: [['EventCode', 'Entity']],
  CONCERNS: [['Claim', 'Entity']],
  CONTESTS: [['Side', 'Proposition']],
  CONTRADICTS: [['Side', 'Side']],
  COUNTED: [['Claim', 'Record']],
  DATED_BY: [['Position', 'Claim']],
  DATES: [['Claim', 'Entity']],
  EVIDENCED_BY: [
    ['Claim', 'Passage'],
    ['Rendering', 'Passage'],
  ],
  FROM: [['Proposition', 'Entity']],
  GIVES: [['Claim', 'EventCode']],
  HELD_BY: [['Position', 'Entity']],
  IN: [
    ['Record', 'Entity'],
    ['Record', 'Statement'],
  ],
  LEFT: [['Judgement', 'Record']],
  LIES_IN: [['Record', 'Record']],
  MADE_IN: [
    ['Claim', 'Statement'],
    ['Claim', 'Record'],
  ],
  MEMBER: [
    ['Claim', 'Record'],
    ['Position', 'Record'],
  ],
  MENTIONS: [
    ['Rendering', 'Record'],
    ['Stance', 'Narrative'],
  ],
  NAMES: [['Position', 'Entity']],
  OBJECT: [
    ['Claim', 'Record'],
    ['Proposition', 'Entity'],
  ],
  OF: [
    ['Position', 'Discrepancy'],
    ['Proposition', 'Entity'],
    ['Side', 'Position'],
  ],
  ON: [['Discrepancy', 'Question']],
  ON_BEHALF_OF: [['Rendering', 'Record']],
  ORIGINATES_IN: [
    ['Claim', 'Entity'],
    ['Claim', 'Record'],
    ['Claim', 'Source'],
    ['Claim', 'Statement'],
  ],
  PART_OF_EVENT: [
    ['Claim', 'Record'],
    ['Proposition', 'Entity'],
  ],
  PART_OF_TOTAL: [['Proposition', 'Proposition']],
  PUBLISHED_BY: [['Source', 'Record']],
  PUBLISHED_IN: [['Claim', 'Source']],
  QUOTED_FROM: [['Passage', 'Source']],
  RECORDED_FOR: [['Batch', 'Source']],
  RENDERED_IN: [['Statement', 'Rendering']],
  REPUBLISHES: [['Source', 'Source']],
  REVERTS: [['Batch', 'Batch']],
  RIGHT: [['Judgement', 'Record']],
  SAME_PLACE_AS: [['Record', 'Record']],
  SCOPED_TO: [
    ['Claim', 'Entity'],
    ['Position', 'Entity'],
    ['Proposition', 'Entity'],
  ],
  SIDES_WITH: [['Claim', 'Side']],
  SPOKE_THROUGH: [['Entity', 'Statement']],
  STATES: [['Claim', 'Proposition']],
  SUBJECT: [['Claim', 'Record']],
  TAKEN_IN: [
    ['Stance', 'Record'],
    ['Stance', 'Claim'],
  ],
  TAKES: [['Claim', 'Position']],
  TIMED_BY: [['Proposition', 'Claim']],
  TO: [['Proposition', 'Entity']],
  VIA: [
    ['Claim', 'Record'],
    ['Rendering', 'Record'],
  ],
  WITHIN: [['Record', 'Record']],
  WRITTEN_BY: [['Source', 'Record']],
  REMARKS_ON: (['Claim', 'Judgement', 'Narrative', 'Record', 'Source'] as const).map(
    (end) => ['Note', end] as const,
  ),
  RECORDS: KINDS.map((end) => ['Batch', end] as const),
  RETRACTS: KINDS.map((end) => ['Batch', end] as const),
  VOICES: [['Stance', 'Narrative']],
  REJECTS: [['Stance', 'Narrative']],
};

/** What a relationship of a type joins; undefined for a type that is neither one of these nor a relation type. */
export function endsOfType(type: string): readonly Ends[] | undefined {
  if (isRelationType(type)) return OF_RELATIONS;
  return Object.hasOwn(ENDS, type) ? ENDS[type] : undefined;
}

const OF_RELATIONS: readonly Ends[] = [['Entity', 'Entity']];

/** Whether relationships of a type stand for a relation that is said to be. */
export function isRelationType(type: string): boolean {
  return readOntology().relations.has(type);
}

/** What the nodes before and behind a step can be together, by one of its types. */
export function waysOfStep(
  { direction }: Pick<PatternStep, 'direction'>,
  ends: readonly Ends[],
): readonly Ends[] {
  const turned = ends.map(([start, end]): Ends => [end, start]);
  switch (direction) {
    case 'OUT':
      return ends;
    case 'IN':
      return turned;
    case 'BOTH':
      return [...ends, ...turned];
  }
}
