import type { Facts } from '../model/dossier.ts';
import type { IdentityPolicy } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { indexBy } from '../util/index-by.ts';
import { clusterRecords } from './cluster-records.ts';
import { deriveClaims, type WordedClaim } from './derive-claims.ts';
import { deriveEntities } from './derive-entities.ts';
import { derivePropositions } from './derive-propositions.ts';
import { deriveStatements } from './derive-statements.ts';
import { describeQuestion } from './describe-question.ts';
import type { Entity, Graph, Question } from './graph.ts';
import { publishedDay } from './published-day.ts';
import { questionsOfProposition } from './questions-of-proposition.ts';

/** How a graph is derived, where it is not from all that is live. */
export interface DeriveOptions {
  /** CONFIRMED where nothing is said. */
  readonly policy?: IdentityPolicy;
  /** Records that something outside these facts refers to: the incremental writer derives from a part. */
  readonly referred?: ReadonlySet<string>;
  /** All that is live, where these facts are the part of it that a lens admits: clusters are those of all. */
  readonly among?: Facts;
}

/**
 * All that follows from the facts, by pure functions of them and the ontology: equal facts give equal
 * graphs, whatever the order they came in.
 */
export function deriveGraph(
  facts: Facts,
  ontology: Ontology,
  { policy = 'CONFIRMED', referred = NONE, among = facts }: DeriveOptions = {},
): Graph {
  const sources = indexBy(facts.sources, ({ id }) => id);
  const passages = indexBy(facts.passages, ({ id }) => id);
  const { clusterOf, disputed } = clusterRecords(among, policy);
  const worded = deriveClaims(facts.claims, { ontology, sources, passages, clusterOf });
  const claims = worded.map(({ stated }) => stated);
  const statements = deriveStatements({
    renderings: facts.renderings,
    among: among.renderings,
    passages,
    sources,
    clusterOf,
    claims,
    publishedOf: (source) => publishedDay(sources.get(source)),
  });
  const propositions = derivePropositions(worded, ontology);
  const context = { facts, ontology, clusterOf, claims, statements, propositions, referred };
  const entities = deriveEntities(context);
  return {
    facts,
    clusterOf,
    disputed,
    entities,
    statements,
    sources,
    passages,
    renderings: indexBy(facts.renderings, ({ id }) => id),
    claims: indexBy(claims, ({ claim }) => claim.id),
    propositions,
    questions: deriveQuestions(worded, entities, ontology),
  };
}

const NONE: ReadonlySet<string> = new Set();

function deriveQuestions(
  claims: readonly WordedClaim[],
  entities: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): ReadonlyMap<string, Question> {
  const labelOf = (id: string): string => entities.get(id)?.label ?? id;
  const keys = claims.flatMap(({ wordings }) =>
    wordings.flatMap((wording) => questionsOfProposition(wording, ontology)),
  );
  const questions = keys.map((key) => {
    const { id, kind, about } = key;
    return { id, kind, about, text: describeQuestion(key, labelOf) };
  });
  return indexBy(questions, ({ id }) => id);
}
