import type { Random } from './random.ts';

/** A name in both scripts, as those who bear it write it. */
export interface Spelling {
  readonly latin: string;
  readonly cyrillic: string;
}

const STARTS =
  'a:а ba:ба vi:ви ga:га da:да zha:жа za:за i:и ka:ка khu:ху la:ла ma:ма na:на o:о pe:пе ra:ра sa:са ti:ти u:у sha:ша che:че yu:ю ya:я tse:це';
const MIDDLES =
  'ba:ба vo:во gi:ги du:ду zhe:же zi:зи ki:ки la:ла me:ме ny:ны ro:ро su:су ta:та khe:хе shu:шу ri:ри le:ле mi:ми';
const GIVEN_ENDS = 'n:н ra:ра lan:лан mir:мир na:на s:с lia:лия t:т d:д zhan:жан';
const FAMILY_ENDS =
  'ov:ов eva:ева enko:енко bek:бек uly:улы sky:ский in:ин dze:дзе yan:ян kyzy:кызы ko:ко';
const PLACE_ENDS = 'sk:ск tau:тау grad:град bad:бад kent:кент burg:бург hol:хол vin:вин';

/** The given and the family name of a person. */
export function drawPersonName(random: Random): Spelling {
  return joinWith(' ', [drawWord(GIVEN_ENDS, random), drawWord(FAMILY_ENDS, random)]);
}

/** The name of a place. */
export function drawPlaceName(random: Random): Spelling {
  return drawWord(PLACE_ENDS, random);
}

/** Two spellings, one behind the other. */
function joinWith(between: string, parts: readonly Spelling[]): Spelling {
  return {
    latin: parts.map(({ latin }) => latin).join(between),
    cyrillic: parts.map(({ cyrillic }) => cyrillic).join(between),
  };
}

/** How some who write in Latin letters spell it: another romanisation, or one letter too many. */
export function respell(latin: string, random: Random): string {
  const [from, to] = random.pick(ROMANISATIONS);
  const other = latin.replaceAll(from, to);
  return other === latin ? latin.replace(/[aeiou](?=[a-z])/, '$&$&') : other;
}

const ROMANISATIONS: readonly (readonly [string, string])[] = [
  ['zh', 'j'],
  ['kh', 'h'],
  ['sh', 'ş'],
  ['y', 'i'],
  ['u', 'ou'],
  ['v', 'w'],
];

function drawWord(ends: string, random: Random): Spelling {
  const middles = random.chance(0.6) ? [drawPart(MIDDLES, random)] : [];
  const word = joinWith('', [drawPart(STARTS, random), ...middles, drawPart(ends, random)]);
  return { latin: capitalize(word.latin), cyrillic: capitalize(word.cyrillic) };
}

function drawPart(parts: string, random: Random): Spelling {
  const [latin = '', cyrillic = ''] = random.pick(parts.split(' ')).split(':');
  return { latin, cyrillic };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
