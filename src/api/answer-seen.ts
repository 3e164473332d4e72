import { keptPlan, keptSeenPlan } from '../compiler/kept-plan.ts';
import { shapeOfLens } from '../compiler/lens-terms.ts';
import { NotSeenThrough } from '../compiler/see-through.ts';
import { canonicalLens } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { isUntold } from '../store/is-untold.ts';
import { answerPlan, answerWithLogEnd, type PlannedRequest } from './answer-plan.ts';
import type { ApiData } from './api-data.ts';
import type { Limits } from './limits.ts';
import type { AskedOperation, SeenPart } from './split-operation.ts';
import { standsAsSeen } from './stands-as-seen.ts';

/** That statements cannot tell all that is asked for through lenses, and what of it. */
export class NotTold {
  /** In words: `what is found by words`. */
  readonly what: string;

  constructor(what: string) {
    this.what = what;
  }
}

/**
 * What is seen through lenses, each by one statement; or what a statement cannot tell of it.
 *
 * @throws QueryError, AggregateError of several, where the client is at fault; StoreError where the store is
 */
export async function answerSeen(
  store: Store,
  parts: readonly SeenPart[],
  limits: Limits,
): Promise<ApiData | NotTold> {
  const answers: ApiData[] = [];
  for (const answer of await Promise.all(parts.map((part) => answerPart(store, part, limits)))) {
    if (answer instanceof NotTold) return answer;
    answers.push(answer);
  }
  return joined(answers);
}

/**
 * What is seen through a lens that leaves nothing out is read as it stands. A write may bring what it leaves out: so
 * the statement tells where the log ended, once what it shows had been read, and the lens is looked at again if that
 * is not where it did.
 */
async function answerPart(
  store: Store,
  { lens, asked }: SeenPart,
  limits: Limits,
): Promise<ApiData | NotTold> {
  const request = { ...asked, lens, limits };
  if (await standsAsSeen(store, lens, 'KNOWN')) {
    const plan = keptPlan({ ...asked, tellsLogEnd: true });
    const { data, logEnd } = await answerWithLogEnd(store, plan, request);
    if (await standsAsSeen(store, lens, { end: logEnd })) return data;
  }
  return answerThrough(store, asked, request);
}

/** By a statement that looks through the lens (decision 0018). */
async function answerThrough(
  store: Store,
  asked: AskedOperation,
  request: PlannedRequest,
): Promise<ApiData | NotTold> {
  const shape = shapeOfLens(canonicalLens(request.lens));
  if (shape === undefined) return new NotTold('other times, identities or assessments');
  const plan = keptSeenPlan({ ...asked, lens: shape });
  if (plan instanceof NotSeenThrough) return new NotTold(plan.what);
  try {
    return await answerPlan(store, plan, request);
  } catch (thrown) {
    if (isUntold(thrown)) return new NotTold('something that was taken back, or is told in words');
    throw thrown;
  }
}

function joined(parts: readonly ApiData[]): ApiData {
  return parts.reduce<ApiData>((all, part) => ({ ...all, ...part }), {});
}
