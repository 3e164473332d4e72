import type { EntityKind } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type FtmEntity, valuesOfProperty } from './ftm-entity.ts';
import {
  firstOf,
  isOwn,
  originAt,
  type FtmContext,
  type FtmRecord,
  wordsOfId,
} from './ftm-import.ts';
import { KIND_OF_SCHEMA, SCHEME_OF_PROPERTY } from './ftm-vocabulary.ts';
import type { Fields } from './made-dossier.ts';

/** What a record is made with. */
type RecordContext = Pick<FtmContext, 'ids' | 'ontology' | 'carry' | 'carryValue'>;

/** The record that an entity becomes; undefined for documents, links and what has no kind here. */
export function recordOf(entity: FtmEntity, context: RecordContext): FtmRecord | undefined {
  const kind = KIND_OF_SCHEMA.get(entity.schema);
  if (kind === undefined) return undefined;
  const { ids, carry, carryValue } = context;
  const label = firstOf(entity, ...LABELS);
  carry(entity, ...SCHEME_OF_PROPERTY.keys());
  if (label !== undefined) for (const property of LABELS) carryValue(entity, property, label);
  return {
    id: ids.get(entity.id, wordsOfId(entity)),
    kind,
    label: label ?? entity.id,
    fields: {
      label: label ?? entity.id,
      ...identifiers(entity),
      ...(kind === 'LOCATION' ? place(entity, context) : {}),
      ...(isOwn(entity, 'entity') ? annotations(entity, kind, context) : {}),
    },
    origin: originAt(entity, 'name'),
  };
}

/** What an entity is called; an address is called by all of it. */
const LABELS = ['name', 'full', 'title'];

/** By scheme; the id that the entity has among its own stands beside them, so that it is found again. */
function identifiers(entity: FtmEntity): Fields {
  const own = isOwn(entity, 'entity') ? [] : [['ftm', [entity.id]] as const];
  const given = [...SCHEME_OF_PROPERTY].flatMap(([property, scheme]) => {
    const values = valuesOfProperty(entity, property);
    return values.length === 0 ? [] : [[scheme, values] as const];
  });
  const all = [...given, ...own];
  if (all.length === 0) return {};
  const ids: Record<string, unknown> = {};
  for (const [scheme, values] of all) ids[scheme] = values.length === 1 ? values[0] : values;
  return { ids };
}

const DECIMAL = /^-?\d{1,3}(\.\d{1,12})?$/;

/** Nothing there says what sort of place it is, or how exactly the coordinates are meant. */
function place(entity: FtmEntity, { ontology, carry }: RecordContext): Fields {
  const [lat, lon] = [firstOf(entity, 'latitude'), firstOf(entity, 'longitude')];
  const classes = ontology.enums.get('PlaceClass') ?? [];
  const named = ownWord(entity, classes) ?? 'VAGUE';
  const isPoint = isWithin(lat, MOST_LATITUDE) && isWithin(lon, MOST_LONGITUDE);
  if (isPoint) carry(entity, 'latitude', 'longitude');
  return { class: named, ...(isPoint ? { at: { lat, lon, precision: 'COUNTRY' } } : {}) };
}

const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;

function isWithin(degrees: string | undefined, most: number): boolean {
  return degrees !== undefined && DECIMAL.test(degrees) && Math.abs(Number(degrees)) <= most;
}

/** A keyword of our own export that is one of these. */
export function ownWord(entity: FtmEntity, words: readonly string[]): string | undefined {
  return valuesOfProperty(entity, 'keywords').find((word) => words.includes(word));
}

/** What our own export says in keywords: the codes of events. */
function annotations(
  entity: FtmEntity,
  kind: EntityKind,
  { ontology, carry }: RecordContext,
): Fields {
  carry(entity, 'keywords');
  if (kind !== 'EVENT') return {};
  const codes = codesOf(entity, ontology);
  return codes.length === 0 ? {} : { code: codes };
}

function codesOf(entity: FtmEntity, { enums }: Ontology): readonly Fields[] {
  const schemes = enums.get('CodeScheme') ?? [];
  return valuesOfProperty(entity, 'keywords').flatMap((keyword) => {
    const [scheme = '', type, mode] = keyword.split(' ');
    if (!schemes.includes(scheme) || type === undefined) return [];
    return [{ [scheme]: mode === undefined ? type : `${type}:${mode}` }];
  });
}
