import { describePassage } from '../evidence/describe-passage.ts';
import { findOccurrences } from '../evidence/find-occurrences.ts';
import { hashText } from '../evidence/hash-text.ts';
import type { ClaimContent } from '../model/claim.ts';
import type { StanceContent } from '../model/dossier.ts';
import type { PassageContent, RenderingContent, SourceContent } from '../model/evidence.ts';
import type { Medium, Reliability, Section, SourceKind } from '../model/vocabulary.ts';
import { ANNOTATORS, NARRATIVES_PER_DOSSIER, narrativeId } from './draft-dossier.ts';
import { drawSaid, type Said, type Teller } from './draw-said.ts';
import { buildRandom, type Random } from './random.ts';
import {
  dossierId,
  drawThing,
  printDay,
  recordId,
  spellingOf,
  type Thing,
  truthOf,
  type World,
} from './world.ts';

/** Which source of which dossier, and how many claims it has. */
export interface SourcePlan {
  readonly dossier: number;
  /** From 0. */
  readonly index: number;
  readonly claims: number;
}

/** A source with its text and all that is quoted from it, before anything is known by the hash of its content. */
export interface SourceDraft {
  readonly source: SourceContent;
  readonly text: string;
  readonly claims: readonly ClaimInText[];
  readonly renderings: readonly RenderingInText[];
  readonly stances: readonly StanceContent[];
}

/** A claim with its passage. */
export interface ClaimInText {
  readonly content: ClaimContent;
  readonly passage: PassageContent;
  /** What annotators think of it, of some. */
  readonly assessment: { readonly credibility: number; readonly confidence: number } | undefined;
}

/** A rendering with its passage. */
export interface RenderingInText {
  readonly content: Omit<RenderingContent, 'passage'>;
  readonly passage: PassageContent;
}

/** A source, as its plan and the seed have it. */
export function draftSource(world: World, plan: SourcePlan): SourceDraft {
  const { dossier, index } = plan;
  const random = buildRandom(world.seed, 'source', dossier, index);
  const event = drawThing(world, dossier, 'EVENT', random, 0.7);
  const language = random.chance(0.75) ? 'en' : 'ru';
  const teller: Teller = { world, dossier, event, language };
  const id = sourceId(world, plan);
  const text = buildText();
  const title = writeTitle(text, teller);
  const told = writeBody(text, teller, plan, random);
  const whole = text.read();
  const sha256 = hashText(Buffer.from(whole, 'utf8'));
  const passageOf = ({ start, end, section }: Place): PassageContent => ({
    source: id,
    ...describePassage(whole, { start, end }),
    start,
    end,
    section,
    sha256,
  });
  const source = draftSourceContent(teller, { plan, title, sha256 }, random);
  return {
    source,
    text: whole,
    claims: told.claims.map((claim) => placeClaim(claim, passageOf(claim.place), id, whole)),
    renderings: told.reports.map(({ place, content }) => ({
      content: { source: id, language: source.language, ...content },
      passage: passageOf(place),
    })),
    stances: told.reports.flatMap(({ content }) =>
      draftStances(world, dossier, content.statement, index),
    ),
  };
}

/** The id of a source; its name sorts as its number does. */
function sourceId(world: World, { dossier, index }: Omit<SourcePlan, 'claims'>): string {
  return `${dossierId(world, dossier)}/report-${String(index + 1).padStart(6, '0')}`;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
}

interface PlacedClaim {
  readonly said: Said;
  readonly place: Place;
  readonly statement?: string;
  readonly via: readonly string[];
  readonly assessment: ClaimInText['assessment'];
}

function placeClaim(
  { said, statement, via, assessment }: PlacedClaim,
  passage: PassageContent,
  source: string,
  text: string,
): ClaimInText {
  const { exact, section, start } = passage;
  const content: ClaimContent = {
    ...said.content,
    source,
    via,
    ...(statement === undefined ? {} : { statement }),
    quotes: [{ exact, occurrence: occurrenceAt(text, exact, start), section }],
  };
  return { content, passage, assessment };
}

/** From 1. Mostly words stand in a text once, and are found at once. */
function occurrenceAt(text: string, exact: string, start: number): number {
  if (text.indexOf(exact) === start) return 1;
  return findOccurrences(text, exact).indexOf(start) + 1;
}

// ── The text ──

interface Text {
  /** Puts words at the end, and tells where they stand. */
  write(words: string, section?: Section): Place;
  read(): string;
}

function buildText(): Text {
  const parts: string[] = [];
  let length = 0;
  return {
    write: (words, section = 'BODY') => {
      const start = length;
      parts.push(words);
      length += words.length;
      return { start, end: length, section };
    },
    read: () => parts.join(''),
  };
}

function writeTitle(text: Text, { world, event, language }: Teller): string {
  const { latin, cyrillic } = spellingOf(world, event);
  const title = language === 'ru' ? `Что известно: ${cyrillic}` : `What is known of the ${latin}`;
  text.write(title, 'HEADLINE');
  text.write('\n\n');
  return title;
}

interface Told {
  readonly claims: readonly PlacedClaim[];
  readonly reports: readonly {
    readonly content: Omit<RenderingContent, 'source' | 'language' | 'passage'>;
    readonly place: Place;
  }[];
}

/** One claim in so many is made in a statement. */
const SPOKEN = 0.4;

function writeBody(text: Text, teller: Teller, plan: SourcePlan, random: Random): Told {
  const claims: PlacedClaim[] = [];
  const reports: Told['reports'][number][] = [];
  const reported = new Set<string>();
  if (plan.claims > 1 && random.chance(0.3)) claims.push(...writeStandfirst(text, teller, random));
  while (claims.length < plan.claims) {
    const left = plan.claims - claims.length;
    const utterance = random.chance(SPOKEN / 2)
      ? drawUtterance(teller.world, plan, random)
      : undefined;
    if (utterance !== undefined && !reported.has(utterance.id)) {
      reported.add(utterance.id);
      const told = writeReport(text, teller, utterance, left, random);
      claims.push(...told.claims);
      reports.push(...told.reports);
    } else {
      claims.push(writeOwnClaim(text, teller, random));
    }
    if (random.chance(0.3)) text.write(say(teller, FILLERS[random.below(FILLERS.length)]));
    text.write(random.chance(0.2) ? '\n\n' : ' ');
  }
  return { claims, reports };
}

const FILLERS: readonly (readonly [string, string])[] = [
  [' Nobody could be reached for comment.', ' Комментариев не последовало.'],
  [' Shops stayed shut, and the streets were empty.', ' Магазины закрыты, улицы пусты.'],
  [
    ' What happened that night is still told in as many ways as there are people who tell it – and some who were there tell nothing.',
    ' О той ночи до сих пор рассказывают по-разному – а кто-то и вовсе молчит.',
  ],
];

/** A claim above the text, which the body makes again in the same words: a headline's origin is its body's. */
function writeStandfirst(text: Text, teller: Teller, random: Random): readonly PlacedClaim[] {
  const said = drawSaid(teller, random);
  const above = text.write(said.words, 'STANDFIRST');
  text.write('\n\n');
  const below = text.write(said.words);
  text.write('. ');
  return [above, below].map((place) => ({ said, place, via: [], assessment: undefined }));
}

function writeOwnClaim(text: Text, teller: Teller, random: Random): PlacedClaim {
  const said = drawSaid(teller, random);
  const place = text.write(said.words);
  text.write('.');
  const agency = drawThing(teller.world, teller.dossier, 'ORGANIZATION', random);
  const via = random.chance(0.1) ? [recordId(teller.world, teller.dossier, agency)] : [];
  const assessment = random.chance(0.03)
    ? { credibility: 1 + random.below(6), confidence: 10 * (1 + random.below(9)) }
    : undefined;
  return { said, place, via, assessment };
}

// ── Statements ──

/** What somebody said, whoever reports it: it follows from the number of the source that reports it first. */
interface Utterance {
  readonly id: string;
  readonly speaker: Thing;
  readonly party: Thing | undefined;
  readonly event: Thing;
  /** Draws what is said, always the same. */
  readonly key: string;
  readonly claims: number;
}

/** How many sources later a statement may still be reported for the first time. */
const REPORTED_BACK = 6;
const STATEMENTS_PER_SOURCE = 8;

function drawUtterance(world: World, { dossier, index }: SourcePlan, random: Random): Utterance {
  const first = Math.max(0, index - (random.chance(0.5) ? random.below(REPORTED_BACK) : 0));
  const number = random.below(STATEMENTS_PER_SOURCE);
  const own = buildRandom(world.seed, 'statement', dossier, first, number);
  return {
    id: `${dossierId(world, dossier)}/said-${first + 1}-${number + 1}`,
    speaker: drawThing(world, dossier, 'PERSON', own),
    party: own.chance(0.4) ? drawThing(world, dossier, 'ORGANIZATION', own) : undefined,
    event: drawThing(world, dossier, 'EVENT', own, 0.7),
    key: `${dossier} ${first} ${number}`,
    claims: 1 + own.below(3),
  };
}

const MEDIA: readonly Medium[] = ['ADDRESS', 'BRIEFING', 'INTERVIEW', 'WRITTEN_STATEMENT', 'POST'];

/** One sentence with the speaker's words, each claim a clause of it. */
function writeReport(
  text: Text,
  teller: Teller,
  utterance: Utterance,
  most: number,
  random: Random,
): Told {
  const { world, dossier } = teller;
  const { id, speaker, party, event, claims } = utterance;
  const own = buildRandom(world.seed, 'said', utterance.key);
  const medium = own.pick(MEDIA);
  const said = Array.from({ length: Math.min(claims, most) }, () =>
    drawSaid({ ...teller, event }, own),
  );
  const opened = text.write('“');
  const placed = said.map((one, index) => {
    if (index > 0) text.write('; ');
    return { said: one, place: text.write(one.words) };
  });
  const cue = say(teller, ['said', 'заявил(а)']);
  const closed = text.write(`,” ${cue} ${nameOf(teller, speaker)}`);
  text.write('.');
  const to = random.chance(0.1) ? [drawThing(world, dossier, 'COUNTRY', random)] : [];
  const ids = (things: readonly Thing[]): readonly string[] =>
    things.map((thing) => recordId(world, dossier, thing));
  return {
    claims: placed.map((one) => ({ ...one, statement: id, via: [], assessment: undefined })),
    reports: [
      {
        place: { start: opened.start, end: closed.end, section: 'BODY' },
        content: {
          statement: id,
          mode: random.pick(['DIRECT', 'INDIRECT', 'MIXED'] as const),
          cue,
          by: ids([speaker]),
          for: ids(party === undefined ? [] : [party]),
          to: ids(to),
          via: [],
          about: [],
          medium,
          said: {
            edtf: printDay(truthOf(world, dossier, event).day + 1),
            extent: 'WITHIN',
            basis: 'INFERRED',
          },
        },
      },
    ],
  };
}

/** Few statements take a stance; which, the statement decides, so that two reports of it agree. */
function draftStances(
  world: World,
  dossier: number,
  statement: string,
  source: number,
): readonly StanceContent[] {
  const random = buildRandom(world.seed, 'stance', statement, source);
  if (!random.chance(0.05)) return [];
  return [
    {
      narrative: narrativeId(world, dossier, random.below(NARRATIVES_PER_DOSSIER)),
      statement,
      stance: random.pick(['VOICES', 'VOICES', 'REJECTS', 'MENTIONS'] as const),
      by: ANNOTATORS,
      why: `As told in report ${source + 1}.`,
    },
  ];
}

// ── The source itself ──

const SOURCE_KINDS: readonly SourceKind[] = ['ARTICLE', 'ARTICLE', 'WIRE', 'REPORT', 'POST'];
const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];

function draftSourceContent(
  teller: Teller,
  {
    plan,
    title,
    sha256,
  }: { readonly plan: SourcePlan; readonly title: string; readonly sha256: string },
  random: Random,
): SourceContent {
  const { world, dossier, event, language } = teller;
  const publisher = drawThing(world, dossier, 'ORGANIZATION', random);
  // Mostly within days; some years later.
  const delay = Math.floor(-Math.log(1 - random.next()) * (random.chance(0.1) ? 400 : 5));
  const edtf = printDay(truthOf(world, dossier, event).day + delay);
  const republishes =
    plan.index > 0 && random.chance(0.08)
      ? sourceId(world, { dossier, index: plan.index - 1 - random.below(Math.min(plan.index, 20)) })
      : undefined;
  return {
    id: sourceId(world, plan),
    dossier: dossierId(world, dossier),
    title,
    kind: random.pick(SOURCE_KINDS),
    publisher: recordId(world, dossier, publisher),
    authors: random.chance(0.2)
      ? [recordId(world, dossier, drawThing(world, dossier, 'PERSON', random))]
      : [],
    published: { edtf, extent: 'WITHIN', basis: 'STATED' },
    language,
    reliability: random.pick(RELIABILITIES),
    sha256,
    ...(republishes === undefined ? {} : { republishes }),
  };
}

function nameOf({ world, language }: Teller, thing: Thing): string {
  const { latin, cyrillic } = spellingOf(world, thing);
  return language === 'ru' ? cyrillic : latin;
}

function say({ language }: Teller, words: readonly [string, string] | undefined): string {
  return words?.[language === 'ru' ? 1 : 0] ?? '';
}
