import { decodeText } from '../evidence/decode-text.ts';
import { hashText } from '../evidence/hash-text.ts';
import { dayRange } from '../model/day-range.ts';
import { isGiven } from '../util/is-given.ts';
import { type FtmEntity, valuesOfProperty } from './ftm-entity.ts';
import {
  firstOf,
  isOwn,
  originAt,
  type FtmContext,
  type FtmOrigin,
  wordsOfId,
} from './ftm-import.ts';
import { ownWord } from './ftm-records.ts';
import { DOCUMENTS } from './ftm-vocabulary.ts';
import type { Fields } from './made-dossier.ts';

/** A document as the source that it becomes, before it is known what it says. */
export interface FtmSource {
  readonly name: string;
  readonly head: Fields;
  readonly published: Fields;
  readonly origin: FtmOrigin;
  /** The text at hand; without it nothing can be evidence. */
  readonly text: string | undefined;
}

/** The source that a document becomes; undefined for what is none, or lacks what a source must have. */
export function sourceOf(entity: FtmEntity, context: FtmContext): FtmSource | undefined {
  if (!DOCUMENTS.has(entity.schema)) return undefined;
  const name = context.ids.get(entity.id, wordsOfId(entity));
  const given = hashGiven(entity);
  const file = context.findText?.({ name, sha256: given ?? '' });
  const decoded = file?.unread === undefined && file ? decodeText(file.bytes) : undefined;
  const sha256 = given ?? (file?.unread === undefined && file ? hashText(file.bytes) : undefined);
  const day = publishedOn(entity);
  const lack = lackOf(name, sha256, day, context);
  if (lack !== undefined) {
    for (const property of entity.properties.keys())
      context.leave(originAt(entity, property), lack);
    return undefined;
  }
  return {
    name,
    head: headOf(entity, sha256, context),
    published: { edtf: day },
    origin: originAt(entity, 'title'),
    text: decoded?.text,
  };
}

function hashGiven(entity: FtmEntity): string | undefined {
  const note = valuesOfProperty(entity, 'notes').find((words) =>
    /^sha256:[0-9a-f]{64}$/.test(words),
  );
  return note?.slice('sha256:'.length);
}

const DAYS = ['publishedAt', 'date', 'authoredAt'];

/** A day, a month or a year; the time of day falls away. */
function publishedOn(entity: FtmEntity): string | undefined {
  const days = DAYS.flatMap((property) => valuesOfProperty(entity, property));
  return days.map((day) => day.replace(/T.*$/, '')).find((day) => dayRange(day) !== undefined);
}

function lackOf(
  name: string,
  sha256: string | undefined,
  day: string | undefined,
  { findText }: FtmContext,
): string | undefined {
  if (sha256 === undefined) {
    const remedy = findText === undefined ? 'give --texts DIR' : 'put it into the texts';
    return `A source has a text, and this one is not at hand: ${remedy}, as ${name}.txt.`;
  }
  return day === undefined ? 'A source has a day of publication; give `publishedAt`.' : undefined;
}

function headOf(entity: FtmEntity, sha256: string | undefined, context: FtmContext): Fields {
  const kinds = context.ontology.enums.get('SourceKind') ?? [];
  const url = valuesOfProperty(entity, 'sourceUrl').find((address) => WEB_ADDRESS.test(address));
  const byline = valuesOfProperty(entity, 'author').join(', ');
  const publisher = publisherOf(entity, context);
  const title = firstOf(entity, ...TITLES);
  if (title !== undefined)
    for (const property of TITLES) context.carryValue(entity, property, title);
  context.carry(entity, 'author', ...DAYS, 'language');
  if (url !== undefined) context.carry(entity, 'sourceUrl');
  if (publisher !== undefined) context.carry(entity, 'publisher');
  if (hashGiven(entity) !== undefined) context.carry(entity, 'notes');
  if (isOwn(entity, 'source')) context.carry(entity, 'keywords');
  return {
    title: title ?? entity.id,
    kind: ownWord(entity, kinds) ?? (entity.schema === 'Article' ? 'ARTICLE' : 'OTHER'),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === '' ? {} : { byline }),
    language: languageOf(entity),
    ...(url === undefined ? {} : { url }),
    sha256,
  };
}

const TITLES = ['title', 'name', 'fileName'];

const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** There a publisher is words; it is the record where just one organization has that name. */
function publisherOf(entity: FtmEntity, { records }: FtmContext): string | undefined {
  const name = firstOf(entity, 'publisher');
  if (name === undefined) return undefined;
  const named = [...records.values()].filter(
    ({ kind, label }) => kind === 'ORGANIZATION' && label === name,
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

/** There it is three letters, `eng`; a dossier has BCP 47. Our own export has it among the keywords. */
function languageOf(entity: FtmEntity): string {
  const own = isOwn(entity, 'source') ? valuesOfProperty(entity, 'keywords') : [];
  const given = [...valuesOfProperty(entity, 'language'), ...own];
  const tags = given.filter((word) => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(word));
  return tags.map(canonicalTag).find(isGiven) ?? 'und';
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    // A tag that is none, as the standard has it; another one may be.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
