import { describe, expect, it } from '@jest/globals';

import { identifierUrl } from '../../../src/model/identifier-url.ts';

describe('identifierUrl', () => {
  it.each([
    ['wikidata', 'Q200881', 'https://www.wikidata.org/wiki/Q200881'],
    ['geonames', '1526384', 'https://www.geonames.org/1526384'],
    ['iso3166', 'KZ', undefined],
    ['wikidata', 'Q1?x=/..', 'https://www.wikidata.org/wiki/Q1%3Fx%3D%2F..'],
  ])('gives the page of %s %s', (scheme, value, url) => {
    expect(identifierUrl(scheme, value)).toBe(url);
  });
});
