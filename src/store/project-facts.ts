import type { Graph, StatedClaim } from '../derive/graph.ts';
import { statementRecord } from '../derive/statement-record.ts';
import { timeOf, UNKNOWN_DAY } from '../derive/time.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Facts, Identified, JudgementContent, RecordContent } from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import { fold } from '../model/fold.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { buildNode, buildRelationship, type Part, toNodes, toRecords } from './build-rows.ts';
import { type Columns, scopeColumns, timeColumns, valueColumns } from './columns.ts';
import type { FactLabel, NodeKey, NodeRow } from './rows.ts';

/** The facts as they stand in the store, with the relationships that lead from them to what is derived. */
export function projectFacts(graph: Graph, ontology: Ontology): readonly Part[] {
  const { facts } = graph;
  return [
    ...projectNotebook(facts),
    ...facts.sources.map(projectSource),
    ...facts.records.map((record) => projectRecord(record, graph)),
    ...projectStatementRecords(graph),
    ...facts.passages.map(projectPassage),
    ...facts.renderings.map((rendering) => projectRendering(rendering, graph)),
    ...[...graph.claims.values()].map((claim) => projectClaim(claim, graph, ontology)),
  ];
}

/** What annotators say in their own voice. */
function projectNotebook(facts: Facts): readonly Part[] {
  return [
    ...facts.dossiers.map((dossier) =>
      alone('Dossier', dossier.id, dossier, { title: dossier.title }),
    ),
    ...facts.judgements.map(projectJudgement),
    ...facts.narratives.map((narrative) =>
      alone('Narrative', narrative.id, narrative, { name: narrative.name, author: narrative.by }),
    ),
    ...facts.stances.map(({ id, content }) =>
      alone('Stance', id, content, { stance: content.stance }),
    ),
    ...facts.notes.map(({ id, content }) =>
      alone('Note', id, content, { kind: content.kind, text: content.text, author: content.by }),
    ),
  ];
}

function projectJudgement({ id, content }: Identified<JudgementContent>): Part {
  const { left, right, verdict, by, on, why } = content;
  const own: NodeKey = { label: 'Judgement', id };
  return {
    node: factNode('Judgement', id, content, { verdict, reason: why, judgedBy: by, judgedOn: on }),
    relationships: [...toRecords('LEFT', own, [left]), ...toRecords('RIGHT', own, [right])],
  };
}

function projectSource(source: SourceContent): Part {
  const { id, title, publisher, authors, republishes } = source;
  const own: NodeKey = { label: 'Source', id };
  const published = timeOf(source.published);
  return {
    node: factNode('Source', id, source, {
      dossier: source.dossier,
      title,
      titleKey: fold(title),
      kind: source.kind,
      byline: source.byline,
      language: source.language,
      languageKey: fold(source.language),
      url: source.url,
      archivedUrl: source.archivedUrl,
      retrieved: source.retrieved,
      reliability: source.reliability,
      sha256: source.sha256,
      ...timeColumns('published', published),
      publishedSort: published.latest ?? UNKNOWN_DAY,
    }),
    relationships: [
      ...toRecords('PUBLISHED_BY', own, [publisher]),
      ...toRecords('WRITTEN_BY', own, authors),
      ...toNodes('REPUBLISHES', own, 'Source', [republishes]),
    ],
  };
}

function projectRecord(record: RecordContent, { clusterOf, entities }: Graph): Part {
  const { id, dossier, kind, label, within } = record;
  const own: NodeKey = { label: 'Record', id };
  const entity = clusterOf.get(id);
  const isReferred = entity !== undefined && entities.has(entity);
  return {
    node: factNode('Record', id, record, { dossier, kind, label }),
    relationships: [
      ...toRecords('WITHIN', own, within),
      ...toNodes('IN', own, 'Entity', [isReferred ? entity : undefined]),
    ],
  };
}

/** Statements have records too; a record of a statement is there as long as something is said in it. */
function projectStatementRecords({ statements }: Graph): readonly Part[] {
  return [...statements.values()].flatMap(({ id, records }) =>
    records.map((record) => {
      const own: NodeKey = { label: 'Record', id: record };
      const { dossier, label } = statementRecord(record);
      return {
        node: buildNode('Record', record, { dossier, kind: 'STATEMENT', label, live: true }),
        relationships: toNodes('IN', own, 'Statement', [id]),
      };
    }),
  );
}

function projectPassage({ id, content }: Passage): Part {
  const { source, exact, start, end, prefix, suffix, section, sha256 } = content;
  const columns = { exact, start, end, prefix, suffix, section, sha256, sourceId: source };
  return {
    node: factNode('Passage', id, content, columns),
    relationships: toNodes('QUOTED_FROM', { label: 'Passage', id }, 'Source', [source]),
  };
}

function projectRendering({ id, content }: Rendering, { passages }: Graph): Part {
  const { source, passage, mode, cue, medium, said, language } = content;
  const own: NodeKey = { label: 'Rendering', id };
  const quoted = passages.get(passage)?.content;
  return {
    node: factNode('Rendering', id, content, {
      text: quoted?.exact,
      start: quoted?.start,
      mode,
      cue,
      medium,
      language,
      sourceId: source,
      ...timeColumns('said', said && timeOf(said)),
    }),
    relationships: [
      ...toNodes('EVIDENCED_BY', own, 'Passage', [passage]),
      ...toRecords('ATTRIBUTED_TO', own, content.by),
      ...toRecords('ON_BEHALF_OF', own, content.for),
      ...toRecords('ADDRESSED_TO', own, content.to),
      ...toRecords('VIA', own, content.via),
      ...toRecords('MENTIONS', own, content.about),
    ],
  };
}

function projectClaim(stated: StatedClaim, graph: Graph, ontology: Ontology): Part {
  const { claim, origin, statement } = stated;
  const { content, id } = claim;
  const own: NodeKey = { label: 'Claim', id };
  const entity = (record: string): string => graph.clusterOf.get(record) ?? record;
  const { members } = content;
  const subjects = members?.end === 'SUBJECT' ? members.records : [content.subject];
  const objects = members?.end === 'OBJECT' ? members.records : [content.object];
  return {
    node: factNode('Claim', id, content, claimColumns(stated, graph, ontology)),
    relationships: [
      ...toRecords('SUBJECT', own, subjects.slice(0, 1)),
      ...toRecords('OBJECT', own, objects.slice(0, 1)),
      ...toRecords('MEMBER', own, members?.records ?? []),
      ...toRecords('PART_OF_EVENT', own, [content.event]),
      ...toRecords('COUNTED', own, content.scope?.entities ?? []),
      ...toRecords('VIA', own, content.via),
      ...toNodes('PUBLISHED_IN', own, 'Source', [content.source]),
      ...toNodes('EVIDENCED_BY', own, 'Passage', claim.passages),
      ...toNodes('MADE_IN', own, 'Statement', [statement]),
      ...toNodes('STATES', own, 'Proposition', stated.propositions),
      ...toNodes('CONCERNS', own, 'Entity', stated.concerns),
      ...toNodes('DATES', own, 'Entity', stated.dates),
      ...toNodes('SCOPED_TO', own, 'Entity', content.scope?.entities.map(entity) ?? []),
      buildRelationship('ORIGINATES_IN', own, { label: ORIGIN_LABEL[origin.kind], id: origin.id }),
    ],
  };
}

const ORIGIN_LABEL = { UTTERANCE: 'Statement', AGENCY: 'Entity', SOURCE: 'Source' } as const;

function claimColumns(stated: StatedClaim, { clusterOf }: Graph, ontology: Ontology): Columns {
  const { claim, origin, published, when } = stated;
  const { content } = claim;
  const { predicate, members, subject, object } = content;
  const entities = (records: readonly (string | undefined)[]): readonly string[] =>
    records.flatMap((record) => (record === undefined ? [] : [clusterOf.get(record) ?? record]));
  return {
    passageIds: claim.passages,
    sourceId: content.source,
    predicate,
    relationType: ontology.relations.has(predicate) ? predicate : undefined,
    measure: ontology.measures.has(predicate) ? predicate : undefined,
    attribute: ontology.attributes.has(predicate) ? predicate : undefined,
    subjectIds: entities(members?.end === 'SUBJECT' ? members.records : [subject]),
    objectIds: entities(members?.end === 'OBJECT' ? members.records : [object]),
    subjectText: content.subjectText,
    objectText: content.objectText,
    role: content.role,
    office: content.office,
    modality: content.modality,
    negated: content.negated,
    hedge: content.hedge,
    attributed: content.statement !== undefined,
    listKind: members?.kind,
    originId: origin.id,
    originKind: origin.kind,
    publishedSort: published ?? UNKNOWN_DAY,
    ...valueColumns(content.value),
    ...scopeColumns(content.scope),
    ...timeColumns('when', when),
  };
}

function alone(label: FactLabel, id: string, content: object, columns: Columns): Part {
  return { node: factNode(label, id, content, columns), relationships: [] };
}

/** A live fact: its content to the letter, and columns to read and filter by. */
function factNode(label: FactLabel, id: string, content: object, columns: Columns): NodeRow {
  return buildNode(label, id, { ...columns, live: true, content: canonicalJson(content) });
}
