import type { Expression, Pattern, PatternStep } from '../cypher/nodes.ts';
import type { PlaceExtent } from './place-extent.ts';

/** Which way from place to place. */
export type Towards = 'PARTS' | 'WHOLES';

/** Which ways a question about a place goes; none is the place alone. */
export const WALKS: Readonly<Record<PlaceExtent, readonly Towards[]>> = {
  HERE: [],
  HERE_AND_PARTS: ['PARTS'],
  HERE_AND_WHOLES: ['WHOLES'],
  ALL: ['PARTS', 'WHOLES'],
};

/**
 * From a record of a place to the places that it has as parts, or lies in, at whatever remove (semantics 3);
 * itself is among them. What lies in what is kept from record to record, by those with the ids of their entities:
 * so places that nothing refers to lead on too (decision 0012).
 *
 * @param id - of any record of the place
 * @param end - the variable of the places that are reached
 */
export function walkPlaces(id: Expression, towards: Towards, end: string): Pattern {
  const canonical: PatternStep = {
    types: ['SAME_PLACE_AS'],
    direction: 'OUT',
    isOptional: true,
    node: {},
  };
  const walk: PatternStep = {
    types: ['LIES_IN'],
    direction: towards === 'WHOLES' ? 'OUT' : 'IN',
    isOptional: true,
    node: {},
  };
  return {
    start: { label: 'Record', properties: { id } },
    steps: [
      canonical,
      walk,
      { types: ['IN'], direction: 'OUT', node: { variable: end, label: 'Place' } },
    ],
  };
}
