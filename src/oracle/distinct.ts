import { canonicalJson } from '../model/canonical-json.ts';

/** Each of some objects once, by its content. */
export function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [canonicalJson(item), item])).values()];
}
