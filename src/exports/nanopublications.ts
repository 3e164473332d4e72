import { DataFactory, type Quad, type Quad_Object, type Quad_Subject, Writer } from 'n3';

import type { ExportFormat, ExportSource } from './export-format.ts';
import type { ItemOf, Named } from './export-item.ts';
import { iri, VOCABULARY } from './json-ld-context.ts';
import { assertHolds, utf8 } from './refuse.ts';

const CHARSET = utf8('TriG');

/** Nanopublications in TriG, one for each claim: https://nanopub.net/guidelines/working_draft/ */
export const nanopublications: ExportFormat = {
  name: 'nanopub',
  title: 'nanopublications (TriG)',
  mediaType: 'application/trig',
  extension: '.trig',
  print,
};

const PREFIXES = {
  attest: VOCABULARY,
  np: 'http://www.nanopub.org/nschema#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

async function* print(source: ExportSource): AsyncGenerator<string> {
  const sink = new TextSink();
  const writer = new Writer(sink, { format: 'TriG', prefixes: PREFIXES });
  for await (const claim of source.items('CLAIM')) {
    writer.addQuads([...nanopublication(claim)]);
    yield sink.take();
  }
  await new Promise<void>((resolve, reject) => {
    writer.end((error) => (error instanceof Error ? reject(error) : resolve()));
  });
  yield sink.take();
}

/** Where the writer puts its text; it is taken out piece by piece. */
class TextSink {
  #text = '';

  write(chunk: string, _encoding: string, done?: () => void): void {
    this.#text += chunk;
    done?.();
  }

  end(done?: () => void): void {
    done?.();
  }

  take(): string {
    const taken = this.#text;
    this.#text = '';
    return taken;
  }
}

type Term = Quad_Object | undefined;

/** Four graphs: what is said, where it stands, who annotated it, and a head that joins the three. */
function* nanopublication(claim: ItemOf<'CLAIM'>): Generator<Quad> {
  const own = iri('nanopub', claim.id);
  const part = (name: string): string => `${own}#${name}`;
  const head = statements(part('head'), claim.id);
  yield* head(own, {
    'rdf:type': [node('np:Nanopublication')],
    'np:hasAssertion': [DataFactory.namedNode(part('assertion'))],
    'np:hasProvenance': [DataFactory.namedNode(part('provenance'))],
    'np:hasPublicationInfo': [DataFactory.namedNode(part('pubinfo'))],
  });
  yield* assertion(claim, statements(part('assertion'), claim.id));
  yield* provenance(claim, part('assertion'), statements(part('provenance'), claim.id));
  yield* statements(part('pubinfo'), claim.id)(own, {
    'dcterms:isPartOf': [
      DataFactory.namedNode(iri('dossier', claim.source.id.split('/')[0] ?? '')),
    ],
    'prov:wasDerivedFrom': [DataFactory.namedNode(iri('claim', claim.id))],
  });
}

type Write = (
  subject: string | Quad_Subject,
  properties: Readonly<Record<string, readonly Term[]>>,
) => Generator<Quad>;

/** Writes statements into one graph. */
function statements(graph: string, claim: string): Write {
  return function* (subject, properties) {
    const about = typeof subject === 'string' ? DataFactory.namedNode(subject) : subject;
    for (const [predicate, objects] of Object.entries(properties)) {
      for (const object of objects) {
        if (object === undefined) continue;
        assertHolds(CHARSET, object.value, `claim ${claim}`);
        yield DataFactory.quad(about, node(predicate), object, DataFactory.namedNode(graph));
      }
    }
  };
}

/**
 * What is said is told of the claim, with its stance: a plan or a denial is no triple of its own. What is
 * asserted flatly is one as well.
 */
function* assertion(claim: ItemOf<'CLAIM'>, write: Write): Generator<Quad> {
  const { content, subjects, objects } = claim;
  yield* write(iri('claim', claim.id), {
    'rdf:type': [node('attest:Claim')],
    'attest:subject': subjects.map(named),
    'attest:predicate': [node(`attest:${content.predicate}`)],
    'attest:object': objects.map(named),
    'attest:value': [text(content.value?.text)],
    'attest:number': [number(content.value?.number)],
    'attest:low': [number(content.value?.low)],
    'attest:high': [number(content.value?.high)],
    'attest:comparator': [text(content.value?.comparator)],
    'attest:unit': [text(content.value?.unit)],
    'attest:scope': [text(content.scope?.text)],
    'attest:role': [text(content.role)],
    'attest:office': [text(content.office)],
    'attest:event': [claim.event && named(claim.event)],
    'attest:whenText': [text(claim.when?.text)],
    'attest:edtf': [text(claim.when?.edtf)],
    'attest:modality': [text(content.modality)],
    'attest:negated': [
      DataFactory.literal(String(content.negated), DataFactory.namedNode(`${PREFIXES.xsd}boolean`)),
    ],
    'attest:hedge': [text(content.hedge)],
  });
  if (content.modality === 'ACTUAL' && !content.negated) {
    for (const subject of subjects)
      yield* write(named(subject), { [`attest:${content.predicate}`]: objects.map(named) });
  }
  for (const one of [...subjects, ...objects])
    yield* write(named(one), { 'rdfs:label': [text(one.name)] });
}

function* provenance(claim: ItemOf<'CLAIM'>, about: string, write: Write): Generator<Quad> {
  const { source, statement, passages } = claim;
  yield* write(about, {
    'prov:wasQuotedFrom': passages.map(({ id }) => DataFactory.namedNode(iri('passage', id))),
    'prov:hadPrimarySource': [DataFactory.namedNode(iri('source', source.id))],
    'prov:wasDerivedFrom': [
      statement === undefined ? undefined : DataFactory.namedNode(iri('statement', statement)),
    ],
  });
  yield* write(iri('source', source.id), {
    'dcterms:title': [text(source.title)],
    'dcterms:identifier': [text(source.url)],
    'dcterms:issued': [text(source.published)],
  });
  for (const passage of passages) {
    const [quote, position] = [
      DataFactory.blankNode(`q${claim.id}.${passage.id}`),
      DataFactory.blankNode(`p${claim.id}.${passage.id}`),
    ];
    yield* write(iri('passage', passage.id), {
      'rdf:type': [node('oa:SpecificResource')],
      'oa:hasSource': [DataFactory.namedNode(iri('source', passage.source))],
      'oa:hasSelector': [quote, position],
      'attest:sha256': [text(passage.sha256)],
    });
    yield* write(quote, {
      'rdf:type': [node('oa:TextQuoteSelector')],
      'oa:exact': [text(passage.exact)],
      'oa:prefix': [text(passage.prefix)],
      'oa:suffix': [text(passage.suffix)],
    });
    yield* write(position, {
      'rdf:type': [node('oa:TextPositionSelector')],
      'oa:start': [number(passage.start)],
      'oa:end': [number(passage.end)],
    });
  }
}

/** `prov:wasQuotedFrom`, whole. */
function node(name: string): ReturnType<typeof DataFactory.namedNode> {
  const [prefix = '', local = ''] = name.split(':');
  const base = new Map(Object.entries(PREFIXES)).get(prefix) ?? '';
  return DataFactory.namedNode(base + local);
}

function named({ id, isThere }: Named): ReturnType<typeof DataFactory.namedNode> {
  return DataFactory.namedNode(iri(isThere ? 'entity' : 'record', id));
}

function text(value: string | undefined): Term {
  return value === undefined ? undefined : DataFactory.literal(value);
}

function number(value: number | undefined): Term {
  return value === undefined ? undefined : DataFactory.literal(value);
}
