/** Which part of the store a query shows: what was recorded, what follows from it, or how they hang together. */
export type Layer = 'derived' | 'claims' | 'disagreement';

/** A query that a reader can run. */
export interface GuideQuery {
  /** What it shows, in a few words. */
  readonly name: string;
  readonly layer: Layer;
  /** Runs as it is: no parameters. */
  readonly cypher: string;
}

/** One page of the guide; texts are plain. */
export interface Slide {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly queries: readonly GuideQuery[];
}
