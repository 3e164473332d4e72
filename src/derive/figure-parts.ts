import { canonicalJson } from '../model/canonical-json.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { WordedClaim } from './derive-claims.ts';
import type { FigureProposition } from './graph.ts';
import { printedForm } from './printed-form.ts';
import { figureValueKey } from './propositions-of-claim.ts';

/**
 * Joins the figures that sources state to be parts of a total to the figures that are these totals: of
 * the same thing and measure, equally certain. Where a total is given for several scopes the one of the same source is
 * meant, then the one without a scope; where sources state several totals, the one that most of them do.
 */
export function joinFigureParts(
  figures: readonly FigureProposition[],
  claims: readonly WordedClaim[],
): readonly FigureProposition[] {
  const candidates = groupBy(figures, (figure) => totalKey(figure, figure.value));
  const statements = claims.flatMap(({ stated: { claim }, wordings }) =>
    wordings.flatMap((said) => {
      const { total, source } = claim.content;
      if (said.kind !== 'FIGURE' || total === undefined) return [];
      const whole = chooseWhole(candidates.get(totalKey(said, total)) ?? [], said.id, source);
      return whole === undefined ? [] : [{ part: said.id, whole }];
    }),
  );
  const wholes = groupBy(statements, ({ part }) => part);
  const parts = groupBy(statements, ({ whole }) => whole);
  return figures.map((figure) => ({
    ...figure,
    partOf: printedForm((wholes.get(figure.id) ?? []).map(({ whole }) => whole)),
    parts: sortedIds((parts.get(figure.id) ?? []).map(({ part }) => part)),
  }));
}

/** What a total and a figure have in common, but for the scope. */
function totalKey(
  {
    predicate,
    of,
    modality,
    negated,
  }: Pick<FigureProposition, 'predicate' | 'of' | 'modality' | 'negated'>,
  value: FigureProposition['value'],
): string {
  return canonicalJson({ predicate, of, modality, negated, ...figureValueKey(value) });
}

function chooseWhole(
  candidates: readonly FigureProposition[],
  part: string,
  source: string,
): string | undefined {
  const [whole] = candidates
    .filter(({ id }) => id !== part)
    .map((figure) => ({ figure, rank: rankOf(figure, source) }))
    .sort((a, b) => a.rank - b.rank || compareCodePoints(a.figure.id, b.figure.id));
  return whole?.figure.id;
}

/** Small is near: the source's own, then without a scope. */
function rankOf({ bearings, scope }: FigureProposition, source: string): number {
  const isOwn = bearings.some((bearing) => bearing.source === source);
  return (isOwn ? 0 : 2) + (scope === undefined ? 0 : 1);
}
