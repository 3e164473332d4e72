import type { Facts } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { indexBy } from '../util/index-by.ts';
import { answerQuestions } from './conflicts/answer-questions.ts';
import { buildKnowledge } from './conflicts/build-knowledge.ts';
import { contestedPropositions } from './contested-propositions.ts';
import type { WordedClaim } from './derive-claims.ts';
import { deriveDiscrepancies } from './derive-discrepancies.ts';
import { describeQuestion } from './describe-question.ts';
import type { Graph, Question } from './graph.ts';
import { identityDiscrepancies } from './identity-discrepancies.ts';
import type { QuestionKey } from './questions-of-proposition.ts';

/** What questions and discrepancies are derived from. */
export interface DisagreementContext extends Pick<
  Graph,
  'clusterOf' | 'disputed' | 'entities' | 'statements'
> {
  readonly facts: Facts;
  readonly claims: readonly WordedClaim[];
  readonly ontology: Ontology;
}

/** All questions, the discrepancies on them, and the propositions that are contested in these. */
export function deriveDisagreement(
  context: DisagreementContext,
): Pick<Graph, 'questions' | 'discrepancies' | 'contested'> {
  const { facts, claims: worded, clusterOf, disputed, entities, statements, ontology } = context;
  const labelOf = (id: string): string => entities.get(id)?.label ?? id;
  const claims = worded.map(({ stated }) => stated);
  const answered = answerQuestions(worded, facts.renderings, clusterOf, ontology);
  const knowledge = buildKnowledge(facts.records, worded, clusterOf, ontology);
  const answers = { answered, knowledge, ontology, statements, labelOf, claims, clusterOf };
  const identities = identityDiscrepancies(disputed, {
    isKnown: (record) => entities.has(record) || statements.has(record),
    isEntity: (record) => entities.has(record),
    labelOf,
  });
  const discrepancies = new Map([
    ...deriveDiscrepancies(answered.keys(), answers),
    ...indexBy(
      identities.map(({ discrepancy }) => discrepancy),
      ({ id }) => id,
    ),
  ]);
  const keys = [...answered.values()].map(({ key }) => key);
  const questions = [...keys, ...identities.map(({ question }) => question)].map((key) =>
    buildQuestion(key, labelOf),
  );
  const contested = contestedPropositions(
    discrepancies.values(),
    indexBy(claims, ({ claim }) => claim.id),
  );
  return { questions: indexBy(questions, ({ id }) => id), discrepancies, contested };
}

/** A question with its words. */
export function buildQuestion(key: QuestionKey, labelOf: (id: string) => string): Question {
  const { id, kind, about, names } = key;
  return { id, kind, about, names, text: describeQuestion(key, labelOf) };
}
