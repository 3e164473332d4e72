import type { Claim } from './claim.ts';
import type { Passage, Rendering, SourceContent } from './evidence.ts';
import type { CodeScheme, CoordinatePrecision, EntityKind, PlaceClass } from './vocabulary.ts';

/** What a dossier says of itself. */
export interface DossierContent {
  readonly id: string;
  readonly title: string;
  readonly scope?: string;
  readonly authors: readonly string[];
  readonly licence?: string;
}

/** One entry of records.yaml. */
export interface RecordContent {
  /** `<dossier>/<local id>` */
  readonly id: string;
  readonly dossier: string;
  readonly kind: EntityKind;
  readonly label: string;
  /** The spelling that the annotators prefer. */
  readonly name?: string;
  /** Scheme in lower case; sorted by scheme, then value. */
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** Record ids of what it is a part of, by the annotator's knowledge. */
  readonly within: readonly string[];
  readonly class?: PlaceClass;
  /** Degrees on WGS 84. */
  readonly coordinates?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly precision: CoordinatePrecision;
  };
  /** Of an event. */
  readonly codes: readonly {
    readonly scheme: CodeScheme;
    readonly type: string;
    readonly mode?: string;
    readonly contexts: readonly string[];
  }[];
}

/** Two records are one, are not, or might be. */
export interface JudgementContent {
  /** Record ids; the smaller first. */
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly by: string;
  /** Calendar day. */
  readonly on: string;
  readonly why: string;
}

/** A story of cause and blame. */
export interface NarrativeContent {
  /** `<dossier>/<local id>` */
  readonly id: string;
  readonly dossier: string;
  readonly name: string;
  readonly description?: string;
  readonly by: string;
  readonly why?: string;
}

/** How a statement stands to a narrative, by an annotator; in narratives.yaml or beside the words. */
export interface StanceContent {
  /** Narrative id. */
  readonly narrative: string;
  /** Record id of a statement. */
  readonly statement: string;
  readonly stance: 'VOICES' | 'REJECTS' | 'MENTIONS';
  /** Who says so: the narrative's author, or beside the words the dossier's authors. */
  readonly by: string;
  readonly why?: string;
}

/** What an annotator thinks of something. */
export interface NoteContent {
  /** Id of a record, source, statement, judgement, narrative or claim. */
  readonly on: string;
  readonly kind: 'ASSESSMENT' | 'SUSPECTED_ERROR' | 'CONTEXT';
  readonly text: string;
  readonly by: string;
  /** Calendar day. */
  readonly day?: string;
  /** Admiralty, 1 to 6. */
  readonly credibility?: number;
  /** 0 to 100. */
  readonly confidence?: number;
}

/** Content with the SHA-256 of its canonical JSON. */
export interface Identified<Content> {
  readonly id: string;
  readonly content: Content;
}

/**
 * All that one batch records: the whole of one source, or (with `source` absent) the whole of a
 * dossier's own files. Whatever an earlier batch of the same dossier and source recorded, and this one
 * does not hold, is no longer live. Everything is sorted by id, so that equal contents are equal data.
 */
export interface BatchContent {
  readonly dossier: string;
  /** Source id; absent for the dossier's own files. */
  readonly source?: string;
  readonly dossiers: readonly DossierContent[];
  readonly records: readonly RecordContent[];
  readonly sources: readonly SourceContent[];
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly renderings: readonly Rendering[];
  readonly judgements: readonly Identified<JudgementContent>[];
  readonly narratives: readonly NarrativeContent[];
  readonly stances: readonly Identified<StanceContent>[];
  readonly notes: readonly Identified<NoteContent>[];
}

/** What is live in a store: the union of what its effective batches record. */
export type Facts = Omit<BatchContent, 'dossier' | 'source'>;

/** Nothing at all: what a batch or a store holds that holds nothing else. */
export const NO_FACTS: Facts = {
  dossiers: [],
  records: [],
  sources: [],
  claims: [],
  passages: [],
  renderings: [],
  judgements: [],
  narratives: [],
  stances: [],
  notes: [],
};
