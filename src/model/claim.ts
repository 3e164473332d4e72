import type {
  Comparator,
  DateBasis,
  Extent,
  ListKind,
  Modality,
  NameKind,
  Phase,
  Role,
  ScopeExtent,
  Section,
  Valence,
} from './vocabulary.ts';

/**
 * A time as an author gives it. Bounds are not kept: `dayRange` works them out from `edtf`.
 * At least one of `text` and `edtf` is there.
 */
export interface WhenContent {
  /** As printed: `on Friday`. */
  readonly text?: string;
  /** EDTF level 1, or a one-of set of level 2 (`[a..b]`); absent where the words give no time. */
  readonly edtf?: string;
  readonly extent: Extent;
  readonly basis: DateBasis;
  readonly phase?: Phase;
}

/** A number, words, or both. */
export interface ValueContent {
  /** As printed: `over 2,500`. */
  readonly text: string;
  readonly comparator?: Comparator;
  readonly number?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly valence?: Valence;
  readonly nameKind?: NameKind;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 15924. */
  readonly script?: string;
}

/** What exactly was counted or meant, where it is narrower or wider. */
export interface ScopeContent {
  readonly text: string;
  /** Record ids; empty where no record stands for it. */
  readonly entities: readonly string[];
  readonly list?: ListKind;
  readonly extent: ScopeExtent;
}

/** Quoted words, as the author gives them: which words, which occurrence, in which section. */
export interface QuoteContent {
  readonly exact: string;
  /** From 1. */
  readonly occurrence: number;
  readonly section: Section;
}

/** Several subjects or several objects, named together. */
export interface MembersContent {
  readonly end: 'SUBJECT' | 'OBJECT';
  /** Record ids, in the order printed; at least two, or one that the source marks as a list: `only Sudmark`. */
  readonly records: readonly string[];
  readonly kind: ListKind;
}

/**
 * What one source says, one thing. All of it goes into the claim's id. Absent is absent: no key
 * holds `undefined`, so that two writings of one claim have one canonical JSON.
 */
export interface ClaimContent {
  /** Source id. */
  readonly source: string;
  /** Record id; absent where `members` are the subject. */
  readonly subject?: string;
  /** The name of a relation type, a measure or an attribute. */
  readonly predicate: string;
  /** Record id; absent where `members` are the object, and where there is none. */
  readonly object?: string;
  readonly members?: MembersContent;
  /** Of a figure or an attribute. */
  readonly value?: ValueContent;
  /** The total that a figure is stated to be a part of. */
  readonly total?: ValueContent;
  readonly scope?: ScopeContent;
  readonly role?: Role;
  /** As printed. */
  readonly office?: string;
  /** Record id of the event that the relation is a part of. */
  readonly event?: string;
  readonly when?: WhenContent;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly hedge?: string;
  /** Record id of the statement it is made in; absent where the source says it itself. */
  readonly statement?: string;
  /** Record ids of the media or agencies it came through, the nearest to the source first. */
  readonly via: readonly string[];
  /** As printed, where other words stand for the subject. */
  readonly subjectText?: string;
  /** As printed, where other words stand for the object. */
  readonly objectText?: string;
  /** At least one. */
  readonly quotes: readonly QuoteContent[];
}

/** A claim with its id (SHA-256 of the canonical JSON of `content`) and the passages found for its quotes. */
export interface Claim {
  readonly id: string;
  readonly content: ClaimContent;
  /** Passage ids, one for each quote, in the same order. */
  readonly passages: readonly string[];
}
