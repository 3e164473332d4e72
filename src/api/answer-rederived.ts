import { type Cursors, signedCursors } from '../compiler/cursor.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { checkArguments } from '../oracle/check-arguments.ts';
import type { Context } from '../oracle/context.ts';
import type { CursorSeal } from '../oracle/cursor-seal.ts';
import { executeOperation } from '../oracle/execute-operation.ts';
import { openContext } from '../oracle/open-context.ts';
import type { Store } from '../store/connect.ts';
import { cursorKeyOf } from '../store/cursor-key.ts';
import type { ApiData } from './api-data.ts';
import { keptHistory } from './kept-history.ts';
import type { AskedOperation } from './split-operation.ts';

/**
 * Answers what does not stand in the store as it is asked for, or what the compiler does not know: the graph is derived
 * anew, from what a lens admits, or from what was recorded at another time (decision 0010).
 *
 * @param request - the variables as the client gave them, the texts to compare passages with, for what of the operation
 * this is needed, and how many facts may have been recorded
 * @throws AggregateError of a GraphQLError for each of the client's faults; QueryError LIMIT_EXCEEDED where the
 * store is too large; StoreError STORE_UNREACHABLE, STORE_FAILED
 */
export async function answerRederived(
  store: Store,
  asked: AskedOperation,
  {
    given,
    texts,
    ...kept
  }: {
    readonly given: Readonly<Record<string, unknown>>;
    readonly texts: readonly SourceText[];
    readonly reasons: readonly string[];
    /** What of it a statement cannot tell through a lens. */
    readonly untold?: string | undefined;
    readonly mostFacts: number;
  },
): Promise<ApiData> {
  const faults = checkArguments(asked);
  if (faults.length > 0) throw new AggregateError(faults, REFUSED);
  const { schema, document, operation } = asked;
  const whole = await keptHistory(store, kept);
  const { data, errors } = await executeOperation(
    texts.length === 0 ? whole : withTexts(whole, texts),
    { schema, document, operationName: operation.name?.value, variables: given },
    sealWith(signedCursors(await cursorKeyOf(store))),
  );
  if (errors !== undefined) throw new AggregateError(errors, REFUSED);
  return { ...data };
}

/** Texts are no part of what was recorded: they are there for one operation. */
function withTexts({ graph, ontology, log }: Context, texts: readonly SourceText[]): Context {
  return openContext({ graph, ontology, log, texts });
}

const REFUSED = 'The operation cannot be answered.';

/** Signed like all others, and good for the same lens only. */
function sealWith(cursors: Cursors): CursorSeal {
  const list = (view: string): string =>
    view === '' ? 'as it is' : `through the lens ${view.slice(1)}`;
  return {
    close: (cursor, view) => cursors.print(list(view), { keys: [], id: cursor }),
    open: (cursor, view) => cursors.parse(list(view), cursor).id,
  };
}
