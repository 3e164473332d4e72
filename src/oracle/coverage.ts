import type { Entity, Graph, Question, StatedClaim } from '../derive/graph.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { GqlQueryCoverageArgs } from '../generated/resolvers.ts';
import type { SourceContent } from '../model/evidence.ts';
import { isGiven } from '../util/is-given.ts';
import { claimsNaming } from './claims-naming.ts';
import { clustersOf, findEntity } from './look-up.ts';
import { byId } from './position.ts';

/** Who speaks of a matter, and who leaves it out. */
export interface Coverage {
  readonly about: Entity | Question;
  readonly sources: readonly SourceContent[];
  /** Of an entity all others; of a question those that speak of the same entities. */
  readonly silent: readonly SourceContent[];
}

const MAX_MATTERS = 100;

/**
 * For each matter that is named, who speaks of it: for questions and measures the questions (a measure's
 * questions are about one of `about`, where that is given), else the entities. Matters that are not there
 * are left out.
 *
 * @throws QueryError BAD_USER_INPUT where nothing is named, LIMIT_EXCEEDED above 100 matters.
 */
export function listCoverage(
  graph: Graph,
  { about, questions, measures }: Omit<GqlQueryCoverageArgs, 'lens'>,
): readonly Coverage[] {
  const isOfQuestions = isGiven(questions) || isGiven(measures);
  if (!isOfQuestions && !isGiven(about)) {
    throw new QueryError('BAD_USER_INPUT', 'Nothing is named whose coverage is asked.', {
      remedy: 'Give `about`, `questions` or `measures`.',
    });
  }
  const matters = isOfQuestions
    ? byId(new Set([...named(graph, questions), ...measuring(graph, measures, about)]))
    : byId(new Set((about ?? []).flatMap((id) => findEntity(graph, id) ?? [])));
  if (matters.length > MAX_MATTERS) {
    throw new QueryError(
      'LIMIT_EXCEEDED',
      `The coverage of ${matters.length} matters is asked; it is told of ${MAX_MATTERS} at most.`,
      { remedy: 'Name entities in `about`, or questions.' },
    );
  }
  return matters.map((matter) => cover(graph, matter));
}

function named(graph: Graph, ids: readonly string[] | null | undefined): readonly Question[] {
  return (ids ?? []).flatMap((id) => graph.questions.get(id) ?? []);
}

/** The questions that figures of these measures answer chiefly. */
function measuring(
  graph: Graph,
  measures: readonly string[] | null | undefined,
  about: readonly string[] | null | undefined,
): readonly Question[] {
  const entities = about && clustersOf(graph, about);
  return [...graph.propositions.values()]
    .filter(({ kind, predicate }) => kind === 'FIGURE' && measures?.includes(predicate))
    .flatMap(({ questions }) => graph.questions.get(questions[0] ?? '') ?? [])
    .filter((question) => !entities || question.about.some((id) => entities.includes(id)));
}

function cover(graph: Graph, matter: Entity | Question): Coverage {
  const isQuestion = 'text' in matter;
  const speaking = isQuestion ? answering(graph, matter) : claimsNaming(graph, matter.id);
  const speaks = sourcesOf(speaking);
  const others = isQuestion
    ? sourcesOf(matter.about.flatMap((id) => claimsNaming(graph, id)))
    : new Set(graph.sources.values());
  return {
    about: matter,
    sources: [...speaks],
    silent: [...others].filter((source) => !speaks.has(source)),
  };
}

function answering(graph: Graph, { id }: Question): readonly StatedClaim[] {
  const answers = [...graph.propositions.values()].filter(({ questions }) =>
    questions.includes(id),
  );
  return answers.flatMap(({ claims }) => claims).flatMap((claim) => graph.claims.get(claim) ?? []);
}

function sourcesOf(claims: readonly StatedClaim[]): ReadonlySet<SourceContent> {
  return new Set(claims.map(({ source }) => source));
}
