import { compare, exists, match, property } from '../cypher/build.ts';
import type { Expression } from '../cypher/nodes.ts';
import { into, path } from '../cypher/path.ts';
import { type LensTerms, freshVariables } from './lens-terms.ts';
import { isPropositionSeen } from './seen-bearings.ts';
import { isIdentitySeen } from './seen-discrepancies.ts';

/**
 * Whether an admitted proposition answers a question. One that no proposition answers is one of judgements: whether
 * some of what it is about are one.
 */
export function isQuestionSeen(lens: LensTerms, variable: string): Expression {
  const [proposition, discrepancy] = freshVariables(lens, 2);
  const answered = exists([
    match(
      path({ variable }, into('ANSWERS', { variable: proposition })),
      isPropositionSeen(lens, proposition),
    ),
  ]);
  const judged = exists([
    match(
      path({ variable }, into('ON', { variable: discrepancy })),
      isIdentitySeen(lens, discrepancy),
    ),
  ]);
  const isIdentity = compare('=', property(variable, 'kind'), lens.text('IDENTITY'));
  return { kind: 'case', branches: [{ when: isIdentity, then: judged }], otherwise: answered };
}
