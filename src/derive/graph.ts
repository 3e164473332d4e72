import type { Claim, ScopeContent, ValueContent, WhenContent } from '../model/claim.ts';
import type { Facts } from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { RecordContent } from '../model/dossier.ts';
import type {
  DatePrecision,
  EntityKind,
  Medium,
  Modality,
  OriginKind,
  Role,
} from '../model/vocabulary.ts';
import type { DisputedComponent } from './clusters.ts';

/** A time with its bounds worked out. Days are ISO 8601; absent bounds are open or unknown. */
export interface Time extends WhenContent {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly precision: DatePrecision;
}

/** Whatever sources speak of: a cluster of records. */
export interface Entity {
  /** The smallest id of `records`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Live records, by id. */
  readonly records: readonly RecordContent[];
  /** The label of the record whose id is the entity's. */
  readonly label: string;
  /** Preferred spelling (semantics 12). */
  readonly name: string;
  /** Of an event (semantics 5). */
  readonly modality: Modality | undefined;
}

/** An utterance, as all who report it give it. */
export interface Utterance {
  /** The smallest id of `records`. */
  readonly id: string;
  /** Record ids, sorted. */
  readonly records: readonly string[];
  /** By source id, start, id. */
  readonly renderings: readonly Rendering[];
  /** Entity ids, sorted; so are the next three. */
  readonly speakers: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly addressees: readonly string[];
  readonly about: readonly string[];
  readonly medium: Medium | undefined;
  /** The fullest rendering (semantics 13). */
  readonly text: string;
  /** The times that renderings give, most precise first. */
  readonly when: readonly Time[];
  /** The first day that a source which reports it was published. */
  readonly knownSince: string | undefined;
}

/** Where the knowledge of a claim came from (semantics 9). */
export interface Origin {
  /** Id of the statement, the agency's entity, or the source. */
  readonly id: string;
  readonly kind: OriginKind;
}

/** A claim with what follows from it; all ids are those of clusters. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly source: SourceContent;
  /** The latest day that its source can have been published; undefined where that is open. */
  readonly published: string | undefined;
  readonly when: Time | undefined;
  /** By start and end. */
  readonly passages: readonly Passage[];
  /** Statement id. */
  readonly statement: string | undefined;
  /** Entity ids of subject, object and members, sorted, each once. */
  readonly concerns: readonly string[];
  /** Ids of the events whose time its own time is, sorted. */
  readonly dates: readonly string[];
  /** Proposition ids, sorted. */
  readonly propositions: readonly string[];
  readonly origin: Origin;
}

/** A source and an origin that bear a proposition, and since when. */
export interface Bearing {
  readonly source: string;
  readonly origin: string;
  readonly published: string | undefined;
}

interface PropositionBase {
  /** SHA-256 of the key (semantics 6). */
  readonly id: string;
  readonly predicate: string;
  readonly modality: Modality;
  readonly negated: boolean;
  /** Question ids; the first is what it chiefly answers. */
  readonly questions: readonly string[];
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
  /** One for each distinct source and origin; by day, source, origin. */
  readonly bearings: readonly Bearing[];
  readonly originCount: number;
  /** The first day that it was published. */
  readonly knownSince: string | undefined;
  /** The times that its claims give, most precise first. */
  readonly when: readonly Time[];
}

/** A scope with entity ids in place of record ids. */
export type EntityScope = ScopeContent;

/** A relation between two entities. */
export interface RelationProposition extends PropositionBase {
  readonly kind: 'RELATION';
  readonly from: string;
  readonly to: string;
  readonly role: Role | undefined;
  readonly office: string | undefined;
  readonly event: string | undefined;
  readonly scope: EntityScope | undefined;
}

/** A number given for something. */
export interface FigureProposition extends PropositionBase {
  readonly kind: 'FIGURE';
  readonly of: string;
  readonly value: ValueContent;
  readonly scope: EntityScope | undefined;
}

/** Anything else said of an entity. */
export interface FactProposition extends PropositionBase {
  readonly kind: 'FACT';
  readonly of: string;
  readonly value: ValueContent | undefined;
  readonly object: string | undefined;
}

/** What claims with the same content say, whoever says it. */
export type Proposition = RelationProposition | FigureProposition | FactProposition;

/** What competing propositions answer (semantics 7). */
export interface Question {
  /** SHA-256 of the key. */
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Entity ids, in the order of the key. */
  readonly about: readonly string[];
}

/**
 * All that follows from the facts. Maps are keyed by id. What nothing live refers to is absent, as
 * semantics 10 says of entities.
 */
export interface Graph {
  readonly facts: Facts;
  /** Record id → entity id or statement id; also of records that nothing refers to. */
  readonly clusterOf: ReadonlyMap<string, string>;
  /** Records that judgements connect and keep apart at once (semantics 11). */
  readonly disputed: readonly DisputedComponent[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Utterance>;
  readonly sources: ReadonlyMap<string, SourceContent>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly renderings: ReadonlyMap<string, Rendering>;
  readonly claims: ReadonlyMap<string, StatedClaim>;
  readonly propositions: ReadonlyMap<string, Proposition>;
  readonly questions: ReadonlyMap<string, Question>;
}
