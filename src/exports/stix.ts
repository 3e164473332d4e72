import type { EntityKind } from '../model/vocabulary.ts';
import { printClaim } from './claim-text.ts';
import type { Dataset, ExportFormat, ExportSource } from './export-format.ts';
import type { ExportItem, ItemKind, ItemOf, Named } from './export-item.ts';
import { assertHolds, utf8 } from './refuse.ts';
import { stixId } from './stix-id.ts';

const CHARSET = utf8('STIX');

/** STIX 2.1, for OpenCTI, MISP and other tools of threat intelligence: https://docs.oasis-open.org/cti/stix/v2.1/ */
export const stix: ExportFormat = {
  name: 'stix',
  title: 'STIX 2.1',
  mediaType: 'application/stix+json;version=2.1',
  extension: '.stix.json',
  print,
};

/** What has an object to be written as. */
const KINDS = ['ENTITY', 'SOURCE', 'RELATION', 'CLAIM'] as const satisfies readonly ItemKind[];

type Written = Extract<ExportItem, { readonly kind: (typeof KINDS)[number] }>;

/** Who made the objects, and what the properties of ours are defined by. */
const CREATOR = stixId('identity', 'attest');
const EXTENSION = stixId('extension-definition', 'evidence');

/** Before anything was recorded: an empty store has no day of its own. */
const NO_DAY = '1970-01-01T00:00:00.000Z';

async function* print(source: ExportSource): AsyncGenerator<string> {
  const common = commonFields(source.dataset);
  const bundle = stixId('bundle', JSON.stringify(source.dataset));
  yield `{"type":"bundle","id":"${bundle}","objects":[\n`;
  yield [creator(common), extension(common)].map((object) => JSON.stringify(object)).join(',\n');
  for (const kind of KINDS) {
    for await (const item of source.items(kind)) {
      const object = objectOf(item);
      if (object !== undefined) yield `,\n${printObject({ ...common, ...object }, item)}`;
    }
  }
  yield '\n]}\n';
}

function printObject(object: object, { kind, id }: ExportItem): string {
  return JSON.stringify(object, (_key, value: unknown) => {
    if (typeof value === 'string') assertHolds(CHARSET, value, `${kind.toLowerCase()} ${id}`);
    // STIX 2.1, 2.9: a list is not empty; one that would be is left out.
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  });
}

/** `created` never moves for a store, and `modified` moves with its last batch: STIX tells versions by it. */
function commonFields({ firstRecordedAt, lastRecordedAt }: Dataset): object {
  return {
    spec_version: '2.1',
    created: instant(firstRecordedAt),
    modified: instant(lastRecordedAt),
    created_by_ref: CREATOR,
  };
}

function instant(text: string | undefined): string {
  return text === undefined ? NO_DAY : new Date(text).toISOString();
}

function creator(common: object): object {
  return { ...common, type: 'identity', id: CREATOR, name: 'Attest', identity_class: 'system' };
}

function extension(common: object): object {
  return {
    ...common,
    type: 'extension-definition',
    id: EXTENSION,
    name: 'Attest evidence',
    description:
      'The words that bear a claim, where they stand, and what was said with which stance.',
    schema: 'docs/exports.md',
    version: '1.0.0',
    extension_types: ['property-extension', 'new-sdo'],
  };
}

function objectOf(item: Written): object | undefined {
  switch (item.kind) {
    case 'ENTITY':
      return entityObject(item);
    case 'SOURCE':
      return {
        type: 'x-attest-source',
        id: stixId('x-attest-source', item.id),
        name: item.content.title,
        attest_id: item.id,
        published: item.published.latest,
        language: item.content.language,
        url: item.content.url,
        sha256: item.content.sha256,
        extensions: { [EXTENSION]: { extension_type: 'new-sdo' } },
      };
    case 'RELATION':
      return relationshipObject(item);
    case 'CLAIM':
      return claimObject(item);
  }
}

function entityObject(item: ItemOf<'ENTITY'>): object {
  const { id, name, entityKind, identifiers, codes } = item;
  const type = TYPE_OF_KIND[entityKind];
  const own = {
    attest_id: id,
    kind: entityKind,
    identifiers: identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    codes,
  };
  const base = { type, id: stixId(type, id), name };
  return type === 'x-attest-thing'
    ? { ...base, ...own, extensions: { [EXTENSION]: { extension_type: 'new-sdo' } } }
    : { ...base, ...standardFields(item), extensions: evidence(own) };
}

const TYPE_OF_KIND: Readonly<Record<EntityKind, string>> = {
  PERSON: 'identity',
  ORGANIZATION: 'identity',
  GROUP: 'identity',
  COUNTRY: 'location',
  LOCATION: 'location',
  EVENT: 'incident',
  THING: 'x-attest-thing',
};

function standardFields({ entityKind, name, identifiers, coordinates }: ItemOf<'ENTITY'>): object {
  const { identityClass } = IDENTITY_CLASSES.get(entityKind) ?? {};
  if (identityClass !== undefined) return { identity_class: identityClass };
  if (entityKind === 'EVENT') return {};
  const country = identifiers.find(({ scheme, value }) => scheme === 'iso' && value.length === 2);
  // A location has to have one of the three; a region may be any word.
  const isPlaced = country !== undefined || coordinates !== undefined;
  return { ...coordinates, ...(isPlaced ? {} : { region: name }), country: country?.value };
}

const IDENTITY_CLASSES: ReadonlyMap<EntityKind, { readonly identityClass: string }> = new Map([
  ['PERSON', { identityClass: 'individual' }],
  ['ORGANIZATION', { identityClass: 'organization' }],
  ['GROUP', { identityClass: 'group' }],
]);

/** A relation to what is not here has nothing to lead to; its claims are there. */
function relationshipObject(item: ItemOf<'RELATION'>): object | undefined {
  const [from] = refs([item.from]);
  const [to] = refs([item.to]);
  if (from === undefined || to === undefined) return undefined;
  return {
    type: 'relationship',
    id: stixId('relationship', item.id),
    relationship_type: item.predicate.toLowerCase().replaceAll('_', '-'),
    source_ref: from,
    target_ref: to,
    extensions: evidence({
      attest_id: item.id,
      modality: item.modality,
      negated: item.negated,
      role: item.role,
      office: item.office,
      event: item.event?.id,
      scope: item.scope?.text,
      since: item.since,
      until: item.until,
      origin_count: item.originCount,
      known_since: item.knownSince,
      contested: item.contested,
      claim_refs: item.claims.map((id) => stixId('note', id)),
    }),
  };
}

function claimObject(item: ItemOf<'CLAIM'>): object {
  const { content, source, passages, confidence, when } = item;
  const about = refs([...item.subjects, ...item.objects]);
  const sourceRef = stixId('x-attest-source', source.id);
  return {
    type: 'note',
    id: stixId('note', item.id),
    abstract: printClaim(item),
    content: passages.map(({ exact }) => exact).join('\n'),
    object_refs: [...new Set([...about, sourceRef])],
    confidence,
    external_references: [{ source_name: source.title, url: source.url, external_id: source.id }],
    extensions: evidence({
      attest_id: item.id,
      predicate: content.predicate,
      subject_refs: refs(item.subjects),
      target_refs: refs(item.objects),
      value: content.value,
      scope: content.scope?.text,
      when,
      modality: content.modality,
      negated: content.negated,
      hedge: content.hedge,
      statement: item.statement,
      passages,
    }),
  };
}

function refs(named: readonly Named[]): readonly string[] {
  return named.flatMap(({ id, isThere, entityKind }) =>
    isThere && entityKind !== undefined ? [stixId(TYPE_OF_KIND[entityKind], id)] : [],
  );
}

function evidence(own: object): object {
  return { [EXTENSION]: { extension_type: 'property-extension', ...own } };
}
