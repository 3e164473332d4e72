import { describe, expect, it } from '@jest/globals';

import { timeOf } from '../../../src/derive/time.ts';
import { type Validity, validityOf } from '../../../src/derive/validity.ts';
import type { WhenContent } from '../../../src/model/claim.ts';

const CASES: readonly (readonly [Partial<WhenContent>, Validity])[] = [
  [{ edtf: '2022-01-05' }, { possibly: days('05', '05'), certainly: days('05', '05') }],
  [{ edtf: '[2022-01-05..2022-01-19]' }, { possibly: days('05', '19') }],
  [{ edtf: '[..2022-01-06]' }, { possibly: { to: '2022-01-06' } }],
  [{ edtf: '[2022-01-06..]' }, { possibly: { from: '2022-01-06' } }],
  [{ edtf: '2022-01' }, { possibly: days('01', '31') }],
  [
    { edtf: '2022-01-05/2022-01-19', extent: 'THROUGHOUT' },
    { possibly: days('05', '19'), certainly: days('05', '19') },
  ],
  [
    { edtf: '2022-01-05/..', extent: 'THROUGHOUT' },
    { possibly: { from: '2022-01-05' }, certainly: { from: '2022-01-05' } },
  ],
  [
    { edtf: '2022-01-05/', extent: 'THROUGHOUT' },
    { possibly: { from: '2022-01-05' }, certainly: days('05', '05') },
  ],
  [
    { edtf: '../2022-01-05', extent: 'THROUGHOUT' },
    { possibly: { to: '2022-01-05' }, certainly: { to: '2022-01-05' } },
  ],
  [
    { edtf: '2022-01-06', extent: 'INCLUDING' },
    { possibly: {}, certainly: days('06', '06') },
  ],
  [{ edtf: '2022-01', extent: 'INCLUDING' }, { possibly: {} }],
  [
    { edtf: '2022-01-13', phase: 'START' },
    { possibly: { from: '2022-01-13' }, certainly: days('13', '13') },
  ],
  [
    { edtf: '2022-01-13', phase: 'END' },
    { possibly: { to: '2022-01-13' }, certainly: days('13', '13') },
  ],
  [{ edtf: '2022-01-06~' }, { possibly: days('06', '06'), certainly: days('06', '06') }],
  [{ text: 'earlier' }, {}],
];

describe('the days of a time', () => {
  it.each(CASES)('of %j are %j', (when, expected) => {
    expect(validityOf(timeOf({ extent: 'WITHIN', basis: 'STATED', ...when }))).toEqual(expected);
  });
});

function days(from: string, to: string) {
  return { from: `2022-01-${from}`, to: `2022-01-${to}` };
}
