import type { Claim, ScopeContent, ValueContent, WhenContent } from '../model/claim.ts';
import type { Facts } from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { RecordContent } from '../model/dossier.ts';
import type {
  DatePrecision,
  DiscrepancyKind,
  EntityKind,
  ListKind,
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
  /** The same for whoever knows only what was published by a day; undefined where days do not tell it. */
  readonly names: readonly NameSince[] | undefined;
  /** Of an event (semantics 5). */
  readonly modality: Modality | undefined;
}

/** A name, and the first day on which it is the one; the first of several is there before every day, and has an empty one. */
export interface NameSince {
  readonly day: string;
  readonly name: string;
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
  /**
   * Of a source that others republish, where it, or one on the way to it, may have been published after the claim's own: what the
   * origin is since which day, for whoever knows only what was published by then. Empty where that is a ring.
   */
  readonly since?: readonly OriginSince[];
}

/** An origin, and the first day on which it is the one. */
export interface OriginSince {
  readonly day: string;
  readonly id: string;
}

/** A claim with what follows from it; all ids are those of clusters. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly source: SourceContent;
  /** The latest day that its source can have been published; undefined where that is open. */
  readonly published: string | undefined;
  /** As said; of an act without a day, by the day of publication. */
  readonly when: Time | undefined;
  /** By start and end. */
  readonly passages: readonly Passage[];
  /** Statement id. */
  readonly statement: string | undefined;
  /** Entity ids of its subject, or of the members that are it; as they are named. */
  readonly subjects: readonly string[];
  /** Of its object, likewise. */
  readonly objects: readonly string[];
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
  /** Whether the source republishes another: then its origin depends on whether that one is admitted. */
  readonly isRepublished: boolean;
  /** What its origin is since which day, where that hangs on the day (`Origin.since`). */
  readonly originSince: readonly OriginSince[] | undefined;
}

/** The first day that a claim gives what it says; `UNKNOWN_DAY` where it gives none. */
export interface ClaimDay {
  readonly claim: string;
  readonly day: string;
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
  /** The day that each claim gives first, by claim; empty where all give the same, so that it hangs on no claim. */
  readonly days: readonly ClaimDay[];
  /** Whether its claims print it in different words: then it hangs on which of them are admitted how it is printed. */
  readonly isReworded: boolean;
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
  /** Id of the figure that a source states it to be a part of. */
  readonly partOf: string | undefined;
  /** Ids of the figures that are stated to be parts of it, sorted. */
  readonly parts: readonly string[];
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
  /** What else the key names: a measure, a type, a unit, a role. */
  readonly names: readonly string[];
}

/** Members named together; a single one that a claim affirms is no list. */
export interface MemberList {
  readonly kind: ListKind;
  /** Entity ids, sorted. */
  readonly members: readonly string[];
}

/**
 * One position in a discrepancy: the claims that agree in what its kind compares. All ids are those of
 * clusters; what a kind does not compare is undefined.
 */
export interface DiscrepancyPosition {
  /** SHA-256 of the discrepancy's id and of what the claims agree in. */
  readonly id: string;
  /** In words, with the annotators' labels for entities: `over 2,500 (person)`. */
  readonly summary: string;
  /** A number, or the printed word for an act. */
  readonly value: ValueContent | undefined;
  /** Agents, places, members; of SCOPE what the figure or the place is given for. Sorted. */
  readonly entities: readonly string[];
  readonly when: Time | undefined;
  /** A label or a spelling, as printed. */
  readonly label: string | undefined;
  /** Of MODALITY: ACTUAL where one claim is, else ALLEGED. */
  readonly modality: Modality | undefined;
  /** Of MODALITY: whether it denies. */
  readonly negated: boolean | undefined;
  /** Of ACT: the code of that kind of act, where the ontology has one. */
  readonly code: RecordContent['codes'][number] | undefined;
  readonly scope: EntityScope | undefined;
  readonly list: MemberList | undefined;
  /** Entity ids of speakers and of those they speak for, sorted; empty where only sources say it. */
  readonly holders: readonly string[];
  /** Whether each of its claims by itself would be told of in the same words: then it hangs on none which of them are admitted. */
  readonly isUniform: boolean;
  /** Source ids, sorted. */
  readonly sources: readonly string[];
  /** Claim ids, sorted; each is contradicted by a claim of another position. */
  readonly claims: readonly string[];
  /** The first day that one of its sources was published. */
  readonly knownSince: string | undefined;
}

/** One side that another is contradicted by. */
export interface Opposition {
  /** Index among the sides of the discrepancy. */
  readonly side: number;
  /** Ids of the propositions of *this* side that it speaks against, sorted. */
  readonly propositions: readonly string[];
  /** Since when both are published, and a claim that joins their things; undefined where that is not known. */
  readonly since: string | undefined;
}

/** Claims that are equal in all that decides whether they conflict with others. */
export interface Side {
  /** SHA-256 of the discrepancy's id, the question that the claims answer, and what is compared of them. */
  readonly id: string;
  /** Index among the positions of the discrepancy. */
  readonly position: number;
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
  /** Sides whose claims contradict these, by index; never empty. */
  readonly against: readonly Opposition[];
}

/** Positions on one question that cannot all hold, or that do not say the same (semantics 8). */
export interface Discrepancy {
  /** SHA-256 of question and kind, and of what is compared where a question has that several times. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  /** Kinds of other discrepancies of its question that share a claim with it, sorted. */
  readonly also: readonly DiscrepancyKind[];
  /** Question id; of a comparison of part and whole, the whole's. */
  readonly question: string;
  /** Ids of the questions that it is listed at; the first is `question`. */
  readonly questions: readonly string[];
  /** Entity ids of what these questions are about, in their order. */
  readonly about: readonly string[];
  /** At least two; by the day they were first published, then by what they say. */
  readonly positions: readonly DiscrepancyPosition[];
  /** At least two, but for IDENTITY, which judgements make and no claims. */
  readonly sides: readonly Side[];
  /** Ids of sources that speak of what it is about and answer none of its questions, sorted. */
  readonly silent: readonly string[];
  /** Whether one source has claims that contradict each other. */
  readonly withinOneSource: boolean;
  /** Since when claims that contradict each other were published; undefined where it is not known. */
  readonly knownSince: string | undefined;
}

/** That a proposition is contested, and since when (semantics 8). */
export interface Contest {
  /** Undefined where it is not known. */
  readonly since: string | undefined;
}

/** A claim that contradicts another, and where. */
export interface Contradiction {
  /** Claim id. */
  readonly claim: string;
  /** Discrepancy id. */
  readonly discrepancy: string;
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
  readonly discrepancies: ReadonlyMap<string, Discrepancy>;
  /** Proposition id → that it is contested; of those that are not, nothing. */
  readonly contested: ReadonlyMap<string, Contest>;
}
