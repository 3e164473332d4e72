import type { EntityKind } from '../model/vocabulary.ts';

/** The kind of record that a schema of FollowTheMoney is; documents and links are none. */
export const KIND_OF_SCHEMA: ReadonlyMap<string, EntityKind> = new Map([
  ['Person', 'PERSON'],
  ['Organization', 'ORGANIZATION'],
  ['Company', 'ORGANIZATION'],
  ['PublicBody', 'ORGANIZATION'],
  ['LegalEntity', 'GROUP'],
  ['Territory', 'COUNTRY'],
  ['Country', 'COUNTRY'],
  ['Address', 'LOCATION'],
  ['RealEstate', 'LOCATION'],
  ['Event', 'EVENT'],
  ['Trip', 'EVENT'],
  ['Asset', 'THING'],
  ['Vehicle', 'THING'],
  ['Vessel', 'THING'],
  ['Airplane', 'THING'],
  ['Security', 'THING'],
  ['CryptoWallet', 'THING'],
  ['Position', 'THING'],
  ['Project', 'THING'],
  ['License', 'THING'],
]);

/** Schemata of documents, which are sources. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'Document',
  'Article',
  'Assessment',
  'Audio',
  'Email',
  'HyperText',
  'Image',
  'Message',
  'Package',
  'Pages',
  'PlainText',
  'Table',
  'Video',
  'Workbook',
]);

/** Properties that identify, with the scheme that the identifier has in `ids`. */
export const SCHEME_OF_PROPERTY: ReadonlyMap<string, string> = new Map([
  ['wikidataId', 'wikidata'],
  ['leiCode', 'lei'],
  ['registrationNumber', 'registration'],
  ['idNumber', 'idnumber'],
  ['taxNumber', 'tax'],
  ['vatCode', 'vat'],
  ['innCode', 'inn'],
  ['ogrnCode', 'ogrn'],
  ['okpoCode', 'okpo'],
  ['dunsCode', 'duns'],
  ['uscCode', 'uscc'],
  ['uniqueEntityId', 'uei'],
  ['swiftBic', 'bic'],
  ['bvdId', 'bvd'],
  ['icijId', 'icij'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['isin', 'isin'],
  ['permId', 'permid'],
  ['osmId', 'osm'],
]);

/** Properties whose values are spellings of a name. */
export const NAME_PROPERTIES: readonly string[] = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'abbreviation',
];

/** A schema that joins two entities, and the relation that it is. */
export interface LinkRule {
  readonly predicate: string;
  /** The properties that hold the two ends. */
  readonly from: string;
  readonly to: string;
  /** The property whose words are the office. */
  readonly office?: string;
}

/** Schemata of links that have a relation type of the same meaning. An UnknownLink names its own. */
export const LINKS: ReadonlyMap<string, LinkRule> = new Map([
  ['Membership', { predicate: 'MEMBER_OF', from: 'member', to: 'organization' }],
  [
    'Directorship',
    { predicate: 'HOLDS_OFFICE_IN', from: 'director', to: 'organization', office: 'role' },
  ],
  [
    'Employment',
    { predicate: 'HOLDS_OFFICE_IN', from: 'employee', to: 'employer', office: 'role' },
  ],
]);
