import { z } from 'zod';

// A mapping file in one place: what is taken, what it means, and so what the JSON Schema for editors says.

/** A text; `true` and `false` are texts of a spreadsheet too. */
const word = z.union([z.string().min(1), z.boolean().transform(String)]);

const column = z.string().min(1).describe('A column, as its head is printed.');

const CELL_SHAPE = {
  column: column.optional(),
  values: z
    .record(z.string(), word)
    .optional()
    .describe('What texts of the column stand for: `asked for help: REQUESTED_HELP_FROM`.'),
  default: word.optional().describe('What an empty cell stands for.'),
  fixed: word.optional().describe('The same for every row, instead of a column.'),
};

const END_SHAPE = {
  ...CELL_SHAPE,
  split: z
    .string()
    .min(1)
    .optional()
    .describe('What stands between several in one cell, such as `;`.'),
  kind: z
    .union([column, z.strictObject(CELL_SHAPE)])
    .optional()
    .describe(
      'The kind of a record that is not among `records`, which is then made: a column, or fixed.',
    ),
};

const isOneOf = ({
  column: name,
  fixed,
}: {
  column?: string | undefined;
  fixed?: string | undefined;
}) => (name === undefined) !== (fixed === undefined);

const ONE = 'Give `column` or `fixed`, one of the two.';

const CELL = z
  .union([column, z.strictObject(CELL_SHAPE).refine(isOneOf, ONE)])
  .meta({ id: 'cell' });

const END = z.union([column, z.strictObject(END_SHAPE).refine(isOneOf, ONE)]).meta({ id: 'end' });

const cell = (says: string) => CELL.describe(says);

const end = (says: string) => END.describe(says);

const entries = (says: string) =>
  z.array(z.record(z.string(), z.unknown())).optional().describe(says);

const SOURCES_SHAPE = {
  id: cell('The id of the source; other words are made into one.'),
  title: cell('Its title.'),
  kind: cell('What sort of document: ARTICLE, WIRE …'),
  language: cell('BCP 47: `en`.'),
  published: cell('The day of publication, EDTF: `2031-05-08`.'),
  publishedWords: cell('The words of the text that give the day.').optional(),
  sha256: cell('Of its text; with --texts it is worked out.').optional(),
  publisher: end('The record of its publisher.').optional(),
  byline: cell('Who wrote it, as printed.').optional(),
  url: cell('Where it was published.').optional(),
  archivedUrl: cell('Where a copy is kept.').optional(),
  retrieved: cell('When it was fetched, RFC 3339.').optional(),
  reliability: cell('A to F, of the Admiralty code.').optional(),
};

const CLAIMS_SHAPE = {
  quotation: cell('The words of the source that bear the claim, exactly as they stand there.'),
  occurrence: cell('Which occurrence of the words in the text, from 1.').optional(),
  section: cell('Where in the document: HEADLINE, BYLINE … BODY where nothing is said.').optional(),
  subject: end('Who or what it is said of: ids or labels of records.'),
  predicate: cell('A relation type, a measure or an attribute of the ontology.'),
  object: end('The other end of a relation.').optional(),
  value: cell('A number with its unit (`>=9000 person`), or the words of an attribute.').optional(),
  scope: end('What exactly was counted: records, by id or label.').optional(),
  scopeExtent: cell('PART of it, or OTHER; PART where nothing is said.').optional(),
  scopeWords: cell('The printed words that say what was counted.').optional(),
  scopeList: cell('ALL, PLAIN or SOME, of several records that were counted.').optional(),
  id: cell(
    'What other rows of the source name this one by in `total`; only totals need one.',
  ).optional(),
  total: cell(
    'The `id` of the row whose figure this one is a part of, where the source breaks it down.',
  ).optional(),
  when: cell('EDTF.').optional(),
  whenWords: cell('The words of the text that give the time.').optional(),
  whenBasis: cell(
    'RESOLVED where the time was worked out from the words (`on Monday`), INFERRED; else STATED.',
  ).optional(),
  whenExtent: cell('WITHIN, THROUGHOUT or INCLUDING, where the EDTF does not say it.').optional(),
  whenPhase: cell('START or END, where only that is said of the time.').optional(),
  modality: cell('ACTUAL, ALLEGED, PLANNED, HOPED, HYPOTHETICAL.').optional(),
  negated: cell('Whether it is denied: true or false.').optional(),
  hedge: cell('The hedge, as printed.').optional(),
  role: cell('As what somebody took part.').optional(),
  office: cell('Which office, as printed.').optional(),
  event: end('The event that the relation is a part of.').optional(),
  list: cell('ALL, PLAIN or SOME, of several subjects or objects.').optional(),
  valence: cell('NEUTRAL, CONDEMNING, PRAISING, of a label.').optional(),
  nameKind: cell('What sort of name: NAME, ACRONYM …').optional(),
  language: cell('Of a name, BCP 47: `en`.').optional(),
  subjectWords: cell('The printed words that stand for the subject.').optional(),
  objectWords: cell('The printed words that stand for the object.').optional(),
  via: end('The media or agencies that it came through.').optional(),
  statement: cell('The id of the statement that it is made in.').optional(),
  speaker: end('Who speaks in that statement.').optional(),
  speakerFor: end('On whose behalf.').optional(),
  speakerTo: end('To whom.').optional(),
  medium: cell('How it was made: INTERVIEW, POST …').optional(),
  statementWhen: cell('When it was made, EDTF.').optional(),
  statementWhenWords: cell('The words of the text that give that time.').optional(),
  statementWhenBasis: cell('RESOLVED or INFERRED; else STATED.').optional(),
  mode: cell('How the statement is reported: DIRECT, INDIRECT, MIXED.').optional(),
  cue: cell('The words that report it: `said`.').optional(),
  note: cell('What you, not the source, say of the claim.').optional(),
  noteKind: cell(
    'CONTEXT, ASSESSMENT or SUSPECTED_ERROR; CONTEXT where nothing is said.',
  ).optional(),
  noteBy: cell('Whose note it is; the authors of the dossier where nothing is said.').optional(),
  noteDay: cell('When it was written: `2032-03-09`.').optional(),
  noteCredibility: cell('Of an ASSESSMENT: 1 to 6, of the Admiralty code.').optional(),
  noteConfidence: cell('Of an ASSESSMENT: 0 to 100.').optional(),
};

/** A mapping file: how the columns of a table become a dossier. */
export const MAPPING = z.strictObject({
  dossier: z
    .strictObject({
      id: z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9._-]*$/,
          'An id is lower-case letters, digits, hyphens, dots and underscores.',
        ),
      title: z.string().min(1),
      scope: z.string().min(1).optional(),
      authors: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
      licence: z.string().min(1).optional(),
    })
    .describe('What dossier.yaml is to hold.'),
  table: z
    .strictObject({
      delimiter: z
        .string()
        .length(1, 'One character is expected here, such as `;` or a tab.')
        .optional()
        .describe('What stands between two cells; a comma where nothing is said.'),
    })
    .optional()
    .describe('How the table is written.'),
  records: z
    .record(z.string(), z.record(z.string(), z.unknown()).nullable())
    .optional()
    .describe('Records by kind, as records.yaml has them; cells name them by id or label.'),
  judgements: entries('Which records are the same, as judgements.yaml has it; by id or label.'),
  narratives: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .optional()
    .describe('Stories by id, as narratives.yaml has them; statements as the table names them.'),
  notes: entries('What you suspect or explain, as notes.yaml has it; ids or labels.'),
  sources: z.strictObject(SOURCES_SHAPE).describe('The columns that say what a source is.'),
  claims: z.strictObject(CLAIMS_SHAPE).describe('The columns that say what a row claims.'),
});

/** The keys that stand under each key of a mapping file; of cells and ends under any other. */
export const KEYS_AT: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(MAPPING.shape)],
  ['dossier', Object.keys(MAPPING.shape.dossier.shape)],
  ['table', ['delimiter']],
  ['sources', Object.keys(SOURCES_SHAPE)],
  ['claims', Object.keys(CLAIMS_SHAPE)],
]);

/** The keys of a cell, and of an end. */
export const CELL_KEYS: readonly string[] = Object.keys(END_SHAPE);

/** What the columns of a source are for. */
export type SourceKey = keyof typeof SOURCES_SHAPE;

/** What the columns of a claim are for. */
export type ClaimKey = keyof typeof CLAIMS_SHAPE;

/** The mapping file's JSON Schema, for editors. A number may stand where a text is expected. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'The mapping file of `attest import --format csv`',
    ...z.toJSONSchema(MAPPING, {
      target: 'draft-7',
      io: 'input',
      override: ({ jsonSchema }) => {
        delete jsonSchema.propertyNames;
        if (jsonSchema.type === 'string') Object.assign(jsonSchema, { type: ['string', 'number'] });
      },
    }),
  };
}
