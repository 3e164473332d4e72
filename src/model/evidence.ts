import type { Medium, Reliability, RenderingMode, Section, SourceKind } from './vocabulary.ts';
import type { WhenContent } from './claim.ts';

/** A document that says something. */
export interface SourceContent {
  /** `<dossier>/<file name without .yaml>` */
  readonly id: string;
  readonly dossier: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** Record id. */
  readonly publisher?: string;
  readonly byline?: string;
  /** Record ids. */
  readonly authors: readonly string[];
  readonly published: WhenContent;
  /** BCP 47. */
  readonly language: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  /** RFC 3339. */
  readonly retrieved?: string;
  readonly reliability?: Reliability;
  /** SHA-256, in hex, of the bytes of the text. */
  readonly sha256: string;
  /** Source id. */
  readonly republishes?: string;
}

/** Quoted words and where they stand. Positions are UTF-16 code units, end exclusive. */
export interface PassageContent {
  /** Source id. */
  readonly source: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Up to 32 units before, cut at a word. */
  readonly prefix: string;
  /** Up to 32 units behind, cut at a word. */
  readonly suffix: string;
  readonly section: Section;
  /** SHA-256, in hex, of the bytes of the text that it was found in. */
  readonly sha256: string;
}

/** A passage with its id: SHA-256 of the canonical JSON of `content`. */
export interface Passage {
  readonly id: string;
  readonly content: PassageContent;
}

/** One passage in which a source reports an utterance, with what this source says of the utterance. */
export interface RenderingContent {
  /** Source id. */
  readonly source: string;
  /** Record id of the statement. */
  readonly statement: string;
  /** Passage id. */
  readonly passage: string;
  readonly mode: RenderingMode;
  /** The words that attribute it. */
  readonly cue?: string;
  /** Record ids of those whom this source names as speakers. */
  readonly by: readonly string[];
  /** Record ids of those on whose behalf they speak. */
  readonly for: readonly string[];
  /** Record ids of those addressed. */
  readonly to: readonly string[];
  /** Record ids of the media or agencies it came through. */
  readonly via: readonly string[];
  /** Record ids of what it is said to be about, where no claim says it. */
  readonly about: readonly string[];
  readonly medium?: Medium;
  readonly said?: WhenContent;
  /** BCP 47, of the source. */
  readonly language: string;
}

/** A rendering with its id: SHA-256 of the canonical JSON of `content`. */
export interface Rendering {
  readonly id: string;
  readonly content: RenderingContent;
}
