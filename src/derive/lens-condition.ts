/**
 * What a lens asks of a claim or a source, as data: here it is decided for one of them, and a compiler
 * can print the same as a part of a query.
 */
export type LensCondition =
  /** All of them hold; of none at all, it holds. */
  | { readonly kind: 'ALL'; readonly of: readonly LensCondition[] }
  | { readonly kind: 'NOT'; readonly of: LensCondition }
  /** The latest day that the source can have been published is on or before this day. */
  | { readonly kind: 'PUBLISHED_BY'; readonly day: string }
  /** The source is one of these. */
  | { readonly kind: 'SOURCE_IN'; readonly ids: readonly string[] }
  /** The claim is assessed with at least this confidence, 0 to 100. */
  | { readonly kind: 'CONFIDENT'; readonly atLeast: number };

/** What conditions are asked of. */
export interface LensSubject {
  /** Id of the source, also for a claim. */
  readonly source: string;
  /** The latest day that the source can have been published; undefined where that is open. */
  readonly published: string | undefined;
  /** Of a claim: what its latest assessment says, if anything. */
  readonly confidence: number | undefined;
}

/** Whether a condition holds. What is not known meets no bound: no day is before another, no confidence is enough. */
export function meets(subject: LensSubject, condition: LensCondition): boolean {
  switch (condition.kind) {
    case 'ALL':
      return condition.of.every((part) => meets(subject, part));
    case 'NOT':
      return !meets(subject, condition.of);
    case 'PUBLISHED_BY':
      return subject.published !== undefined && subject.published <= condition.day;
    case 'SOURCE_IN':
      return condition.ids.includes(subject.source);
    case 'CONFIDENT':
      return subject.confidence !== undefined && subject.confidence >= condition.atLeast;
  }
}
