import type { PartOfWhole, PlaceContainment } from '../derive/place-containment.ts';
import { buildRelationship } from './build-rows.ts';
import type { RelationshipRow } from './rows.ts';

/** The type of the relationship from a place to each that it is a part of, at whatever remove. */
export const LIES_IN = 'LIES_IN';

/**
 * Which places are in which: from record to record, each time the one with the id of the entity, so that places
 * that nothing refers to are there too.
 */
export function projectPlaces({
  places,
  wholesOf,
}: Pick<PlaceContainment, 'places' | 'wholesOf'>): readonly RelationshipRow[] {
  return [...places].flatMap((part) => [...wholesOf(part)].map((whole) => liesIn({ part, whole })));
}

/** That one place lies in another. */
export function liesIn({ part, whole }: PartOfWhole): RelationshipRow {
  return buildRelationship(LIES_IN, { label: 'Record', id: part }, { label: 'Record', id: whole });
}
