import type { ListKind } from '../../model/vocabulary.ts';
import type { ClaimDraft, SourceDraft } from '../draft.ts';
import { foundQuote } from '../found-quote.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** English words that say of a list that it is not the whole. */
const SOME =
  /\b(including|includes?|among them|among others|among those|such as|et al|and others)\b/i;

/** English words that say of a list that it is the whole. */
const ALL = /\b(only|solely|consists? of|consisting of|comprises?|comprising|made up of|all of)\b/i;

/** What a list is marked as is what the words around it say: ALL is `only`, SOME is `including`. */
export const listMarks: Rule = (context) => {
  for (const source of context.draft.sources) {
    if (!/^en\b/i.test(source.head.language)) continue;
    for (const claim of source.claims) {
      if (claim.subjects.length + claim.objects.length > 2 || claim.list !== undefined) {
        checkList(claim, source, context);
      }
    }
  }
};

function checkList(claim: ClaimDraft, source: SourceDraft, context: RuleContext): void {
  const kind = claim.list ?? 'PLAIN';
  const evidence = context.evidenceOf(source);
  const words = claim.quotes
    .flatMap((quote) => foundQuote(evidence, quote)?.exact ?? [])
    .join(' … ');
  const [some, all] = [SOME.exec(words)?.[0], ALL.exec(words)?.[0]];
  const said = saidBy(some, all);
  if (said === undefined || said.kind === kind) return;
  context.report({
    code: 'INVALID_VALUE',
    severity: kind === 'ALL' ? 'error' : 'warning',
    message: `The list is ${kind}, and its words say “${said.words}”.`,
    at: claim.at,
    offending: claim.predicate.text,
    nearest: { text: `list: ${said.kind}` },
    remedy: `Mark it ${said.kind}, or quote only the words of the list.`,
  });
}

/** Words of both sorts say nothing of one list. */
function saidBy(
  some: string | undefined,
  all: string | undefined,
): { readonly kind: ListKind; readonly words: string } | undefined {
  if (some !== undefined && all !== undefined) return undefined;
  if (some !== undefined) return { kind: 'SOME', words: some };
  return all === undefined ? undefined : { kind: 'ALL', words: all };
}
