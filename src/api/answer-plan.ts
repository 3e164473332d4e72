import type { Plan } from '../compiler/compile-operation.ts';
import { cursorsThrough, NO_CURSORS, signedCursors } from '../compiler/cursor.ts';
import type { Variables } from '../compiler/given.ts';
import type { Lens } from '../model/lens.ts';
import type { StoreSizes } from '../model/store-sizes.ts';
import { canonicalLens, viewId } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { cursorKeyOf } from '../store/cursor-key.ts';
import { readPlan } from '../store/read-plan.ts';
import { sizesOf } from '../store/sizes-of.ts';
import type { ApiData } from './api-data.ts';
import { checkCost, type Limits } from './limits.ts';

const NO_SIZES: StoreSizes = new Map();

/** What a plan is run with. */
export interface PlannedRequest {
  /** Of the shape that the plan was made for. */
  readonly variables: Variables;
  /** What all of it is seen through; of a plan that knows no lens, one that leaves nothing out. */
  readonly lens: Lens;
  readonly limits: Limits;
}

/**
 * Answers a request by the one statement of its plan.
 *
 * @throws QueryError, AggregateError of several, where the client is at fault; StoreError where the store is
 */
export async function answerPlan(
  store: Store,
  plan: Plan,
  request: PlannedRequest,
): Promise<ApiData> {
  const { data } = await answerWithLogEnd(store, plan, request);
  return data;
}

/** The same, and the id of the batch that the log ended with when all had been read, of a plan that tells it. */
export async function answerWithLogEnd(
  store: Store,
  plan: Plan,
  { variables, lens, limits }: PlannedRequest,
): Promise<{ readonly data: ApiData; readonly logEnd: string | undefined }> {
  const view = viewId('', lens);
  const cursors = plan.needsCursors
    ? cursorsThrough(signedCursors(await cursorKeyOf(store)), view)
    : NO_CURSORS;
  const values = { variables, cursors, view, lens: canonicalLens(lens) };
  const { text } = plan;
  const parameters = plan.bind(values);
  if (Number.isFinite(limits.cost)) {
    const sizes = plan.cost.needsSizes ? await sizesOf(store) : NO_SIZES;
    checkCost(plan.cost.costOf(values, sizes), limits);
  }
  const columns = text === undefined ? [] : await readPlan(store, { text, parameters });
  return { data: plan.read(columns, values), logEnd: plan.readLogEnd(columns) };
}
