import * as fc from 'fast-check';

import type { ClaimContent, WhenContent } from '../../src/model/claim.ts';
import type { JudgementContent } from '../../src/model/dossier.ts';
import type { Rendering } from '../../src/model/evidence.ts';
import type { Claims } from './disputes.ts';
import { judge } from './facts.ts';
import { rendering } from './small-graph.ts';

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
