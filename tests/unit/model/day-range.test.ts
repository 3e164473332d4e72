import { describe, expect, it } from '@jest/globals';

import { dayRange } from '../../../src/model/day-range.ts';
import { defaultExtent } from '../../../src/model/default-extent.ts';
import { isCalendarDay } from '../../../src/util/is-calendar-day.ts';

describe('dayRange', () => {
  it.each([
    ['2022-01-05', '2022-01-05', '2022-01-05', 'DAY'],
    ['2022-01', '2022-01-01', '2022-01-31', 'MONTH'],
    ['2022', '2022-01-01', '2022-12-31', 'YEAR'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['202X', '2020-01-01', '2029-12-31', 'UNKNOWN'],
    ['2022-XX', '2022-01-01', '2022-12-31', 'YEAR'],
    ['2022-01-XX', '2022-01-01', '2022-01-31', 'MONTH'],
    ['2022-21', '2022-01-01', '2022-12-31', 'YEAR'],
    ['2022-01-05T23:30:00+06:00', '2022-01-05', '2022-01-05', 'DAY'],
    ['2022-01-05/2022-01-05', '2022-01-05', '2022-01-05', 'DAY'],
    ['2022-01-05/2022-01-07', '2022-01-05', '2022-01-07', 'DAYS'],
    ['2022-01-05/2022-01-11', '2022-01-05', '2022-01-11', 'WEEK'],
    ['2022-01-05/2022-01-19', '2022-01-05', '2022-01-19', 'MONTH'],
    ['2022-01/2022-03', '2022-01-01', '2022-03-31', 'YEAR'],
    ['[2022-01-05..2022-01-09]', '2022-01-05', '2022-01-09', 'DAYS'],
    ['[2022-01..2022-03]', '2022-01-01', '2022-03-31', 'YEAR'],
  ])('bounds %s', (edtf, earliest, latest, precision) => {
    expect(dayRange(edtf)).toEqual({ earliest, latest, precision });
  });

  it.each([
    ['2022-01-21', '2022-01-21', '2022-01-21', 'DAY'],
    ['2022-01-24~', '2022-01-24', '2022-01-24', 'DAY'],
    ['2022-01-22T23:30:00Z', '2022-01-22', '2022-01-22', 'DAY'],
    ['2022-01-21/2022-01-23', '2022-01-21', '2022-01-23', 'DAYS'],
    ['[2022-01-13..2022-01-23]', '2022-01-13', '2022-01-23', 'MONTH'],
  ])('takes no day of the month for a season in %s', (edtf, earliest, latest, precision) => {
    expect(dayRange(edtf)).toEqual({ earliest, latest, precision });
  });

  it.each([
    ['2022-01-05/..', '2022-01-05', undefined],
    ['2022-01-05/', '2022-01-05', undefined],
    ['../2022-01-05', undefined, '2022-01-05'],
    ['/2022-01-05', undefined, '2022-01-05'],
    ['[2022-01-05..]', '2022-01-05', undefined],
    ['[..2022-01-06]', undefined, '2022-01-06'],
    ['../..', undefined, undefined],
  ])('leaves the open or unknown end of %s absent', (edtf, earliest, latest) => {
    expect(dayRange(edtf)).toEqual({ earliest, latest, precision: 'UNKNOWN' });
  });

  it.each(['2022-01-05~', '2022-01-05?', '2022-01-05%'])('does not widen by %s', (edtf) => {
    expect(dayRange(edtf)).toEqual(dayRange('2022-01-05'));
  });

  it.each([
    '',
    'on Friday',
    '5 January 2022',
    '2022-02-30',
    '2022-02-29',
    '2022-13',
    '2022-02-29/2022-03-02',
    '[2022-02-29..]',
    '2022-01-19/2022-01-05',
    '[2022-01-09..2022-01-05]',
    '2022-1X-05',
    '2022-XX-05',
    '{2022-01,2022-02}',
    '[2022-01-01,2022-01-03]',
    '[2022-01-05]',
    '[..]',
    'Y12022',
    '-0005',
    '2022-01-05..2022-01-09',
    '2022-01-05T25:00:00Z',
  ])('refuses %j', (edtf) => {
    expect(dayRange(edtf)).toBeUndefined();
  });
});

describe('defaultExtent', () => {
  it.each([
    ['2022-01-05/2022-01-19', 'THROUGHOUT'],
    ['2022-01-05/..', 'THROUGHOUT'],
    ['[2022-01-05..2022-01-09]', 'WITHIN'],
    ['2022-01-05', 'WITHIN'],
    ['2022-01', 'WITHIN'],
    [undefined, 'WITHIN'],
  ])('of %s is %s', (edtf, extent) => {
    expect(defaultExtent(edtf)).toBe(extent);
  });
});

describe('isCalendarDay', () => {
  it('knows leap years', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
    expect(isCalendarDay('2022-02-29')).toBe(false);
    expect(isCalendarDay('1900-02-29')).toBe(false);
  });

  it('refuses what is not a whole day', () => {
    expect(isCalendarDay('2022-01')).toBe(false);
    expect(isCalendarDay('2022-1-5')).toBe(false);
    expect(isCalendarDay('2022-01-05T00:00:00Z')).toBe(false);
  });
});
