import type { EntityKind } from '../model/vocabulary.ts';
import type { ClaimDraft, DossierDraft, SourceDraft } from './draft.ts';
import type { IdSort } from './ids.ts';
import type { Word } from './parsed-file.ts';

/** A word that refers to something, with what it may refer to. */
export interface Reference {
  readonly word: Word;
  readonly to: readonly IdSort[];
  /** Of a record; absent where any will do. */
  readonly kinds?: readonly EntityKind[];
  /** The source that a statement must be declared in. */
  readonly source?: SourceDraft;
}

const ACTORS: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'GROUP', 'COUNTRY'];

/** Every reference of a dossier, each word once. */
export function referencesOf(draft: DossierDraft): readonly Reference[] {
  const references = [...ownReferences(draft), ...draft.sources.flatMap(sourceReferences)];
  return [...new Map(references.map((reference) => [reference.word, reference])).values()];
}

function ownReferences(draft: DossierDraft): readonly Reference[] {
  const anything: readonly IdSort[] = ['RECORD', 'STATEMENT', 'SOURCE', 'NARRATIVE'];
  return [
    ...toRecords(draft.records.flatMap(({ within }) => within)),
    ...to(
      ['RECORD', 'STATEMENT'],
      draft.judgements.flatMap(({ pair }) => pair),
    ),
    ...to(
      ['STATEMENT'],
      draft.narratives.flatMap(({ stances }) => stances.map(({ statement }) => statement)),
    ),
    ...to(
      anything,
      draft.notes.flatMap(({ on }) => on),
    ),
  ];
}

function sourceReferences(source: SourceDraft): readonly Reference[] {
  const { head, statements, renderings, claims, blocks } = source;
  const stances = blocks.flatMap((block) => block.stances);
  return [
    ...toRecords(present(head.publisher), ['ORGANIZATION']),
    ...toRecords(head.authors, ACTORS),
    ...to(['SOURCE'], present(head.republishes)),
    ...toRecords(
      statements.flatMap((statement) => [statement.by, statement.for, statement.to].flat()),
      ACTORS,
    ),
    ...toRecords(
      renderings.flatMap(({ via }) => via),
      ACTORS,
    ),
    ...toRecords(renderings.flatMap(({ about }) => about)),
    ...to(
      ['NARRATIVE'],
      stances.map(({ narrative }) => narrative),
    ),
    ...toStatements(source),
    ...claims.flatMap(claimReferences),
  ];
}

function claimReferences(claim: ClaimDraft): readonly Reference[] {
  return [
    ...toRecords([...claim.subjects, ...claim.objects]),
    ...toRecords(present(claim.event), ['EVENT']),
    ...toRecords(claim.via, ACTORS),
    ...toRecords(claim.scope?.entities ?? []),
  ];
}

function toStatements(source: SourceDraft): readonly Reference[] {
  const { renderings, claims } = source;
  const words = [
    ...renderings.map(({ statement }) => statement),
    ...claims.flatMap(({ statement }) => present(statement)),
  ];
  return words.map((word) => ({ word, to: ['STATEMENT'], source }));
}

function toRecords(words: readonly Word[], kinds?: readonly EntityKind[]): readonly Reference[] {
  return words.map((word) => ({ word, to: ['RECORD'], ...(kinds === undefined ? {} : { kinds }) }));
}

function to(sorts: readonly IdSort[], words: readonly Word[]): readonly Reference[] {
  return words.map((word) => ({ word, to: sorts }));
}

function present(word: Word | undefined): readonly Word[] {
  return word === undefined ? [] : [word];
}
