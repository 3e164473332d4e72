import { describe, expect, it } from '@jest/globals';

import { buildFavorites } from '../../../src/neo4j-browser/build-favorites.ts';
import { buildGuide } from '../../../src/neo4j-browser/build-guide.ts';
import { printGuide } from '../../../src/neo4j-browser/print-guide.ts';
import { printLiteral } from '../../../src/neo4j-browser/print-literal.ts';

const COUNTS = { sources: 1, claims: 2, passages: 3, entities: 4, discrepancies: 0 };
const HOSTILE = `</pre><script>alert("x")</script>'}) \\u000a MATCH (n) DETACH DELETE n //\n`;

describe('a guide', () => {
  it('has no page for what the store has no example of', () => {
    const slides = buildGuide({ dossiers: [], counts: { ...COUNTS, sources: 0, claims: 0 } });

    expect(slides.map(({ title }) => title)).toEqual(['What sources say', 'Further on']);
    expect(slides[0]?.queries).toEqual([]);
  });

  it('keeps names and ids from being markup or Cypher', () => {
    const hostile = { id: HOSTILE, name: HOSTILE };

    const slides = buildGuide({
      dossiers: [HOSTILE],
      counts: COUNTS,
      hub: hostile,
      event: hostile,
      figure: hostile,
      narrative: hostile,
    });

    expect(printGuide(slides)).not.toContain('<script');
    for (const { content } of buildFavorites(slides).favorites) {
      const [name, ...query] = content.split('\n');
      expect(name).toMatch(/^\/\/ [^\\]+$/);
      expect(query[0]).toMatch(/^MATCH/);
    }
  });
});

describe('a literal', () => {
  it.each([
    ['kazakhstan-2022/help-request', "'kazakhstan-2022/help-request'"],
    ["it's", String.raw`'it\'s'`],
    [String.raw`\u0027`, String.raw`'\\u0027'`],
    ['Ж', "'Ж'"],
  ])('of %s', (text, printed) => {
    expect(printLiteral(text)).toBe(printed);
  });
});
