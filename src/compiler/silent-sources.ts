import { compare, exists, not, property } from '../cypher/build.ts';
import type { Clause, Pattern } from '../cypher/nodes.ts';
import { addParameter, type Context } from './context.ts';
import type { PathEnd } from './match-path.ts';
import { namings, publishedIn } from './namings.ts';

type Match = Extract<Clause, { kind: 'match' }>;

/** A way to the sources that leave a discrepancy open: what leads to where the match begins, and the match. */
export interface SilentBranch {
  readonly walk: Match;
  readonly match: Match;
}

/**
 * The sources with claims that name all that a discrepancy's question is about, as an end, a member or the
 * event that they are a part of, and with none that answers a question where it is listed (semantics 8). No
 * source is a part of a discrepancy on identity.
 */
export function silentSources(
  context: Context,
  discrepancy: string,
  { variable: source }: Pick<PathEnd, 'variable'>,
): readonly SilentBranch[] {
  const [on, question, thing] = [
    context.freshVariable(),
    context.freshVariable(),
    context.freshVariable(),
  ];
  const walk: Match = {
    kind: 'match',
    pattern: {
      start: { variable: discrepancy },
      steps: [
        {
          direction: 'OUT',
          types: ['ON'],
          variable: on,
          node: { variable: question, label: 'Question' },
        },
        { direction: 'OUT', types: ['ABOUT'], node: { variable: thing, label: 'Entity' } },
      ],
    },
    where: {
      kind: 'and',
      operands: [
        compare('=', property(on, 'rank'), { kind: 'literal', value: 0 }),
        compare('<>', property(question, 'kind'), addParameter(context, 'IDENTITY', String)),
        compare('=', property(thing, 'id'), property(question, 'aboutId')),
      ],
    },
  };
  const silent = [
    not(exists([{ kind: 'match', pattern: answering(discrepancy, source) }])),
    not(exists([unnamed(context, question, source)])),
  ];
  return namings(context, thing, source).map(({ pattern, where }) => ({
    walk,
    match: {
      kind: 'match',
      pattern,
      where: { kind: 'and', operands: [...(where === undefined ? [] : [where]), ...silent] },
    },
  }));
}

/** From a discrepancy to a source that has a position on it, or says something else to its questions. */
function answering(discrepancy: string, source: string): Pattern {
  return {
    start: { variable: discrepancy },
    steps: [
      { direction: 'OUT', types: ['ON'], node: { label: 'Question' } },
      { direction: 'IN', types: ['ANSWERS'], node: { label: 'Proposition' } },
      { direction: 'IN', types: ['STATES'], node: { label: 'Claim' } },
      publishedIn(source),
    ],
  };
}

/** Something else that a question is about, and that no claim of a source names. */
function unnamed(context: Context, question: string, source: string): Match {
  const other = context.freshVariable();
  return {
    kind: 'match',
    pattern: {
      start: { variable: question },
      steps: [{ direction: 'OUT', types: ['ABOUT'], node: { variable: other, label: 'Entity' } }],
    },
    where: {
      kind: 'and',
      operands: [
        compare('<>', property(other, 'id'), property(question, 'aboutId')),
        ...namings(context, other, source).map((naming) => not(exists([naming]))),
      ],
    },
  };
}
