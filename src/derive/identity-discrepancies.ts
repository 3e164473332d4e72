import { contentId } from '../model/content-id.ts';
import type { DisputedComponent } from './clusters.ts';
import { NOTHING } from './conflicts/describe-position.ts';
import type { Discrepancy, DiscrepancyPosition } from './graph.ts';
import { type QuestionKey, questionKey } from './questions-of-proposition.ts';

/** What records that are judged both one and different are told with. */
export interface IdentityContext {
  /** Whether something is told of it: whether it is an entity or a statement of the graph. */
  readonly isKnown: (record: string) => boolean;
  readonly isEntity: (record: string) => boolean;
  readonly labelOf: (record: string) => string;
}

/** An IDENTITY discrepancy with its question, which no proposition answers: judgements do. */
export interface DisputedIdentity {
  readonly question: QuestionKey;
  readonly discrepancy: Discrepancy;
}

/**
 * A discrepancy for each component of records that a DIFFERENT holds apart (semantics 11): that they
 * are one, and each pair that is not. Its question is about the first record of the component and
 * whoever else of it is known, so that its id is the same whatever is known. Analysts judge it, so there are
 * no claims, sources or days in it.
 */
export function identityDiscrepancies(
  disputed: readonly DisputedComponent[],
  context: IdentityContext,
): readonly DisputedIdentity[] {
  return disputed.flatMap(({ records, apart }) => {
    const known = records.filter(context.isKnown);
    const pairs = apart.filter((pair) => pair.every(context.isKnown));
    const [first = ''] = records;
    if (pairs.length === 0) return [];
    const question = { ...identityQuestion(first), about: known };
    return [{ question, discrepancy: buildDiscrepancy(question, pairs, context) }];
  });
}

/** The question whether records are one, by the first of them by code point. */
export function identityQuestion(first: string): QuestionKey {
  return questionKey('IDENTITY', [first], []);
}

function buildDiscrepancy(
  { id: question, about }: QuestionKey,
  pairs: DisputedComponent['apart'],
  context: IdentityContext,
): Discrepancy {
  const kind = 'IDENTITY';
  const id = contentId({ is: 'DISCREPANCY', question, kind });
  const position = (records: readonly string[], verdict: string): DiscrepancyPosition => ({
    ...NOTHING,
    id: contentId({ is: 'POSITION', discrepancy: id, records, verdict }),
    summary: `${verdict}: ${records.map(context.labelOf).join(', ')}`,
    entities: records.filter(context.isEntity),
    isUniform: true,
    holders: [],
    sources: [],
    claims: [],
    knownSince: undefined,
  });
  return {
    id,
    kind,
    also: [],
    question,
    questions: [question],
    about,
    positions: [position(about, 'one'), ...pairs.map((pair) => position(pair, 'different'))],
    sides: [],
    silent: [],
    withinOneSource: false,
    knownSince: undefined,
  };
}
