import type { NameKind } from '../model/vocabulary.ts';
import type { FactProposition } from './graph.ts';

/** The kind of a spelling or label; where the claim gives none, its attribute tells. */
export function nameKindOf({
  predicate,
  value,
}: Pick<FactProposition, 'predicate' | 'value'>): NameKind {
  return value?.nameKind ?? (predicate === 'LABEL' ? 'LABEL' : 'NAME');
}
