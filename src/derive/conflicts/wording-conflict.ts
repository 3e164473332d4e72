import { normalForm } from '../../model/normal-form.ts';
import type { EntityKind, Valence } from '../../model/vocabulary.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { areDifferentHolders, type Voice, voiceOf } from './voice.ts';

/** What somebody calls a group or an act. */
export interface WordingSide {
  readonly kind: 'WORDING';
  /** In normal form. */
  readonly label: string;
  readonly valence: Valence;
  readonly voice: Voice;
}

/** Who may be called names, and what: groups of people, named or not, and acts. */
const LABELLED: readonly (EntityKind | undefined)[] = ['GROUP', 'ORGANIZATION', 'EVENT'];

/** The label that an answer uses, if it is one for a group or an act. */
export function wordingSide(answer: Answer, { kinds }: Knowledge): WordingSide | undefined {
  const [fact] = answer.said;
  if (fact?.kind !== 'FACT' || !LABELLED.includes(kinds.get(fact.of))) return undefined;
  const { text, valence } = fact.value ?? {};
  if (text === undefined || valence === undefined) return undefined;
  return { kind: 'WORDING', label: normalForm(text), valence, voice: voiceOf(answer) };
}

/** Whether labels judge differently, and different ones use them. */
export function wordingsConflict(a: WordingSide, b: WordingSide): boolean {
  return a.valence !== b.valence && areDifferentHolders(a.voice, b.voice);
}
