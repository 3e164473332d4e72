import type { ExportedPassage, ExportItem, Named } from './export-item.ts';
import { ITEM_KINDS } from './export-item.ts';
import type { ExportFormat, ExportSource } from './export-format.ts';
import { iri, JSON_LD_CONTEXT } from './json-ld-context.ts';
import { assertHolds, utf8 } from './refuse.ts';

const CHARSET = utf8('JSON-LD');

/** JSON-LD 1.1 with PROV-O (where things come from) and Web Annotation (where words stand). */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  title: 'JSON-LD with PROV-O and Web Annotation',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  print,
};

async function* print(source: ExportSource): AsyncGenerator<string> {
  const { lastRecordedAt, lens } = source.dataset;
  const head = {
    '@context': JSON_LD_CONTEXT,
    recordedUntil: lastRecordedAt,
    lens: lens === undefined ? undefined : JSON.stringify(lens),
  };
  // The graph is opened here and closed behind its last node.
  yield `${JSON.stringify(head).slice(0, -1)},"@graph":[`;
  let separator = '\n';
  for (const kind of ITEM_KINDS) {
    for await (const item of source.items(kind)) {
      for (const node of nodesOf(item)) {
        yield separator + printNode(node, item);
        separator = ',\n';
      }
    }
  }
  yield '\n]}\n';
}

function printNode(node: object, { kind, id }: ExportItem): string {
  return JSON.stringify(node, (_key, value: unknown) => {
    if (typeof value === 'string') assertHolds(CHARSET, value, `${kind.toLowerCase()} ${id}`);
    return value;
  });
}

/** The nodes that stand for an item; a claim has an annotation beside it, which joins it to its words. */
function nodesOf(item: ExportItem): readonly object[] {
  switch (item.kind) {
    case 'DOSSIER':
      return [
        {
          '@id': iri('dossier', item.id),
          '@type': ['attest:Dossier', 'prov:Collection'],
          title: item.title,
          scope: item.scope,
          author: item.authors,
          licence: item.licence,
        },
      ];
    case 'ENTITY':
      return [
        {
          '@id': iri('entity', item.id),
          '@type': entityTypes(item.entityKind),
          entityKind: item.entityKind,
          name: item.name,
          label: item.label,
          identifier: item.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
          latitude: item.coordinates?.latitude,
          longitude: item.coordinates?.longitude,
          placeClass: item.placeClass,
          modality: item.modality,
          code: item.codes,
          firstDay: item.firstDay,
        },
      ];
    case 'RECORD':
      return [
        {
          '@id': iri('record', item.id),
          '@type': 'attest:Record',
          recordKind: item.recordKind,
          label: item.label,
          dossier: iri('dossier', item.dossier),
          identifier: item.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
          within: refs(item.within),
          memberOf:
            item.memberOf === undefined
              ? undefined
              : iri(item.recordKind === 'STATEMENT' ? 'statement' : 'entity', item.memberOf),
        },
      ];
    case 'SOURCE': {
      const { content, published } = item;
      return [
        {
          '@id': iri('source', item.id),
          '@type': ['attest:Source', 'prov:Entity', 'schema:CreativeWork'],
          title: content.title,
          sourceKind: content.kind,
          language: content.language,
          url: content.url,
          archivedUrl: content.archivedUrl,
          retrieved: content.retrieved,
          reliability: content.reliability,
          byline: content.byline,
          sha256: content.sha256,
          published,
          dossier: iri('dossier', content.dossier),
          publisher: item.publisher === undefined ? undefined : ref(item.publisher),
          writtenBy: refs(item.authors),
          wasDerivedFrom:
            content.republishes === undefined ? undefined : iri('source', content.republishes),
        },
      ];
    }
    case 'PASSAGE':
      return [passageNode(item)];
    case 'STATEMENT':
      return [
        {
          '@id': iri('statement', item.id),
          '@type': ['attest:Statement', 'prov:Entity'],
          text: item.text,
          medium: item.medium,
          knownSince: item.knownSince,
          wasAttributedTo: refs(item.speakers),
          onBehalfOf: refs(item.onBehalfOf),
          addressedTo: refs(item.addressees),
          about: refs(item.about),
        },
      ];
    case 'RENDERING': {
      const { mode, cue, medium, said, language, source } = item.content;
      return [
        {
          '@id': iri('rendering', item.id),
          '@type': ['attest:Rendering', 'prov:Entity'],
          renders: iri('statement', item.statement),
          wasQuotedFrom: iri('passage', item.passage.id),
          hadPrimarySource: iri('source', source),
          wasAttributedTo: refs(item.by),
          onBehalfOf: refs(item.onBehalfOf),
          addressedTo: refs(item.to),
          via: refs(item.via),
          mode,
          cue,
          medium,
          said,
          language,
        },
      ];
    }
    case 'QUESTION':
      return [
        {
          '@id': iri('question', item.id),
          '@type': 'attest:Question',
          questionKind: item.questionKind,
          text: item.text,
          about: [...refs(item.about), ...item.aboutStatements.map((id) => iri('statement', id))],
        },
      ];
    case 'RELATION':
      return [
        {
          ...propositionNode(item, 'attest:Relation'),
          from: ref(item.from),
          to: ref(item.to),
          role: item.role,
          office: item.office,
          event: item.event === undefined ? undefined : ref(item.event),
          since: item.since,
          until: item.until,
        },
      ];
    case 'FIGURE':
      return [
        {
          ...propositionNode(item, 'attest:Figure'),
          of: ref(item.of),
          value: item.value,
          partOf: item.partOf.map((id) => iri('proposition', id)),
        },
      ];
    case 'FACT':
      return [
        {
          ...propositionNode(item, 'attest:Fact'),
          of: ref(item.of),
          value: item.value,
          object: item.object === undefined ? undefined : ref(item.object),
        },
      ];
    case 'CLAIM':
      return [claimNode(item), annotationNode(item)];
    case 'DISCREPANCY':
      return [
        {
          '@id': iri('discrepancy', item.id),
          '@type': 'attest:Discrepancy',
          discrepancyKind: item.discrepancyKind,
          on: item.questions.map((id) => iri('question', id)),
          withinOneSource: item.withinOneSource,
          knownSince: item.knownSince,
        },
      ];
    case 'POSITION':
      return [
        {
          '@id': iri('position', item.id),
          '@type': 'attest:Position',
          positionIn: iri('discrepancy', item.discrepancy),
          text: item.summary,
          value: item.value,
          knownSince: item.knownSince,
          heldBy: refs(item.holders),
          names: refs(item.names),
          wasDerivedFrom: item.claims.map((id) => iri('claim', id)),
        },
      ];
    case 'JUDGEMENT': {
      const { left, right, verdict, by, on, why } = item.content;
      return [
        {
          '@id': iri('judgement', item.id),
          '@type': 'attest:Judgement',
          left: iri('record', left),
          right: iri('record', right),
          verdict,
          author: by,
          day: on,
          reason: why,
        },
      ];
    }
    case 'NARRATIVE':
      return [
        {
          '@id': iri('narrative', item.id),
          '@type': 'attest:Narrative',
          name: item.name,
          description: item.description,
          author: item.by,
          reason: item.why,
        },
      ];
    case 'STANCE': {
      const { narrative, statement, stance, by, why } = item.content;
      return [
        {
          '@id': iri('stance', item.id),
          '@type': 'attest:Stance',
          narrative: iri('narrative', narrative),
          takenIn: iri('record', statement),
          stance,
          author: by,
          reason: why,
        },
      ];
    }
    case 'NOTE': {
      const { on, kind, text, by, day, credibility, confidence } = item.content;
      return [
        {
          '@id': iri('note', item.id),
          '@type': 'attest:Note',
          remarksOn: on,
          noteKind: kind,
          text,
          author: by,
          day,
          credibility,
          confidence,
        },
      ];
    }
  }
}

/** PROV-O's agents; everything else is a prov:Entity, as sources speak of it. */
function entityTypes(kind: string): readonly string[] {
  if (kind === 'PERSON') return ['attest:Entity', 'prov:Person'];
  if (kind === 'ORGANIZATION' || kind === 'COUNTRY') return ['attest:Entity', 'prov:Organization'];
  return kind === 'GROUP' ? ['attest:Entity', 'prov:Agent'] : ['attest:Entity'];
}

/** Web Annotation 4.2: one place in a text, told in two ways. */
function passageNode(passage: ExportedPassage): object {
  const { id, source, exact, prefix, suffix, start, end, section, sha256 } = passage;
  return {
    '@id': iri('passage', id),
    '@type': ['oa:SpecificResource', 'prov:Entity'],
    hasSource: iri('source', source),
    wasQuotedFrom: iri('source', source),
    section,
    sha256,
    hasSelector: [
      { '@type': 'oa:TextQuoteSelector', exact, prefix, suffix },
      { '@type': 'oa:TextPositionSelector', start, end },
    ],
  };
}

function claimNode(item: Extract<ExportItem, { kind: 'CLAIM' }>): object {
  const { content } = item;
  return {
    '@id': iri('claim', item.id),
    '@type': ['attest:Claim', 'prov:Entity', 'schema:Claim'],
    subject: refs(item.subjects),
    predicate: content.predicate,
    object: refs(item.objects),
    listKind: content.members?.kind,
    value: content.value,
    total: content.total,
    scopeText: content.scope?.text,
    scopeEntity: refs(item.scopeEntities),
    role: content.role,
    office: content.office,
    event: item.event === undefined ? undefined : ref(item.event),
    when: item.when,
    modality: content.modality,
    negated: content.negated,
    hedge: content.hedge,
    subjectText: content.subjectText,
    objectText: content.objectText,
    via: refs(item.via),
    states: item.propositions.map((id) => iri('proposition', id)),
    madeIn: item.statement === undefined ? undefined : iri('statement', item.statement),
    wasQuotedFrom: item.passages.map(({ id }) => iri('passage', id)),
    hadPrimarySource: iri('source', item.source.id),
    confidence: item.confidence,
    credibility: item.credibility,
  };
}

function annotationNode({ id, passages }: Extract<ExportItem, { kind: 'CLAIM' }>): object {
  return {
    '@id': iri('annotation', id),
    '@type': 'oa:Annotation',
    hasBody: iri('claim', id),
    hasTarget: passages.map((passage) => iri('passage', passage.id)),
  };
}

function propositionNode(
  item: Extract<ExportItem, { kind: 'RELATION' | 'FIGURE' | 'FACT' }>,
  type: string,
): object {
  return {
    '@id': iri('proposition', item.id),
    '@type': [type, 'prov:Entity'],
    predicate: item.predicate,
    modality: item.modality,
    negated: item.negated,
    scopeText: item.scope?.text,
    scopeEntity: refs(item.scopeEntities),
    originCount: item.originCount,
    knownSince: item.knownSince,
    contested: item.contested,
    contestedSince: item.contestedSince,
    answers: item.questions.map((id) => iri('question', id)),
    wasDerivedFrom: item.claims.map((id) => iri('claim', id)),
  };
}

function ref({ id, isThere }: Named): string {
  return iri(isThere ? 'entity' : 'record', id);
}

function refs(named: readonly Named[]): readonly string[] {
  return named.map(ref);
}
