import type { ClaimContent, ValueContent, WhenContent } from '../model/claim.ts';
import type { EntityKind, Role, Valence } from '../model/vocabulary.ts';
import type { Random } from './random.ts';
import { respell } from './spellings.ts';
import {
  drawThing,
  membersOf,
  printDay,
  recordId,
  spellingOf,
  type Thing,
  truthOf,
  type World,
} from './world.ts';

/** Who tells of what: a source, or a speaker in it. */
export interface Teller {
  readonly world: World;
  readonly dossier: number;
  readonly language: 'en' | 'ru';
  /** What it mostly tells of. */
  readonly event: Thing;
}

/** What somebody says, one thing, and in which words. */
export interface Said {
  readonly content: Pick<ClaimContent, 'predicate' | 'modality' | 'negated'> &
    Partial<Omit<ClaimContent, 'quotes' | 'source' | 'statement' | 'via'>>;
  /** A clause without a full stop; the words of a value and a time stand in it. */
  readonly words: string;
}

type Words = readonly [english: string, russian: string];
type Part = Partial<Said['content']> & { readonly predicate: string };

/**
 * Draws one thing that is said. Different tellers draw from the same few truths with errors of their own,
 * so that they often say the same, and often do not.
 */
export function drawSaid(teller: Teller, random: Random): Said {
  const draw = drawWeighted(random);
  const said = draw(teller, random);
  const denies = random.chance(0.03);
  const modality = random.chance(0.9) ? 'ACTUAL' : random.pick(STANCES);
  const [before, hedge] = hedgeOf(modality, denies, teller);
  return {
    content: {
      ...said.content,
      modality,
      negated: denies,
      ...(hedge === undefined ? {} : { hedge }),
    },
    words: `${before}${said.words}`,
  };
}

type Draw = (teller: Teller, random: Random) => { readonly content: Part; readonly words: string };

const STANCES = ['ALLEGED', 'ALLEGED', 'PLANNED', 'HOPED', 'HYPOTHETICAL'] as const;

const HEDGES = {
  ALLEGED: ['reportedly', 'по некоторым данным'],
  PLANNED: ['according to plans', 'по плану'],
  HOPED: ['it is hoped', 'как надеются'],
  HYPOTHETICAL: ['possibly', 'возможно'],
} as const;

function hedgeOf(
  modality: Said['content']['modality'],
  denies: boolean,
  teller: Teller,
): readonly [before: string, hedge: string | undefined] {
  const denial = denies ? say(teller, ['it is not true that ', 'неверно, что ']) : '';
  if (modality === 'ACTUAL') return [denial, undefined];
  const hedge = say(teller, HEDGES[modality]);
  return [`${denial}${hedge}, `, hedge];
}

/** How often each sort of thing is said, in parts of all. */
const SORTS: readonly (readonly [weight: number, draw: Draw])[] = [
  [4, drawOccurred],
  [5, drawPlaceOfEvent],
  [9, drawToll],
  [7, drawParticipation],
  [2, drawDeclaration],
  [1, drawAct],
  [10, (...given) => drawBetween('MET_WITH', ['* met *', '* и * встретились'], ACTORS, ...given)],
  [8, (...given) => drawBetween('ACCUSED', ['* blamed *', '* обвиняет: *'], ACTORS, ...given)],
  [
    8,
    (...given) => drawBetween('SUPPORTS', ['* stands by *', '* поддерживает: *'], ACTORS, ...given),
  ],
  [
    5,
    (...given) =>
      drawBetween(
        'REQUESTED_HELP_FROM',
        ['* asked * for help', '* просит помощи: *'],
        ACTORS,
        ...given,
      ),
  ],
  [
    7,
    (...given) =>
      drawBetween(
        'DEPLOYED_TO',
        ['* sent troops to *', '* направляет войска: *'],
        PLACES,
        ...given,
      ),
  ],
  [
    6,
    (...given) => drawBetween('ARRIVED_IN', ['* arrived in *', '* прибывает: *'], PLACES, ...given),
  ],
  [
    2,
    (...given) =>
      drawBetween('WITHDREW_FROM', ['* pulled out of *', '* уходит: *'], PLACES, ...given),
  ],
  [4, (...given) => drawBetween('LEADS', ['* leads *', '* возглавляет: *'], BODIES, ...given)],
  [4, drawOffice],
  [5, drawMembership],
  [6, drawName],
  [3, drawLabel],
  [1, drawPurpose],
  [4, drawStrength],
  [1, drawCause],
  [1, drawJoin],
];

const TOTAL_WEIGHT = SORTS.reduce((sum, [weight]) => sum + weight, 0);

function drawWeighted(random: Random): Draw {
  let left = random.next() * TOTAL_WEIGHT;
  for (const [weight, draw] of SORTS) {
    left -= weight;
    if (left < 0) return draw;
  }
  return drawOccurred;
}

const ACTORS: readonly EntityKind[] = ['PERSON', 'PERSON', 'ORGANIZATION', 'COUNTRY', 'GROUP'];
const PLACES: readonly EntityKind[] = ['COUNTRY', 'LOCATION'];
const BODIES: readonly EntityKind[] = ['ORGANIZATION', 'GROUP', 'COUNTRY'];

// ── Of the event ──

function drawOccurred(teller: Teller, random: Random): ReturnType<Draw> {
  const when = drawEventDay(teller, random);
  const words = say(teller, ['the * took place', 'состоялось: *']);
  return {
    content: { predicate: 'OCCURRED', subject: id(teller, teller.event), when },
    words: `${fill(words, [name(teller, teller.event)])} ${when.text ?? ''}`,
  };
}

function drawPlaceOfEvent(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const truth = truthOf(world, dossier, event).place;
  const place = random.chance(0.85) ? truth : drawThing(world, dossier, 'LOCATION', random, 0.6);
  const isInForce = random.chance(0.1);
  return {
    content: {
      predicate: isInForce ? 'IN_FORCE_IN' : 'OCCURRED_IN',
      subject: id(teller, event),
      object: id(teller, place),
    },
    words: fill(
      say(
        teller,
        isInForce
          ? ['the * is in force in *', 'действует * (*)']
          : ['the * was in *', '* – место: *'],
      ),
      [name(teller, event), name(teller, place)],
    ),
  };
}

const TOLLS = {
  DEATHS: ['were killed', 'погибших'],
  INJURED: ['were injured', 'раненых'],
  ARRESTED: ['were detained', 'задержанных'],
  PARTICIPANTS: ['took part', 'участников'],
} as const;
const TIMES_DEATHS = { DEATHS: 1, INJURED: 6, ARRESTED: 20, PARTICIPANTS: 300 } as const;

function drawToll(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const { deaths, place } = truthOf(world, dossier, event);
  const measure = random.pick(['DEATHS', 'DEATHS', 'INJURED', 'ARRESTED', 'PARTICIPANTS'] as const);
  const value = drawNumber(teller, deaths * TIMES_DEATHS[measure], 'person', random);
  const isPart = random.chance(0.15);
  const where = name(teller, place);
  const words = say(teller, [
    `* people ${TOLLS[measure][0]} at the *`,
    `*: ${TOLLS[measure][1]} (*)`,
  ]);
  return {
    content: {
      predicate: measure,
      subject: id(teller, event),
      value,
      ...(isPart
        ? { scope: { text: where, entities: [id(teller, place)], extent: 'PART' as const } }
        : {}),
    },
    words: `${fill(words, [value.text, name(teller, event)])}${isPart ? ` – ${where}` : ''}`,
  };
}

const ROLES: readonly Role[] = ['ACTOR', 'ORGANIZER', 'ATTENDEE'];

function drawParticipation(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const { participants } = truthOf(world, dossier, event);
  const role = random.chance(0.5) ? random.pick(ROLES) : undefined;
  return drawList(
    teller,
    random,
    participants,
    {
      predicate: 'PARTICIPATED_IN',
      object: id(teller, event),
      ...(role === undefined ? {} : { role }),
    },
    fill(say(teller, ['* took part in the *', '* – участие: *']), ['*', name(teller, event)]),
  );
}

function drawDeclaration(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const { agent } = truthOf(world, dossier, event);
  const who = random.chance(0.8) ? agent : drawThing(world, dossier, 'PERSON', random, 0.6);
  return {
    content: { predicate: 'DECLARED', subject: id(teller, who), object: id(teller, event) },
    words: fill(say(teller, ['* declared the *', '* объявляет: *']), [
      name(teller, who),
      name(teller, event),
    ]),
  };
}

function drawAct(teller: Teller, random: Random): ReturnType<Draw> {
  const text = random.pick(['dismissed', 'resigned']);
  return {
    content: { predicate: 'ACT', subject: id(teller, teller.event), value: { text } },
    words: fill(say(teller, ['at the * the government *', '* – правительство *']), [
      name(teller, teller.event),
      text,
    ]),
  };
}

function drawCause(teller: Teller, random: Random): ReturnType<Draw> {
  const cause = drawThing(teller.world, teller.dossier, random.pick(['PERSON', 'THING']), random);
  return {
    content: { predicate: 'CAUSED', subject: id(teller, cause), object: id(teller, teller.event) },
    words: fill(say(teller, ['* brought about the *', '* – причина: *']), [
      name(teller, cause),
      name(teller, teller.event),
    ]),
  };
}

/** What led to what, or is a part of what: then what is said of both is compared. */
function drawJoin(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const other = otherThan(event, drawThing(world, dossier, 'EVENT', random, 0.5));
  const predicate = random.pick(['ESCALATED_TO', 'PRECEDED', 'PART_OF'] as const);
  const words = JOINS[predicate];
  return {
    content: { predicate, subject: id(teller, event), object: id(teller, other) },
    words: fill(say(teller, words), [name(teller, event), name(teller, other)]),
  };
}

const JOINS = {
  ESCALATED_TO: ['the * grew into the *', '* переросло: *'],
  PRECEDED: ['the * came before the *', '* предшествует: *'],
  PART_OF: ['the * was a part of the *', '* – часть: *'],
} as const;

// ── Of others ──

function drawBetween(
  predicate: string,
  words: Words,
  objects: readonly EntityKind[],
  teller: Teller,
  random: Random,
): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const subject = drawThing(world, dossier, random.pick(ACTORS), random);
  const object = otherThan(subject, drawThing(world, dossier, random.pick(objects), random));
  const when = random.chance(0.6) ? drawEventDay(teller, random) : undefined;
  return {
    content: {
      predicate,
      subject: id(teller, subject),
      object: id(teller, object),
      ...(random.chance(0.15) ? { event: id(teller, event) } : {}),
      ...(when === undefined ? {} : { when }),
    },
    words: `${fill(say(teller, words), [name(teller, subject), name(teller, object)])}${
      when === undefined ? '' : ` ${when.text ?? ''}`
    }`,
  };
}

const OFFICES: readonly Words[] = [
  ['president', 'президент'],
  ['Foreign Minister', 'министр иностранных дел'],
  ['spokeswoman', 'представительница'],
];

function drawOffice(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier } = teller;
  const person = drawThing(world, dossier, 'PERSON', random);
  const body = drawThing(world, dossier, random.pick(BODIES), random);
  const office = say(teller, random.pick(OFFICES));
  return {
    content: {
      predicate: 'HOLDS_OFFICE_IN',
      subject: id(teller, person),
      object: id(teller, body),
      office,
    },
    words: fill(say(teller, ['* is * of *', '* – * (*)']), [
      name(teller, person),
      office,
      name(teller, body),
    ]),
  };
}

function drawMembership(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier } = teller;
  const kind = random.pick(['ORGANIZATION', 'GROUP'] as const);
  // Evenly: who belongs to what is compared claim by claim, so that no body has tens of thousands of lists.
  const body = drawThing(world, dossier, kind, random, 0.4);
  const isGift = random.chance(0.25);
  const words: Words = isGift
    ? ['* gave to *', '* жертвует: *']
    : ['* belong to *', '* – члены: *'];
  return drawList(
    teller,
    random,
    membersOf(world, dossier, body),
    { predicate: isGift ? 'CONTRIBUTED_TO' : 'MEMBER_OF', object: id(teller, body) },
    fill(say(teller, words), ['*', name(teller, body)]),
  );
}

function drawName(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier } = teller;
  const kind = random.pick(['PERSON', 'LOCATION', 'ORGANIZATION', 'COUNTRY'] as const);
  const thing = drawThing(world, dossier, kind, random, 0.8);
  const { latin, cyrillic } = spellingOf(world, thing);
  const isCyrillic = teller.language === 'ru';
  const text = isCyrillic ? cyrillic : random.chance(0.7) ? latin : respell(latin, random);
  const value: ValueContent = {
    text,
    nameKind: 'NAME',
    language: teller.language,
    script: isCyrillic ? 'Cyrl' : 'Latn',
  };
  return {
    content: { predicate: 'NAME', subject: id(teller, thing), value },
    words: fill(say(teller, ['it is written *', 'пишется *']), [text]),
  };
}

const LABELS: readonly (readonly [Words, Valence])[] = [
  [['terrorists', 'террористы'], 'CONDEMNING'],
  [['bandits', 'бандиты'], 'CONDEMNING'],
  [['protesters', 'протестующие'], 'NEUTRAL'],
  [['heroes 🇰🇿', 'герои 🇰🇿'], 'PRAISING'],
];

function drawLabel(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier } = teller;
  const kind = random.pick(['GROUP', 'ORGANIZATION', 'EVENT'] as const);
  const thing = drawThing(world, dossier, kind, random, 0.4);
  const [words, valence] = random.pick(LABELS);
  const isCharacter = random.chance(0.3);
  const text = say(teller, words);
  return {
    content: {
      predicate: isCharacter ? 'CHARACTERIZATION' : 'LABEL',
      subject: id(teller, thing),
      value: { text, ...(isCharacter ? {} : { valence }) },
    },
    words: fill(say(teller, ['*: “*”', '*: «*»']), [name(teller, thing), text]),
  };
}

function drawPurpose(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier, event } = teller;
  const thing = drawThing(world, dossier, 'ORGANIZATION', random);
  return {
    content: {
      predicate: random.pick(['PURPOSE', 'TASK']),
      subject: id(teller, thing),
      object: id(teller, event),
    },
    words: fill(say(teller, ['* is there for the *', '* – задача: *']), [
      name(teller, thing),
      name(teller, event),
    ]),
  };
}

function drawStrength(teller: Teller, random: Random): ReturnType<Draw> {
  const { world, dossier } = teller;
  const thing = drawThing(world, dossier, random.pick(['ORGANIZATION', 'COUNTRY']), random);
  const isStaff = random.chance(0.7);
  const value = drawNumber(
    teller,
    30 * (1 + (thing.rank % 97)),
    isStaff ? 'person' : random.pick(['piece', 'set', 'vehicle']),
    random,
  );
  const words: Words = isStaff
    ? ['* has * soldiers', '* – солдат: *']
    : ['* has * vehicles', '* – машин: *'];
  return {
    content: { predicate: isStaff ? 'PERSONNEL' : 'EQUIPMENT', subject: id(teller, thing), value },
    words: fill(say(teller, words), [name(teller, thing), value.text]),
  };
}

// ── Parts of what is said ──

/** Nobody meets himself: then one of the best known is meant, whom every dossier knows. */
function otherThan(one: Thing, drawn: Thing): Thing {
  const isSame = one.kind === drawn.kind && one.rank === drawn.rank;
  return isSame ? { kind: drawn.kind, rank: drawn.rank === 0 ? 1 : 0 } : drawn;
}

/** Some of the members that there are, one or a list; sometimes with one who is none. */
function drawList(
  teller: Teller,
  random: Random,
  all: readonly Thing[],
  content: Part,
  words: string,
): ReturnType<Draw> {
  const named = random.chance(0.4) ? [random.pick(all)] : all.filter(() => random.chance(0.85));
  const [only, ...others] = named.length === 0 ? all.slice(0, 1) : named;
  const members = only === undefined ? [] : [only, ...others];
  const records = members.map((member) => id(teller, member));
  const kind = random.pick(['PLAIN', 'PLAIN', 'ALL', 'SOME'] as const);
  const [subject] = records;
  return {
    content: {
      ...content,
      ...(records.length > 1
        ? { members: { end: 'SUBJECT' as const, records, kind } }
        : subject === undefined
          ? {}
          : { subject }),
    },
    words: words.replace('*', () => members.map((member) => name(teller, member)).join(', ')),
  };
}

/** When the event was, by this teller: mostly right, more or less exactly. */
function drawEventDay({ world, dossier, event, language }: Teller, random: Random): WhenContent {
  const { day } = truthOf(world, dossier, event);
  const told = printDay(random.chance(0.85) ? day : day + 1 + random.below(3));
  const [english, russian, edtf] = random.pick<readonly [string, string, string]>([
    [`on ${told}`, told, told],
    [`on ${told}`, told, told],
    [`by ${told}`, `к ${told}`, `[..${told}]`],
    [`in ${told.slice(0, 7)}`, `в ${told.slice(0, 7)}`, told.slice(0, 7)],
  ]);
  return { text: language === 'ru' ? russian : english, edtf, extent: 'WITHIN', basis: 'STATED' };
}

/** A number near the truth, as it is printed: sources round, add and bound. */
function drawNumber(
  { language }: Teller,
  truth: number,
  unit: string,
  random: Random,
): ValueContent {
  const factor = random.pick([1, 1, 1, 1, 0.8, 1.5, 2]);
  const number = Math.max(1, Math.round(truth * factor));
  const [comparator, english, russian] = random.pick([
    ['EQUAL', '', ''],
    ['EQUAL', '', ''],
    ['GREATER_THAN', 'over ', 'свыше '],
    ['AT_LEAST', 'at least ', 'не менее '],
    ['ABOUT', 'some ', 'около '],
  ] as const);
  const isRussian = language === 'ru';
  const printed = String(number).replace(/\B(?=(\d{3})+$)/g, isRussian ? '\u00a0' : ',');
  return { text: `${isRussian ? russian : english}${printed}`, comparator, number, unit };
}

function say({ language }: Teller, [english, russian]: Words): string {
  return language === 'ru' ? russian : english;
}

function name({ world, language }: Teller, thing: Thing): string {
  const { latin, cyrillic } = spellingOf(world, thing);
  return language === 'ru' ? cyrillic : latin;
}

function id({ world, dossier }: Teller, thing: Thing): string {
  return recordId(world, dossier, thing);
}

/** Puts words in the places that `*` keeps. */
function fill(pattern: string, words: readonly string[]): string {
  const left = [...words];
  return pattern.replaceAll('*', () => left.shift() ?? '');
}
