import type { ExportedTime, ItemKind, ItemOf, Named } from './export-item.ts';
import type { ValueContent } from '../model/claim.ts';

/** A value of a cell; what is undefined is empty. */
export type Cell = string | number | boolean | undefined;

/** The type of a field, in the words of Frictionless Table Schema. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'array';

/** A column, and what it refers to. */
export interface Field<Item> {
  readonly name: string;
  readonly type: FieldType;
  readonly of: (item: Item) => Cell;
  /** The table whose `id` it holds. */
  readonly refers?: string;
}

/** A table: items of one kind, or the pairs that each of them is joined to. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Omit<Field<never>, 'of'>[];
  readonly key: readonly string[];
  readonly kind: ItemKind;
  /** The rows of one item. */
  readonly rowsOf: (item: never) => readonly (readonly Cell[])[];
}

/** Every table of the package; what is referred to stands before what refers. */
export const TABLES: readonly Table[] = [
  table('DOSSIER', 'dossiers', 'Dossiers: who annotated, under which licence.', [
    text('id', ({ id }) => id),
    text('title', ({ title }) => title),
    text('scope', ({ scope }) => scope),
    list('authors', ({ authors }) => authors),
    text('licence', ({ licence }) => licence),
  ]),
  table('ENTITY', 'entities', 'What sources speak of.', [
    text('id', ({ id }) => id),
    text('kind', ({ entityKind }) => entityKind),
    text('name', ({ name }) => name),
    text('label', ({ label }) => label),
    list('identifiers', ({ identifiers }) =>
      identifiers.map((one) => `${one.scheme}:${one.value}`),
    ),
    text('class', ({ placeClass }) => placeClass),
    number('latitude', ({ coordinates }) => coordinates?.latitude),
    number('longitude', ({ coordinates }) => coordinates?.longitude),
    text('modality', ({ modality }) => modality),
    list('codes', ({ codes }) => codes),
    text('first_day', ({ firstDay }) => firstDay),
  ]),
  table('RECORD', 'records', 'Entries of dossiers, and what each is a record of.', [
    text('id', ({ id }) => id),
    text('dossier', ({ dossier }) => dossier),
    text('kind', ({ recordKind }) => recordKind),
    text('label', ({ label }) => label),
    list('identifiers', ({ identifiers }) =>
      identifiers.map((one) => `${one.scheme}:${one.value}`),
    ),
    list('within', ({ within }) => within.map(({ id }) => id)),
    text('member_of', ({ memberOf }) => memberOf),
  ]),
  table('SOURCE', 'sources', 'Documents.', [
    text('id', ({ id }) => id),
    text('title', ({ content }) => content.title),
    text('kind', ({ content }) => content.kind),
    text('publisher', ({ publisher }) => publisher?.id),
    list('authors', ({ authors }) => authors.map(({ id }) => id)),
    text('byline', ({ content }) => content.byline),
    ...timeFields<ItemOf<'SOURCE'>>('published', ({ published }) => published),
    text('language', ({ content }) => content.language),
    text('url', ({ content }) => content.url),
    text('archived_url', ({ content }) => content.archivedUrl),
    text('retrieved', ({ content }) => content.retrieved),
    text('reliability', ({ content }) => content.reliability),
    text('republishes', ({ content }) => content.republishes),
    text('sha256', ({ content }) => content.sha256),
  ]),
  table('PASSAGE', 'passages', 'Quoted words, and where they stand.', [
    text('id', ({ id }) => id),
    text('source', ({ source }) => source, 'sources'),
    text('exact', ({ exact }) => exact),
    integer('start', ({ start }) => start),
    integer('end', ({ end }) => end),
    text('prefix', ({ prefix }) => prefix),
    text('suffix', ({ suffix }) => suffix),
    text('section', ({ section }) => section),
    text('sha256', ({ sha256 }) => sha256),
  ]),
  table('STATEMENT', 'statements', 'Utterances, whoever reports them.', [
    text('id', ({ id }) => id),
    text('text', ({ text: said }) => said),
    text('medium', ({ medium }) => medium),
    text('known_since', ({ knownSince }) => knownSince),
    list('speakers', ({ speakers }) => ids(speakers)),
    list('on_behalf_of', ({ onBehalfOf }) => ids(onBehalfOf)),
    list('addressees', ({ addressees }) => ids(addressees)),
    list('about', ({ about }) => ids(about)),
  ]),
  table('RENDERING', 'renderings', 'Passages that report utterances.', [
    text('id', ({ id }) => id),
    text('statement', ({ statement }) => statement, 'statements'),
    text('source', ({ content }) => content.source, 'sources'),
    text('passage', ({ passage }) => passage.id, 'passages'),
    text('mode', ({ content }) => content.mode),
    text('cue', ({ content }) => content.cue),
    list('by', ({ by }) => ids(by)),
    list('on_behalf_of', ({ onBehalfOf }) => ids(onBehalfOf)),
    list('to', ({ to }) => ids(to)),
    list('via', ({ via }) => ids(via)),
    text('medium', ({ content }) => content.medium),
    text('said_text', ({ content }) => content.said?.text),
    text('said_edtf', ({ content }) => content.said?.edtf),
    text('language', ({ content }) => content.language),
  ]),
  table('QUESTION', 'questions', 'What competing propositions answer.', [
    text('id', ({ id }) => id),
    text('kind', ({ questionKind }) => questionKind),
    text('text', ({ text: asked }) => asked),
    list('about', ({ about, aboutStatements }) => [...ids(about), ...aboutStatements]),
  ]),
  table('RELATION', 'relations', 'Relations between two entities, whoever states them.', [
    ...propositionFields<ItemOf<'RELATION'>>(),
    text('from', ({ from }) => from.id),
    text('to', ({ to }) => to.id),
    text('role', ({ role }) => role),
    text('office', ({ office }) => office),
    text('event', ({ event }) => event?.id),
    text('since', ({ since }) => since),
    text('until', ({ until }) => until),
  ]),
  table('FIGURE', 'figures', 'Numbers given for something.', [
    ...propositionFields<ItemOf<'FIGURE'>>(),
    text('of', ({ of }) => of.id),
    ...valueFields<ItemOf<'FIGURE'>>(({ value }) => value),
    list('part_of', ({ partOf }) => partOf),
  ]),
  table('FACT', 'facts', 'Anything else said of an entity.', [
    ...propositionFields<ItemOf<'FACT'>>(),
    text('of', ({ of }) => of.id),
    ...valueFields<ItemOf<'FACT'>>(({ value }) => value),
    text('object', ({ object }) => object?.id),
  ]),
  table('CLAIM', 'claims', 'What one source says, one thing.', [
    text('id', ({ id }) => id),
    text('source', ({ source }) => source.id, 'sources'),
    text('statement', ({ statement }) => statement),
    list('subjects', ({ subjects }) => ids(subjects)),
    text('predicate', ({ content }) => content.predicate),
    list('objects', ({ objects }) => ids(objects)),
    text('list', ({ content }) => content.members?.kind),
    ...valueFields<ItemOf<'CLAIM'>>(({ content }) => content.value),
    text('total', ({ content }) => content.total?.text),
    text('scope', ({ content }) => content.scope?.text),
    list('scope_entities', ({ scopeEntities }) => ids(scopeEntities)),
    text('role', ({ content }) => content.role),
    text('office', ({ content }) => content.office),
    text('event', ({ event }) => event?.id),
    ...timeFields<ItemOf<'CLAIM'>>('when', ({ when }) => when),
    text('modality', ({ content }) => content.modality),
    boolean('negated', ({ content }) => content.negated),
    text('hedge', ({ content }) => content.hedge),
    list('via', ({ via }) => ids(via)),
    text('subject_text', ({ content }) => content.subjectText),
    text('object_text', ({ content }) => content.objectText),
    text('origin_kind', ({ originKind }) => originKind),
    text('origin', ({ originId }) => originId),
    integer('confidence', ({ confidence }) => confidence),
    integer('credibility', ({ credibility }) => credibility),
  ]),
  pairs('CLAIM', 'claim_passages', 'The words that bear claims, in their order.', {
    fields: [
      { name: 'claim', type: 'string', refers: 'claims' },
      { name: 'rank', type: 'integer' },
      { name: 'passage', type: 'string', refers: 'passages' },
    ],
    key: ['claim', 'rank'],
    rowsOf: ({ id, passages }) => passages.map((passage, rank) => [id, rank, passage.id]),
  }),
  pairs('CLAIM', 'claim_propositions', 'Which propositions claims state.', {
    fields: [
      { name: 'claim', type: 'string', refers: 'claims' },
      { name: 'proposition', type: 'string' },
    ],
    key: ['claim', 'proposition'],
    rowsOf: ({ id, propositions }) => propositions.map((proposition) => [id, proposition]),
  }),
  table('DISCREPANCY', 'discrepancies', 'Questions on which sources do not say the same.', [
    text('id', ({ id }) => id),
    text('kind', ({ discrepancyKind }) => discrepancyKind),
    list('questions', ({ questions }) => questions),
    boolean('within_one_source', ({ withinOneSource }) => withinOneSource),
    text('known_since', ({ knownSince }) => knownSince),
  ]),
  table('POSITION', 'positions', 'The positions in discrepancies, and the claims that take them.', [
    text('id', ({ id }) => id),
    text('discrepancy', ({ discrepancy }) => discrepancy, 'discrepancies'),
    text('summary', ({ summary }) => summary),
    ...valueFields<ItemOf<'POSITION'>>(({ value }) => value),
    list('holders', ({ holders }) => ids(holders)),
    list('names', ({ names }) => ids(names)),
    list('claims', ({ claims }) => claims),
    text('known_since', ({ knownSince }) => knownSince),
  ]),
  table(
    'JUDGEMENT',
    'judgements',
    'That two records are the same, different or perhaps the same.',
    [
      text('id', ({ id }) => id),
      text('left', ({ content }) => content.left),
      text('right', ({ content }) => content.right),
      text('verdict', ({ content }) => content.verdict),
      text('by', ({ content }) => content.by),
      text('on', ({ content }) => content.on),
      text('why', ({ content }) => content.why),
    ],
  ),
  table('NARRATIVE', 'narratives', 'Stories of cause and blame.', [
    text('id', ({ id }) => id),
    text('name', ({ name }) => name),
    text('description', ({ description }) => description),
    text('by', ({ by }) => by),
    text('why', ({ why }) => why),
  ]),
  table('STANCE', 'stances', 'How statements stand to narratives.', [
    text('id', ({ id }) => id),
    text('narrative', ({ content }) => content.narrative),
    text('statement', ({ content }) => content.statement),
    text('stance', ({ content }) => content.stance),
    text('by', ({ content }) => content.by),
    text('why', ({ content }) => content.why),
  ]),
  table('NOTE', 'notes', 'What annotators think of something.', [
    text('id', ({ id }) => id),
    text('on', ({ content }) => content.on),
    text('kind', ({ content }) => content.kind),
    text('text', ({ content }) => content.text),
    text('by', ({ content }) => content.by),
    text('day', ({ content }) => content.day),
    integer('credibility', ({ content }) => content.credibility),
    integer('confidence', ({ content }) => content.confidence),
  ]),
];

function table<Kind extends ItemKind>(
  kind: Kind,
  name: string,
  description: string,
  fields: readonly Field<ItemOf<Kind>>[],
): Table {
  return {
    kind,
    name,
    description,
    fields,
    key: ['id'],
    rowsOf: (item: ItemOf<Kind>) => [fields.map(({ of }) => of(item))],
  };
}

function pairs<Kind extends ItemKind>(
  kind: Kind,
  name: string,
  description: string,
  rest: Pick<Table, 'fields' | 'key'> & {
    readonly rowsOf: (item: ItemOf<Kind>) => readonly (readonly Cell[])[];
  },
): Table {
  return { kind, name, description, ...rest };
}

function propositionFields<
  Item extends ItemOf<'RELATION'> | ItemOf<'FIGURE'> | ItemOf<'FACT'>,
>(): readonly Field<Item>[] {
  return [
    text('id', ({ id }) => id),
    text('predicate', ({ predicate }) => predicate),
    text('modality', ({ modality }) => modality),
    boolean('negated', ({ negated }) => negated),
    text('scope', ({ scope }) => scope?.text),
    list('scope_entities', ({ scopeEntities }) => ids(scopeEntities)),
    integer('origin_count', ({ originCount }) => originCount),
    text('known_since', ({ knownSince }) => knownSince),
    boolean('contested', ({ contested }) => contested),
    text('contested_since', ({ contestedSince }) => contestedSince),
    list('questions', ({ questions }) => questions),
  ];
}

function valueFields<Item>(
  valueOf: (item: Item) => ValueContent | undefined,
): readonly Field<Item>[] {
  return [
    text('value', (item) => valueOf(item)?.text),
    number('number', (item) => valueOf(item)?.number),
    number('low', (item) => valueOf(item)?.low),
    number('high', (item) => valueOf(item)?.high),
    text('comparator', (item) => valueOf(item)?.comparator),
    text('unit', (item) => valueOf(item)?.unit),
    text('valence', (item) => valueOf(item)?.valence),
    text('name_kind', (item) => valueOf(item)?.nameKind),
    text('script', (item) => valueOf(item)?.script),
    text('value_language', (item) => valueOf(item)?.language),
  ];
}

function timeFields<Item>(
  prefix: string,
  timeIn: (item: Item) => ExportedTime | undefined,
): readonly Field<Item>[] {
  return [
    text(`${prefix}_text`, (item) => timeIn(item)?.text),
    text(`${prefix}_edtf`, (item) => timeIn(item)?.edtf),
    text(`${prefix}_earliest`, (item) => timeIn(item)?.earliest),
    text(`${prefix}_latest`, (item) => timeIn(item)?.latest),
    text(`${prefix}_extent`, (item) => timeIn(item)?.extent),
    text(`${prefix}_basis`, (item) => timeIn(item)?.basis),
    text(`${prefix}_phase`, (item) => timeIn(item)?.phase),
  ];
}

function text<Item>(
  name: string,
  of: (item: Item) => string | undefined,
  refers?: string,
): Field<Item> {
  return { name, type: 'string', of, ...(refers === undefined ? {} : { refers }) };
}

function number<Item>(name: string, of: (item: Item) => number | undefined): Field<Item> {
  return { name, type: 'number', of };
}

function integer<Item>(name: string, of: (item: Item) => number | undefined): Field<Item> {
  return { name, type: 'integer', of };
}

function boolean<Item>(name: string, of: (item: Item) => boolean): Field<Item> {
  return { name, type: 'boolean', of };
}

/** As a JSON array, which is what Table Schema calls an array. */
function list<Item>(name: string, of: (item: Item) => readonly string[]): Field<Item> {
  return { name, type: 'array', of: (item) => JSON.stringify(of(item)) };
}

function ids(named: readonly Named[]): readonly string[] {
  return named.map(({ id }) => id);
}
