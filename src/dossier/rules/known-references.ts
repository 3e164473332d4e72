import type { Nearest } from '../../errors/problem.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { type IdSort, isForeign, localIds, sortOf, wholeId } from '../ids.ts';
import { type Reference, referencesOf } from '../references.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { nearestWord } from '../nearest-word.ts';

const NAMES: Readonly<Record<IdSort, string>> = {
  RECORD: 'record',
  STATEMENT: 'statement',
  SOURCE: 'source',
  NARRATIVE: 'narrative',
};

/** What is referred to is there, and is of a kind that the place takes. Other dossiers are not looked into. */
export const knownReferences: Rule = (context) => {
  for (const reference of referencesOf(context.draft)) {
    const fault = faultOf(reference, context);
    if (fault !== undefined) context.report(fault);
  }
};

function faultOf(reference: Reference, context: RuleContext): Fault | undefined {
  const { word, to, source } = reference;
  const id = wholeId(context.draft.id, word.text);
  if (source !== undefined) return undeclared(reference, id, context);
  if (isForeign(context.ids, id)) return undefined;
  const sort = sortOf(context.ids, id);
  const isIncomplete = to.some((wanted) => context.ids.incomplete.has(wanted));
  if (sort === undefined) return isIncomplete ? undefined : unknown(reference, context);
  if (!to.includes(sort)) return isIncomplete ? undefined : wrongSort(reference, sort);
  return wrongKind(reference, id, context);
}

/** A statement is declared by the source that reports it, even where others declare it too. */
function undeclared(reference: Reference, id: string, context: RuleContext): Fault | undefined {
  const { word, source } = reference;
  const uses = context.ids.statements.get(id) ?? [];
  if (uses.some((use) => use.source === source)) return undefined;
  const sort = sortOf(context.ids, id);
  if (sort !== undefined && sort !== 'STATEMENT') return wrongSort(reference, sort);
  const here = source?.statements.map((statement) => statement.id.text) ?? [];
  const elsewhere = uses[0]?.source.file.path;
  return {
    code: 'UNKNOWN_ID',
    message:
      elsewhere === undefined
        ? 'This source declares no such statement.'
        : `Only ${elsewhere} declares this statement; each source says itself who is speaking.`,
    at: word.at,
    offending: word.text,
    nearest: () => didYouMean(word.text, here),
    remedy: `Add \`${word.text}: {by: …}\` to \`statements\` of this file, or correct the id.`,
  };
}

function unknown({ word, to }: Reference, { ids }: RuleContext): Fault {
  const nearest = (): Nearest | undefined => {
    const candidates = to.flatMap((sort) => localIds(ids, sort));
    const text = nearestWord(word.text, candidates);
    return text === undefined ? undefined : { text, id: wholeId(ids.dossier, text) };
  };
  return {
    code: 'UNKNOWN_ID',
    message: `The dossier has no such ${to.map((sort) => NAMES[sort]).join(' or ')}.`,
    at: word.at,
    offending: word.text,
    nearest,
    remedy: REMEDIES[to[0] ?? 'RECORD'],
  };
}

const REMEDIES: Readonly<Record<IdSort, string>> = {
  RECORD: 'Add it to records.yaml, or correct the id.',
  STATEMENT: 'Declare it under `statements` of a source, or correct the id.',
  SOURCE: 'Add its file to sources/, or correct the id.',
  NARRATIVE: 'Add it to narratives.yaml, or correct the id.',
};

function wrongSort({ word, to }: Reference, sort: IdSort): Fault {
  return {
    code: 'WRONG_KIND',
    message: `This is the id of a ${NAMES[sort]}; a ${to.map((wanted) => NAMES[wanted]).join(' or ')} is expected here.`,
    at: word.at,
    offending: word.text,
    remedy: 'Correct the id.',
  };
}

function wrongKind(
  { word, kinds }: Reference,
  id: string,
  { ids }: RuleContext,
): Fault | undefined {
  const kind = ids.records.get(id)?.kind;
  if (kinds === undefined || kind === undefined || kinds.includes(kind)) return undefined;
  return {
    code: 'WRONG_KIND',
    message: `This is a record of kind ${kind}; ${kinds.join(' or ')} is expected here.`,
    at: word.at,
    offending: word.text,
    remedy: 'Name a record of such a kind, or move this one in records.yaml.',
  };
}
