import { z } from 'zod';

import type {
  ListKind,
  Modality,
  NameKind,
  RenderingMode,
  Role,
  ScopeExtent,
  Valence,
} from '../model/vocabulary.ts';
import type { DraftContext } from './draft-context.ts';
import { draftBlockNotes } from './draft-notes.ts';
import { draftQuote } from './draft-quote.ts';
import { draftValue } from './draft-value.ts';
import { type Days, draftWhen } from './draft-when.ts';
import type { ClaimDraft, QuoteDraft, RenderingDraft, ScopeDraft, WhenDraft } from './draft.ts';
import { parseClaimLine } from './parse-claim-line.ts';
import { perOntology } from './per-ontology.ts';
import { keyOf, type Location, under, type Word } from './parsed-file.ts';
import { anyList, anything, oneOf, oneOrMore, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
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

/** What one item of `says` gives. */
export interface ClaimsDrafted {
  /** The claim, and those of its parts. */
  readonly claims: readonly ClaimDraft[];
  /** For a claim that is made in a statement other than its block's. */
  readonly renderings: readonly RenderingDraft[];
}

/** What every function here needs. */
export interface ClaimContext extends DraftContext {
  readonly days: Days;
}

type Options = z.infer<z.ZodObject<ReturnType<typeof optionShape>>>;

const NOTHING: ClaimsDrafted = { claims: [], renderings: [] };

/** Takes one item of `says` apart: a line, or a map of one line to its options or to its value. */
export function draftClaim(
  item: unknown,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimsDrafted {
  if (typeof item === 'string') return draftLine(item, at, at, {}, defaults, context);
  const entries = Object.entries(asMap(item) ?? {});
  const [line, options] = entries[0] ?? [];
  if (line === undefined || entries.length > 1) {
    context.report({
      code: 'SYNTAX',
      message: 'A claim is one line, with its options behind a colon.',
      at,
      remedy: 'Write `- subject PREDICATE object: {option: value}`; begin each claim with `- `.',
    });
    return NOTHING;
  }
  const here = under(at, line);
  const spelled = typeof options === 'string' ? { is: options } : (options ?? {});
  return draftLine(line, keyOf(here), here, spelled, defaults, context);
}

function draftLine(
  line: string,
  lineAt: Location,
  at: Location,
  options: unknown,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimsDrafted {
  const parsed = parseClaimLine(line);
  const fields = takeFields(optionShape(context), options, at, context.report);
  if (parsed === undefined) reportBadLine(line, lineAt, context);
  if (parsed === undefined || fields === undefined) return NOTHING;
  const word = (text: string): Word => ({ text, at: lineAt });
  const line_ = {
    at: lineAt,
    subjects: parsed.subjects.map(word),
    predicate: word(parsed.predicate),
    objects: parsed.objects.map(word),
  };
  return draftFields(line_, fields, at, defaults, context);
}

function reportBadLine(line: string, at: Location, { report }: DraftContext): void {
  report({
    code: 'SYNTAX',
    message: 'The line is no claim.',
    at,
    offending: line,
    remedy:
      'Write `subject PREDICATE object`, `subject MEASURE` or `subject ATTRIBUTE`; several ids are joined by commas.',
  });
}

type Line = Pick<ClaimDraft, 'at' | 'subjects' | 'predicate' | 'objects'>;

function draftFields(
  line: Line,
  fields: Options,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimsDrafted {
  const claim = buildClaimDraft(line, fields, at, defaults, context);
  const parts = (fields.parts ?? []).map((part, index) =>
    draftPart(part, under(at, 'parts', index), claim, defaults, context),
  );
  return {
    claims: [claim, ...parts.flatMap((part) => part.claims)],
    renderings: [
      ...ownRendering(claim, fields, at, defaults),
      ...parts.flatMap((part) => part.renderings),
    ],
  };
}

function buildClaimDraft(
  line: Line,
  fields: Options,
  at: Location,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimDraft {
  return {
    ...line,
    ...draftPrintedFor(fields.as, under(at, 'as'), context),
    ...inherited(line, fields, at, defaults, context),
    list: fields.list,
    quotes: ownQuotes(fields.q, at, defaults),
    value: draftValue(fields.is, under(at, 'is'), line.predicate.text, context),
    valence: fields.valence,
    nameKind: fields.kind,
    language: fields.language,
    scope: draftScope(fields.scope, under(at, 'scope'), context),
    role: fields.role,
    office: wordAt(fields.office, at, 'office'),
    notes: draftBlockNotes(fields.note, under(at, 'note'), context),
    options: Object.keys(fields),
  };
}

/** What the claim says itself, else its block; null lifts what the block says. */
function inherited(
  line: Line,
  fields: Options,
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

function ownQuotes(
  q: string | readonly string[] | undefined,
  at: Location,
  { quotes, block }: ClaimDefaults,
): readonly QuoteDraft[] {
  if (q === undefined) return quotes;
  return wordsAt(q, at, 'q').map((word) =>
    draftQuote(word.text, word.at, { use: 'CLAIM', block, section: block.section }),
  );
}

/** A text stands for the subject; a map says for which end. */
function draftPrintedFor(
  value: unknown,
  at: Location,
  { report }: DraftContext,
): Pick<ClaimDraft, 'subjectText' | 'objectText'> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'string') return { subjectText: { text: value, at } };
  const shape = { subject: words.optional(), object: words.optional() };
  const fields = takeFields(shape, value, at, report);
  return {
    subjectText: wordAt(fields?.subject, at, 'subject'),
    objectText: wordAt(fields?.object, at, 'object'),
  };
}

function draftScope(
  value: unknown,
  at: Location,
  { ontology, report }: DraftContext,
): ScopeDraft | undefined {
  if (value === undefined || value === null) return undefined;
  const records = z.union([words, z.array(words)]).optional();
  const shape = {
    PART: records,
    OTHER: records,
    q: words.optional(),
    list: oneOf<ListKind>(ontology, 'ListKind').optional(),
  };
  const fields = takeFields(shape, value, at, report);
  if (fields === undefined) return undefined;
  const extents: readonly ScopeExtent[] = ['PART', 'OTHER'];
  const given = extents.filter((extent) => fields[extent] !== undefined);
  const [extent] = given;
  if (extent === undefined || given.length > 1) {
    const remedy =
      'Give `PART` or `OTHER` with the ids of records, or with [] where there are none.';
    report({ code: 'INVALID_VALUE', message: 'A scope is a part or something other.', at, remedy });
    return undefined;
  }
  const entities = wordsAt(fields[extent], at, extent);
  return { at, extent, entities, list: fields.list, words: wordAt(fields.q, at, 'q') };
}

/** A part is a claim of its own, of the same thing and measure; what its figure says holds for it. */
function draftPart(
  value: unknown,
  at: Location,
  total: ClaimDraft,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimsDrafted {
  const { parts: _parts, ...shape } = optionShape(context);
  const spelled = typeof value === 'string' ? { is: value } : value;
  const fields = takeFields(shape, spelled, at, context.report);
  if (fields === undefined) return NOTHING;
  const { statement, via, event, when, modality, negated, hedge } = total;
  const around = { ...defaults, statement, via, event, when, modality, negated, hedge };
  const line = { ...total, at };
  const drafted = draftFields(
    lineOf(line),
    fields,
    at,
    { ...around, quotes: total.quotes },
    context,
  );
  return {
    ...drafted,
    claims: drafted.claims.map((claim) => ({ ...claim, total })),
  };
}

function lineOf({ at, subjects, predicate, objects }: Line): Line {
  return { at, subjects, predicate, objects };
}

function ownRendering(
  claim: ClaimDraft,
  fields: Options,
  at: Location,
  defaults: ClaimDefaults,
): readonly RenderingDraft[] {
  const { statement } = claim;
  const [quote] = claim.quotes;
  if (statement === undefined || quote === undefined) return [];
  if (statement.text === defaults.statement?.text) return [];
  const cue = wordAt(fields.cue, at, 'cue');
  return [{ quote, statement, mode: fields.mode ?? 'INDIRECT', cue, via: claim.via, about: [] }];
}

const optionShape = perOntology((ontology) => ({
  q: oneOrMore.optional(),
  as: anything,
  is: anything,
  role: oneOf<Role>(ontology, 'Role').optional(),
  office: words.optional(),
  list: oneOf<ListKind>(ontology, 'ListKind').optional(),
  event: words.nullable().optional(),
  when: anything,
  modality: oneOf<Modality>(ontology, 'Modality').optional(),
  negated: z.boolean().optional(),
  hedge: words.nullable().optional(),
  in: words.nullable().optional(),
  mode: oneOf<RenderingMode>(ontology, 'RenderingMode').optional(),
  cue: words.optional(),
  via: oneOrMore.nullable().optional(),
  valence: oneOf<Valence>(ontology, 'Valence').optional(),
  kind: oneOf<NameKind>(ontology, 'NameKind').optional(),
  language: words.optional(),
  scope: anything,
  parts: anyList.optional(),
  note: anything,
}));
