import { buildClaimDraft } from './build-claim-draft.ts';
import type { ClaimContext, ClaimDefaults, Line } from './claim-defaults.ts';
import { type ClaimOptions, claimOptions } from './claim-options.ts';
import type { DraftContext } from './draft-context.ts';
import type { ClaimDraft, RenderingDraft } from './draft.ts';
import { parseClaimLine } from './parse-claim-line.ts';
import { keyOf, type Location, under, type Word } from './parsed-file.ts';
import { asMap, takeFields } from './take-fields.ts';
import { wordAt } from './words.ts';

/** What one item of `says` gives. */
export interface ClaimsDrafted {
  /** The claim, and those of its parts. */
  readonly claims: readonly ClaimDraft[];
  /** For a claim that is made in a statement other than its block's. */
  readonly renderings: readonly RenderingDraft[];
}

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
  const fields = takeFields(claimOptions(context), options, at, context.report);
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

function draftFields(
  line: Line,
  fields: ClaimOptions,
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

/** A part is a claim of its own, of the same thing and measure; what its figure says holds for it. */
function draftPart(
  value: unknown,
  at: Location,
  total: ClaimDraft,
  defaults: ClaimDefaults,
  context: ClaimContext,
): ClaimsDrafted {
  const { parts: _parts, ...shape } = claimOptions(context);
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
  fields: ClaimOptions,
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
