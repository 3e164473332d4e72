import { z } from 'zod';

import type { Medium, Reliability, SourceKind } from '../model/vocabulary.ts';
import { type BlockDrafted, draftBlock } from './draft-block.ts';
import type { DraftContext } from './draft-context.ts';
import { draftNames } from './draft-names.ts';
import { draftQuote } from './draft-quote.ts';
import { type Days, draftDays, draftWhen } from './draft-when.ts';
import type {
  ClaimDraft,
  QuoteDraft,
  SourceDraft,
  SourceHeadDraft,
  StatementDraft,
  WhenDraft,
} from './draft.ts';
import { perOntology } from './per-ontology.ts';
import { keyOf, type Location, type ParsedFile, under } from './parsed-file.ts';
import { anything, oneOf, oneOrMore, words } from './schemas.ts';
import { asMap, takeFields } from './take-fields.ts';
import { takeList } from './take-list.ts';
import { wordAt, wordsAt } from './words.ts';

/** What a file of sources/ holds. */
export const SOURCE_FILE_SHAPE = {
  source: anything,
  published: anything,
  days: anything,
  names: anything,
  statements: anything,
  text: anything,
};

/**
 * Takes a file of sources/ apart. Where its head is at fault something stands in for it, so that the
 * faults of the rest are found too; the source is refused all the same.
 */
export function draftSource(file: ParsedFile, context: DraftContext): SourceDraft | undefined {
  const root: Location = { file, path: [] };
  const fields = takeFields(SOURCE_FILE_SHAPE, file.value ?? {}, root, context.report);
  if (fields === undefined) return undefined;
  const days = draftDays(fields.days, under(root, 'days'), context);
  const published = draftPublished(fields.published, under(root, 'published'), context);
  const names = draftNames(fields.names, under(root, 'names'), context);
  const blocks = draftText(fields.text, under(root, 'text'), days, context);
  return {
    file,
    name: sourceName(file.path),
    head: draftHead(fields.source, under(root, 'source'), context),
    published: published.when,
    days: [...days.values()],
    statements: draftStatements(fields.statements, under(root, 'statements'), days, context),
    ...gather(names, blocks, published.quote),
  };
}

/** `sources/nordpost-0508.yaml` is `nordpost-0508`. */
export function sourceName(path: string): string {
  return path.replace(/^sources\//, '').replace(/\.ya?ml$/, '');
}

function gather(
  names: readonly ClaimDraft[],
  drafted: readonly BlockDrafted[],
  published: QuoteDraft | undefined,
): Pick<SourceDraft, 'blocks' | 'furniture' | 'claims' | 'renderings' | 'quotes'> {
  const blocks = drafted.flatMap(({ block }) => (block === undefined ? [] : [block]));
  const claims = [...names, ...blocks.flatMap((block) => block.claims)];
  const furniture = drafted.flatMap((block) => block.furniture);
  const quotes = new Set([
    ...blocks.map(({ quote }) => quote),
    ...claims.flatMap((claim) => claim.quotes),
    ...furniture.map(({ quote }) => quote),
    ...(published === undefined ? [] : [published]),
  ]);
  const renderings = drafted.flatMap((block) => block.renderings);
  return { blocks, furniture, claims, renderings, quotes: [...quotes] };
}

type HeadFields = z.infer<z.ZodObject<ReturnType<typeof headShape>>>;

const STAND_IN: HeadFields = { title: '?', kind: 'OTHER', language: 'und', sha256: '' };

function draftHead(value: unknown, at: Location, context: DraftContext): SourceHeadDraft {
  const fields = takeFields(headShape(context), value ?? {}, at, context.report) ?? STAND_IN;
  return {
    ...fields,
    publisher: wordAt(fields.publisher, at, 'publisher'),
    authors: wordsAt(fields.authors, at, 'authors'),
    retrieved: wordAt(fields.retrieved, at, 'retrieved'),
    sha256: wordAt(fields.sha256, at, 'sha256'),
    republishes: wordAt(fields.republishes, at, 'republishes'),
  };
}

/** What `source` holds. */
export function headShape({ ontology }: Pick<DraftContext, 'ontology'>) {
  return {
    title: words,
    kind: oneOf<SourceKind>(ontology, 'SourceKind'),
    publisher: words.optional(),
    byline: words.optional(),
    authors: oneOrMore.optional(),
    language: languageTag,
    url: webAddress.optional(),
    archivedUrl: webAddress.optional(),
    retrieved: instant.optional(),
    reliability: oneOf<Reliability>(ontology, 'Reliability').optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 digits and letters a to f.'),
    republishes: words.optional(),
  };
}

const languageTag = z
  .string()
  .regex(
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
    'A BCP 47 language tag is expected here, such as `en`.',
  );

const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'A web address is expected here.');

const instant = z.iso.datetime({
  offset: true,
  error: 'An instant of RFC 3339 is expected here, such as 2031-05-09T08:00:00Z.',
});

/** The day of publication; `q` is printed, or what the day was inferred from. */
function draftPublished(
  value: unknown,
  at: Location,
  context: DraftContext,
): { readonly when: WhenDraft; readonly quote?: QuoteDraft } {
  const when = draftWhen(value, at, new Map(), context);
  if (when?.edtf === undefined) {
    const remedy =
      'Give `published: {q: …, edtf: …}`; `basis: INFERRED` where the words do not give the day.';
    context.report({
      code: 'INVALID_VALUE',
      message: 'The day of publication is missing.',
      at,
      remedy,
    });
  }
  if (when === undefined) return { when: { at, basis: 'INFERRED' } };
  if (when.text === undefined) return { when };
  const quote = draftQuote(when.text.text, when.text.at, { use: 'FURNITURE' });
  return { when: { ...when, text: { ...when.text, text: quote.words } }, quote };
}

function draftStatements(
  value: unknown,
  at: Location,
  days: Days,
  context: DraftContext,
): readonly StatementDraft[] {
  const map = asMap(value ?? {});
  if (map === undefined) {
    context.report({ code: 'SYNTAX', message: 'A map of statements by id is expected here.', at });
    return [];
  }
  const shape = statementShape(context);
  return Object.entries(map).flatMap(([id, statement]): readonly StatementDraft[] => {
    const here = under(at, id);
    const fields = takeFields(shape, statement ?? {}, here, context.report);
    if (fields === undefined) return [];
    return [
      {
        id: { text: id, at: keyOf(here) },
        by: wordsAt(fields.by, here, 'by'),
        for: wordsAt(fields.for, here, 'for'),
        to: wordsAt(fields.to, here, 'to'),
        medium: fields.medium,
        when: draftWhen(fields.when, under(here, 'when'), days, context),
      },
    ];
  });
}

const speakers = z.union([words, z.array(words)]).optional();

/** What an entry of `statements` holds. */
export const statementShape = perOntology((ontology) => ({
  by: speakers,
  for: speakers,
  to: speakers,
  medium: oneOf<Medium>(ontology, 'Medium').optional(),
  when: anything,
}));

function draftText(
  value: unknown,
  at: Location,
  days: Days,
  context: DraftContext,
): readonly BlockDrafted[] {
  return takeList(value, at, context.report).map((item, index) =>
    draftBlock(item, under(at, index), { ...context, days }),
  );
}
