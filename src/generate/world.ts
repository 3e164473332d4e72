import type { EntityKind } from '../model/vocabulary.ts';
import { buildRandom, type Random } from './random.ts';
import { drawPersonName, drawPlaceName, type Spelling } from './spellings.ts';
import { drawRank } from './zipf.ts';

/** What is generated, in figures. Everything about its things follows from the seed when it is asked for. */
export interface World {
  readonly seed: string;
  /** Claims in all sources together. */
  readonly claims: number;
  /** Ids; each is a dossier of its own. */
  readonly dossiers: readonly string[];
  /** How many things of each kind there are. */
  readonly things: Readonly<Record<EntityKind, number>>;
}

/** A thing that sources speak of, by kind and by how often: 0 is spoken of most. */
export interface Thing {
  readonly kind: EntityKind;
  readonly rank: number;
}

const CLAIMS_PER_DOSSIER = 80_000;
const MOST_DOSSIERS = 12;
/** So few of a kind are in every dossier that these are the well-known ones. */
const SHARED_OF_KIND = 0.02;

/** For some number of claims, so many things that the degrees look like those of news at every size. */
export function buildWorld(seed: string, claims: number): World {
  const dossiers = Math.min(MOST_DOSSIERS, 2 + Math.floor(claims / CLAIMS_PER_DOSSIER));
  const one = (claimsFor: number, atLeast: number): number =>
    Math.max(atLeast, Math.floor(claims / claimsFor));
  return {
    seed,
    claims,
    dossiers: Array.from({ length: dossiers }, (_, index) => `desk-${index + 1}`),
    things: {
      PERSON: one(40, 12),
      ORGANIZATION: one(160, 6),
      GROUP: one(400, 4),
      COUNTRY: Math.min(60, one(500, 4)),
      LOCATION: one(200, 8),
      EVENT: one(100, 6),
      THING: one(1_000, 3),
    },
  };
}

/** The things that a dossier has records of: those that all know, and a share of the others. */
export function* thingsOfDossier(world: World, dossier: number): Generator<Thing> {
  for (const kind of KINDS) {
    const shared = sharedOf(world, kind);
    for (let rank = 0; rank < world.things[kind]; rank += 1) {
      const isOwn = rank % world.dossiers.length === dossier;
      if (rank < shared || isOwn) yield { kind, rank };
    }
  }
}

/** Kinds in the order in which records are written. */
export const KINDS: readonly EntityKind[] = [
  'COUNTRY',
  'LOCATION',
  'PERSON',
  'ORGANIZATION',
  'GROUP',
  'EVENT',
  'THING',
];

/** How many of a kind every dossier has a record of; at least the three that are spoken of most. */
export function sharedOf({ things }: World, kind: EntityKind): number {
  return Math.min(things[kind], Math.max(3, Math.floor(things[kind] * SHARED_OF_KIND)));
}

/** A thing of a kind that a dossier has a record of; the lower the exponent, the more evenly drawn. */
export function drawThing(
  world: World,
  dossier: number,
  kind: EntityKind,
  random: Random,
  exponent = 1,
): Thing {
  const rank = drawRank(world.things[kind], exponent, random);
  if (rank < sharedOf(world, kind)) return { kind, rank };
  const own = rank - (rank % world.dossiers.length) + dossier;
  return { kind, rank: own < world.things[kind] ? own : 0 };
}

/** The id of a thing's record in a dossier. */
export function recordId(world: World, dossier: number, thing: Thing): string {
  return `${dossierId(world, dossier)}/${localId(thing)}`;
}

/** The id of a dossier by its number. */
export function dossierId({ dossiers }: World, dossier: number): string {
  return dossiers[dossier] ?? '';
}

function localId({ kind, rank }: Thing): string {
  return `${kind.toLowerCase()}-${rank + 1}`;
}

/** What a thing is called in either script. */
export function spellingOf(world: World, { kind, rank }: Thing): Spelling {
  const random = buildRandom(world.seed, 'name', kind, rank);
  const place = drawPlaceName(random);
  switch (kind) {
    case 'PERSON':
      return drawPersonName(random);
    case 'COUNTRY':
      return { latin: `${place.latin}ia`, cyrillic: `${place.cyrillic}ия` };
    case 'LOCATION':
      return place;
    case 'ORGANIZATION':
      return around(place, random.pick(ORGANIZATIONS));
    case 'GROUP':
      return around(place, random.pick(GROUPS));
    case 'EVENT':
      return around(place, random.pick(EVENTS));
    case 'THING':
      return around(place, random.pick(THINGS));
  }
}

type Pattern = readonly [latin: string, cyrillic: string];

const ORGANIZATIONS: readonly Pattern[] = [
  ['Ministry of the Interior of *', 'МВД (*)'],
  ['* News Agency', 'Агентство «*»'],
  ['* Treaty Organization', 'Организация договора «*»'],
  ['University of *', 'Университет «*»'],
  ['* Oil & Gas', '*нефтегаз'],
];
const GROUPS: readonly Pattern[] = [
  ['protesters in *', 'протестующие (*)'],
  ["* miners' union", 'профсоюз горняков «*»'],
  ['the “* front”', '«Фронт *»'],
];
const EVENTS: readonly Pattern[] = [
  ['* protest', 'протест (*)'],
  ['state of emergency in *', 'чрезвычайное положение (*)'],
  ['clashes at *', 'столкновения (*)'],
  ['* summit', 'саммит (*)'],
];
const THINGS: readonly Pattern[] = [
  ['* pipeline', 'трубопровод «*»'],
  ['liquefied gas of *', 'сжиженный газ (*)'],
];

function around({ latin, cyrillic }: Spelling, [inLatin, inCyrillic]: Pattern): Spelling {
  return { latin: inLatin.replace('*', latin), cyrillic: inCyrillic.replace('*', cyrillic) };
}

/** What happened, as nobody in this world knows for certain. */
export interface Truth {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly place: Thing;
  /** Whoever declared it. */
  readonly agent: Thing;
  /** Who took part, the foremost first. */
  readonly participants: readonly Thing[];
  readonly deaths: number;
}

/** 2015-01-01, in days since 1970-01-01. */
const FIRST_DAY = 16_436;
const YEARS_IN_DAYS = 3_650;

/** What happened at an event, as far as a dossier can speak of it. */
export function truthOf(world: World, dossier: number, event: Thing): Truth {
  const random = buildRandom(world.seed, 'event', dossier, event.rank);
  // Not with the dossier's number: everywhere it happened on one day, and so many died.
  const common = buildRandom(world.seed, 'event', event.rank);
  return {
    day: FIRST_DAY + common.below(YEARS_IN_DAYS),
    deaths: 2 + Math.floor(common.next() ** 4 * 900),
    place: drawThing(world, dossier, 'LOCATION', random),
    agent: drawThing(world, dossier, 'PERSON', random),
    participants: drawSome(world, dossier, ['ORGANIZATION', 'COUNTRY', 'GROUP'], 6, random),
  };
}

/** The members of an organization or group, as far as a dossier can speak of them. */
export function membersOf(world: World, dossier: number, { kind, rank }: Thing): readonly Thing[] {
  const random = buildRandom(world.seed, 'members', dossier, kind, rank);
  return drawSome(world, dossier, ['PERSON', 'COUNTRY'], 7, random);
}

function drawSome(
  world: World,
  dossier: number,
  kinds: readonly EntityKind[],
  count: number,
  random: Random,
): readonly Thing[] {
  const drawn = Array.from({ length: count }, () =>
    drawThing(world, dossier, random.pick(kinds), random, 0.6),
  );
  const byId = new Map(drawn.map((thing) => [localId(thing), thing]));
  return [...byId.values()];
}

/** A day as ISO 8601, from days since 1970-01-01. */
export function printDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
