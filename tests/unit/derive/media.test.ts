import { describe, expect, it } from '@jest/globals';

import { mediaOf } from '../../../src/derive/media.ts';
import { buildFacts } from '../../helpers/facts.ts';
import { source } from '../../helpers/small-graph.ts';

describe('mediaOf', () => {
  it.each([
    ['ARTICLE', true],
    ['WIRE', true],
    ['STATEMENT', false],
    ['DECREE', false],
    ['POST', false],
  ] as const)('has who publishes a %s: %s', (kind, expected) => {
    const facts = { ...buildFacts({}), sources: [source('d/s', { kind, publisher: 'd/paper' })] };

    expect(mediaOf({ facts, clusterOf: new Map() }).has('d/paper')).toBe(expected);
  });

  it('has, by its cluster, what a claim came through', () => {
    const facts = buildFacts({ claims: { x: { via: ['d/agency'] } } });

    const media = mediaOf({ facts, clusterOf: new Map([['d/agency', 'a/agency']]) });

    expect([...media]).toEqual(['a/agency']);
  });
});
