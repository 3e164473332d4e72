import { groupBy } from '../../util/group-by.ts';
import type { Traits } from './traits.ts';

/** Two things that have enough in common to be compared. */
export type Pair = readonly [Traits, Traits];

/**
 * How far apart two things of one block are compared, in the order of ids. A block with more things than
 * that (everybody who is called by one word) is compared only in its neighbourhoods, so that the work grows
 * with the things, not with their square.
 */
const NEIGHBOURS = 40;

/** Words shorter than this are in too many names to tell anything. */
const SHORTEST_WORD = 4;

/** Keys shorter than this are close to too many others. */
const SHORTEST_CLOSE_KEY = 5;

/**
 * The pairs worth comparing: of one kind, and with an identifier, a key, a word, a key but for a letter, an
 * office, or a place and a day in common. Each pair once, the smaller id first.
 */
export function candidatePairs(things: readonly Traits[]): readonly Pair[] {
  const entries = things.flatMap((thing) => blocksOf(thing).map((block) => ({ block, thing })));
  const pairs = new Map<string, Pair>();
  for (const block of groupBy(entries, (entry) => entry.block).values()) {
    for (const [index, { thing: left }] of block.entries()) {
      for (const { thing: right } of block.slice(index + 1, index + 1 + NEIGHBOURS)) {
        pairs.set(`${left.id} ${right.id}`, [left, right]);
      }
    }
  }
  return [...pairs.values()];
}

/** The blocks of a thing, each once: only what is in one block is compared. */
function blocksOf({ kind, identifiers, spellings, traits }: Traits): readonly string[] {
  const keys = [...new Set(spellings.flatMap((spelling) => spelling.keys))];
  const days = traits.filter(({ feature }) => feature === 'DAY');
  const places = traits.filter(({ feature }) => feature === 'PLACE');
  const offices = traits.filter(({ feature }) => feature === 'OFFICE');
  const blocks = [
    ...identifiers.map((identifier) => `identifier ${identifier}`),
    ...keys.map((key) => `close ${key}`),
    ...keys.flatMap(withoutALetter).map((key) => `close ${key}`),
    ...keys
      .flatMap((key) => key.split(' '))
      .filter((word) => word.length >= SHORTEST_WORD)
      .map((word) => `word ${word}`),
    ...offices.map(({ key }) => `office ${key}`),
    ...days.flatMap((day) => places.map((place) => `day ${day.key} ${place.key}`)),
  ];
  return [...new Set(blocks)].map((block) => `${kind} ${block}`);
}

/** A key with each of its letters left out: two keys that differ in one letter have one of these in common. */
function withoutALetter(key: string): readonly string[] {
  if (key.length < SHORTEST_CLOSE_KEY) return [];
  // Keys are ASCII.
  return Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1));
}
