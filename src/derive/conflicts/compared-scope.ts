import type { ScopeContent } from '../../model/claim.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { normalForm } from '../../model/normal-form.ts';
import type { ScopeExtent } from '../../model/vocabulary.ts';
import { isWithin, type Knowledge } from './knowledge.ts';

/** What of a scope is compared: its entities, or its words where these do not say it all. */
export interface ComparedScope {
  readonly extent: ScopeExtent;
  /** Entity ids, sorted. */
  readonly entities?: readonly string[];
  /** In normal form; of a scope without entities, and of one that names only some: `14 regions, including the capital`. */
  readonly words?: string;
}

/** The scope of a claim, whose ids are those of clusters. */
export function comparedScope(scope: ScopeContent | undefined): ComparedScope | undefined {
  if (scope === undefined) return undefined;
  const { entities, extent, list, text } = scope;
  return entities.length === 0 || list === 'SOME'
    ? { extent, words: normalForm(text) }
    : { extent, entities };
}

/** Whether two scopes are the same; two absent ones are. */
export function isSameScope(a: ComparedScope | undefined, b: ComparedScope | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

/** Whether the first is a part of the second; without a scope it is the whole. */
export function isPartOfScope(
  part: ComparedScope | undefined,
  whole: ComparedScope | undefined,
  knowledge: Knowledge,
): boolean {
  if (part?.extent !== 'PART' || isSameScope(part, whole)) return false;
  if (whole === undefined) return true;
  const [inner, outer] = [part.entities, whole.entities];
  if (whole.extent !== 'PART' || inner === undefined || outer === undefined) return false;
  return inner.every((one) =>
    outer.some((other) => one === other || isWithin(knowledge, one, other)),
  );
}
