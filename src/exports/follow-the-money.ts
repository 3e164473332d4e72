import { contentId } from '../model/content-id.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { printClaim } from './claim-text.ts';
import type { ExportItem, ItemKind, ItemOf, Named } from './export-item.ts';
import type { ExportFormat, ExportSource } from './export-format.ts';
import { printFigure } from './print-figure.ts';
import { assertHolds, utf8 } from './refuse.ts';

const CHARSET = utf8('FollowTheMoney');

/** FollowTheMoney entities, one on each line, for Aleph, OpenSanctions and nomenklatura: https://followthemoney.tech */
export const followTheMoney: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney entities',
  mediaType: 'application/x-ndjson',
  extension: '.ftm.json',
  print,
};

/** What has a schema to be written as. */
const KINDS = [
  'ENTITY',
  'SOURCE',
  'PASSAGE',
  'STATEMENT',
  'RELATION',
  'FIGURE',
  'FACT',
  'CLAIM',
] as const satisfies readonly ItemKind[];

type Written = Extract<ExportItem, { readonly kind: (typeof KINDS)[number] }>;

/** An entity of FollowTheMoney: every property is a list of texts. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

async function* print(source: ExportSource): AsyncGenerator<string> {
  for (const kind of KINDS) {
    for await (const item of source.items(kind)) {
      const entity = entityOf(item);
      if (entity === undefined) continue;
      for (const text of Object.values(entity.properties).flat())
        assertHolds(CHARSET, text, `${kind.toLowerCase()} ${item.id}`);
      yield `${JSON.stringify(entity)}\n`;
    }
  }
}

const SCHEMA_OF_KIND: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GROUP: 'LegalEntity',
  COUNTRY: 'Territory',
  LOCATION: 'Address',
  EVENT: 'Event',
  THING: 'Asset',
};

function entityOf(item: Written): FtmEntity | undefined {
  switch (item.kind) {
    case 'ENTITY':
      return entity('entity', item.id, SCHEMA_OF_KIND[item.entityKind], {
        name: [item.name],
        keywords: [keyword(item.id), item.entityKind, ...some(item.placeClass), ...item.codes],
        wikidataId: item.identifiers
          .filter(({ scheme }) => scheme === 'wikidata')
          .map(({ value }) => value),
        ...(item.entityKind === 'LOCATION'
          ? {
              latitude: some(item.coordinates?.latitude),
              longitude: some(item.coordinates?.longitude),
            }
          : {}),
        ...(item.entityKind === 'EVENT' ? { startDate: some(item.firstDay) } : {}),
      });
    case 'SOURCE':
      return entity('source', item.id, 'Article', {
        name: [item.content.title],
        title: [item.content.title],
        author: some(item.content.byline),
        publisher: some(item.publisher?.name),
        publishedAt: some(item.published.latest),
        sourceUrl: some(item.content.url),
        keywords: [keyword(item.id), item.content.kind, item.content.language],
        notes: [`sha256:${item.content.sha256}`],
      });
    case 'PASSAGE':
      return entity('passage', item.id, 'Note', {
        name: ['Passage'],
        description: [item.exact],
        summary: [`UTF-16 ${item.start}-${item.end}, ${item.section}`],
        entity: [ftmId('source', item.source)],
        proof: [ftmId('source', item.source)],
      });
    case 'STATEMENT':
      return entity('statement', item.id, 'Note', {
        name: ['Statement'],
        description: [item.text],
        entity: entityIds(item.speakers),
        keywords: [keyword(item.id), ...some(item.medium)],
      });
    case 'RELATION': {
      if (!item.from.isThere || !item.to.isThere) return undefined;
      return entity('proposition', item.id, 'UnknownLink', {
        subject: entityIds([item.from]),
        object: entityIds([item.to]),
        role: [item.predicate, ...some(item.role), ...some(item.office)],
        status: [stance(item)],
        startDate: some(item.since),
        endDate: some(item.until),
        ...proofs(item),
        recordId: [item.id, ...references('entity', some(item.event?.id))],
      });
    }
    case 'FIGURE':
    case 'FACT':
      return entity('proposition', item.id, 'Note', {
        name: [item.predicate],
        description: some(item.value?.text),
        summary: [stance(item)],
        entity: entityIds([item.of]),
        keywords: some(item.value && printFigure(item.value)),
        ...proofs(item),
      });
    case 'CLAIM':
      return entity('claim', item.id, 'Documentation', {
        document: [ftmId('source', item.source.id)],
        entity: entityIds([...item.subjects, ...item.objects]),
        role: [item.content.predicate, ...some(listKind(item))],
        status: [stance(item.content)],
        date: some(item.source.published),
        description: [printClaim(item)],
        summary: item.passages.map(({ exact }) => exact),
        recordId: [
          item.id,
          ...references('proposition', item.propositions),
          ...references('statement', some(item.statement)),
          ...references(
            'passage',
            item.passages.map(({ id }) => id),
          ),
        ],
      });
  }
}

/** Properties without values are left out. */
function entity(
  kind: string,
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly string[]>>,
): FtmEntity {
  const given = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id: ftmId(kind, id), schema, properties: Object.fromEntries(given) };
}

/** An id there is letters, digits, dots and hyphens; ours can have more, and stands in `keywords`. */
function ftmId(kind: string, id: string): string {
  const hash = /^[0-9a-f]{64}$/.test(id) ? id : contentId({ id });
  return `attest-${kind}-${hash}`;
}

/** What else belongs to a link, which has no property for it: by the ids that they have here. */
function references(kind: string, ids: readonly string[]): readonly string[] {
  return ids.map((id) => ftmId(kind, id));
}

function listKind({ content }: ItemOf<'CLAIM'>): string | undefined {
  return content.members && `${content.members.kind} LIST`;
}

function keyword(id: string): string {
  return `attest:${id}`;
}

function entityIds(named: readonly Named[]): readonly string[] {
  return named.filter(({ isThere }) => isThere).map(({ id }) => ftmId('entity', id));
}

function proofs({ sources }: { readonly sources: readonly string[] }): {
  readonly proof: readonly string[];
} {
  return { proof: sources.map((id) => ftmId('source', id)) };
}

function stance({
  modality,
  negated,
}: {
  readonly modality: string;
  readonly negated: boolean;
}): string {
  return negated ? `${modality} DENIED` : modality;
}

function some(value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [String(value)];
}
