import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { viewThrough } from '../../../src/derive/view-through.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import type { Facts } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { buildFacts } from '../../helpers/facts.ts';
import { record, source } from '../../helpers/small-graph.ts';

const ONTOLOGY = readOntology();
const DAYS = ['2022-01-05', '2022-01-06', '2022-01-07', '2022-01-08'];
const SOURCE_IDS = ['d/s0', 'd/s1', 'd/s2', 'd/s3', 'd/s4'];
const TEXTS = ['Tokayev', 'Tokaev', 'Toqaev', 'd/a'];

/** Sources of whatever days, some of which republish one another, that spell one person. */
function worlds(): fc.Arbitrary<Facts> {
  const sources = fc.tuple(
    ...SOURCE_IDS.map((id) =>
      fc
        .record({
          day: fc.constantFrom(undefined, ...DAYS),
          republishes: fc.constantFrom(undefined, undefined, ...SOURCE_IDS),
        })
        .map(({ day, republishes }) =>
          source(id, {
            published: {
              ...(day === undefined ? { text: 'then' } : { edtf: day }),
              extent: 'WITHIN',
              basis: 'STATED',
            },
            ...(republishes === undefined || republishes === id ? {} : { republishes }),
          }),
        ),
    ),
  );
  const claims = fc.array(
    fc
      .record({ text: fc.constantFrom(...TEXTS), source: fc.constantFrom(...SOURCE_IDS) })
      .map(({ text, source: id }): Partial<ClaimContent> => ({
        source: id,
        predicate: 'NAME',
        subject: 'd/a',
        value: { text, nameKind: 'NAME' },
      })),
    { maxLength: 8 },
  );
  const name = fc.constantFrom(undefined, ...TEXTS);
  return fc
    .record({ sources, claims, name })
    .map(({ sources: own, claims: said, name: preferred }) =>
      buildFacts({
        sources: own,
        claims: {
          there: { source: 'd/s0', predicate: 'SUPPORTS', subject: 'd/a', object: 'd/b' },
          ...Object.fromEntries(said.map((content, index) => [`claim-${index}`, content])),
        },
        records: [record('d/a', preferred === undefined ? {} : { name: preferred })],
      }),
    );
}

describe('names by day', () => {
  it('are those that whoever knows only what was published by the day derives', async () => {
    let told = 0;
    await assertProperty(
      fc.property(worlds(), (facts) => {
        const names = deriveGraph(facts, ONTOLOGY).entities.get('d/a')?.names;
        if (names === undefined) return;
        for (const knownOn of DAYS) {
          const seen = viewThrough({ facts }, { knownOn }, ONTOLOGY).entities.get('d/a');
          if (seen === undefined) continue;
          told += names.length - 1;
          expect(names.filter(({ day }) => day <= knownOn).at(-1)?.name).toBe(seen.name);
        }
      }),
      { numRuns: 200, seed: 2022 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('are not told where sources republish one another in a ring', () => {
    const facts = (later: string | undefined): Facts =>
      buildFacts({
        sources: [
          source('d/s0', { republishes: 'd/s1' }),
          source('d/s1', {
            published: { edtf: '2022-01-06', extent: 'WITHIN', basis: 'STATED' },
            ...(later === undefined ? {} : { republishes: later }),
          }),
        ],
        claims: {
          named: { source: 'd/s0', predicate: 'NAME', subject: 'd/a', value: { text: 'A' } },
        },
      });
    const names = (later: string | undefined) =>
      deriveGraph(facts(later), ONTOLOGY).entities.get('d/a')?.names;

    expect(names('d/s0')).toBeUndefined();
    expect(names(undefined)).toEqual([
      { day: '', name: 'd/a' },
      { day: '2022-01-05', name: 'A' },
    ]);
  });
});
