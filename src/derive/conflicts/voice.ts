import type { Answer } from './answer.ts';

/** Who says something, as far as one claim and its own source tell. */
export interface Voice {
  /** Source id, where the source says it itself. */
  readonly source?: string;
  /** Statement id, where somebody else does. */
  readonly statement?: string;
  /** Entity ids: who speaks in the statement, and for whom; empty where that is not told. */
  readonly speakers?: readonly string[];
}

/** Who says an answer. */
export function voiceOf({ stated, voices }: Answer): Voice {
  return stated.statement === undefined
    ? { source: stated.claim.content.source }
    : { statement: stated.statement, speakers: voices };
}

/** Whether one source's own words, or one statement, say both. */
export function isOneVoice(a: Voice, b: Voice): boolean {
  return a.source === b.source && a.statement === b.statement;
}

/**
 * Whether two hold different views for certain: different sources, a source and a speaker, or speakers
 * none of whom is the other or speaks for the same. An unnamed speaker could be anybody.
 */
export function areDifferentHolders(a: Voice, b: Voice): boolean {
  if (isOneVoice(a, b)) return false;
  if (a.speakers === undefined || b.speakers === undefined) return true;
  if (a.speakers.length === 0 || b.speakers.length === 0) return false;
  const others = new Set(b.speakers);
  return !a.speakers.some((speaker) => others.has(speaker));
}
