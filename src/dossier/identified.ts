import { contentId } from '../model/content-id.ts';
import type { Identified } from '../model/dossier.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';

/** Content with its hash for an id. */
export function identified<Content extends object>(content: Content): Identified<Content> {
  return { id: contentId(content), content };
}

/** Sorted by id, each id once, so that equal contents are equal data. */
export function sortById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  const unique = new Map(items.map((item) => [item.id, item]));
  return [...unique.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}
