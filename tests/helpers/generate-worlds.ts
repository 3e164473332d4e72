import * as fc from 'fast-check';

import type {
  Claim,
  ClaimContent,
  MembersContent,
  QuoteContent,
  ScopeContent,
  ValueContent,
  WhenContent,
} from '../../src/model/claim.ts';
import { contentId } from '../../src/model/content-id.ts';
import {
  type BatchContent,
  type Identified,
  type JudgementContent,
  NO_FACTS,
  type NoteContent,
  type RecordContent,
  type StanceContent,
} from '../../src/model/dossier.ts';
import type {
  Passage,
  Rendering,
  RenderingContent,
  SourceContent,
} from '../../src/model/evidence.ts';
import type { EntityKind } from '../../src/model/vocabulary.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { compareCodePoints } from '../../src/util/compare-code-points.ts';
import { withoutUndefined } from '../../src/util/without-undefined.ts';

/*
 * Small worlds for properties: two dossiers that speak of each other, few ids and few words, so that
 * claims meet. Every (dossier, source) has a pool of things it may say; a batch picks some of them, so
 * that two batches of one source are two revisions with much in common. What the checker cannot see
 * within one dossier (the other dossier's records) may be missing.
 */

/** The dossiers, and the kinds that the records of each have as long as no revision changes them. */
const DOSSIERS = ['a', 'b'];
const KINDS: Readonly<Record<string, EntityKind>> = {
  p0: 'PERSON',
  p1: 'PERSON',
  o0: 'ORGANIZATION',
  g0: 'GROUP',
  c0: 'COUNTRY',
  l0: 'LOCATION',
  e0: 'EVENT',
  e1: 'EVENT',
};
const SOURCES = ['a/s0', 'a/s1', 'a/s2', 'b/s0', 'b/s1'];
const STATEMENTS = ['a/u0', 'a/u1', 'b/u0'];
const RECORDS = DOSSIERS.flatMap((dossier) => Object.keys(KINDS).map((id) => `${dossier}/${id}`));
/** A dossier that never comes. */
const ABSENT = 'c/nobody';
const WORDS = [
  'five',
  '5 people',
  'Almaty',
  'the "bandits"',
  'бандиты',
  'Zhanaozen',
  '𝒜ctor',
  'ﬁve',
];
const DAYS = ['2022-01-05', '2022-01-06', '2022-01'];

/** Batches in the order in which they are written. */
export type Sequence = readonly BatchContent[];

/** Sequences of batches: sources and dossiers' own files in any order, most of them more than once. */
export function sequences(given: { readonly maxBatches: number }): fc.Arbitrary<Sequence> {
  return worlds().chain((world) =>
    fc.array(batchOf(world), { minLength: 2, maxLength: given.maxBatches }),
  );
}

/** One batch for each dossier's own files and each source, in that order. */
export function wholes(): fc.Arbitrary<Sequence> {
  return worlds().chain((world) =>
    fc.tuple(
      ...DOSSIERS.map((dossier) => ownBatch(world, dossier)),
      ...SOURCES.map((source) => sourceBatch(world, source)),
    ),
  );
}

/** One whole, and what may come after it: revisions of some of its batches. */
export function revisedWholes(): fc.Arbitrary<{
  readonly before: Sequence;
  readonly after: Sequence;
}> {
  return worlds().chain((world) =>
    fc.record({
      before: fc.tuple(
        ...DOSSIERS.map((dossier) => ownBatch(world, dossier)),
        ...SOURCES.map((source) => sourceBatch(world, source)),
      ),
      after: fc.array(batchOf(world), { minLength: 1, maxLength: 3 }),
    }),
  );
}

/** The content of claims, without what their source gives them. */
export function claimContents(): fc.Arbitrary<ClaimContent> {
  return claimDrafts(readOntology()).map((draft) => buildClaim('a/s0', draft, 0).claim.content);
}

interface World {
  readonly records: ReadonlyMap<string, readonly RecordContent[]>;
  readonly judgements: readonly Identified<JudgementContent>[];
  readonly heads: ReadonlyMap<string, readonly SourceContent[]>;
  readonly claims: ReadonlyMap<string, readonly ClaimDraft[]>;
  /** By source and statement, what two revisions of the source say of the statement. */
  readonly voices: ReadonlyMap<string, readonly Voice[]>;
  readonly stances: readonly Identified<StanceContent>[];
  readonly notes: readonly Identified<NoteContent>[];
}

function worlds(): fc.Arbitrary<World> {
  const ontology = readOntology();
  const voiced = SOURCES.flatMap((source) =>
    STATEMENTS.map((statement) => `${source} ${statement}`),
  );
  return fc
    .record({
      records: mapOf(RECORDS, (id) => variants(recordContent(id), 2)),
      judgements: fc.array(judgement(), { maxLength: 6 }),
      heads: mapOf(SOURCES, (id) => variants(sourceContent(id), 2)),
      claims: mapOf(SOURCES, () => variants(claimDrafts(ontology), 6)),
      voices: mapOf(voiced, () => variants(voice(), 2)),
      stances: fc.array(stance(), { maxLength: 4 }),
    })
    .chain((world) =>
      fc
        .record({ notes: fc.array(note(world), { maxLength: 6 }) })
        .map((more) => ({ ...world, ...more })),
    );
}

function mapOf<Value>(
  keys: readonly string[],
  valueOf: (key: string) => fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<string, Value>> {
  return fc
    .tuple(...keys.map(valueOf))
    .map((values) => new Map(values.map((value, index) => [keys[index] ?? '', value])));
}

function variants<Value>(one: fc.Arbitrary<Value>, length: number): fc.Arbitrary<readonly Value[]> {
  return fc.array(one, { minLength: length, maxLength: length });
}

// ── The dossiers' own files ──

function recordContent(id: string): fc.Arbitrary<RecordContent> {
  const [dossier = '', local = ''] = id.split('/');
  const usual = KINDS[local] ?? 'THING';
  return fc
    .record({
      kind: mostly<EntityKind>(usual, 'THING', 'EVENT', 'LOCATION'),
      label: fc.constantFrom(local, ...WORDS.slice(0, 3)),
      name: maybe(fc.constantFrom(...WORDS)),
      identifiers: fc.constantFrom([], [{ scheme: 'wikidata', value: 'Q1' }]),
      within: some([`${dossier}/c0`, `${dossier}/o0`, ABSENT]),
      class: maybe(fc.constantFrom('SETTLEMENT' as const, 'ADMIN_AREA' as const)),
      coordinates: maybe(
        fc.constant({ latitude: 43.25, longitude: -76.9, precision: 'EXACT' as const }),
      ),
    })
    .map((given) => withoutUndefined<RecordContent>({ id, dossier, codes: [], ...given }));
}

/** Also of statements, across dossiers, of records of different kinds, and of records that are not there. */
function judgement(): fc.Arbitrary<Identified<JudgementContent>> {
  const alike = fc
    .constantFrom(...Object.keys(KINDS))
    .chain((local) =>
      fc
        .shuffledSubarray(RECORDS.filter((id) => id.slice(2, 3) === local.slice(0, 1)))
        .map((ids) => ids.slice(0, 2)),
    );
  const anything = fc.shuffledSubarray([...RECORDS, ...STATEMENTS, ABSENT], {
    minLength: 2,
    maxLength: 2,
  });
  const spoken = fc.shuffledSubarray(STATEMENTS, { minLength: 2, maxLength: 2 });
  const pair = fc.oneof(
    { arbitrary: alike, weight: 5 },
    { arbitrary: spoken, weight: 2 },
    { arbitrary: anything, weight: 1 },
  );
  return fc
    .record({
      pair: pair.filter((ids) => ids.length === 2),
      verdict: mostly<JudgementContent['verdict']>('SAME', 'DIFFERENT', 'UNSURE'),
      by: fc.constantFrom('A. Annotator', 'B. Annotator'),
    })
    .map(({ pair: ids, verdict, by }) => {
      const [left = '', right = ''] = [...ids].sort(compareCodePoints);
      return identify({ left, right, verdict, by, on: '2022-02-01', why: 'as it seems' });
    });
}

function stance(): fc.Arbitrary<Identified<StanceContent>> {
  return fc
    .record({
      narrative: fc.constantFrom('a/n', 'b/n', 'c/n'),
      statement: fc.constantFrom(...STATEMENTS, ABSENT),
      stance: fc.constantFrom('VOICES' as const, 'REJECTS' as const, 'MENTIONS' as const),
      by: fc.constant('A. Annotator'),
    })
    .map(identify);
}

/** On anything that a note can be on, here or not; several assessments of one claim among them. */
function note({
  claims,
  judgements,
}: Pick<World, 'claims' | 'judgements'>): fc.Arbitrary<Identified<NoteContent>> {
  const said = [...claims].flatMap(([source, drafts]) =>
    drafts.map((one) => buildClaim(source, one, 0).claim.id),
  );
  const narratives = DOSSIERS.map((dossier) => `${dossier}/n`);
  const others = [...RECORDS, ...SOURCES, ...STATEMENTS, ...narratives, ABSENT];
  const assessment = fc.record({
    on: fc.constantFrom(...said),
    kind: fc.constant('ASSESSMENT' as const),
    text: fc.constantFrom('likely', 'hardly'),
    day: maybe(fc.constantFrom('2022-02-01', '2022-02-02')),
    credibility: maybe(fc.constantFrom(2, 5)),
    confidence: maybe(fc.constantFrom(20, 80)),
  });
  const remark = fc.record({
    on: fc.constantFrom(...others, ...judgements.map(({ id }) => id)),
    kind: fc.constant('CONTEXT' as const),
    text: fc.constantFrom(...WORDS.slice(0, 2)),
    day: fc.constant(undefined),
    credibility: fc.constant(undefined),
    confidence: fc.constant(undefined),
  });
  return fc
    .oneof(assessment, remark)
    .map((given) => identify(withoutUndefined<NoteContent>({ by: 'A. Annotator', ...given })));
}

function ownBatch(world: World, dossier: string): fc.Arbitrary<BatchContent> {
  const own = RECORDS.filter((id) => id.startsWith(`${dossier}/`));
  return fc
    .record({
      records: some(own, { weightOfAll: 3 }),
      variant: fc.nat(1),
      judgements: some(world.judgements),
      title: fc.constantFrom('One', 'Two'),
      narrated: mostly(true, false),
      stances: some(world.stances),
      notes: some(world.notes),
    })
    .map(({ records, variant, judgements, title, narrated, stances, notes }) => ({
      ...emptyBatch(dossier),
      dossiers: [{ id: dossier, title, authors: ['A. Annotator'] }],
      records: byId(records.flatMap((id) => world.records.get(id)?.[variant] ?? [])),
      judgements: byId(judgements),
      narratives: narrated
        ? [{ id: `${dossier}/n`, dossier, name: title, by: 'A. Annotator' }]
        : [],
      stances: byId(stances),
      notes: byId(notes),
    }));
}

// ── Sources ──

function sourceContent(id: string): fc.Arbitrary<SourceContent> {
  const [dossier = ''] = id.split('/');
  return fc
    .record({
      publisher: maybe(fc.constantFrom('a/o0', 'b/o0', ABSENT)),
      authors: some(['a/p0', 'b/p1']),
      day: maybe(fc.constantFrom(...DAYS)),
      republishes: maybe(fc.constantFrom(...SOURCES.filter((other) => other !== id), 'c/not-here')),
      title: fc.constantFrom('Unrest', 'More unrest'),
    })
    .map(({ day, ...given }) =>
      withoutUndefined<SourceContent>({
        id,
        dossier,
        kind: 'ARTICLE',
        byline: undefined,
        published: day === undefined ? { text: 'then', ...SOME_TIME } : { edtf: day, ...SOME_TIME },
        language: 'en',
        url: undefined,
        archivedUrl: undefined,
        retrieved: undefined,
        reliability: undefined,
        sha256: 'f'.repeat(64),
        ...given,
      }),
    );
}

const SOME_TIME = { extent: 'WITHIN', basis: 'STATED' } as const;

/** What a source says of an utterance that it reports. */
type Voice = Pick<RenderingContent, 'by' | 'for' | 'to' | 'via' | 'about' | 'medium' | 'said'>;

function voice(): fc.Arbitrary<Voice> {
  return fc
    .record({
      by: some(['a/p0', 'a/c0', 'b/p0', ABSENT]),
      for: some(['a/o0', 'b/c0']),
      to: some(['b/g0']),
      via: some(['a/o0', 'b/o0']),
      about: some(['a/e0', 'b/e1']),
      medium: maybe(fc.constantFrom('DECREE' as const, 'INTERVIEW' as const)),
      said: maybe(when()),
    })
    .map(({ medium, said, ...rest }) => ({
      ...rest,
      ...(medium === undefined ? {} : { medium }),
      ...(said === undefined ? {} : { said }),
    }));
}

interface ClaimDraft {
  readonly content: Omit<ClaimContent, 'source'>;
  /** Where its words stand. */
  readonly start: number;
}

function sourceBatch(world: World, source: string): fc.Arbitrary<BatchContent> {
  const [dossier = ''] = source.split('/');
  const pool = world.claims.get(source) ?? [];
  return fc
    .record({
      head: fc.nat(1),
      voiced: fc.nat(1),
      shift: mostly(0, 40),
      claims: some(pool, { weightOfAll: 1 }),
      alone: maybe(fc.constantFrom(...STATEMENTS)),
    })
    .map(({ head, voiced, shift, claims: drafts, alone }) => {
      const built = drafts.map((draft) => buildClaim(source, draft, shift));
      const voiceOf = (statement: string): Voice =>
        world.voices.get(`${source} ${statement}`)?.[voiced] ?? NOBODY;
      const spoken = built.flatMap(({ claim, passage }) => {
        const { statement } = claim.content;
        return statement === undefined ? [] : [{ statement, passage }];
      });
      const lonely = buildPassage(
        source,
        { exact: WORDS[5] ?? '', occurrence: 1, section: 'BODY' },
        0,
      );
      const reported =
        alone === undefined ? spoken : [...spoken, { statement: alone, passage: lonely }];
      return {
        ...emptyBatch(dossier),
        source,
        sources: [world.heads.get(source)?.[head]].filter((one) => one !== undefined),
        claims: byId(built.map(({ claim }) => claim)),
        passages: byId([
          ...built.map(({ passage }) => passage),
          ...(alone === undefined ? [] : [lonely]),
        ]),
        renderings: byId(
          reported.map(({ statement, passage }) =>
            buildRendering(source, statement, passage, voiceOf(statement)),
          ),
        ),
      };
    });
}

const NOBODY: Voice = { by: [], for: [], to: [], via: [], about: [] };

function buildRendering(
  source: string,
  statement: string,
  passage: Passage,
  said: Voice,
): Rendering {
  const place = { source, statement, passage: passage.id };
  return identify({ ...place, ...said, mode: 'INDIRECT', cue: 'said', language: 'en' });
}

function buildClaim(
  source: string,
  { content, start }: ClaimDraft,
  shift: number,
): { readonly claim: Claim; readonly passage: Passage } {
  const [quote] = content.quotes;
  const passage = buildPassage(
    source,
    quote ?? { exact: '', occurrence: 1, section: 'BODY' },
    start + shift,
  );
  const whole: ClaimContent = { source, ...content };
  return { claim: { id: contentId(whole), content: whole, passages: [passage.id] }, passage };
}

function buildPassage(source: string, { exact, section }: QuoteContent, start: number): Passage {
  const place = { start, end: start + exact.length, prefix: '', suffix: '' };
  return identify({ source, exact, section, sha256: 'f'.repeat(64), ...place });
}

// ── Claims ──

function claimDrafts(ontology: Ontology): fc.Arbitrary<ClaimDraft> {
  return fc.oneof(
    { arbitrary: relation(ontology), weight: 5 },
    { arbitrary: figure(ontology), weight: 2 },
    { arbitrary: fact(), weight: 3 },
  );
}

function relation({ relations }: Ontology): fc.Arbitrary<ClaimDraft> {
  return fc.constantFrom(...relations.values()).chain((rule) => {
    const from = recordsOf(rule.from);
    const to = recordsOf(rule.to);
    const member = maybe(fc.constantFrom('SUBJECT' as const, 'OBJECT' as const), 4);
    return fc
      .record({
        common: common(),
        subject: fc.constantFrom(...from),
        object: fc.constantFrom(...to),
        end: member,
        more: fc.record({ from: some(from), to: some(to) }),
        kind: fc.constantFrom('ALL' as const, 'PLAIN' as const, 'SOME' as const),
        role: maybe(fc.constantFrom('ACTOR' as const, 'CONTRIBUTOR' as const)),
        office: maybe(fc.constantFrom('President', 'president', 'Prime  Minister')),
        event: maybe(fc.constantFrom('a/e0', 'a/e1', 'b/e0')),
      })
      .map(({ common: shared, subject, object, end, more, kind, role, office, event }) =>
        draft(shared, {
          ...(end === 'SUBJECT'
            ? { object, members: members('SUBJECT', [subject, ...more.from], kind) }
            : end === 'OBJECT'
              ? { subject, members: members('OBJECT', [object, ...more.to], kind) }
              : { subject, object }),
          predicate: rule.type,
          ...(role === undefined ? {} : { role }),
          ...(office === undefined ? {} : { office }),
          ...(event === undefined ? {} : { event }),
        }),
      );
  });
}

function members(
  end: MembersContent['end'],
  records: readonly string[],
  kind: MembersContent['kind'],
): MembersContent {
  return { end, records: [...new Set(records)], kind };
}

function figure({ measures }: Ontology): fc.Arbitrary<ClaimDraft> {
  const few = [...measures.values()].slice(0, 4);
  return fc.constantFrom(...few).chain((rule) =>
    fc
      .record({
        common: common(),
        subject: fc.constantFrom(...recordsOf(rule.of)),
        value: figureValue(rule.units),
        total: maybe(figureValue(rule.units)),
      })
      .map(({ common: shared, subject, value, total }) =>
        draft(shared, {
          subject,
          predicate: rule.measure,
          value,
          ...(total === undefined ? {} : { total }),
        }),
      ),
  );
}

function figureValue(units: readonly string[]): fc.Arbitrary<ValueContent> {
  const unit = fc.constantFrom(...units);
  return fc.oneof(
    fc
      .record({ text: fc.constantFrom(...WORDS), number: fc.constantFrom(5, 5.5, 2500), unit })
      .map((value) => ({ comparator: 'EQUAL' as const, ...value })),
    unit.map((one) => ({
      text: '5 to 7',
      comparator: 'BETWEEN' as const,
      low: 5,
      high: 7,
      unit: one,
    })),
    fc.constantFrom(...WORDS).map((text) => ({ text })),
  );
}

function fact(): fc.Arbitrary<ClaimDraft> {
  const said = fc.oneof(
    fc.record({
      predicate: fc.constant('NAME'),
      subject: fc.constantFrom(...RECORDS, ABSENT),
      value: fc.record({
        text: fc.constantFrom(...WORDS),
        nameKind: fc.constantFrom('NAME' as const, 'ACRONYM' as const),
        language: fc.constantFrom('en', 'ru'),
        script: fc.constant('Latn'),
      }),
    }),
    fc.record({
      predicate: fc.constant('LABEL'),
      subject: fc.constantFrom(...RECORDS),
      value: fc.record({
        text: fc.constantFrom(...WORDS),
        valence: fc.constantFrom('NEUTRAL' as const, 'CONDEMNING' as const),
      }),
    }),
    fc.record({
      predicate: fc.constant('OCCURRED'),
      subject: fc.constantFrom(...recordsOf(['EVENT'])),
    }),
    fc.record({
      predicate: fc.constant('ACT'),
      subject: fc.constantFrom(...recordsOf(['EVENT'])),
      value: fc.record({ text: fc.constantFrom('dismissed', 'resigned') }),
    }),
    fc.record({
      predicate: fc.constant('PURPOSE'),
      subject: fc.constantFrom(...recordsOf(['EVENT', 'ORGANIZATION'])),
      object: fc.constantFrom(...RECORDS),
    }),
  );
  return fc
    .record({ common: common(), said })
    .map(({ common: shared, said: content }) => draft(shared, content));
}

interface Common {
  readonly modality: ClaimContent['modality'];
  readonly negated: boolean;
  readonly statement: string | undefined;
  readonly via: readonly string[];
  readonly when: WhenContent | undefined;
  readonly scope: ScopeContent | undefined;
  readonly quote: QuoteContent;
  readonly start: number;
}

function common(): fc.Arbitrary<Common> {
  return fc.record({
    modality: mostly<ClaimContent['modality']>('ACTUAL', 'ALLEGED', 'PLANNED', 'HOPED'),
    negated: mostly(false, true),
    statement: maybe(fc.constantFrom(...STATEMENTS)),
    via: some(['a/o0', 'b/o0', ABSENT], { weightOfAll: 0 }),
    when: maybe(when()),
    scope: maybe(scope(), 4),
    quote: fc.record({
      exact: fc.constantFrom(...WORDS),
      occurrence: fc.constantFrom(1, 2),
      section: mostly<QuoteContent['section']>('BODY', 'HEADLINE', 'STANDFIRST'),
    }),
    start: fc.constantFrom(0, 10, 20, 30),
  });
}

function draft(
  { modality, negated, statement, via, when: time, scope: part, quote, start }: Common,
  said: Partial<ClaimContent> & { readonly predicate: string },
): ClaimDraft {
  return {
    start,
    content: {
      ...said,
      modality,
      negated,
      via,
      quotes: [quote],
      ...(statement === undefined ? {} : { statement }),
      ...(time === undefined ? {} : { when: time }),
      ...(part === undefined ? {} : { scope: part }),
    },
  };
}

function when(): fc.Arbitrary<WhenContent> {
  return fc.constantFrom<WhenContent>(
    { text: 'earlier', extent: 'WITHIN', basis: 'STATED' },
    { text: 'on Thursday', edtf: '2022-01-06', extent: 'WITHIN', basis: 'RESOLVED' },
    { edtf: '2022-01-05/2022-01-19', extent: 'THROUGHOUT', basis: 'STATED' },
    { text: 'by 6 January', edtf: '[..2022-01-06]', extent: 'WITHIN', basis: 'STATED' },
    { text: 'began', edtf: '2022-01', extent: 'WITHIN', basis: 'STATED', phase: 'START' },
  );
}

function scope(): fc.Arbitrary<ScopeContent> {
  return fc.record({
    text: fc.constantFrom(...WORDS),
    entities: some(['a/l0', 'b/l0', 'a/o0']),
    extent: fc.constantFrom('PART' as const, 'OTHER' as const),
  });
}

// ── Small things ──

function recordsOf(kinds: readonly EntityKind[]): readonly string[] {
  return RECORDS.filter((id) => kinds.includes(KINDS[id.slice(2)] ?? 'THING'));
}

function batchOf(world: World): fc.Arbitrary<BatchContent> {
  return fc.oneof(
    ...DOSSIERS.map((dossier) => ownBatch(world, dossier)),
    ...SOURCES.map((source) => sourceBatch(world, source)),
  );
}

/** The first in three of four, so that claims have enough in common. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 3 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
}

function maybe<Value>(one: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> {
  return fc.option(one, { nil: undefined, freq });
}

function some<Value>(
  from: readonly Value[],
  { weightOfAll = 0 } = {},
): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { arbitrary: fc.subarray([...from]), weight: 2 },
    { arbitrary: fc.constant(from), weight: weightOfAll },
  );
}

function identify<Content extends object>(content: Content): Identified<Content> {
  return { id: contentId(content), content };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const unique = new Map(things.map((thing) => [thing.id, thing]));
  return [...unique.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}

/** A batch of a dossier that records nothing. */
export function emptyBatch(dossier: string): BatchContent {
  return { dossier, ...NO_FACTS };
}
