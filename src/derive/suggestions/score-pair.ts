import { distance } from 'fastest-levenshtein';

import { groupBy } from '../../util/group-by.ts';
import type { Pair } from './candidate-pairs.ts';
import type { CommonFeature, Spelling, Traits } from './traits.ts';

/** One reason for or against two records being one. */
export interface SuggestionPart {
  readonly feature: 'IDENTIFIER' | 'NAME' | CommonFeature;
  /** What the left one has; so with the right one. */
  readonly left: string;
  readonly right: string;
  /** How much of the doubt that the other parts leave it takes away, 0 to 1; below 0: of the sum. */
  readonly score: number;
}

/**
 * What each reason is worth alone. An identifier is given by hand and can be mistyped; a name can be
 * that of a namesake; what else is in common only supports them. One reason alone should pass the usual
 * threshold of a half only if it is an identifier or a whole name.
 */
const WORTH = {
  identifier: 0.95,
  otherIdentifier: -0.8,
  name: 0.7,
  partOfName: 0.5,
  closeName: 0.6,
} as const;

const WORTH_IN_COMMON: Readonly<Record<CommonFeature, number>> = {
  OFFICE: 0.4,
  PLACE: 0.2,
  DAY: 0.2,
  CODE: 0.2,
  WHOLE: 0.2,
  RELATION: 0.15,
};

/** What is in common beside names and identifiers supports a name and does not replace one: a bound for each feature. */
const MOST_IN_COMMON = 0.4;

/** A name of which the other's words are a smaller share only mentions it: a force, the alliance it is of. */
const LEAST_SHARE = 1 / 3;

/** Keys that are less alike than this, 0 to 1, are not close. */
const CLOSE = 0.8;

/** Every reason for or against the two of a pair being one, the strongest first. */
export function partsOfPair([left, right]: Pair): readonly SuggestionPart[] {
  const parts = [
    ...identifierParts(left, right),
    ...namePart(left.spellings, right.spellings),
    ...commonParts(left, right),
  ];
  return parts.toSorted((a, b) => b.score - a.score);
}

/**
 * How likely it is that they are one, 0 to 1: each reason takes its share of the doubt that is left by
 * the others, and one that speaks against it takes its share of the sum.
 */
export function scoreOf(parts: readonly SuggestionPart[]): number {
  const doubt = parts
    .filter(({ score }) => score > 0)
    .reduce((left, { score }) => left * (1 - score), 1);
  const against = parts
    .filter(({ score }) => score < 0)
    .reduce((left, { score }) => left * (1 + score), 1);
  return Math.round((1 - doubt) * against * 1000) / 1000;
}

/** A scheme in common with one value in common, or with none. */
function identifierParts(left: Traits, right: Traits): readonly SuggestionPart[] {
  const schemes = new Set(left.identifiers.map(schemeOf));
  return [...schemes].flatMap((scheme) => {
    const [ours, theirs] = [left, right].map(({ identifiers }) =>
      identifiers.filter((identifier) => schemeOf(identifier) === scheme),
    );
    const [own] = ours ?? [];
    const [other] = theirs ?? [];
    if (own === undefined || other === undefined) return [];
    const common = ours?.find((identifier) => theirs?.includes(identifier));
    return [
      common === undefined
        ? { feature: 'IDENTIFIER' as const, left: own, right: other, score: WORTH.otherIdentifier }
        : { feature: 'IDENTIFIER' as const, left: common, right: common, score: WORTH.identifier },
    ];
  });
}

function schemeOf(identifier: string): string {
  return identifier.slice(0, identifier.indexOf(' '));
}

/** The two spellings that are most alike; ties by text. */
function namePart(
  left: readonly Spelling[],
  right: readonly Spelling[],
): readonly SuggestionPart[] {
  const parts = left.flatMap((own) =>
    right.map((other) => ({
      feature: 'NAME' as const,
      left: own.text,
      right: other.text,
      score: likeness(own, other),
    })),
  );
  const [best] = parts.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? [] : [best];
}

function likeness(a: Spelling, b: Spelling): number {
  if (a.keys.some((key) => b.keys.includes(key))) return WORTH.name;
  if (isPartOf(a, b) || isPartOf(b, a)) return WORTH.partOfName;
  const close = Math.max(0, ...a.keys.flatMap((key) => b.keys.map((other) => alike(key, other))));
  return close < CLOSE ? 0 : round(WORTH.closeName * close);
}

/** Whether all words of one are among those of the other, and enough of them: a surname and a full name. */
function isPartOf(a: Spelling, b: Spelling): boolean {
  return a.keys.some((key) => {
    const words = key.split(' ');
    return b.keys.some((other) => {
      const others = new Set(other.split(' '));
      return words.length >= others.size * LEAST_SHARE && words.every((word) => others.has(word));
    });
  });
}

/** 1: equal; 0: nothing in common. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** One part for each feature: more of it in common is worth more, up to a bound. */
function commonParts(left: Traits, right: Traits): readonly SuggestionPart[] {
  const theirs = new Set(right.traits.map(({ feature, key }) => `${feature} ${key}`));
  const common = left.traits.filter(({ feature, key }) => theirs.has(`${feature} ${key}`));
  return [...groupBy(common, ({ feature }) => feature)].map(([feature, traits]) => {
    const text = traits.map((trait) => trait.text).join('; ');
    const score = 1 - (1 - WORTH_IN_COMMON[feature]) ** traits.length;
    return { feature, left: text, right: text, score: round(Math.min(score, MOST_IN_COMMON)) };
  });
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
