import type { ClaimContent, ScopeContent, ValueContent, WhenContent } from '../model/claim.ts';
import type {
  DossierContent,
  Identified,
  JudgementContent,
  NarrativeContent,
  NoteContent,
  RecordContent,
  StanceContent,
} from '../model/dossier.ts';
import type { PassageContent, RenderingContent, SourceContent } from '../model/evidence.ts';
import type { DiscrepancyKind, EntityKind, Modality, Role } from '../model/vocabulary.ts';

/** Something that has a name: an entity, or the record of one that no batch here records. */
export interface Named {
  /** Entity id; the record's, where there is no entity for it. */
  readonly id: string;
  readonly name: string;
  /** Of an entity that is there. */
  readonly entityKind?: EntityKind;
  /** Whether there is an item for it, so that an edge may lead there. */
  readonly isThere: boolean;
}

/** A time with its bounds. Days are ISO 8601; absent bounds are open or unknown. */
export interface ExportedTime extends WhenContent {
  readonly earliest?: string;
  readonly latest?: string;
}

/** A passage with its id. */
export interface ExportedPassage extends PassageContent {
  readonly id: string;
}

/** A source, as those who quote it need it. */
export interface SourceHead {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** The latest day that it can have been published. */
  readonly published?: string;
}

/** A dossier. */
export interface DossierItem extends DossierContent {
  readonly kind: 'DOSSIER';
}

/** A document. */
export interface SourceItem {
  readonly kind: 'SOURCE';
  readonly id: string;
  readonly content: SourceContent;
  readonly published: ExportedTime;
  readonly publisher?: Named;
  readonly authors: readonly Named[];
}

/** An entry of a dossier, or a statement's id in it. */
export interface RecordItem {
  readonly kind: 'RECORD';
  readonly id: string;
  readonly dossier: string;
  /** STATEMENT for a statement's id. */
  readonly recordKind: EntityKind | 'STATEMENT';
  readonly label: string;
  readonly identifiers: RecordContent['identifiers'];
  /** What it is within, by the annotators' knowledge. */
  readonly within: readonly Named[];
  /** Id of the entity or the statement that it is a record of; absent where nothing refers to it. */
  readonly memberOf?: string;
}

/** Whatever sources speak of. */
export interface EntityItem {
  readonly kind: 'ENTITY';
  readonly id: string;
  readonly entityKind: EntityKind;
  readonly name: string;
  readonly label: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly placeClass?: string;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  /** Of an event. */
  readonly modality?: Modality;
  /** Of an event: `PLOVER PROTEST riot`. */
  readonly codes: readonly string[];
  /** Of an event: the first day that claims give it. */
  readonly firstDay?: string;
}

/** An utterance, whoever reports it. */
export interface StatementItem {
  readonly kind: 'STATEMENT';
  readonly id: string;
  readonly text: string;
  readonly medium?: string;
  /** The first day that a source which reports it was published. */
  readonly knownSince?: string;
  readonly speakers: readonly Named[];
  readonly onBehalfOf: readonly Named[];
  readonly addressees: readonly Named[];
  readonly about: readonly Named[];
}

/** One passage in which a source reports an utterance. */
export interface RenderingItem {
  readonly kind: 'RENDERING';
  readonly id: string;
  readonly content: RenderingContent;
  /** Statement id. */
  readonly statement: string;
  readonly passage: ExportedPassage;
  readonly by: readonly Named[];
  readonly onBehalfOf: readonly Named[];
  readonly to: readonly Named[];
  readonly via: readonly Named[];
}

/** What one source says, one thing, with the words that bear it. */
export interface ClaimItem {
  readonly kind: 'CLAIM';
  readonly id: string;
  readonly content: ClaimContent;
  readonly subjects: readonly Named[];
  readonly objects: readonly Named[];
  readonly event?: Named;
  readonly scopeEntities: readonly Named[];
  readonly via: readonly Named[];
  readonly when?: ExportedTime;
  readonly source: SourceHead;
  /** Statement id; absent where the source says it itself. */
  readonly statement?: string;
  /** In the order of the quotes; at least one. */
  readonly passages: readonly ExportedPassage[];
  /** Proposition ids, sorted. */
  readonly propositions: readonly string[];
  readonly originKind: string;
  readonly originId: string;
  /** 0 to 100, of the latest assessment. */
  readonly confidence?: number;
  /** Admiralty, 1 to 6. */
  readonly credibility?: number;
}

/** Quoted words, where they stand. */
export interface PassageItem extends ExportedPassage {
  readonly kind: 'PASSAGE';
}

interface PropositionFields {
  readonly id: string;
  readonly predicate: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly originCount: number;
  /** The first day that it was published. */
  readonly knownSince?: string;
  readonly contested: boolean;
  readonly contestedSince?: string;
  /** Ids of the sources that bear it, sorted. */
  readonly sources: readonly string[];
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
  /** Question ids; the first is what it chiefly answers. */
  readonly questions: readonly string[];
  readonly scope?: ScopeContent;
  readonly scopeEntities: readonly Named[];
}

/** A relation between two entities. */
export interface RelationItem extends PropositionFields {
  readonly kind: 'RELATION';
  readonly from: Named;
  readonly to: Named;
  readonly role?: Role;
  readonly office?: string;
  readonly event?: Named;
  /** Bounds of the most precise time that its claims give. */
  readonly since?: string;
  readonly until?: string;
}

/** A number given for something. */
export interface FigureItem extends PropositionFields {
  readonly kind: 'FIGURE';
  readonly of: Named;
  readonly value: ValueContent;
  /** Ids of the figures that sources state it to be a part of. */
  readonly partOf: readonly string[];
}

/** Anything else said of an entity. */
export interface FactItem extends PropositionFields {
  readonly kind: 'FACT';
  readonly of: Named;
  readonly value?: ValueContent;
  readonly object?: Named;
}

/** What competing propositions answer. */
export interface QuestionItem {
  readonly kind: 'QUESTION';
  readonly id: string;
  readonly questionKind: string;
  readonly text: string;
  readonly about: readonly Named[];
  /** Ids of statements, where it asks whether two are one. */
  readonly aboutStatements: readonly string[];
}

/** Positions on one question that do not say the same. */
export interface DiscrepancyItem {
  readonly kind: 'DISCREPANCY';
  readonly id: string;
  readonly discrepancyKind: DiscrepancyKind;
  /** Question ids; the first is its own. */
  readonly questions: readonly string[];
  readonly withinOneSource: boolean;
  readonly knownSince?: string;
}

/** One position in a discrepancy. */
export interface PositionItem {
  readonly kind: 'POSITION';
  readonly id: string;
  readonly discrepancy: string;
  readonly summary: string;
  readonly value?: ValueContent;
  readonly knownSince?: string;
  readonly holders: readonly Named[];
  readonly names: readonly Named[];
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
}

/** That two records are the same, different or perhaps the same. */
export interface JudgementItem extends Identified<JudgementContent> {
  readonly kind: 'JUDGEMENT';
}

/** A story of cause and blame. */
export interface NarrativeItem extends NarrativeContent {
  readonly kind: 'NARRATIVE';
}

/** How a statement stands to a narrative. */
export interface StanceItem extends Identified<StanceContent> {
  readonly kind: 'STANCE';
}

/** What an annotator thinks of something. */
export interface NoteItem extends Identified<NoteContent> {
  readonly kind: 'NOTE';
}

/** What a store holds, one thing after another. */
export type ExportItem =
  | DossierItem
  | SourceItem
  | RecordItem
  | EntityItem
  | StatementItem
  | RenderingItem
  | ClaimItem
  | PassageItem
  | RelationItem
  | FigureItem
  | FactItem
  | QuestionItem
  | DiscrepancyItem
  | PositionItem
  | JudgementItem
  | NarrativeItem
  | StanceItem
  | NoteItem;

/** What a thing is. */
export type ItemKind = ExportItem['kind'];

/** The item of a kind. */
export type ItemOf<Kind extends ItemKind> = Extract<ExportItem, { readonly kind: Kind }>;

/** In the order in which formats that do not care write them: what is referred to stands before what refers. */
export const ITEM_KINDS = [
  'DOSSIER',
  'ENTITY',
  'RECORD',
  'SOURCE',
  'PASSAGE',
  'STATEMENT',
  'RENDERING',
  'QUESTION',
  'RELATION',
  'FIGURE',
  'FACT',
  'CLAIM',
  'DISCREPANCY',
  'POSITION',
  'JUDGEMENT',
  'NARRATIVE',
  'STANCE',
  'NOTE',
] as const satisfies readonly ItemKind[];
