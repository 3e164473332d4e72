import { z } from 'zod';

import type { Modality, RenderingMode, Section } from '../model/vocabulary.ts';
import type { ClaimContext, ClaimDefaults } from './claim-defaults.ts';
import { type ClaimsDrafted, draftClaim } from './draft-claim.ts';
import type { DraftContext } from './draft-context.ts';
import { draftBlockNotes } from './draft-notes.ts';
import { draftQuote } from './draft-quote.ts';
import { draftWhen } from './draft-when.ts';
import type {
  BlockDraft,
  FurnitureDraft,
  QuoteDraft,
  RenderingDraft,
  StanceDraft,
} from './draft.ts';
import { keyOf, type Location, under, type Word } from './parsed-file.ts';
import { perOntology } from './per-ontology.ts';
import { anyMap, anything, oneOf, oneOrMore, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { takeList } from './take-list.ts';
import { wordAt, wordsAt } from './words.ts';

/** What one item of `text` gives. */
export interface BlockDrafted {
  readonly block?: BlockDraft;
  readonly renderings: readonly RenderingDraft[];
  readonly furniture: readonly FurnitureDraft[];
}

const NOTHING: BlockDrafted = { renderings: [], furniture: [] };

/** Takes one item of `text` apart: a quotation with what it says, or furniture. */
export function draftBlock(item: unknown, at: Location, context: ClaimContext): BlockDrafted {
  const isFurniture = asMap(item)?.furniture !== undefined;
  return isFurniture ? draftFurniture(item, at, context) : draftQuotation(item, at, context);
}

function draftFurniture(item: unknown, at: Location, context: DraftContext): BlockDrafted {
  const fields = takeFields(furnitureShape(context), item, at, context.report);
  if (fields === undefined) return NOTHING;
  const { section, why } = fields;
  const furniture = wordsAt(fields.furniture, at, 'furniture').map((word) => ({
    quote: draftQuote(word.text, word.at, { use: 'FURNITURE', section }),
    why,
  }));
  return { renderings: [], furniture };
}

type Fields = z.infer<z.ZodObject<ReturnType<typeof blockShape>>>;

function draftQuotation(item: unknown, at: Location, context: ClaimContext): BlockDrafted {
  const fields = takeFields(blockShape(context), item, at, context.report);
  if (fields === undefined) return NOTHING;
  const section = fields.section ?? 'BODY';
  const quote = draftQuote(fields.q, under(at, 'q'), { use: 'BLOCK', section });
  const defaults = claimDefaults(fields, quote, at, context);
  const drafted = draftSays(fields.says, under(at, 'says'), defaults, context);
  const block = {
    at,
    quote,
    statement: defaults.statement,
    claims: drafted.flatMap(({ claims }) => claims),
    stances: draftStances(fields.narrative, under(at, 'narrative'), defaults, context),
    notes: draftBlockNotes(fields.note, under(at, 'note'), context),
  };
  const own = drafted.flatMap(({ renderings }) => renderings);
  return { block, renderings: [...blockRendering(fields, defaults, at), ...own], furniture: [] };
}

function claimDefaults(
  fields: Fields,
  quote: QuoteDraft,
  at: Location,
  context: ClaimContext,
): ClaimDefaults {
  return {
    quotes: [quote],
    block: quote,
    statement: wordAt(fields.in ?? undefined, at, 'in'),
    via: wordsAt(fields.via, at, 'via'),
    event: wordAt(fields.event ?? undefined, at, 'event'),
    when: draftWhen(fields.when, under(at, 'when'), context.days, context),
    modality: fields.modality ?? 'ACTUAL',
    negated: false,
    hedge: wordAt(fields.hedge, at, 'hedge'),
  };
}

function draftSays(
  value: unknown,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): readonly ClaimsDrafted[] {
  return takeList(value, at, context.report).map((item, index) =>
    draftClaim(item, under(at, index), defaults, context),
  );
}

function blockRendering(
  fields: Fields,
  { block, statement, via }: ClaimDefaults,
  at: Location,
): readonly RenderingDraft[] {
  if (statement === undefined) return [];
  const cue = wordAt(fields.cue, at, 'cue');
  const about = wordsAt(fields.about, at, 'about');
  return [{ quote: block, statement, mode: fields.mode ?? 'INDIRECT', cue, via, about }];
}

function draftStances(
  value: Readonly<Record<string, unknown>> | undefined,
  at: Location,
  { statement }: ClaimDefaults,
  { report }: DraftContext,
): readonly StanceDraft[] {
  if (value === undefined) return [];
  if (statement === undefined) {
    const remedy = 'Give `in`, or take `narrative` away.';
    report({ code: 'INVALID_VALUE', message: 'Only a statement voices a narrative.', at, remedy });
    return [];
  }
  const stance = z.enum(['VOICES', 'REJECTS', 'MENTIONS']);
  const shape = Object.fromEntries(Object.keys(value).map((id) => [id, stance]));
  const stances = takeFields(shape, value, at, report) ?? {};
  return Object.entries(stances).map(([id, held]) => {
    const narrative: Word = { text: id, at: keyOf(under(at, id)) };
    return { narrative, statement, stance: held };
  });
}

/** What an item of `text` holds that is furniture. */
export const furnitureShape = perOntology((ontology) => ({
  furniture: oneOrMore,
  section: oneOf<Section>(ontology, 'Section').optional(),
  why: words.optional(),
}));

/** What an item of `text` holds that is a quotation. */
export const blockShape = perOntology((ontology) => ({
  q: words,
  section: oneOf<Section>(ontology, 'Section').optional(),
  in: words.nullable().optional(),
  mode: oneOf<RenderingMode>(ontology, 'RenderingMode').optional(),
  cue: words.optional(),
  via: oneOrMore.nullable().optional(),
  event: words.nullable().optional(),
  when: anything,
  modality: oneOf<Modality>(ontology, 'Modality').optional(),
  hedge: words.optional(),
  about: oneOrMore.optional(),
  narrative: anyMap.optional(),
  note: anything,
  says: anything,
}));
