import type { Rendering } from '../../model/evidence.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { groupBy } from '../../util/group-by.ts';
import { indexBy } from '../../util/index-by.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import type { WordedClaim } from '../derive-claims.ts';
import { type QuestionKey, questionsOfProposition } from '../questions-of-proposition.ts';
import type { StatedProposition } from '../propositions-of-claim.ts';
import type { Answer, AnsweredQuestion } from './answer.ts';

/** Every question that some claims answer, with what each of them says to it; by question id. */
export function answerQuestions(
  claims: readonly WordedClaim[],
  renderings: readonly Rendering[],
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): ReadonlyMap<string, AnsweredQuestion> {
  const voicesOf = voicesByStatement(renderings, clusterOf);
  const questions = new Map<string, { key: QuestionKey; answers: Answer[] }>();
  const unique = indexBy(claims, ({ stated }) => stated.claim.id);
  const ordered = [...unique.values()].sort((a, b) =>
    compareCodePoints(a.stated.claim.id, b.stated.claim.id),
  );
  for (const { stated, wordings } of ordered) {
    const { source } = stated.claim.content;
    const voices =
      stated.statement === undefined ? [] : (voicesOf.get(`${source} ${stated.statement}`) ?? []);
    for (const [id, { key, said, chiefly }] of questionsOfClaim(wordings, ontology)) {
      const question = questions.get(id) ?? { key, answers: [] };
      questions.set(id, question);
      question.answers.push({ stated, said, chiefly, voices });
    }
  }
  return questions;
}

interface Asked {
  readonly key: QuestionKey;
  readonly said: StatedProposition[];
  readonly chiefly: StatedProposition[];
}

/** A list that names two records of one entity states one proposition twice; here it is there once. */
function questionsOfClaim(
  wordings: readonly StatedProposition[],
  ontology: Ontology,
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const once = new Map(wordings.map((wording) => [wording.id, wording]));
  for (const wording of once.values()) {
    const keys = new Map(questionsOfProposition(wording, ontology).map((key) => [key.id, key]));
    const [chief] = keys.keys();
    for (const [id, key] of keys) {
      const one = asked.get(id) ?? { key, said: [], chiefly: [] };
      asked.set(id, one);
      one.said.push(wording);
      if (id === chief) one.chiefly.push(wording);
    }
  }
  return asked;
}

/** `<source> <statement>` → who speaks in it and for whom, by what that source says. */
function voicesByStatement(
  renderings: readonly Rendering[],
  clusterOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  const reports = groupBy(
    renderings,
    ({ content }) => `${content.source} ${entity(content.statement)}`,
  );
  return new Map(
    [...reports].map(([key, own]) => [
      key,
      sortedIds(own.flatMap(({ content }) => [...content.by, ...content.for]).map(entity)),
    ]),
  );
}
