import type { Rule, RuleContext } from './rule.ts';
import { attributes } from './rules/attributes.ts';
import { datedPublication } from './rules/dated-publication.ts';
import { elidedNames } from './rules/elided-names.ts';
import { figures } from './rules/figures.ts';
import { fittingOptions } from './rules/fitting-options.ts';
import { joinedJudgements } from './rules/joined-judgements.ts';
import { knownPredicates } from './rules/known-predicates.ts';
import { knownReferences } from './rules/known-references.ts';
import { listMarks } from './rules/list-marks.ts';
import { mostClaims } from './rules/most-claims.ts';
import { printedDays } from './rules/printed-days.ts';
import { printedNumbers } from './rules/printed-numbers.ts';
import { printedWords } from './rules/printed-words.ts';
import { quotations } from './rules/quotations.ts';
import { recordFields } from './rules/record-fields.ts';
import { relationEnds } from './rules/relation-ends.ts';
import { republishCycles } from './rules/republish-cycles.ts';
import { saidTwice } from './rules/said-twice.ts';
import { sameEvent } from './rules/same-event.ts';
import { shareQuoted } from './rules/share-quoted.ts';
import { shortNames } from './rules/short-names.ts';
import { silentEntries } from './rules/silent-entries.ts';
import { soundJudgements } from './rules/sound-judgements.ts';
import { textHashes } from './rules/text-hashes.ts';
import { toldBeforehand } from './rules/told-beforehand.ts';
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
  joinedJudgements,
  knownReferences,
  knownPredicates,
  relationEnds,
  figures,
  attributes,
  fittingOptions,
  validTimes,
  printedDays,
  toldBeforehand,
  republishCycles,
  datedPublication,
  textHashes,
  quotations,
  printedWords,
  printedNumbers,
  listMarks,
  elidedNames,
  mostClaims,
  shortNames,
  shareQuoted,
  saidTwice,
  sameEvent,
  silentEntries,
];

/** Runs every rule over a dossier. */
export function checkRules(context: RuleContext): void {
  for (const rule of RULES) rule(context);
}
