import type {
  CodeScheme,
  Comparator,
  CoordinatePrecision,
  DateBasis,
  EntityKind,
  Extent,
  ListKind,
  Medium,
  Modality,
  NameKind,
  PlaceClass,
  Phase,
  Reliability,
  RenderingMode,
  Role,
  ScopeExtent,
  Section,
  SourceKind,
  Valence,
} from '../model/vocabulary.ts';
import type { Location, ParsedFile, Word } from './parsed-file.ts';

// What the files say, taken apart and with the defaults of blocks filled in, but not yet resolved: ids
// are words of the author's, quotations are not yet found. Rules look at this; batches are built of it.

/** An entry of records.yaml. */
export interface RecordDraft {
  readonly id: Word;
  readonly kind: EntityKind;
  readonly label: string;
  readonly name?: string | undefined;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly within: readonly Word[];
  readonly class?: PlaceClass | undefined;
  readonly coordinates?:
    | {
        readonly latitude: number;
        readonly longitude: number;
        readonly precision: CoordinatePrecision;
      }
    | undefined;
  readonly codes: readonly CodeDraft[];
}

/** The annotator's code for an event in a scheme of the field. */
export interface CodeDraft {
  readonly scheme: CodeScheme;
  readonly type: string;
  readonly mode?: string | undefined;
  readonly contexts: readonly string[];
}

/** An entry of judgements.yaml. */
export interface JudgementDraft {
  readonly at: Location;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly pair: readonly [Word, Word];
  readonly by: string;
  readonly on: Word;
  readonly why: string;
}

/** How a statement stands to a narrative. */
export interface StanceDraft {
  readonly narrative: Word;
  readonly statement: Word;
  readonly stance: 'VOICES' | 'REJECTS' | 'MENTIONS';
}

/** An entry of narratives.yaml. */
export interface NarrativeDraft {
  readonly id: Word;
  readonly name: string;
  readonly description?: string | undefined;
  readonly by: string;
  readonly why?: string | undefined;
  readonly stances: readonly StanceDraft[];
}

/** What is noted, before it is known on what. */
export interface NoteTextDraft {
  readonly at: Location;
  readonly kind: 'ASSESSMENT' | 'SUSPECTED_ERROR' | 'CONTEXT';
  readonly text: string;
  /** The dossier's authors where nobody is named. */
  readonly by?: string | undefined;
  readonly day?: Word | undefined;
  readonly credibility?: number | undefined;
  readonly confidence?: number | undefined;
}

/** An entry of notes.yaml: on one thing, or on the judgement of a pair. */
export interface NoteDraft extends NoteTextDraft {
  readonly on: readonly Word[];
}

/** A time. */
export interface WhenDraft {
  readonly at: Location;
  readonly text?: Word | undefined;
  readonly edtf?: Word | undefined;
  readonly extent?: Extent | undefined;
  readonly basis: DateBasis;
  readonly phase?: Phase | undefined;
}

/** Words that are to stand in the text. */
export interface QuoteDraft {
  readonly at: Location;
  /** As the author wrote it, `#n` included. */
  readonly written: string;
  readonly words: string;
  /** From 1; absent where the author names none. */
  readonly occurrence?: number | undefined;
  /** What they are there for, and so which occurrence is meant where none is named. */
  readonly use: 'BLOCK' | 'CLAIM' | 'NAME' | 'FURNITURE';
  /** The quotation of the block around. */
  readonly block?: QuoteDraft | undefined;
  readonly section?: Section | undefined;
}

/** Who a source says is speaking. */
export interface StatementDraft {
  readonly id: Word;
  readonly by: readonly Word[];
  readonly for: readonly Word[];
  readonly to: readonly Word[];
  readonly medium?: Medium | undefined;
  readonly when?: WhenDraft | undefined;
}

/** A passage that reports a statement. */
export interface RenderingDraft {
  readonly quote: QuoteDraft;
  readonly statement: Word;
  readonly mode: RenderingMode;
  readonly cue?: Word | undefined;
  readonly via: readonly Word[];
  readonly about: readonly Word[];
}

/** What exactly was meant. */
export interface ScopeDraft {
  readonly at: Location;
  readonly extent: ScopeExtent;
  readonly entities: readonly Word[];
  readonly list?: ListKind | undefined;
  readonly words?: Word | undefined;
}

/** A number, words or both, as `is` gives them. */
export interface ValueDraft {
  readonly at: Location;
  readonly text?: string | undefined;
  readonly comparator?: Comparator | undefined;
  readonly number?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
}

/** One claim. */
export interface ClaimDraft {
  /** Of its line. */
  readonly at: Location;
  readonly subjects: readonly Word[];
  readonly predicate: Word;
  readonly objects: readonly Word[];
  readonly list?: ListKind | undefined;
  readonly quotes: readonly QuoteDraft[];
  readonly value?: ValueDraft | undefined;
  readonly valence?: Valence | undefined;
  readonly nameKind?: NameKind | undefined;
  readonly language?: string | undefined;
  /** The figure that this one is stated to be a part of. */
  readonly total?: ClaimDraft | undefined;
  readonly scope?: ScopeDraft | undefined;
  readonly role?: Role | undefined;
  readonly office?: Word | undefined;
  readonly event?: Word | undefined;
  readonly when?: WhenDraft | undefined;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly hedge?: Word | undefined;
  readonly statement?: Word | undefined;
  readonly via: readonly Word[];
  readonly subjectText?: Word | undefined;
  readonly objectText?: Word | undefined;
  readonly notes: readonly NoteTextDraft[];
  /** Options that the claim itself gives, by key. */
  readonly options: readonly string[];
}

/** A quotation with what it says. */
export interface BlockDraft {
  readonly at: Location;
  readonly quote: QuoteDraft;
  readonly statement?: Word | undefined;
  readonly claims: readonly ClaimDraft[];
  readonly stances: readonly StanceDraft[];
  readonly notes: readonly NoteTextDraft[];
}

/** What is no fact: navigation, bylines, links. */
export interface FurnitureDraft {
  readonly quote: QuoteDraft;
  /** Why it is none; the annotator's words. */
  readonly why?: string | undefined;
}

/** The head of a source's file. */
export interface SourceHeadDraft {
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher?: Word | undefined;
  readonly byline?: string | undefined;
  readonly authors: readonly Word[];
  readonly language: string;
  readonly url?: string | undefined;
  readonly archivedUrl?: string | undefined;
  readonly retrieved?: Word | undefined;
  readonly reliability?: Reliability | undefined;
  readonly sha256: Word;
  readonly republishes?: Word | undefined;
}

/** A file of sources/. */
export interface SourceDraft {
  readonly file: ParsedFile;
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly head: SourceHeadDraft;
  readonly published: WhenDraft;
  readonly days: readonly WhenDraft[];
  readonly statements: readonly StatementDraft[];
  readonly blocks: readonly BlockDraft[];
  readonly furniture: readonly FurnitureDraft[];
  /** All of them: of names, of blocks, and parts of figures. */
  readonly claims: readonly ClaimDraft[];
  readonly renderings: readonly RenderingDraft[];
  /** All of them; those of blocks before those of their claims. */
  readonly quotes: readonly QuoteDraft[];
}

/** All files of a dossier. */
export interface DossierDraft {
  readonly id: string;
  readonly title: string;
  readonly scope?: string | undefined;
  readonly authors: readonly string[];
  readonly licence?: string | undefined;
  readonly records: readonly RecordDraft[];
  readonly judgements: readonly JudgementDraft[];
  readonly narratives: readonly NarrativeDraft[];
  readonly notes: readonly NoteDraft[];
  readonly sources: readonly SourceDraft[];
}
