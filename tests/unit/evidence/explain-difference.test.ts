import { describe, expect, it } from '@jest/globals';

import { explainDifference } from '../../../src/evidence/explain-difference.ts';

describe('explainDifference', () => {
  it.each([
    ["Tokayev's", 'Tokayev’s', 'quotation marks or apostrophes'],
    ['"terror"', '“terror”', 'quotation marks or apostrophes'],
    ['2-4 May', '2–4 May', 'dashes'],
    ['Port Ansgar', 'Port\u00A0Ansgar', 'spaces or line breaks'],
    ['Port Ansgar', 'Port\nAnsgar', 'spaces or line breaks'],
    ['the strike', 'The strike', 'capitals'],
    ['Zoe\u0308', 'Zoë', 'composed letters'],
    ["the pact's - help", 'the pact’s – help', 'quotation marks or apostrophes and dashes'],
  ])('of %j and %j is %s', (quote, found, difference) => {
    expect(explainDifference(quote, found)).toBe(difference);
  });

  it('is no explanation of other words', () => {
    expect(explainDifference('the strike', 'a strike')).toBeUndefined();
  });
});
