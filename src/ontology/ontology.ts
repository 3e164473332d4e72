import type { EntityKind, Role } from '../generated/enums.ts';

/** What a type of relation joins, and how it behaves: `@relation` in `schema/directives.graphql`. */
export interface RelationRule {
  readonly type: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly inverse: string;
  readonly nature: 'ACT' | 'STATE';
  readonly onlyOneFor?: 'FROM' | 'TO';
  readonly recurs: boolean;
  readonly symmetric: boolean;
  readonly membership: boolean;
  readonly fromRole?: Role;
  readonly toRole?: Role;
  /** The end that is an event whose time the relation's own time is. */
  readonly dates?: 'FROM' | 'TO';
  /** Whether saying it also says that an event at one of its ends takes place. */
  readonly asserts: boolean;
  /** Whether what is said of its start is compared with what is said of its end, as of a part and its whole. */
  readonly joins: boolean;
  readonly plover?: string;
  readonly wikidata?: string;
}

/** What a measure counts, and how it behaves: `@measure`. */
export interface MeasureRule {
  readonly measure: string;
  readonly of: readonly EntityKind[];
  /** The usual one first; empty: any. */
  readonly units: readonly string[];
  /** Sets of units that count the same. */
  readonly alike: readonly (readonly string[])[];
  readonly cumulative: boolean;
  /** Whether it is a rate, which a part can have more of than its whole. */
  readonly ratio: boolean;
}

/** What an attribute is said of, and what it takes: `@attribute`. */
export interface AttributeRule {
  readonly attribute: string;
  readonly of: readonly EntityKind[];
  readonly value: 'REQUIRED' | 'OR_OBJECT' | 'NONE';
  /** Sets of values that exclude one another. */
  readonly exclusive: readonly (readonly string[])[];
  /** The PLOVER type, with its mode behind a colon, of values that are kinds of act. */
  readonly codes: readonly { readonly value: string; readonly plover: string }[];
  /** Whether its time is the time of the event that it is said of. */
  readonly dates: boolean;
  /** Whether saying it also says that the event takes place. */
  readonly asserts: boolean;
}

/** The ontology as data; keys are the names of enum values. */
export interface Ontology {
  readonly relations: ReadonlyMap<string, RelationRule>;
  readonly measures: ReadonlyMap<string, MeasureRule>;
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  /** Every enum of the schema by name, with its values. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}
