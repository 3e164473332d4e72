/** The type of a column, in the words of GraphML. */
export type ColumnType = 'string' | 'double' | 'boolean';

/** What a node can have beside its id and its label. Lists are JSON, so that no mark has to be reserved. */
export const NODE_COLUMNS = {
  kind: 'string',
  type: 'string',
  identifiers: 'string',
  latitude: 'double',
  longitude: 'double',
  codes: 'string',
  predicate: 'string',
  modality: 'string',
  negated: 'boolean',
  hedge: 'string',
  text: 'string',
  number: 'double',
  low: 'double',
  high: 'double',
  comparator: 'string',
  unit: 'string',
  scope: 'string',
  role: 'string',
  office: 'string',
  whenText: 'string',
  edtf: 'string',
  earliest: 'string',
  latest: 'string',
  medium: 'string',
  mode: 'string',
  cue: 'string',
  prefix: 'string',
  suffix: 'string',
  section: 'string',
  start: 'double',
  end: 'double',
  sha256: 'string',
  source: 'string',
  url: 'string',
  language: 'string',
  published: 'string',
  knownSince: 'string',
  originCount: 'double',
  origin: 'string',
  contested: 'boolean',
  contestedSince: 'string',
  confidence: 'double',
  quotes: 'string',
  claims: 'string',
  by: 'string',
  day: 'string',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** What an edge can have beside its id, its ends and its label. */
export const EDGE_COLUMNS = {
  kind: 'string',
  proposition: 'string',
  modality: 'string',
  negated: 'boolean',
  role: 'string',
  office: 'string',
  event: 'string',
  scope: 'string',
  originCount: 'double',
  knownSince: 'string',
  since: 'string',
  until: 'string',
  contested: 'boolean',
  contestedSince: 'string',
  claims: 'string',
  questions: 'string',
} as const satisfies Readonly<Record<string, ColumnType>>;

type Cells<Columns> = {
  readonly [Name in keyof Columns]?:
    | (Columns[Name] extends 'string' ? string : Columns[Name] extends 'double' ? number : boolean)
    | undefined;
};

/** A node of a property graph. */
export interface GraphNode {
  /** Unique among all nodes: `entity:kazakhstan-2022/tokayev`. */
  readonly id: string;
  readonly label: string;
  readonly cells: Cells<typeof NODE_COLUMNS>;
}

/** An edge of a property graph, from one node to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `REQUESTED_HELP_FROM`, `SUBJECT` */
  readonly label: string;
  readonly cells: Cells<typeof EDGE_COLUMNS>;
}
