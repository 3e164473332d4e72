import type { Modality } from '../model/vocabulary.ts';
import type { ClaimOptions } from './claim-options.ts';
import type { DraftContext } from './draft-context.ts';
import { type Days, draftWhen } from './draft-when.ts';
import type { ClaimDraft, QuoteDraft, WhenDraft } from './draft.ts';
import { type Location, under, type Word } from './parsed-file.ts';
import { wordAt, wordsAt } from './words.ts';

/** What a block, or the figure around a part, holds for its claims. */
export interface ClaimDefaults {
  readonly quotes: readonly QuoteDraft[];
  readonly block: QuoteDraft;
  readonly statement?: Word | undefined;
  readonly via: readonly Word[];
  readonly event?: Word | undefined;
  readonly when?: WhenDraft | undefined;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly hedge?: Word | undefined;
}

/** What every function needs that takes a claim apart. */
export interface ClaimContext extends DraftContext {
  readonly days: Days;
}

/** A claim in one line, with the places of its words. */
export type Line = Pick<ClaimDraft, 'at' | 'subjects' | 'predicate' | 'objects'>;

/** What the claim says itself, else its block; null lifts what the block says. */
export function inherited(
  line: Line,
  fields: ClaimOptions,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): Pick<ClaimDraft, 'statement' | 'via' | 'event' | 'when' | 'modality' | 'negated' | 'hedge'> {
  const own = (text: string | null | undefined, key: string): Word | undefined =>
    wordAt(text ?? undefined, at, key);
  return {
    statement: fields.in === undefined ? defaults.statement : own(fields.in, 'in'),
    via: fields.via === undefined ? defaults.via : wordsAt(fields.via, at, 'via'),
    event:
      fields.event === undefined ? eventOf(line, defaults, context) : own(fields.event, 'event'),
    when:
      fields.when === undefined
        ? defaults.when
        : draftWhen(fields.when, under(at, 'when'), context.days, context),
    modality: fields.modality ?? defaults.modality,
    negated: fields.negated ?? defaults.negated,
    hedge: fields.hedge === undefined ? defaults.hedge : own(fields.hedge, 'hedge'),
  };
}

/** A block's event is that of its relations, but not of those that have it for an end. */
function eventOf(
  line: Line,
  { event }: ClaimDefaults,
  { ontology }: DraftContext,
): Word | undefined {
  if (event === undefined || !ontology.relations.has(line.predicate.text)) return undefined;
  const isEnd = [...line.subjects, ...line.objects].some(({ text }) => text === event.text);
  return isEnd ? undefined : event;
}
