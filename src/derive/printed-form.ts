import { canonicalJson } from '../model/canonical-json.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';

/** Out of several printed forms of one thing: the one that most claims use, ties by code point. */
export function printedForm(forms: readonly (string | undefined)[]): string | undefined {
  const groups = groupBy(forms, (form) => form);
  const [most] = [...groups].sort(
    ([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compareCodePoints(a, b),
  );
  return most?.[0];
}

/** Of things with one meaning: one with the words that most claims print. */
export function printedAs<Worded extends { readonly text: string }>(
  candidates: readonly Worded[],
): Worded | undefined {
  const text = printedForm(candidates.map((candidate) => candidate.text));
  const [first] = candidates
    .filter((candidate) => candidate.text === text)
    .sort((a, b) => compareCodePoints(canonicalJson(a), canonicalJson(b)));
  return first;
}
