import { parseFigure } from '../dossier/parse-figure.ts';
import { normalForm } from '../model/normal-form.ts';
import { isGiven } from '../util/is-given.ts';
import { type FtmEntity, valuesOfProperty } from './ftm-entity.ts';
import {
  firstOf,
  type FtmContext,
  type FtmOrigin,
  isOwn,
  originAt,
  wordsOfId,
} from './ftm-import.ts';
import type { FtmSource } from './ftm-sources.ts';
import type { Fields, MadeEntry } from './made-dossier.ts';
import { writtenName, writtenQuote } from './written-quote.ts';

/** A claim, with the source that says it and the quotation that it stands under. */
export interface FtmClaim {
  readonly source: FtmSource;
  /** What its block holds beside `says`. */
  readonly block: Fields;
  readonly line: string;
  readonly options: Fields;
  readonly origin: FtmOrigin;
  /** Declared by the source, where the claim is made in one. */
  readonly statement?: MadeEntry<FtmOrigin>;
}

/** A spelling that a source uses. */
export interface FtmName {
  readonly source: FtmSource;
  readonly key: string;
  /** The id of the record. */
  readonly of: string;
  readonly section?: string | undefined;
  readonly origin: FtmOrigin;
}

/** What a claim of our own export becomes; why it does not, as a text. */
export function ownClaim(
  entity: FtmEntity,
  sources: ReadonlyMap<string, FtmSource>,
  context: FtmContext,
): FtmClaim | FtmName | string {
  const source = sources.get(firstOf(entity, 'document') ?? '');
  if (source === undefined) return 'The document that it is from is not carried over.';
  if (source.text === undefined) return withoutText(source, context);
  const said = saidBy(entity, context);
  if (typeof said === 'string') return said;
  const words = quotedIn(entity, source.text, context);
  if (typeof words === 'string') return words;
  const origin = originAt(entity, 'summary');
  const statement = statementOf(entity, context);
  const stance = stanceOf(entity, context);
  if (statement === undefined && isPlainName(said, stance, words))
    return nameOf(said, words, source, source.text, origin);
  const [first] = words;
  const section = first?.section;
  return {
    source,
    block: {
      q: first?.written,
      ...(section === undefined || section === 'BODY' ? {} : { section }),
      ...(statement === undefined ? {} : { in: statement.key }),
    },
    line: [said.subjects.join(', '), said.predicate, said.objects.join(', ')].join(' ').trim(),
    options: {
      ...(words.length > 1 ? { q: words.map(({ written }) => written) } : {}),
      ...asPrinted(said.options, words),
      ...valueOption(said, words, context),
      ...stance,
    },
    origin,
    ...(statement === undefined ? {} : { statement }),
  };
}

/** Why nothing of a source can be evidence. */
export function withoutText({ name }: FtmSource, { findText }: FtmContext): string {
  const remedy = findText === undefined ? 'Give --texts DIR with it' : 'Put it into the texts';
  return `Its words cannot be found without the text of the source. ${remedy}, as ${name}.txt.`;
}

/** What a claim says, by the propositions that it belongs to. */
interface Said {
  readonly subjects: readonly string[];
  readonly predicate: string;
  readonly objects: readonly string[];
  readonly options: Fields;
  /** Of a figure or an attribute. */
  readonly value?: { readonly text: string; readonly figure?: string | undefined } | undefined;
}

function saidBy(entity: FtmEntity, context: FtmContext): Said | string {
  const { relations, measures, attributes } = context.ontology;
  const roles = valuesOfProperty(entity, 'role');
  const isKnown = (role: string): boolean =>
    relations.has(role) || measures.has(role) || attributes.has(role);
  const predicate = roles.find(isKnown);
  if (predicate === undefined) return 'Its `role` is no predicate of the ontology.';
  const propositions = referencesOf(entity, 'proposition', context);
  const list = listOption(roles);
  return relations.has(predicate)
    ? relationSaid(predicate, propositions, list, context)
    : attributeSaid(entity, predicate, propositions, list, context);
}

/** The entities of our own that `recordId` names; those that the file does not have are left out. */
function referencesOf(
  entity: FtmEntity,
  kind: 'proposition' | 'statement' | 'passage' | 'entity',
  { byId }: FtmContext,
): readonly FtmEntity[] {
  return valuesOfProperty(entity, 'recordId')
    .filter((id) => id.startsWith(`attest-${kind}-`))
    .flatMap((id) => byId.get(id) ?? []);
}

function listOption(roles: readonly string[]): Fields {
  const list = roles.flatMap((role) => /^(ALL|PLAIN|SOME) LIST$/.exec(role)?.[1] ?? [])[0];
  return list === undefined ? {} : { list };
}

const NO_END = 'An end of it is not carried over.';

function relationSaid(
  predicate: string,
  links: readonly FtmEntity[],
  list: Fields,
  context: FtmContext,
): Said | string {
  const subjects = recordsAt(links, 'subject', context);
  const objects = recordsAt(links, 'object', context);
  if (subjects.length === 0 || objects.length === 0) return NO_END;
  if (subjects.length > 1 && objects.length > 1) return 'Both of its ends are several.';
  return {
    subjects,
    predicate,
    objects,
    options: { ...roleOptions(predicate, links, context), ...list, ...eventOption(links, context) },
  };
}

function recordsAt(
  entities: readonly FtmEntity[],
  property: string,
  { records }: FtmContext,
): readonly string[] {
  const ids = entities.flatMap((entity) => valuesOfProperty(entity, property));
  return [...new Set(ids.flatMap((id) => records.get(id)?.id ?? []))];
}

/** `role` of a link is the type, then the role in it, then the office as printed. */
function roleOptions(
  predicate: string,
  links: readonly FtmEntity[],
  { ontology }: FtmContext,
): Fields {
  const words = valuesOfProperty(links[0] ?? NOTHING, 'role').filter((word) => word !== predicate);
  const role = words.find((word) => ontology.enums.get('Role')?.includes(word) === true);
  const office = words.find((word) => word !== role);
  const hasOwnRole = ontology.relations.get(predicate)?.fromRole !== undefined;
  return {
    ...(role === undefined || hasOwnRole ? {} : { role }),
    ...(office === undefined ? {} : { office }),
  };
}

const NOTHING: FtmEntity = { id: '', schema: '', properties: new Map(), line: 0 };

function eventOption(links: readonly FtmEntity[], context: FtmContext): Fields {
  const events = links.flatMap((link) => referencesOf(link, 'entity', context));
  const event = events.map(({ id }) => context.records.get(id)?.id).find(isGiven);
  return event === undefined ? {} : { event };
}

function attributeSaid(
  entity: FtmEntity,
  predicate: string,
  notes: readonly FtmEntity[],
  list: Fields,
  context: FtmContext,
): Said | string {
  const subjects = recordsAt(notes, 'entity', context);
  if (subjects.length === 0) return NO_END;
  const others = recordsAt([entity], 'entity', context).filter((id) => !subjects.includes(id));
  const text = firstOf(notes[0] ?? NOTHING, 'description');
  const objects = text === undefined ? others : [];
  const figure = context.ontology.measures.has(predicate)
    ? firstOf(notes[0] ?? NOTHING, 'keywords')
    : undefined;
  const value = text === undefined ? undefined : { text, figure };
  return { subjects, predicate, objects, options: list, value };
}

/** Quoted words, where they stand. */
interface Quoted {
  readonly exact: string;
  readonly written: string;
  readonly section?: string | undefined;
  readonly start?: number | undefined;
}

function quotedIn(
  entity: FtmEntity,
  text: string,
  context: FtmContext,
): readonly Quoted[] | string {
  const passages = referencesOf(entity, 'passage', context).flatMap(passageOf);
  const places: readonly Omit<Quoted, 'written'>[] =
    passages.length > 0
      ? passages
      : valuesOfProperty(entity, 'summary').map((exact) => ({ exact }));
  if (places.length === 0) return 'It has no words of the source.';
  const quoted = places.map((place): Quoted | undefined => {
    const written = writtenQuote(place.exact, text, place);
    return written === undefined ? undefined : { ...place, written };
  });
  const known = quoted.filter(isGiven);
  if (known.length === quoted.length) return known;
  return 'Its words stand in the text more than once, and nothing says where.';
}

/** A note of our own export that is a passage: `UTF-16 17-35, BODY`. */
function passageOf(note: FtmEntity): readonly Omit<Quoted, 'written'>[] {
  const place = /^UTF-16 (\d+)-\d+, (\w+)$/.exec(firstOf(note, 'summary') ?? '');
  const exact = firstOf(note, 'description');
  if (exact === undefined) return [];
  return [{ exact, start: place ? Number(place[1]) : undefined, section: place?.[2] }];
}

/** Who speaks is said by a note of its own. */
function statementOf(entity: FtmEntity, context: FtmContext): MadeEntry<FtmOrigin> | undefined {
  const [note] = referencesOf(entity, 'statement', context);
  if (note === undefined) return undefined;
  const media = context.ontology.enums.get('Medium') ?? [];
  const medium = valuesOfProperty(note, 'keywords').find((word) => media.includes(word));
  return {
    key: context.ids.get(note.id, wordsOfId(note)),
    value: {
      by: recordsAt([note], 'entity', context),
      ...(medium === undefined ? {} : { medium }),
    },
    origin: originAt(note, 'description'),
  };
}

/** A spelling that its quotation is. */
function isPlainName(
  { predicate, value, subjects }: Said,
  stance: Fields,
  words: readonly Quoted[],
): boolean {
  return (
    predicate === 'NAME' &&
    Object.keys(stance).length === 0 &&
    subjects.length === 1 &&
    words.length === 1 &&
    words[0]?.exact === value?.text
  );
}

function nameOf(
  { subjects }: Said,
  [word]: readonly Quoted[],
  source: FtmSource,
  text: string,
  origin: FtmOrigin,
): FtmName {
  return {
    source,
    key: writtenName(word?.exact ?? '', text, { start: word?.start }),
    of: subjects[0] ?? '',
    section: word?.section === 'BODY' ? undefined : word?.section,
    origin,
  };
}

/** What is printed is the quotation. A number is given with `is`, and so are words that are others than those. */
function valueOption(
  { predicate, value }: Said,
  words: readonly Quoted[],
  { ontology }: FtmContext,
): Fields {
  if (value === undefined) return {};
  const { text, figure } = value;
  const attribute = ontology.attributes.get(predicate);
  // Kinds of act are given, also where they are printed.
  if (attribute !== undefined && attribute.exclusive.length > 0) return { is: text };
  const hasNumber = figure !== undefined && parseFigure(figure)?.comparator !== undefined;
  const printed = words.map(({ exact }) => exact).join(' … ');
  if (hasNumber || normalForm(printed) === normalForm(text))
    return figure === undefined ? {} : { is: figure };
  if (attribute !== undefined) return { is: text };
  return { is: { text, ...(figure === undefined ? {} : { unit: figure }) } };
}

/** An office is that of the link, which claims with other letters may share: here it is as the quotation has it. */
function asPrinted(options: Fields, words: readonly Quoted[]): Fields {
  const { office } = options;
  if (typeof office !== 'string') return options;
  const printed = words.flatMap(({ exact }) => {
    const start = exact.toLowerCase().indexOf(office.toLowerCase());
    return start < 0 ? [] : [exact.slice(start, start + office.length)];
  });
  return { ...options, office: printed[0] ?? office };
}

/** `PLANNED`, `ACTUAL DENIED` */
function stanceOf(entity: FtmEntity, { ontology }: FtmContext): Fields {
  const modalities = ontology.enums.get('Modality') ?? [];
  const [modality = '', denied] = (firstOf(entity, 'status') ?? '').split(' ');
  return {
    ...(modality === 'ACTUAL' || !modalities.includes(modality) ? {} : { modality }),
    ...(denied === 'DENIED' ? { negated: true } : {}),
  };
}

/** Whether an entity is a claim of our own export. */
export function isOwnClaim(entity: FtmEntity): boolean {
  return isOwn(entity, 'claim') && entity.schema === 'Documentation';
}
