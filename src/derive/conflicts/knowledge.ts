import type { EntityKind } from '../../model/vocabulary.ts';
import type { Ontology } from '../../ontology/ontology.ts';

/** What decides on conflicts beside the two claims: the ontology, and which things are parts of which. */
export interface Knowledge {
  readonly ontology: Ontology;
  /** By entity id. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Entity id → all that it is within by the annotators' `within`, at whatever depth; never itself. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Entity id → what claims say that it is a part of, led up to or grew into (`joins` in the ontology),
   * with the first day that such a claim was published; undefined where none of these days is known.
   */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
}

/** Whether one entity is a part of another by the annotators' knowledge. */
export function isWithin({ within }: Knowledge, part: string, whole: string): boolean {
  return within.get(part)?.has(whole) === true;
}

/** Whether one of two entities is a part of the other by the annotators' knowledge. */
export function isRelated(knowledge: Knowledge, a: string, b: string): boolean {
  return isWithin(knowledge, a, b) || isWithin(knowledge, b, a);
}

/** Whether an entity is a part of another, or joined to it by a claim. */
export function isJoined(knowledge: Knowledge, part: string, whole: string): boolean {
  return isWithin(knowledge, part, whole) || knowledge.joined.get(part)?.has(whole) === true;
}
