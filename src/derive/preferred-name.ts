import { compareCodePoints } from '../util/compare-code-points.ts';
import type { RecordContent } from '../model/dossier.ts';

/** A spelling that sources use, and how well it is borne. */
export interface UsedSpelling {
  /** As printed. */
  readonly text: string;
  readonly originCount: number;
  /** The last day that a source which uses it was published. */
  readonly lastPublished: string | undefined;
}

/**
 * The name of an entity (semantics 12): the spelling that its canonical record prefers, if a source uses
 * it; else the one with most origins, then the most recently published, the longest, the first in
 * code-point order; else the label.
 */
export function preferredName(
  canonical: RecordContent,
  spellings: readonly UsedSpelling[],
): string {
  const { name } = canonical;
  if (name !== undefined && spellings.some(({ text }) => text === name)) return name;
  const [best] = [...spellings].sort(compareSpellings);
  return best?.text ?? canonical.label;
}

function compareSpellings(a: UsedSpelling, b: UsedSpelling): number {
  return (
    b.originCount - a.originCount ||
    compareText(b.lastPublished ?? '', a.lastPublished ?? '') ||
    b.text.length - a.text.length ||
    compareCodePoints(a.text, b.text)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
