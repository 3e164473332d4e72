import { describe, expect, it } from '@jest/globals';

import { placeOf } from '../../../src/derive/place.ts';
import type { RecordContent } from '../../../src/model/dossier.ts';

const ALMATY = { latitude: 43.2, longitude: 76.9, precision: 'EXACT' } as const;

describe('placeOf', () => {
  it('takes class and coordinates each from the first record that gives it', () => {
    const records = [
      record('a/1', {}),
      record('a/2', { class: 'SETTLEMENT' }),
      record('a/3', { class: 'ADMIN_AREA', coordinates: ALMATY }),
    ];

    expect(placeOf(records)).toEqual({ class: 'SETTLEMENT', coordinates: ALMATY });
  });

  it('calls a country a country, and any other place vague, where nothing is said', () => {
    expect(placeOf([record('a/1', { kind: 'COUNTRY' })]).class).toBe('COUNTRY');
    expect(placeOf([record('a/1', {})])).toEqual({ class: 'VAGUE', coordinates: undefined });
  });
});

function record(id: string, given: Partial<RecordContent>): RecordContent {
  const dossier = 'a';
  return {
    id,
    dossier,
    kind: 'LOCATION',
    label: id,
    identifiers: [],
    within: [],
    codes: [],
    ...given,
  };
}
