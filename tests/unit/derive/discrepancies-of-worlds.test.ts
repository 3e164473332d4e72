import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { answerQuestions } from '../../../src/derive/conflicts/answer-questions.ts';
import { buildKnowledge } from '../../../src/derive/conflicts/build-knowledge.ts';
import { conflicts } from '../../../src/derive/conflicts/conflicts.ts';
import { clusterRecords } from '../../../src/derive/cluster-records.ts';
import { deriveClaims } from '../../../src/derive/derive-claims.ts';
import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { Facts } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { indexBy } from '../../../src/util/index-by.ts';
import { assertProperty } from '../../helpers/assert-property.ts';
import { dispute } from '../../helpers/disputes.ts';
import { type DisputedWorld, disputedWorlds } from '../../helpers/generate-disputes.ts';

const RUNS = { numRuns: 40, seed: 2022 };

describe('discrepancies of any claims', () => {
  it('are of every kind, in worlds that are made to disagree', () => {
    const kinds = new Set(
      fc
        .sample(disputedWorlds(), { numRuns: 60, seed: 2022 })
        .flatMap((world) => [...graphOf(world).discrepancies.values()].map(({ kind }) => kind)),
    );

    expect([...kinds].sort()).toEqual([
      'ACT',
      'AGENT',
      'IDENTITY',
      'MEMBERSHIP',
      'MODALITY',
      'NAME',
      'PLACE',
      'SCOPE',
      'TIME',
      'VALUE',
      'WORDING',
    ]);
  });

  it('do not depend on the order of the facts, nor on how often they are told', async () => {
    await assertProperty(
      fc.property(disputedWorlds(), fc.infiniteStream(fc.nat()), (world, random) => {
        const graph = graphOf(world);

        const told = deriveGraph(shuffle(graph.facts, random), readOntology());

        expect(disagreement(told)).toBe(disagreement(graph));
      }),
      RUNS,
    );
  });

  it('are never added to by leaving claims or sources out', async () => {
    await assertProperty(
      fc.property(disputedWorlds(), fc.func(fc.boolean()), (world, isKept) => {
        const graph = graphOf(world);
        const { facts } = graph;
        const kept = new Set(facts.sources.map(({ id }) => id).filter((id) => isKept(id)));
        const less: Facts = {
          ...facts,
          claims: facts.claims.filter(({ id, content }) => kept.has(content.source) && isKept(id)),
          renderings: facts.renderings.filter(({ content }) => kept.has(content.source)),
        };

        const all = new Set(conflictsOf(graph));
        const added = conflictsOf(deriveGraph(less, readOntology())).filter((one) => !all.has(one));

        expect(added).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are what they were once a judgement is taken back', async () => {
    await assertProperty(
      fc.property(disputedWorlds(), (world) => {
        const judged = graphOf(world);
        const without = graphOf({ ...world, judgements: [] });

        const revoked = deriveGraph({ ...judged.facts, judgements: [] }, readOntology());

        expect(disagreement(revoked)).toBe(disagreement(without));
      }),
      RUNS,
    );
  });

  it('have positions that others contradict, in each of which claims agree with none they contradict', async () => {
    await assertProperty(
      fc.property(disputedWorlds(), (world) => {
        for (const { kind, positions, sides } of graphOf(world).discrepancies.values()) {
          expect(positions.length).toBeGreaterThan(1);
          if (kind === 'IDENTITY') continue;
          expect([...new Set(sides.map(({ position }) => position))].length).toBe(positions.length);
          for (const [index, { position, against }] of sides.entries()) {
            expect(against.length).toBeGreaterThan(0);
            for (const { side } of against) {
              expect(sides[side]?.position).not.toBe(position);
              expect(sides[side]?.against.map((other) => other.side)).toContain(index);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('hold two claims of one question against each other if these conflict by themselves', async () => {
    await assertProperty(
      fc.property(disputedWorlds(), (world) => {
        const graph = graphOf({ ...world, judgements: [] });
        const expected = new Set(pairwise(graph));

        const found = conflictsOf(graph).filter((one) => expected.has(one));

        expect(new Set(found)).toEqual(expected);
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) },
    );
  });
});

function graphOf({ claims, renderings, judgements }: DisputedWorld): Graph {
  return dispute(claims, { renderings, judgements });
}

function disagreement({ discrepancies, contested, questions }: Graph): string {
  return canonicalJson({
    discrepancies: byId(discrepancies),
    contested: byId(contested),
    questions: byId(questions),
  });
}

function byId<Thing>(things: ReadonlyMap<string, Thing>): readonly unknown[] {
  return [...things].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `VALUE x y`: the kind, and two claims that contradict each other. */
function conflictsOf({ discrepancies }: Graph): readonly string[] {
  return [...discrepancies.values()].flatMap(({ kind, sides }) =>
    sides.flatMap(({ claims, against }) =>
      claims.flatMap((claim) =>
        against.flatMap(({ side }) =>
          (sides[side]?.claims ?? []).map((other) => `${kind} ${claim} ${other}`),
        ),
      ),
    ),
  );
}

/** The same from `conflicts`, of each two claims of one question. */
function pairwise({ facts }: Graph): readonly string[] {
  const ontology = readOntology();
  const { clusterOf } = clusterRecords(facts);
  const sources = indexBy(facts.sources, ({ id }) => id);
  const passages = indexBy(facts.passages, ({ id }) => id);
  const claims = deriveClaims(facts.claims, { ontology, sources, passages, clusterOf });
  const knowledge = buildKnowledge(facts.records, claims, clusterOf, ontology);
  const answered = answerQuestions(claims, facts.renderings, clusterOf, ontology);
  return [...answered.values()].flatMap(({ key: question, answers }) =>
    answers.flatMap((a) =>
      answers.flatMap((b) =>
        a === b
          ? []
          : conflicts({ question, answer: a }, { question, answer: b }, knowledge).map(
              (kind) => `${kind} ${a.stated.claim.id} ${b.stated.claim.id}`,
            ),
      ),
    ),
  );
}

/** The facts in another order, claims and judgements twice. */
function shuffle(facts: Facts, random: Iterator<number>): Facts {
  const reorder = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, rank: Number(random.next().value) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return {
    ...facts,
    claims: reorder([...facts.claims, ...facts.claims]),
    records: reorder(facts.records),
    renderings: reorder(facts.renderings),
    sources: reorder(facts.sources),
    judgements: reorder([...facts.judgements, ...facts.judgements]),
  };
}
