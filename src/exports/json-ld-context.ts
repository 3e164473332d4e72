/** What stands before every IRI of ours; ids are unique in a store, not in the world. */
const BASE = 'urn:attest:';

/** The vocabulary of ours, where no other has a word. */
export const VOCABULARY = `${BASE}vocabulary:`;

/** An IRI: `urn:attest:entity:kazakhstan-2022/tokayev`. What an IRI cannot hold is escaped. */
export function iri(kind: string, id: string): string {
  return `${BASE}${kind}:${id.split('/').map(encodeURIComponent).join('/')}`;
}

const link = (id: string): object => ({ '@id': id, '@type': '@id' });

/** The context, whole, so that nobody has to fetch one. */
export const JSON_LD_CONTEXT = {
  '@version': 1.1,
  '@vocab': VOCABULARY,
  attest: VOCABULARY,
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  title: 'dcterms:title',
  name: 'schema:name',
  language: 'dcterms:language',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  text: 'rdf:value',
  hasSource: link('oa:hasSource'),
  hasSelector: { '@id': 'oa:hasSelector' },
  hasBody: link('oa:hasBody'),
  hasTarget: link('oa:hasTarget'),
  wasQuotedFrom: link('prov:wasQuotedFrom'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasAttributedTo: link('prov:wasAttributedTo'),
  hadPrimarySource: link('prov:hadPrimarySource'),
  url: 'schema:url',
  ...Object.fromEntries(
    [
      'about',
      'addressedTo',
      'answers',
      'dossier',
      'event',
      'from',
      'heldBy',
      'left',
      'madeIn',
      'memberOf',
      'names',
      'narrative',
      'object',
      'of',
      'on',
      'onBehalfOf',
      'partOf',
      'positionIn',
      'publisher',
      'renders',
      'right',
      'scopeEntity',
      'states',
      'subject',
      'takenIn',
      'to',
      'via',
      'within',
      'writtenBy',
    ].map((name) => [name, link(`attest:${name}`)]),
  ),
} as const;
