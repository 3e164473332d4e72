import { buildKnowledge } from '../derive/conflicts/build-knowledge.ts';
import { partsByThing, wholesOfQuestion } from '../derive/conflicts/joined-questions.ts';
import type { Knowledge } from '../derive/conflicts/knowledge.ts';
import { clusterRecords } from '../derive/cluster-records.ts';
import type { Clusters } from '../derive/clusters.ts';
import { deriveClaims } from '../derive/derive-claims.ts';
import { latestAssessments } from '../derive/latest-assessments.ts';
import type { QuestionKey } from '../derive/questions-of-proposition.ts';
import type { Facts } from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import type { GatheredFacts } from './gather-facts.ts';

/** What every part of the derivation needs to know of the whole. */
export interface LoadContext extends Clusters {
  readonly ontology: Ontology;
  /** Without claims, and with the passages of renderings only. */
  readonly facts: Facts;
  readonly sources: ReadonlyMap<string, SourceContent>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly knowledge: Knowledge;
  readonly assessments: ReturnType<typeof latestAssessments>;
  /** Ids of the entities that there are: of clusters that something refers to. */
  readonly entities: ReadonlySet<string>;
  /** The annotators' label of an entity; of what is none, its id. */
  readonly labelOf: (entity: string) => string;
  /** Statement id → its renderings. */
  readonly renderingsOf: ReadonlyMap<string, readonly Rendering[]>;
  /** The questions in whose discrepancies the claims of a question can be the part. */
  readonly wholesOf: (question: QuestionKey) => readonly QuestionKey[];
}

/** Puts together what follows from the gathered facts alone. */
export function buildLoadContext(
  { facts, referred, spoken, joining }: GatheredFacts,
  ontology: Ontology,
): LoadContext {
  const claims = [...spoken].map((statement) => ({ content: { statement } }));
  const { clusterOf, disputed } = clusterRecords({ ...facts, claims });
  const sources = indexBy(facts.sources, ({ id }) => id);
  const passages = indexBy(facts.passages, ({ id }) => id);
  const joins = deriveClaims(joining, { ontology, sources, passages, clusterOf });
  const knowledge = buildKnowledge(facts.records, joins, clusterOf, ontology);
  const parts = partsByThing(knowledge);
  const clusterOfRecord = (record: string): string => clusterOf.get(record) ?? record;
  const meant = new Set([...referred].map(clusterOfRecord));
  const entities = new Set(
    facts.records.map(({ id }) => clusterOfRecord(id)).filter((id) => meant.has(id)),
  );
  const records = indexBy(facts.records, ({ id }) => id);
  return {
    ontology,
    facts,
    clusterOf,
    disputed,
    sources,
    passages,
    knowledge,
    assessments: latestAssessments(facts.notes),
    entities,
    labelOf: (id) => (entities.has(id) ? (records.get(id)?.label ?? id) : id),
    renderingsOf: groupBy(facts.renderings, ({ content }) => clusterOfRecord(content.statement)),
    wholesOf: (question) =>
      wholesOfQuestion(question, knowledge, (thing) => parts.get(thing) ?? []),
  };
}
