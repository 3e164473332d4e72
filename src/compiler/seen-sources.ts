import { allOf } from '../cypher/all-of.ts';
import { compare, exists, match, not, property } from '../cypher/build.ts';
import { firstOf, returned } from '../cypher/first-of.ts';
import type { Expression } from '../cypher/nodes.ts';
import { out, path } from '../cypher/path.ts';
import { type LensTerms, freshVariables } from './lens-terms.ts';

/** What a lens asks of a source: of its last possible day of publication, and of its id. */
export function isAdmitted(lens: LensTerms, day: Expression, source: Expression): Expression {
  const { shape, day: known, sources } = lens;
  const isNamed = compare('IN', source, sources);
  return allOf([
    ...(shape.isOfDay ? [compare('<=', day, known)] : []),
    ...(shape.ofSources === 'ONLY' ? [isNamed] : []),
    ...(shape.ofSources === 'WITHOUT' ? [not(isNamed)] : []),
  ]);
}

/** Whether a source is admitted. */
export function isSourceSeen(lens: LensTerms, variable: string): Expression {
  return isAdmitted(lens, property(variable, 'publishedSort'), property(variable, 'id'));
}

/** Whether the source of a claim is admitted, of which the claim itself tells. */
export function isClaimSeen(lens: LensTerms, variable: string): Expression {
  return isAdmitted(lens, property(variable, 'publishedSort'), property(variable, 'sourceId'));
}

/** Whether the source of a passage is admitted. */
export function isPassageSeen(lens: LensTerms, variable: string): Expression {
  return standsIn(lens, variable, [], property(variable, 'sourceId'));
}

/** Whether the source of a rendering is admitted. */
export function isRenderingSeen(lens: LensTerms, variable: string): Expression {
  return standsIn(lens, variable, ['EVIDENCED_BY'], property(variable, 'sourceId'));
}

/** Where the knowledge of a claim comes from: where a source republishes another, as far as those are admitted (semantics 9). */
export function originOf(lens: LensTerms, claim: string): Expression {
  const own = property(claim, 'originId');
  const [source, over, last, next] = freshVariables(lens, 4);
  const isSeen = (variable: string): Expression =>
    allOf([property(variable, 'live'), isSourceSeen(lens, variable)]);
  const goesOn = exists([
    match(path({ variable: last }, out('REPUBLISHES', { variable: next })), isSeen(next)),
  ]);
  const found = firstOf([
    match(
      path({ variable: claim }, out('PUBLISHED_IN', { variable: source }), {
        ...out('REPUBLISHES', { variable: last }),
        again: { over, where: isSeen(over) },
      }),
      not(goesOn),
    ),
    returned(property(last, 'id')),
  ]);
  const isRepublished = exists([
    match(path({ variable: claim }, out('PUBLISHED_IN'), out('REPUBLISHES'))),
  ]);
  return {
    kind: 'case',
    branches: [
      {
        when: allOf([
          compare('=', property(claim, 'originKind'), lens.text('SOURCE')),
          isRepublished,
        ]),
        // A ring of sources has no last one.
        then: { kind: 'coalesce', operands: [found, own] },
      },
    ],
    otherwise: own,
  };
}

/** Whether the source is admitted in which something stands: a passage, or what a passage bears. */
function standsIn(
  lens: LensTerms,
  variable: string,
  towards: readonly string[],
  sourceId: Expression,
): Expression {
  if (!lens.shape.isOfDay) return isAdmitted(lens, sourceId, sourceId);
  const source = lens.freshVariable();
  return exists([
    match(
      path(
        { variable },
        ...towards.map((type) => out(type)),
        out('QUOTED_FROM', { variable: source, label: 'Source' }),
      ),
      isSourceSeen(lens, source),
    ),
  ]);
}
