import { codesByEvent, type EventCode, givesCode } from '../derive/event-codes.ts';
import type { Graph, StatedClaim } from '../derive/graph.ts';
import { latestAssessments } from '../derive/latest-assessments.ts';
import { isPlace } from '../derive/place.ts';
import { startOfDay } from '../derive/start-of-day.ts';
import { statementRecord } from '../derive/statement-record.ts';
import { timeOf, UNKNOWN_DAY } from '../derive/time.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type {
  Identified,
  JudgementContent,
  NarrativeContent,
  NoteContent,
  RecordContent,
  StanceContent,
} from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import { fold } from '../model/fold.ts';
import type { FactLabel } from '../model/node-labels.ts';
import { placeInOrder } from '../model/place-in-order.ts';
import type { Ontology } from '../ontology/ontology.ts';
import {
  buildNode,
  buildRelationship,
  type Part,
  toNodes,
  toRecords,
  withColumns,
} from './build-rows.ts';
import { type Columns, scopeColumns, timeColumns, valueColumns } from './columns.ts';
import type { NodeKey, NodeRow } from './rows.ts';
import { withSearch } from './search-columns.ts';

/** The facts as they stand in the store, with the relationships that lead from them to what is derived. */
export function projectFacts(graph: Graph, ontology: Ontology): readonly Part[] {
  const { facts } = graph;
  return [
    ...projectNotebook(graph),
    ...facts.sources.map(projectSource),
    ...facts.records.map((record) => projectRecord(record, graph)),
    ...projectStatementRecords(graph),
    ...facts.passages.map(projectPassage),
    ...facts.renderings.map((rendering) => projectRendering(rendering, graph)),
    ...projectClaims(
      { ...graph, codes: codesByEvent(facts.records, graph.clusterOf) },
      latestAssessments(facts.notes),
      ontology,
    ),
  ];
}

/** What annotators say in their own voice. */
export function projectNotebook(graph: Pick<Graph, 'facts' | 'statements'>): readonly Part[] {
  const { facts } = graph;
  const labels = labelsOfSubjects(graph);
  const narratives = new Set(facts.narratives.map(({ id }) => id));
  return [
    ...facts.dossiers.map((dossier) =>
      alone('Dossier', dossier.id, dossier, { title: dossier.title }),
    ),
    ...facts.judgements.map(projectJudgement),
    ...facts.narratives.map(projectNarrative),
    ...facts.stances.map((stance) => projectStance(stance, narratives)),
    ...facts.notes.map((note) => projectNote(note, labels)),
  ];
}

/** For the id of whatever a note can be on, as far as it is live, its label. */
function labelsOfSubjects({
  facts,
  statements,
}: Pick<Graph, 'facts' | 'statements'>): ReadonlyMap<string, FactLabel> {
  const labelled = (
    label: FactLabel,
    things: readonly { readonly id: string }[],
  ): readonly (readonly [string, FactLabel])[] => things.map(({ id }) => [id, label]);
  const spoken = [...statements.values()].flatMap(({ records }) => records);
  return new Map([
    ...labelled('Record', facts.records),
    ...spoken.map((id) => [id, 'Record'] as const),
    ...labelled('Source', facts.sources),
    ...labelled('Claim', facts.claims),
    ...labelled('Judgement', facts.judgements),
    ...labelled('Narrative', facts.narratives),
  ]);
}

function projectNarrative(narrative: NarrativeContent): Part {
  const { id, name, description, by } = narrative;
  const columns = { name, nameKey: fold(name), description, author: by };
  return alone('Narrative', id, narrative, columns);
}

/** A stance to a narrative that is not here is joined to nothing, so that no list has it. */
function projectStance(
  { id, content }: Identified<StanceContent>,
  narratives: ReadonlySet<string>,
): Part {
  const { narrative, statement, stance, by, why } = content;
  const own: NodeKey = { label: 'Stance', id };
  const columns = { stance, judgedBy: by, reason: why, narrativeId: narrative };
  return {
    node: factNode('Stance', id, content, columns),
    relationships: narratives.has(narrative)
      ? [
          ...toNodes(stance, own, 'Narrative', [narrative]),
          ...toRecords('TAKEN_IN', own, [statement]),
        ]
      : [],
  };
}

/** What a note is on is known by its id alone, which may be anything's. */
function projectNote(
  { id, content }: Identified<NoteContent>,
  labels: ReadonlyMap<string, FactLabel>,
): Part {
  const { on, kind, text, by, day, credibility, confidence } = content;
  const label = labels.get(on);
  return {
    node: factNode('Note', id, content, {
      kind,
      text,
      author: by,
      credibility,
      confidence,
      onId: on,
      writtenAt: day && startOfDay(day),
      writtenSort: day ?? UNKNOWN_DAY,
    }),
    relationships:
      label === undefined ? [] : toNodes('REMARKS_ON', { label: 'Note', id }, label, [on]),
  };
}

function projectJudgement({ id, content }: Identified<JudgementContent>): Part {
  const { left, right, verdict, by, on, why } = content;
  const own: NodeKey = { label: 'Judgement', id };
  return {
    node: factNode('Judgement', id, content, {
      verdict,
      reason: why,
      judgedBy: by,
      judgedAt: startOfDay(on),
    }),
    relationships: [...toRecords('LEFT', own, [left]), ...toRecords('RIGHT', own, [right])],
  };
}

/** A source. */
export function projectSource(source: SourceContent): Part {
  const { id, title, publisher, authors, republishes } = source;
  const own: NodeKey = { label: 'Source', id };
  const published = timeOf(source.published);
  const node = factNode('Source', id, source, {
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
    byPublished: placeInOrder([published.latest ?? UNKNOWN_DAY, id]),
  });
  return {
    node: withSearch(node, { tier: 'TITLES', text: title, of: id, kind: 'SOURCE' }),
    relationships: [
      ...toRecords('PUBLISHED_BY', own, [publisher]),
      ...toRecords('WRITTEN_BY', own, authors),
      ...toNodes('REPUBLISHES', own, 'Source', [republishes]),
    ],
  };
}

/** An entry of a dossier, in the entity that it is of, where that is referred to. */
export function projectRecord(
  record: RecordContent,
  {
    clusterOf,
    entities,
  }: Pick<Graph, 'clusterOf'> & { readonly entities: Pick<Graph['entities'], 'has'> },
): Part {
  const { id, dossier, kind, label, within } = record;
  const own: NodeKey = { label: 'Record', id };
  const entity = clusterOf.get(id);
  const isReferred = entity !== undefined && entities.has(entity);
  const canonical = isPlace(kind) && entity !== id ? entity : undefined;
  return {
    node: factNode('Record', id, record, { dossier, kind, label }),
    relationships: [
      ...toRecords('WITHIN', own, within),
      ...toRecords('SAME_PLACE_AS', own, [canonical]),
      ...toNodes('IN', own, 'Entity', [isReferred ? entity : undefined]),
    ],
  };
}

/** Statements have records too; a record of a statement is there as long as something is said in it. */
export function projectStatementRecords({
  statements,
}: Pick<Graph, 'statements'>): readonly Part[] {
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

/** A passage. */
export function projectPassage({ id, content }: Passage): Part {
  const { source, exact, start, end, prefix, suffix, section, sha256 } = content;
  const byStart = placeInOrder([start, end, id]);
  const columns = { exact, start, end, prefix, suffix, section, sha256, sourceId: source, byStart };
  return {
    node: factNode('Passage', id, content, columns),
    relationships: toNodes('QUOTED_FROM', { label: 'Passage', id }, 'Source', [source]),
  };
}

/** A rendering, with the words of its passage. */
export function projectRendering(
  { id, content }: Rendering,
  { passages, clusterOf }: Pick<Graph, 'passages' | 'clusterOf'>,
): Part {
  const { source, passage, mode, cue, medium, said, language } = content;
  const own: NodeKey = { label: 'Rendering', id };
  const quoted = passages.get(passage)?.content;
  const node = factNode('Rendering', id, content, {
    text: quoted?.exact,
    start: quoted?.start,
    mode,
    cue,
    medium,
    language,
    sourceId: source,
    ...timeColumns('said', said && timeOf(said)),
  });
  const { statement } = content;
  const of = clusterOf.get(statement) ?? statement;
  return {
    node: withSearch(node, { tier: 'TEXTS', text: quoted?.exact, of, kind: 'STATEMENT' }),
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

/** What the rows of claims need to know beside them. */
interface ClaimSurroundings extends Pick<Graph, 'clusterOf'> {
  /** The codes that events have, by the event's id. */
  readonly codes: ReadonlyMap<string, readonly EventCode[]>;
}

/** Claims, each with what analysts last thought of it. */
export function projectClaims(
  graph: Pick<Graph, 'claims'> & ClaimSurroundings,
  assessments: ReturnType<typeof latestAssessments>,
  ontology: Ontology,
): readonly Part[] {
  return [...graph.claims.values()].map((stated) => {
    const { node, relationships } = projectClaim(stated, graph, ontology);
    const { credibility, confidence } = assessments.get(stated.claim.id) ?? {};
    return { node: withColumns(node, { credibility, confidence }), relationships };
  });
}

function projectClaim(stated: StatedClaim, graph: ClaimSurroundings, ontology: Ontology): Part {
  const { claim, origin, statement } = stated;
  const { content, id } = claim;
  const own: NodeKey = { label: 'Claim', id };
  const entity = (record: string): string => graph.clusterOf.get(record) ?? record;
  const { members } = content;
  const subjects = members?.end === 'SUBJECT' ? members.records : [content.subject];
  const objects = members?.end === 'OBJECT' ? members.records : [content.object];
  const places = claimPlaces(stated);
  const { byPublished } = places;
  return {
    node: factNode('Claim', id, content, claimColumns(stated, ontology)),
    relationships: [
      ...toRecords('SUBJECT', own, subjects.slice(0, 1)),
      ...toRecords('OBJECT', own, objects.slice(0, 1)),
      ...toRecords('MEMBER', own, members?.records ?? []),
      ...toRecords('PART_OF_EVENT', own, [content.event]),
      ...toRecords('COUNTED', own, content.scope?.entities ?? []),
      ...toRecords('VIA', own, content.via),
      ...toNodes('PUBLISHED_IN', own, 'Source', [content.source]),
      ...toNodes('EVIDENCED_BY', own, 'Passage', claim.passages),
      ...toNodes('MADE_IN', own, 'Statement', [statement], (statementId) => ({
        statementId,
        byPublished,
      })),
      ...toNodes('STATES', own, 'Proposition', stated.propositions, (propositionId) => ({
        propositionId,
        ...places,
      })),
      ...toNodes('CONCERNS', own, 'Entity', stated.concerns, (entityId) => ({
        entityId,
        ...places,
      })),
      ...toNodes('DATES', own, 'Entity', stated.dates),
      ...toNodes('GIVES', own, 'EventCode', codesGiven(stated, graph, ontology), (codeId) => ({
        codeId,
        byPublished,
      })),
      ...toNodes('SCOPED_TO', own, 'Entity', content.scope?.entities.map(entity) ?? []),
      buildRelationship('ORIGINATES_IN', own, { label: ORIGIN_LABEL[origin.kind], id: origin.id }),
    ],
  };
}

/** Where a claim stands in lists of claims, and its source in lists of sources; both by day of publication. */
export function claimPlaces({ claim, published }: Pick<StatedClaim, 'claim' | 'published'>): {
  readonly byPublished: string;
  readonly sourceByPublished: string;
} {
  const day = published ?? UNKNOWN_DAY;
  return {
    byPublished: placeInOrder([day, claim.id]),
    sourceByPublished: placeInOrder([day, claim.content.source]),
  };
}

/** Ids of the codes that a claim gives to events. */
function codesGiven(
  stated: StatedClaim,
  { codes }: ClaimSurroundings,
  ontology: Ontology,
): readonly string[] {
  return stated.concerns
    .flatMap((id) => codes.get(id) ?? [])
    .filter((code) => givesCode(stated, code, ontology))
    .map(({ id }) => id);
}

const ORIGIN_LABEL = { UTTERANCE: 'Statement', AGENCY: 'Entity', SOURCE: 'Source' } as const;

function claimColumns(stated: StatedClaim, ontology: Ontology): Columns {
  const { claim, origin, published, when } = stated;
  const { content } = claim;
  const { predicate, members } = content;
  return {
    passageIds: claim.passages,
    sourceId: content.source,
    predicate,
    relationType: ontology.relations.has(predicate) ? predicate : undefined,
    measure: ontology.measures.has(predicate) ? predicate : undefined,
    attribute: ontology.attributes.has(predicate) ? predicate : undefined,
    subjectIds: stated.subjects,
    objectIds: stated.objects,
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
    byPublished: claimPlaces(stated).byPublished,
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
