/** What can be wrong with a store. Kinds are stable; words are not. */
export const PROBLEM_KINDS = {
  SCHEMA: 'A constraint or an index is missing, or does not serve.',
  STRAY_NODE: 'A node is none of ours, or of two labels of ours at once.',
  NO_ID: 'A node has no id, or one that is no text.',
  DUPLICATE: 'Two nodes or relationships have one key.',
  LOCK: 'The write lock is missing, or does not agree with the log.',
  SEQUENCE: 'The numbers of batches have a gap, or one stands twice.',
  CURRENT: 'A batch that is not the last of its key is current, or the last one is not.',
  BATCH: 'A batch does not record what it recorded.',
  CONTENT: 'The content of a fact is not what its id says.',
  UNRECORDED: 'No batch records a fact.',
  RECORDED_AT: 'A fact has another time than the batch that first recorded it.',
  ORPHAN: 'A claim or a rendering lacks a passage, or a passage bears nothing.',
  PASSAGE: 'The place, the words and the surroundings of a passage do not agree.',
  PROPERTY: 'A property, or a label, is not what follows from the facts.',
  MISSING_NODE: 'A node that follows from the facts is missing.',
  SURPLUS_NODE: 'A node follows from nothing.',
  MISSING_RELATIONSHIP: 'A relationship that follows from the facts is missing.',
  SURPLUS_RELATIONSHIP: 'A relationship follows from nothing.',
  EVIDENCE: 'Quoted words do not stand in the text where they are said to stand.',
} as const;

/** One of the kinds. */
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** One thing that is wrong. */
export interface StoreProblem {
  readonly kind: ProblemKind;
  /** `Claim 3f…`; `(Claim 3f…)-[STATES]->(Proposition 9a…)`. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  /** What to do. */
  readonly remedy: string;
}

/** Takes what is found. */
export type Report = (problem: StoreProblem) => void;

/** What derivation mends. */
export const REBUILD = 'Run `attest db rebuild`.';

/** What only another copy of the facts mends. */
export const RESTORE =
  'Restore a backup into an empty store, or ingest the dossiers into one (docs/operations.md).';

/** What only a hand mends. */
export function byHand(cypher: string): string {
  return `In Neo4j Browser: ${cypher}`;
}

/** A value as a reader sees it, cut where it is long. */
export function printValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= MOST_UNITS ? text : `${text.slice(0, MOST_UNITS)}…`;
}

const MOST_UNITS = 160;
