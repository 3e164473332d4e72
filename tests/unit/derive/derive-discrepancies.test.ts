import { describe, expect, it } from '@jest/globals';

import {
  contradictionsOfClaim,
  contradictionsOfProposition,
  sidesByClaim,
} from '../../../src/derive/contradictions.ts';
import type { Discrepancy, Graph } from '../../../src/derive/graph.ts';
import { contentId } from '../../../src/model/content-id.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { dispute, inShort, shortly } from '../../helpers/disputes.ts';
import { rendering } from '../../helpers/small-graph.ts';

describe('a discrepancy', () => {
  it('has the hash of its question and its kind as id', () => {
    const { questions, discrepancies } = dispute({ x: force(5), y: force(7) });

    const [question] = questions.keys();
    expect([...discrepancies.keys()]).toEqual([
      contentId({ is: 'DISCREPANCY', question, kind: 'VALUE' }),
    ]);
  });

  it('is another for another scope of the same question', () => {
    const scope = { text: 'from A', entities: ['d/a'], extent: 'PART' } as const;
    const whole = dispute({ x: force(5), y: force(7) });

    const both = dispute({
      x: force(5),
      y: force(7),
      z: force(1, { scope }),
      w: force(2, { scope }),
    });

    expect(shortly(both)).toEqual([
      'VALUE: 1 (person), from A | 2 (person), from A',
      'VALUE: 5 (person) | 7 (person)',
    ]);
    expect([...both.discrepancies.keys()]).toEqual(
      expect.arrayContaining([...whole.discrepancies.keys()]),
    );
  });

  it('keeps its id where fewer positions are seen', () => {
    const three = dispute({ x: force(5), y: force(7), z: force(9) });
    const two = dispute({ y: force(7), z: force(9) });

    expect([...two.discrepancies.keys()]).toEqual([...three.discrepancies.keys()]);
    expect(shortly(three)).toEqual(['VALUE: 5 (person) | 7 (person) | 9 (person)']);
  });

  it('compares claims of equal content once', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `c${index}`,
        force(index % 2 === 0 ? 5 : 7, { source: `d/s${index}` }),
      ]),
    );

    const { sides, positions } = only(dispute(many));

    expect(sides.map(({ claims, against }) => [claims.length, against.length])).toEqual([
      [100, 1],
      [100, 1],
    ]);
    expect(positions.map(({ sources }) => sources.length)).toEqual([100, 100]);
  });

  it('has no claim that nothing contradicts', () => {
    const { positions } = only(
      dispute({
        early: toll(5, '2022-01-01'),
        late: toll(5, '2022-01-09'),
        high: toll(7, '2022-01-05'),
      }),
    );

    expect(positions.map(({ value, claims }) => [value?.number, claims])).toEqual([
      [5, ['late']],
      [7, ['high']],
    ]);
  });

  it('tells who holds each position, in whose words, and where', () => {
    const graph = dispute(
      {
        x: act('dismissed'),
        y: act('resigned', { source: 'd/second', statement: 'd/said' }),
        z: act('Resigned', { source: 'd/third', statement: 'd/said' }),
        w: act('resigned', { source: 'd/third' }),
      },
      {
        renderings: [
          rendering('r', {
            source: 'd/second',
            statement: 'd/said',
            by: ['d/person'],
            for: ['d/office'],
          }),
        ],
      },
    );

    const { positions } = only(graph);

    expect(
      positions.map(({ summary, holders, sources, claims, code }) => ({
        summary,
        holders,
        sources,
        claims,
        code,
      })),
    ).toEqual([
      { summary: 'dismissed', holders: [], sources: ['d/first'], claims: ['x'], code: undefined },
      {
        summary: 'resigned',
        holders: ['d/office', 'd/person'],
        sources: ['d/second', 'd/third'],
        claims: ['w', 'y', 'z'],
        code: { scheme: 'PLOVER', type: 'RETREAT', mode: 'resign', contexts: [] },
      },
    ]);
  });

  it('is known since both sides are, and within one source where one says both', () => {
    const apart = only(
      dispute({
        x: force(5),
        y: force(7, { source: 'd/second' }),
        z: force(7, { source: 'd/third' }),
      }),
    );
    const within = only(dispute({ x: force(5), y: force(7, { source: 'd/second' }), z: force(7) }));

    expect([apart.knownSince, apart.withinOneSource]).toEqual(['2022-01-07', false]);
    expect([within.knownSince, within.withinOneSource]).toEqual(['2022-01-06', true]);
  });

  it('is known since a claim joins the part to its whole', () => {
    const { knownSince, about, questions } = only(
      dispute({
        x: { subject: 'd/event', predicate: 'DEATHS', value: persons(5) },
        y: { subject: 'd/later', predicate: 'DEATHS', value: persons(7), source: 'd/second' },
        z: { subject: 'd/event', predicate: 'ESCALATED_TO', object: 'd/later', source: 'd/third' },
      }),
    );

    expect([knownSince, about, questions.length]).toEqual([
      '2022-01-08',
      ['d/later', 'd/event'],
      2,
    ]);
  });

  it('names the sources that speak of the matter and leave it open', () => {
    const { silent } = only(
      dispute({
        x: act('dismissed'),
        y: act('resigned', { source: 'd/second' }),
        z: { subject: 'd/event', predicate: 'OCCURRED', source: 'd/third' },
        w: { subject: 'd/a', predicate: 'MEMBER_OF', object: 'd/force', source: 'd/elsewhere' },
        v: { subject: 'd/event', predicate: 'OCCURRED' },
      }),
    );

    expect(silent).toEqual(['d/third']);
  });

  it('tells which other kinds share a claim with it', () => {
    const graph = dispute({
      x: { ...list(['d/a', 'd/b', 'd/c']) },
      y: { ...list(['d/a', 'd/b']), source: 'd/second' },
      z: {
        subject: 'd/c',
        predicate: 'CONTRIBUTED_TO',
        object: 'd/force',
        negated: true,
        source: 'd/second',
      },
    });

    expect([...graph.discrepancies.values()].map(({ kind, also }) => [kind, also]).sort()).toEqual([
      ['MEMBERSHIP', ['MODALITY']],
      ['MODALITY', ['MEMBERSHIP']],
    ]);
  });
});

describe('a contested proposition', () => {
  const graph = dispute({
    x: list(['d/a', 'd/b', 'd/c']),
    y: { ...list(['d/a', 'd/b']), source: 'd/third' },
  });

  it('is the member that one side leaves out, and none of the others', () => {
    expect(contested(graph)).toEqual([['d/c', '2022-01-08']]);
  });

  it('is contested since one of its own claims and one against it are published', () => {
    const since = contested(
      dispute({
        x: { ...list(['d/a', 'd/c']), source: 'd/second' },
        y: list(['d/a', 'd/b']),
        z: { ...list(['d/a', 'd/c']), source: 'd/third' },
      }),
    );

    expect(since).toEqual([
      ['d/b', '2022-01-07'],
      ['d/c', '2022-01-07'],
    ]);
  });

  it('is none where only words or scopes differ', () => {
    const { contested: none } = dispute({
      x: {
        subject: 'd/group',
        predicate: 'LABEL',
        value: { text: 'bandits', valence: 'CONDEMNING' },
      },
      y: {
        subject: 'd/group',
        predicate: 'LABEL',
        value: { text: 'protesters', valence: 'NEUTRAL' },
        source: 'd/second',
      },
      z: force(5, { subject: 'd/troops' }),
      w: force(7, { source: 'd/second' }),
    });

    expect(none.size).toBe(0);
  });

  it('knows which claims speak against it, and a claim which contradict it', () => {
    const sides = sidesByClaim(graph);
    const [discrepancy = ''] = graph.discrepancies.keys();
    const byMember = [...graph.propositions.values()].map((said) => [
      said.kind === 'RELATION' ? said.from : '',
      contradictionsOfProposition(said, sides),
    ]);

    expect(contradictionsOfClaim('x', sides)).toEqual([{ claim: 'y', discrepancy }]);
    expect(contradictionsOfClaim('y', sides)).toEqual([{ claim: 'x', discrepancy }]);
    expect(byMember.sort()).toEqual([
      ['d/a', []],
      ['d/b', []],
      ['d/c', [{ claim: 'y', discrepancy }]],
    ]);
  });
});

describe('a stated breakdown', () => {
  it('joins the part to its total, and is no discrepancy', () => {
    const scope = { text: 'from A', entities: ['d/a'], extent: 'PART' } as const;
    const { propositions, discrepancies } = dispute({
      x: force(7),
      y: force(5, { scope, total: persons(7) }),
    });

    const figures = [...propositions.values()].filter((said) => said.kind === 'FIGURE');
    const [whole, part] = figures.sort((a, b) => (b.value.number ?? 0) - (a.value.number ?? 0));
    expect(part?.partOf).toBe(whole?.id);
    expect(whole?.parts).toEqual([part?.id]);
    expect([whole?.partOf, part?.parts]).toEqual([undefined, []]);
    expect(discrepancies.size).toBe(0);
  });

  it('joins nothing where no source gives the total', () => {
    const { propositions } = dispute({ x: force(8), y: force(5, { total: persons(7) }) });

    const joined = [...propositions.values()].filter(
      (said) => said.kind === 'FIGURE' && said.partOf !== undefined,
    );
    expect(joined).toEqual([]);
  });
});

function only(graph: Graph): Discrepancy {
  const [discrepancy, ...others] = graph.discrepancies.values();
  if (discrepancy === undefined) throw new Error('There is no discrepancy.');
  expect(others.map(inShort)).toEqual([]);
  return discrepancy;
}

function contested({ propositions, contested: since }: Graph): readonly unknown[] {
  return [...since]
    .map(([id, contest]) => {
      const said = propositions.get(id);
      return [said?.kind === 'RELATION' ? said.from : id, contest.since];
    })
    .sort();
}

function persons(number: number): NonNullable<ClaimContent['value']> {
  return { text: String(number), number, comparator: 'EQUAL', unit: 'person' };
}

function force(number: number, given: Partial<ClaimContent> = {}): Partial<ClaimContent> {
  return { subject: 'd/force', predicate: 'PERSONNEL', value: persons(number), ...given };
}

function toll(number: number, edtf: string): Partial<ClaimContent> {
  const when = { edtf, extent: 'WITHIN', basis: 'STATED' } as const;
  return { subject: 'd/event', predicate: 'DEATHS', value: persons(number), when };
}

function act(text: string, given: Partial<ClaimContent> = {}): Partial<ClaimContent> {
  return { subject: 'd/event', predicate: 'ACT', value: { text }, ...given };
}

function list(records: readonly string[]): Partial<ClaimContent> {
  const members = { end: 'SUBJECT', records, kind: 'PLAIN' } as const;
  return { predicate: 'CONTRIBUTED_TO', object: 'd/force', members };
}
