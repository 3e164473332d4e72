import type { Modality } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';

/**
 * Whether a relation says that its start is a part of its end, led up to it or grew into it (`joins` in the
 * ontology). Denied, planned and supposed joins are none.
 */
export function isJoin(
  {
    predicate,
    modality,
    negated,
  }: { readonly predicate: string; readonly modality: Modality; readonly negated: boolean },
  { relations }: Ontology,
): boolean {
  if (relations.get(predicate)?.joins !== true || negated) return false;
  return modality === 'ACTUAL' || modality === 'ALLEGED';
}
