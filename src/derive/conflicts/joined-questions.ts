import { sortedIds } from '../../util/sorted-ids.ts';
import { type QuestionKey, questionKey } from '../questions-of-proposition.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The questions in whose discrepancies a question's claims can be the part (semantics 7): they differ only
 * in the thing, which this one's is a part of, or is joined to by a claim. Of where a state holds the
 * place decides which is the whole, so there a join counts both ways.
 *
 * Figures and places only: an agent, a time or a list of members of a part is none of the whole.
 */
export function wholesOfQuestion(
  { kind, about, names }: QuestionKey,
  { within, joined }: Knowledge,
  partsOf: (thing: string) => Iterable<string>,
): readonly QuestionKey[] {
  const [thing] = about;
  if (thing === undefined || (kind !== 'FIGURE' && kind !== 'PLACE')) return [];
  const wholes = [...(within.get(thing) ?? []), ...(joined.get(thing)?.keys() ?? [])];
  const parts = kind === 'PLACE' ? partsOf(thing) : [];
  return sortedIds([...wholes, ...parts])
    .filter((other) => other !== thing)
    .map((other) => questionKey(kind, [other], names));
}

/**
 * The questions whose claims can be the part in a question's discrepancies: what `wholesOfQuestion` leads
 * back from. To derive a question's discrepancies takes its own claims and those of these.
 */
export function partsOfQuestion(
  { kind, about, names }: QuestionKey,
  { within, joined }: Knowledge,
  partsOf: (thing: string) => Iterable<string>,
): readonly QuestionKey[] {
  const [thing] = about;
  if (thing === undefined || (kind !== 'FIGURE' && kind !== 'PLACE')) return [];
  const wholes = [...(within.get(thing) ?? []), ...(joined.get(thing)?.keys() ?? [])];
  return sortedIds([...partsOf(thing), ...(kind === 'PLACE' ? wholes : [])])
    .filter((other) => other !== thing)
    .map((other) => questionKey(kind, [other], names));
}

/** The things that are parts of each thing, by either way of joining; the reverse of what `knowledge` has. */
export function partsByThing({
  within,
  joined,
}: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  const pairs = [...within, ...joined].flatMap(([part, wholes]) =>
    [...wholes.keys()].map((whole) => ({ part, whole })),
  );
  for (const { part, whole } of pairs) {
    parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
  }
  return parts;
}
