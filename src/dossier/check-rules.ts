import type { Rule, RuleContext } from './rule.ts';
import { attributes } from './rules/attributes.ts';
import { datedPublication } from './rules/dated-publication.ts';
import { figures } from './rules/figures.ts';
import { fittingOptions } from './rules/fitting-options.ts';
import { knownPredicates } from './rules/known-predicates.ts';
import { knownReferences } from './rules/known-references.ts';
import { mostClaims } from './rules/most-claims.ts';
import { printedWords } from './rules/printed-words.ts';
import { quotations } from './rules/quotations.ts';
import { recordFields } from './rules/record-fields.ts';
import { relationEnds } from './rules/relation-ends.ts';
import { saidTwice } from './rules/said-twice.ts';
import { sameEvent } from './rules/same-event.ts';
import { shareQuoted } from './rules/share-quoted.ts';
import { silentEntries } from './rules/silent-entries.ts';
import { soundJudgements } from './rules/sound-judgements.ts';
import { textHashes } from './rules/text-hashes.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { validIds } from './rules/valid-ids.ts';
import { validTimes } from './rules/valid-times.ts';
import { withinCycles } from './rules/within-cycles.ts';

/** Every rule; a new sort of fault is one more file and one more line here. */
const RULES: readonly Rule[] = [
  validIds,
  uniqueIds,
  recordFields,
  withinCycles,
  soundJudgements,
  knownReferences,
  knownPredicates,
  relationEnds,
  figures,
  attributes,
  fittingOptions,
  validTimes,
  datedPublication,
  textHashes,
  quotations,
  printedWords,
  mostClaims,
  shareQuoted,
  saidTwice,
  sameEvent,
  silentEntries,
];

/** Runs every rule over a dossier. */
export function checkRules(context: RuleContext): void {
  for (const rule of RULES) rule(context);
}
