import * as fc from 'fast-check';

import type { Claim, ClaimContent, WhenContent } from '../../src/model/claim.ts';
import { contentId } from '../../src/model/content-id.ts';
import type { BatchContent, JudgementContent, RecordContent } from '../../src/model/dossier.ts';
import type { Rendering } from '../../src/model/evidence.ts';
import { compareCodePoints } from '../../src/util/compare-code-points.ts';
import { type Claims, RECORDS } from './disputes.ts';
import { judge } from './facts.ts';
import { emptyBatch, type Sequence } from './generate-worlds.ts';
import { passage, rendering, source as sourceOf } from './small-graph.ts';

/*
 * Claims about the few things of `disputes.ts`, by few sources, so that most worlds have discrepancies of
 * several kinds. Unlike those of `generate-worlds.ts` these are made to contradict each other.
 */

/** Claims, who speaks in the statements that they are made in, and which records are judged to be what. */
export interface DisputedWorld {
  readonly claims: Claims;
  readonly renderings: readonly Rendering[];
  readonly judgements: readonly JudgementContent[];
}

const SOURCES = ['d/first', 'd/second', 'd/third'];
const STATEMENTS = ['d/said', 'd/told'];

/** Worlds of some thirty claims. */
export function disputedWorlds(): fc.Arbitrary<DisputedWorld> {
  return fc.record({
    claims: fc
      .array(claim(), { minLength: 12, maxLength: 40 })
      .map((claims) => Object.fromEntries(claims.map((content, index) => [`c${index}`, content]))),
    renderings: fc.tuple(
      ...SOURCES.flatMap((source) => STATEMENTS.map((statement) => report(source, statement))),
    ),
    judgements: fc.subarray([
      judge('d/a', 'SAME', 'd/b'),
      judge('d/b', 'SAME', 'd/c'),
      judge('d/a', 'DIFFERENT', 'd/c'),
      judge('d/event', 'SAME', 'd/other'),
    ]),
  });
}

/**
 * Sequences of batches out of one world: its three sources and the dossier's own files, in any order and
 * revised. Revisions take claims and judgements away and bring them back, name other speakers, move
 * records into others, rename them or take them out, and put days of publication off.
 */
export function disputedSequences(given: { readonly maxBatches: number }): fc.Arbitrary<Sequence> {
  return disputedWorlds().chain(({ claims, judgements }) =>
    fc.array(
      fc.oneof(
        { arbitrary: ownBatch(judgements), weight: 2 },
        { arbitrary: sourceBatch(Object.values(claims)), weight: 3 },
      ),
      { minLength: 3, maxLength: given.maxBatches },
    ),
  );
}

const EDITS: readonly Partial<RecordContent>[] = [
  { id: 'd/troops', within: ['d/a'] },
  { id: 'd/city', within: ['d/south'] },
  { id: 'd/north', within: [] },
  { id: 'd/later', within: ['d/event'] },
  { id: 'd/a', label: 'A-land', within: ['d/force'] },
  { id: 'd/group', kind: 'PERSON' },
  { id: 'd/event', kind: 'THING' },
  { id: 'd/person', label: 'Somebody' },
];

function ownBatch(judgements: readonly JudgementContent[]): fc.Arbitrary<BatchContent> {
  return fc
    .record({
      edits: fc.subarray([...EDITS]),
      without: fc.oneof(
        { arbitrary: fc.constant<string[]>([]), weight: 2 },
        { arbitrary: fc.subarray(RECORDS.map(({ id }) => id)), weight: 1 },
      ),
      judged: fc.subarray([...judgements]),
    })
    .map(({ edits, without, judged }) => ({
      ...emptyBatch('d'),
      records: RECORDS.filter(({ id }) => !without.includes(id)).map((one) => ({
        ...one,
        ...edits.find(({ id }) => id === one.id),
      })),
      judgements: sorted(judged.map((content) => ({ id: contentId(content), content }))),
    }));
}

function sourceBatch(claims: readonly Partial<ClaimContent>[]): fc.Arbitrary<BatchContent> {
  return fc
    .record({
      id: fc.constantFrom(...SOURCES),
      day: fc.constantFrom('2022-01-06', '2022-01-07', '2022-01-08', undefined),
      // No stream: what is made of one loses its other parts when fast-check looks for a smaller case.
      recorded: fc.subarray([...claims]),
      voices: fc.record({
        'd/said': fc.subarray(['d/person', 'd/office', 'd/a']),
        'd/told': fc.subarray(['d/person', 'd/b']),
      }),
    })
    .map(({ id, day, recorded, voices }) => {
      const words = passage(`${id} words`, { source: id });
      const own = recorded
        .filter(({ source }) => source === id)
        .map((content) => buildClaim(content, words.id));
      const said = new Set(own.flatMap(({ content }) => content.statement ?? []));
      const published = day === undefined ? { text: 'then' } : { edtf: day };
      return {
        ...emptyBatch('d'),
        source: id,
        sources: [sourceOf(id, { published: { ...published, extent: 'WITHIN', basis: 'STATED' } })],
        claims: sorted([...new Map(own.map((one) => [one.id, one])).values()]),
        passages: [words],
        renderings: sorted(
          Object.entries(voices)
            .filter(([statement]) => said.has(statement))
            .map(([statement, by]) => {
              const { content } = rendering('', { source: id, statement, by, passage: words.id });
              return { id: contentId(content), content };
            }),
        ),
      };
    });
}

function buildClaim(said: Partial<ClaimContent>, words: string): Claim {
  const content: ClaimContent = {
    source: '',
    predicate: '',
    modality: 'ACTUAL',
    negated: false,
    via: [],
    quotes: [{ exact: 'said', occurrence: 1, section: 'BODY' }],
    ...said,
  };
  return { id: contentId(content), content, passages: [words] };
}

function sorted<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...things].sort((a, b) => compareCodePoints(a.id, b.id));
}

function report(source: string, statement: string): fc.Arbitrary<Rendering> {
  return fc
    .subarray(['d/person', 'd/office'])
    .map((by) => rendering(`${source} ${statement}`, { source, statement, by }));
}

function claim(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .record({
      said: fc.oneof(figure(), list(), one(), place(), state(), dated(), spoken(), joining()),
      source: fc.constantFrom(...SOURCES),
      statement: fc.option(fc.constantFrom(...STATEMENTS), { nil: undefined, freq: 2 }),
      modality: fc.constantFrom(
        'ACTUAL' as const,
        'ACTUAL' as const,
        'ALLEGED' as const,
        'PLANNED' as const,
      ),
      negated: fc.constantFrom(false, false, false, false, true),
    })
    .map(({ said, source, statement, modality, negated }) => ({
      ...said,
      source,
      modality,
      negated,
      ...(statement === undefined ? {} : { statement }),
    }));
}

function figure(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .record({
      what: fc.constantFrom(
        { subject: 'd/force', predicate: 'PERSONNEL' },
        { subject: 'd/troops', predicate: 'PERSONNEL' },
        { subject: 'd/event', predicate: 'DEATHS' },
        { subject: 'd/later', predicate: 'DEATHS' },
      ),
      number: fc.constantFrom(5, 7, 100),
      comparator: fc.constantFrom('EQUAL' as const, 'GREATER_THAN' as const, 'ABOUT' as const),
      scope: fc.option(fc.constantFrom('d/a', 'd/b'), { nil: undefined, freq: 2 }),
      when: fc.option(time(), { nil: undefined, freq: 2 }),
    })
    .map(({ what, number, comparator, scope, when }) => ({
      ...what,
      value: { text: `${comparator} ${number}`, number, comparator, unit: 'person' },
      ...(scope === undefined
        ? {}
        : { scope: { text: scope, entities: [scope], extent: 'PART' as const } }),
      ...(when === undefined ? {} : { when }),
    }));
}

function list(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .record({
      records: fc.subarray(['d/a', 'd/b', 'd/c', 'd/troops'], { minLength: 1 }),
      kind: fc.constantFrom('ALL' as const, 'PLAIN' as const, 'SOME' as const),
      event: fc.option(fc.constantFrom('d/event', 'd/later'), { nil: undefined, freq: 2 }),
    })
    .map(({ records, kind, event }) => ({
      predicate: 'CONTRIBUTED_TO',
      object: 'd/force',
      members: { end: 'SUBJECT' as const, records, kind },
      ...(event === undefined ? {} : { event }),
    }));
}

function one(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .constantFrom('d/person', 'd/office', 'd/force', 'd/troops')
    .map((subject) => ({ subject, predicate: 'DECLARED', object: 'd/event' }));
}

function place(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .subarray(['d/north', 'd/south', 'd/city', 'd/land'], { minLength: 1, maxLength: 2 })
    .map((records) => ({
      subject: 'd/event',
      predicate: 'OCCURRED_IN',
      members: { end: 'OBJECT' as const, records, kind: 'PLAIN' as const },
    }));
}

function state(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc
    .record({
      subject: fc.constantFrom('d/event', 'd/later'),
      object: fc.constantFrom('d/north', 'd/land'),
      when: time(),
    })
    .map((said) => ({ ...said, predicate: 'IN_FORCE_IN' }));
}

function dated(): fc.Arbitrary<Partial<ClaimContent>> {
  return time().map((when) => ({ subject: 'd/event', predicate: 'OCCURRED', when }));
}

function time(): fc.Arbitrary<WhenContent> {
  return fc.constantFrom<WhenContent>(
    { edtf: '2022-01-02', extent: 'WITHIN', basis: 'STATED' },
    { edtf: '2022-01-04', extent: 'WITHIN', basis: 'STATED' },
    { edtf: '[..2022-01-03]', extent: 'WITHIN', basis: 'STATED' },
    { edtf: '2022-01-03', extent: 'INCLUDING', basis: 'STATED' },
    { edtf: '2022-01-02/2022-01-05', extent: 'THROUGHOUT', basis: 'STATED' },
    { edtf: '2022-01-02', extent: 'WITHIN', basis: 'STATED', phase: 'START' },
    { edtf: '2022-01-03', extent: 'WITHIN', basis: 'STATED', phase: 'START' },
  );
}

function spoken(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc.constantFrom<Partial<ClaimContent>>(
    { subject: 'd/event', predicate: 'ACT', value: { text: 'dismissed' } },
    { subject: 'd/event', predicate: 'ACT', value: { text: 'resigned' } },
    { subject: 'd/group', predicate: 'LABEL', value: { text: 'bandits', valence: 'CONDEMNING' } },
    { subject: 'd/group', predicate: 'LABEL', value: { text: 'protesters', valence: 'NEUTRAL' } },
    {
      subject: 'd/city',
      predicate: 'NAME',
      value: { text: 'Zhanaozen', nameKind: 'NAME', script: 'Latn' },
    },
    {
      subject: 'd/city',
      predicate: 'NAME',
      value: { text: 'Danazin', nameKind: 'NAME', script: 'Latn' },
    },
  );
}

function joining(): fc.Arbitrary<Partial<ClaimContent>> {
  return fc.constantFrom(
    { subject: 'd/event', predicate: 'ESCALATED_TO', object: 'd/later' },
    { subject: 'd/event', predicate: 'PRECEDED', object: 'd/later' },
  );
}
