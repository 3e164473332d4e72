import type { RecordContent } from '../model/dossier.ts';
import type { EntityKind, PlaceClass } from '../model/vocabulary.ts';

/** What the annotators know of a place. */
export interface PlaceKnowledge {
  readonly class: PlaceClass;
  readonly coordinates: RecordContent['coordinates'];
}

/** Whether what is of a kind is a place. */
export function isPlace(kind: EntityKind | undefined): boolean {
  return kind === 'LOCATION' || kind === 'COUNTRY';
}

/**
 * What a place is and where: by the first of its records, in the order of their ids, that says so; each
 * of the two by itself. Without a class a country is a COUNTRY, any other place VAGUE.
 */
export function placeOf(records: readonly RecordContent[]): PlaceKnowledge {
  const isCountry = records.some(({ kind }) => kind === 'COUNTRY');
  return {
    class: firstGiven(records, 'class') ?? (isCountry ? 'COUNTRY' : 'VAGUE'),
    coordinates: firstGiven(records, 'coordinates'),
  };
}

function firstGiven<Key extends 'class' | 'coordinates'>(
  records: readonly RecordContent[],
  key: Key,
): RecordContent[Key] | undefined {
  return records.find((record) => record[key] !== undefined)?.[key];
}
