import { describe, expect, it } from '@jest/globals';

import { matchesDays, rangeOfDay } from '../../../src/oracle/match-days.ts';
import { matchesCode, matchesNumber, matchesSomeWords } from '../../../src/oracle/match-filter.ts';
import { matchesPlace } from '../../../src/oracle/places.ts';
import { buildGraph, entity, record, relation, time } from '../../helpers/small-graph.ts';

describe('matchesDays', () => {
  it.each([
    ['2022-01-05', { gte: '2022-01-05' }, true],
    ['2022-01-05', { gte: '2022-01-06' }, false],
    ['2022-01-05', { lte: '2022-01-04' }, false],
    ['[2022-01-03..2022-01-08]', { gte: '2022-01-08', lte: '2022-01-09' }, true],
    ['[2022-01-03..2022-01-08]', { gte: '2022-01-09', lte: '2022-01-10' }, false],
    ['[..2022-01-06]', { lte: '1900-01-01' }, true],
    ['[..2022-01-06]', { gte: '2022-01-07' }, false],
    ['2022-01-05/..', { gte: '2099-01-01' }, true],
    ['2022-01-05/..', { lte: '2022-01-04' }, false],
    ['[2022-01-03..2022-01-08]', { gte: '2022-01-07', lte: '2022-01-04' }, false],
    ['2022-01-05', {}, true],
    ['2022-01-05', { gte: null, lte: null }, true],
  ])('of %s asked for %j is %j', (edtf, filter, expected) => {
    expect(matchesDays(filter, [time(edtf)])).toBe(expected);
  });

  it('meets no unknown day, but where nothing is asked', () => {
    expect(matchesDays({ gte: '2022-01-01' }, [rangeOfDay(undefined)])).toBe(false);
    expect(matchesDays({}, [])).toBe(true);
  });

  it('needs one of several times only', () => {
    const times = [time('2022-01-02'), time('2022-01-09')];

    expect(matchesDays({ gte: '2022-01-08' }, times)).toBe(true);
    expect(matchesDays({ gte: '2022-01-03', lte: '2022-01-08' }, times)).toBe(false);
  });
});

describe('matchesNumber', () => {
  it.each([
    [{ gte: 150, lte: 250 }, [100, 200], true],
    [{ gte: 120, lte: 180 }, [100, 200], false],
    [{ eq: 100 }, [100, 200], true],
    [{ eq: 100, gte: 150 }, [100, 200], false],
    [{}, [], true],
    [{ gte: 0 }, [], false],
  ])('asks one number for all of %j: of %j it is %j', (filter, numbers, expected) => {
    expect(matchesNumber(filter, numbers)).toBe(expected);
  });
});

describe('matchesCode', () => {
  const codes = [
    { scheme: 'PLOVER', type: 'PROTEST', mode: 'riot', contexts: ['economic'] },
    { scheme: 'PLOVER', type: 'ASSAULT', contexts: [] },
  ] as const;

  it.each([
    [{ types: ['PROTEST'], modes: ['riot', 'demo'], contexts: ['economic'] }, true],
    [{ types: ['ASSAULT'], modes: ['riot'] }, false],
    [{ modes: [''] }, false],
    [{ contexts: [] }, false],
    [{}, true],
  ])('asks one code for all of %j: %j', (filter, expected) => {
    expect(matchesCode({ scheme: 'PLOVER', ...filter }, codes)).toBe(expected);
  });

  it('asks for the scheme, also where nothing else is given', () => {
    expect(matchesCode({ scheme: 'PLOVER' }, [])).toBe(false);
  });
});

describe('matchesSomeWords', () => {
  it('asks one text for all that is given', () => {
    expect(matchesSomeWords({ startsWith: 'a', contains: 'c' }, ['ab', 'bc'])).toBe(false);
    expect(matchesSomeWords({ startsWith: 'A', contains: 'B' }, ['ab', 'bc'])).toBe(true);
    expect(matchesSomeWords({}, [])).toBe(true);
  });
});

describe('matchesPlace', () => {
  const graph = buildGraph({
    entities: [
      entity('d/land', 'COUNTRY', {
        records: [record('d/land', { kind: 'COUNTRY' }), record('e/land', { kind: 'COUNTRY' })],
      }),
      entity('d/city', 'LOCATION', {
        records: [record('d/city', { kind: 'LOCATION', within: ['d/region'] })],
      }),
      entity('d/street', 'LOCATION'),
      entity('d/moon', 'LOCATION'),
      entity('d/alliance', 'ORGANIZATION'),
    ],
    // Nothing refers to the region; it leads on all the same.
    records: [record('d/region', { kind: 'LOCATION', within: ['e/land'] })],
    propositions: [
      relation('p', 'PART_OF', 'd/street', 'd/city'),
      relation('q', 'PART_OF', 'd/moon', 'd/land', { negated: true }),
      relation('r', 'PART_OF', 'd/moon', 'd/land', { modality: 'PLANNED' }),
      // What is no place does not lead on.
      relation('t', 'PART_OF', 'd/moon', 'd/alliance'),
      relation('u', 'PART_OF', 'd/alliance', 'd/land'),
    ],
  });

  it.each([
    ['d/land', 'HERE', ['d/land']],
    ['e/land', 'HERE_AND_PARTS', ['d/land', 'd/city', 'd/street']],
    ['d/region', 'HERE_AND_PARTS', ['d/city', 'd/street']],
    ['d/city', 'HERE_AND_WHOLES', ['d/land', 'd/city']],
    ['d/city', 'ALL', ['d/land', 'd/city', 'd/street']],
  ] as const)('%s, %s: %j', (eq, extent, expected) => {
    const places = [...graph.entities.keys()];

    expect(places.filter((place) => matchesPlace(graph, { eq, extent }, [place]))).toEqual(
      expected,
    );
  });

  it('asks both of one place where one and several are given', () => {
    const filter = { eq: 'd/land', in: ['d/city'], extent: 'HERE_AND_PARTS' } as const;

    expect(matchesPlace(graph, filter, ['d/land'])).toBe(false);
    expect(matchesPlace(graph, filter, ['d/city'])).toBe(true);
    expect(matchesPlace(graph, { extent: 'ALL' }, [])).toBe(true);
  });
});
